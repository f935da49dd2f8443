"""SQLite without any code of ours in between: the floor of everything in storage."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from socialinbox.storage.connection import Row

_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "cache_size = -16000",
    "wal_autocheckpoint = 4000",
    "foreign_keys = 1",
    "secure_delete = 1",
)


class Raw:
    """The driver's own connection, set as ours is."""

    def __init__(self, file: Path) -> None:
        self._connection = dbapi2.connect(str(file), isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")

    def rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        rows: list[Row] = self._connection.execute(sql, params).fetchall()
        return rows

    def write(self, sql: str, params: Sequence[object] = ()) -> None:
        """One statement, one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(sql, params)
        self._connection.execute("COMMIT")

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for many rows, one transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(sql, rows)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
