"""A file that a bad sector went through: one sentence, whatever it hit, and it is left as it is."""

import random
from pathlib import Path

import pytest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.database import Database
from socialinbox.storage.threads import thread_page
from tests.storage.pages import person, put, said

ANA = person("ana", "Ana")
PAGE = 4096


def filled(path: Path) -> Database:
    database = Database.open(path)
    for start in range(0, 1000, 100):
        put(database, *(said(f"m{n}", ANA, n, f"hello {n}") for n in range(start, start + 100)))
    return database


def look(database: Database) -> int:
    """As the window does at its start."""
    rows = database.read_now(thread_page, ThreadQuery(Box.ALL), None, 50)
    return sum(len(database.read_now(whole, row.id)) for row in rows)


def use(path: Path) -> None:
    """Open, read all and write all."""
    database = Database.open(path)
    try:
        look(database)
        database.run_now(hide_all)
    finally:
        database.close()


def hide_all(con: Connection) -> None:
    con.execute("UPDATE message SET hidden = 1 WHERE text <> ''")


def whole(con: Connection, customer: CustomerId) -> list[Row]:
    return con.rows(
        "SELECT m.* FROM message m JOIN identity i ON i.id = m.identity_id "
        "WHERE i.customer_id = ? ORDER BY m.sent_at",
        (customer,),
    )


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE customer SET last_text = CAST(x'68ab6c' AS TEXT)",
        "UPDATE customer SET name = CAST(x'ff' AS TEXT)",
        "UPDATE customer SET places = '[\"net'",
        "UPDATE customer SET places = CAST(x'5b22ab225d' AS TEXT)",
    ],
)
def test_a_value_that_was_never_written_so(tmp_path: Path, spoil: str) -> None:
    database = filled(tmp_path / "inbox.db")
    try:
        database.run_now(lambda con: con.execute(spoil).rowcount)
        with pytest.raises(StorageUnavailable, match="is damaged") as told:
            look(database)
        assert "left as it is" in told.value.advice
    finally:
        database.close()


@pytest.mark.parametrize("part", [0, 1, 2])
def test_a_stretch_of_the_file(tmp_path: Path, part: int) -> None:
    path = tmp_path / "inbox.db"
    filled(path).close()
    pages = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        # The first page says what the file is.
        file.seek(max(1, pages * part // 3) * PAGE)
        file.write(random.Random(part).randbytes(pages // 3 * PAGE))
    spoilt = path.read_bytes()
    with pytest.raises(StorageUnavailable, match="is damaged"):
        use(path)
    assert path.read_bytes()[PAGE:] == spoilt[PAGE:]


def test_half_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    filled(path).close()
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(StorageUnavailable, match="is damaged"):
        use(path)


def test_without_its_log_it_is_the_file_of_before(tmp_path: Path) -> None:
    path, lost = tmp_path / "inbox.db", tmp_path / "copy" / "inbox.db"
    database = filled(path)
    try:
        assert database.empty_log_now()
        put(database, said("late", ANA, 5000, "in the log only"))
        # As a process leaves it that is killed, whose log somebody has then removed.
        lost.parent.mkdir()
        lost.write_bytes(path.read_bytes())
    finally:
        database.close()
    found = Database.open(lost)
    try:
        assert look(found) == 1000
        assert found.read_now(lambda con: con.value("PRAGMA integrity_check")) == "ok"
        put(found, said("late", ANA, 5000, "read again"))
        assert look(found) == 1001
    finally:
        found.close()
