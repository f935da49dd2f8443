"""Leads a file to a newer form again and again, killed a little later each time.

Run by test_killed_migrating.py: python -m tests.storage.killed_migrating FOLDER
"""

import os
import sys
from functools import partial
from pathlib import Path

from socialinbox.storage import migrations
from socialinbox.storage.connection import Connection, Driver, Engine
from socialinbox.storage.database import Database
from socialinbox.storage.migrations import MIGRATIONS, Migration
from tests.forked import in_child
from tests.storage.pages import person, put, said

KILLED = 9
TEXTS = tuple(f"hello {n}" for n in range(60))
EVERY = 1500
"""Steps of SQLite's machine between two moments at which it may die."""
SECOND = Migration(
    2,
    "CREATE TABLE extra (id INTEGER PRIMARY KEY, text TEXT NOT NULL);\n"
    "INSERT INTO extra (text) SELECT text FROM message;\n"
    "UPDATE message SET text = text || ' again';\n",
)


def die_at(moment: int) -> None:
    """Let this process die once so many moments have come."""
    left, really = [moment], Engine._connect

    def count() -> int:
        left[0] -= 1
        if left[0] == 0:
            os._exit(KILLED)
        return 0

    def watched(self: Engine) -> Driver:
        made = really(self)
        made.set_progress_handler(count, EVERY)  # type: ignore[attr-defined]
        return made

    Engine._connect = watched  # type: ignore[method-assign]


def until_killed(path: Path, moment: int) -> bool:
    """Open the file, and with it migrate it, in a process of its own; whether that died."""

    def work() -> None:
        migrations.MIGRATIONS = (*MIGRATIONS, SECOND)
        die_at(moment)
        Database.open(path).close()

    code = in_child(work)
    assert code in (0, KILLED)
    return code == KILLED


def texts(con: Connection) -> set[str]:
    return {text for (text,) in con.rows("SELECT text FROM message")}


def fill(path: Path) -> None:
    """A file of the older form."""
    old = Database.open(path)
    ana = person("ana", "Ana")
    put(old, *(said(f"m{n}", ana, n, text) for n, text in enumerate(TEXTS)))
    old.close()


def is_whole(path: Path) -> None:
    """Opened again the file is of the newer form, and the older one lies aside."""
    migrations.MIGRATIONS = (*MIGRATIONS, SECOND)
    new = Database.open(path)
    assert new.read_now(texts) == {f"{text} again" for text in TEXTS}
    assert new.read_now(lambda con: con.value("PRAGMA integrity_check")) == "ok"
    assert new.read_now(lambda con: con.value("SELECT count(*) FROM extra")) == len(TEXTS)
    new.close()
    migrations.MIGRATIONS = MIGRATIONS
    aside = Database.open(path.with_name("inbox.db.version-1"))
    assert aside.read_now(texts) == set(TEXTS)
    aside.close()


def main(folder: Path) -> None:
    """Kill at every moment there is; prints how often it died."""
    path = folder / "inbox.db"
    assert in_child(partial(fill, path)) == 0
    whole = path.read_bytes()
    deaths, moment, died = 0, 0, True
    while died:
        moment += 1
        for file in folder.iterdir():
            file.unlink()
        path.write_bytes(whole)
        died = until_killed(path, moment)
        deaths += died
        assert in_child(partial(is_whole, path)) == 0, moment
        assert not list(folder.glob("*.part*")), moment
    print(deaths)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
