"""Removes rows with all that hangs on them, by what the tables themselves say of each other."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from socialinbox.storage.connection import Connection, listed

CHUNK = 5000


class Reference(NamedTuple):
    """A column that names rows of another table."""

    table: str
    column: str
    on_delete: str


def references(con: Connection) -> dict[str, list[Reference]]:
    """Who names whose rows, by the table that is named. A new table is known by being there."""
    found: dict[str, list[Reference]] = {}
    for (table,) in con.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        for row in con.rows(f"PRAGMA foreign_key_list({table})"):
            found.setdefault(row[2], []).append(Reference(table, row[3], row[6]))
    return found


def drop_dependants(
    con: Connection, parent: str, ids: Collection[int], spare: Iterable[str] = ()
) -> dict[str, int]:
    """Delete every row that names one of these, and what names those; how many in which table.

    Tables in `spare` are the caller's business. A column that is emptied when its row goes is
    left to SQLite.
    """
    known, gone = references(con), dict[str, int]()
    _drop(con, known, parent, ids, frozenset(spare), gone)
    return gone


def _drop(
    con: Connection,
    known: dict[str, list[Reference]],
    parent: str,
    ids: Collection[int],
    spare: frozenset[str],
    gone: dict[str, int],
) -> None:
    if not ids:
        return
    asked = (listed(ids),)
    for table, column, on_delete in known.get(parent, ()):
        if table in spare or on_delete == "SET NULL":
            continue
        where = f"{column} IN (SELECT value FROM json_each(?))"
        if table in known:
            below = [one for (one,) in con.rows(f"SELECT id FROM {table} WHERE {where}", asked)]
            _drop(con, known, table, below, spare, gone)
        count = con.execute(f"DELETE FROM {table} WHERE {where}", asked).rowcount
        if count:
            gone[table] = gone.get(table, 0) + count
