"""The file: made, kept, refused in words, and sound after whatever happens to it."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.views import ThreadQuery
from socialinbox.storage import migrations, schema
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.migrations import MIGRATIONS, Migration
from socialinbox.storage.search import index_pending
from socialinbox.storage.threads import counts, thread_page
from tests.no_room import no_room
from tests.storage import recount
from tests.storage.pages import person, put, said

ANA = person("ana", "Ana")


async def test_a_transaction_is_whole_or_not_at_all(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "inbox.db")

    def fails(con: Connection) -> None:
        con.execute("INSERT INTO customer (name) VALUES ('x')")
        raise KeyError("half way")

    with pytest.raises(KeyError):
        await db.run(fails)
    assert await db.read(lambda con: con.value("SELECT count(*) FROM customer")) == 0
    with pytest.raises(RuntimeError, match="a read has written"):
        await db.read(lambda con: con.execute("INSERT INTO customer (name) VALUES ('x')"))
    assert await db.read(lambda con: con.value("SELECT count(*) FROM customer")) == 0
    await db.aclose()


def test_the_file_is_set_up_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    db = Database.open(path)
    put(db, said("1", ANA, 0, "hello"))
    assert db.read_now(lambda con: con.value("PRAGMA journal_mode")) == "wal"
    assert db.read_now(lambda con: con.value("PRAGMA synchronous")) == 1
    assert db.read_now(lambda con: con.value("PRAGMA foreign_keys")) == 1
    db.close()
    again = Database.open(path)
    assert again.read_now(counts).inbox == 1
    again.close()
    assert list(tmp_path.iterdir()) == [path]


async def test_what_must_outlast_a_power_cut_is_on_the_disk(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "inbox.db")

    def how(con: Connection) -> object:
        return con.value("PRAGMA synchronous")

    def fails(con: Connection) -> None:
        raise KeyError

    full, normal = 2, 1
    assert await db.run_to_disk(how) == full
    assert await db.run(how) == normal
    with pytest.raises(KeyError):
        await db.run_to_disk(fails)
    assert await db.run(how) == normal
    await db.aclose()


def test_a_key_encrypts_and_the_wrong_one_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "inbox.db"
    db = Database.open(path, bytes(range(32)))
    put(db, said("1", ANA, 0, "canary"))
    db.close()
    assert b"canary" not in path.read_bytes()
    before = path.read_bytes()
    for key in (None, bytes(32)):
        with pytest.raises(StorageUnavailable, match="not a database"):
            Database.open(path, key)
    assert path.read_bytes() == before
    Database.open(path, bytes(range(32))).close()
    assert capfd.readouterr() == ("", "")


def test_models_and_migrations_agree(db: Database) -> None:
    for model in schema.MODELS:
        columns = {
            row[1]
            for row in db.read_now(
                lambda con, m: con.rows(f"PRAGMA table_info({m._meta.table_name})"), model
            )
        }
        assert set(model._meta.columns) == columns


def test_garbage_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    path.write_bytes(b"no database at all, sorry. " * 400)
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable, match="not a database") as caught:
        Database.open(path)
    assert str(path) in caught.value.title
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_strangers_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    stranger = dbapi2.connect(str(path))
    stranger.execute("CREATE TABLE theirs (x)")
    stranger.commit()
    stranger.close()
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable, match="another program"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_text_that_is_none_any_more_is_damage(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "inbox.db")
    with pytest.raises(StorageUnavailable, match="is damaged"):
        db.read_now(lambda con: con.rows("SELECT CAST(x'5bff' AS TEXT)"))
    db.close()


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    Database.open(path).close()
    later = dbapi2.connect(str(path))
    later.execute("PRAGMA user_version = 99")
    later.commit()
    later.close()
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable, match="newer Social Inbox"):
        Database.open(path)
    assert path.read_bytes() == before


def test_damage_found_while_reading_is_said(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    db = Database.open(path)
    for number in range(40):
        put(db, said(str(number), person(f"p{number}", "P" * 900), number, "x" * 3000))
    db.close()
    whole = bytearray(path.read_bytes())
    whole[8 * 4096 :] = os.urandom(len(whole) - 8 * 4096)
    path.write_bytes(whole)
    with pytest.raises(StorageUnavailable, match=r"damaged|not a database"):
        _read_all(path)


def _read_all(path: Path) -> None:
    db = Database.open(path)
    try:
        db.read_now(thread_page, ThreadQuery(), None, 50)
        db.read_now(lambda con: con.rows("SELECT * FROM message"))
    finally:
        db.close()


def test_an_old_file_is_copied_then_led_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "inbox.db"
    old = Database.open(path)
    put(old, said("1", ANA, 0, "hello"))
    old.close()
    second = Migration(2, "ALTER TABLE customer ADD COLUMN mood TEXT;\nCREATE TABLE extra (x);")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, second))
    new = Database.open(path)
    assert new.read_now(lambda con: con.value("PRAGMA user_version")) == 2
    assert new.read_now(lambda con: con.rows("SELECT name, mood FROM customer")) == [("Ana", None)]
    new.close()
    monkeypatch.undo()
    aside = tmp_path / "inbox.db.version-1"
    copy = Database.open(aside)
    assert copy.read_now(counts).inbox == 1
    copy.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "inbox.db"
    Database.open(path).close()
    broken = Migration(2, "CREATE TABLE extra (x);\nCREATE TABLE customer (x);")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, broken))
    with pytest.raises(Exception, match="already exists"):
        Database.open(path)
    monkeypatch.undo()
    db = Database.open(path)
    assert db.read_now(lambda con: con.value("PRAGMA user_version")) == 1
    assert not db.read_now(lambda con: con.value("SELECT 1 FROM sqlite_master WHERE name='extra'"))
    db.close()


def test_a_full_disk_is_said_and_loses_nothing(db: Database) -> None:
    put(db, said("1", ANA, 0, "hello"))
    pages = db.read_now(lambda con: con.value("PRAGMA page_count"))
    db.run_now(lambda con: con.value(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(StorageUnavailable, match="disk is full"):
        put(db, *(said(f"b{n}", ANA, n, "x" * 2000) for n in range(100)))
    db.run_now(lambda con: con.value("PRAGMA max_page_count = 1000000"))
    assert put(db, said("2", ANA, 1, "again")).added == 1
    db.read_now(recount.check)


_HOLDER = """
import sys
from sqlcipher3 import dbapi2
con = dbapi2.connect(sys.argv[1], isolation_level=None)
con.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_file_held_by_another_process_is_said_and_still_read(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    db = Database.open(path, busy_timeout=0.1)
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StorageUnavailable, match="Another program"):
            put(db, said("1", ANA, 0, "hello"))
        assert db.read_now(counts).inbox == 0
        holder.communicate(b"\n")
    assert put(db, said("1", ANA, 0, "hello")).added == 1
    db.close()


_OPENER = """
import sys
from pathlib import Path
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.database import Database
from tests.storage.pages import person, put, said
try:
    db = Database.open(Path(sys.argv[1]))
    put(db, said("2", person("ben", "Ben"), 0, "hello"))
except StorageUnavailable as error:
    print(error.title)
    sys.exit(3)
"""


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="folders are made read-only by chmod here")
@pytest.mark.parametrize("exists", [False, True])
def test_a_read_only_folder_is_said(tmp_path: Path, exists: bool) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    path = folder / "inbox.db"
    if exists:
        Database.open(path).close()
        path.chmod(0o444)
    folder.chmod(0o555)
    command = [sys.executable, "-c", _OPENER, str(path)]
    if os.getuid() == 0:
        # Permissions bind nobody who is root.
        for parent in [tmp_path, *tmp_path.parents]:
            if parent.owner() == "root" and parent != Path("/"):
                parent.chmod(parent.stat().st_mode | 0o755)
            if parent == Path("/tmp"):
                break
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 3, done.stderr
    assert "can't be" in done.stdout
    folder.chmod(0o755)


_WRITER = """
import sys
from pathlib import Path
from socialinbox.storage.database import Database
from socialinbox.storage.search import index_pending
from tests.storage.pages import person, put, said
db = Database.open(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    events = [said(f"{number}.{i}", person(f"p{i}", f"P {i}"), number, "word " * 20)
              for i in range(7)]
    put(db, *events)
    db.run_now(index_pending, 5)
    print(number, flush=True)
    number += 1
"""


def test_killed_while_writing_nothing_told_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    reported = 0
    for wait in (1, 3, 6):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), str(reported + 1)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as writer:
            assert writer.stdout is not None
            for _ in range(wait):
                reported = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
        db = Database.open(path)
        assert db.read_now(lambda con: con.value("PRAGMA integrity_check")) == "ok"
        messages = db.read_now(lambda con: con.value("SELECT count(*) FROM message"))
        assert messages >= reported * 7
        assert messages % 7 == 0
        db.read_now(recount.check)
        while db.run_now(index_pending):
            pass
        found = db.read_now(
            lambda con: con.value("SELECT count(*) FROM message_fts WHERE message_fts MATCH 'word'")
        )
        assert found == messages
        db.close()
        reported = messages // 7


def test_a_disk_without_room_for_the_files_beside_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "inbox.sqlite"
    Database.open(file).close()
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=0))
    with no_room(), pytest.raises(StorageUnavailable, match="disk is full"):
        Database.open(file)
    monkeypatch.undo()
    Database.open(file).close()
