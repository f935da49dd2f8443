"""The thin connection that every storage function is handed; it hides driver and peewee."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import peewee
from sqlcipher3 import dbapi2

Row = tuple[Any, ...]
"""A row as SQLite gives it; the function that asked knows its columns."""


class Cursor(Protocol):
    """What we use of the driver's cursor."""

    rowcount: int

    def fetchone(self) -> Row | None:
        """The next row."""
        ...

    def fetchall(self) -> list[Row]:
        """All rows that are left."""
        ...

    def __iter__(self) -> Iterator[Row]: ...

    def close(self) -> None:
        """Give the statement back before its end."""
        ...


class Driver(Protocol):
    """What we use of the driver's connection."""

    @property
    def total_changes(self) -> int:
        """How many rows were written."""
        ...

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        ...

    def execute(self, sql: str) -> Cursor:
        """Run one statement."""
        ...

    def executemany(self, sql: str, rows: Iterable[Row]) -> Cursor:
        """Run one statement for each row."""
        ...

    def create_function(self, name: str, values: int, call: Callable[..., object]) -> None:
        """Let SQL call a function of so many values."""
        ...

    def backup(self, target: "Driver") -> None:
        """Copy all pages to another connection's file."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


class Writing(Protocol):
    """A peewee insert, update or delete."""

    def execute(self, database: peewee.Database, /) -> int:
        """Run it on a database."""
        ...


class Engine(peewee.SqliteDatabase):
    """peewee's database on sqlcipher3's newer SQLite, with a raw key where there is one."""

    def __init__(self, path: Path, key: bytes | None, busy_timeout: float) -> None:
        self._key = key
        self._busy_timeout = busy_timeout
        super().__init__(
            str(path),
            autoconnect=False,
            # secure_delete: what has to be removed is overwritten, not merely unlinked.
            # wal_autocheckpoint: 16 MB, so that a page written by many transactions in a row is
            # copied into the file once.
            pragmas={
                "foreign_keys": 1,
                "secure_delete": 1,
                "cache_size": -16000,
                "wal_autocheckpoint": 4000,
            },
        )

    def driver(self) -> "Driver":
        """The driver's connection of this thread."""
        connection: Driver = self.connection()  # type: ignore[no-untyped-call]
        return connection

    def _connect(self) -> "Driver":
        connection: Driver = dbapi2.connect(
            self.database, isolation_level=None, timeout=self._busy_timeout
        )
        try:
            if self._key is not None:
                # What is wrong is raised; SQLCipher would write it to the terminal as well.
                connection.execute("PRAGMA cipher_log_level = NONE")
                connection.execute(f"PRAGMA key = {key_pragma(self._key)}")
            self._add_conn_hooks(connection)  # type: ignore[attr-defined]
        except BaseException:
            connection.close()
            raise
        return connection

    def blank(self, path: Path) -> "Driver":
        """A driver connection to another file under the same key, for copies."""
        connection: Driver = dbapi2.connect(str(path), isolation_level=None)
        if self._key is not None:
            connection.execute(f"PRAGMA key = {key_pragma(self._key)}")
        return connection


def key_pragma(key: bytes) -> str:
    """A raw key as SQLCipher wants it; nothing is stretched, because it is random already."""
    return f"\"x'{key.hex()}'\""


class Connection:
    """SQL on the open file. Used on the database thread only, inside a `Database` call."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # peewee's own types say nothing about this method.
        self._run: Callable[[str, Sequence[object]], Cursor] = engine.execute_sql

    def execute(self, sql: str, params: Sequence[object] = ()) -> Cursor:
        """Run one statement; the answer is the driver's cursor."""
        return self._run(sql, params)

    def rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        return self._run(sql, params).fetchall()

    def one(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        """The first row of a query."""
        return self._run(sql, params).fetchone()

    def value(self, sql: str, params: Sequence[object] = ()) -> Any:  # noqa: ANN401 - a column of any type
        """The first column of the first row; None where there is no row."""
        row = self.one(sql, params)
        return None if row is None else row[0]

    def insert_rows(
        self, into: str, columns: Sequence[str], rows: Iterable[Row], conflict: str = ""
    ) -> None:
        """Insert many rows by one prepared statement; `conflict` is an ON CONFLICT clause.

        As fast as many rows in one statement here, and pages of any size share the statement.
        """
        self.write_each(
            f"INSERT INTO {into} ({', '.join(columns)}) VALUES "
            f"({', '.join('?' * len(columns))}) {conflict}",
            rows,
        )

    def write_each(self, sql: str, rows: Iterable[Row]) -> None:
        """Run one prepared statement with each row's values."""
        self._engine.driver().executemany(sql, rows)

    def define(self, name: str, call: Callable[[str], bool]) -> None:
        """Let the next statements call a function of one text by this name."""
        self._engine.driver().create_function(name, 1, call)

    def next_ids(self, table: str, count: int) -> range:
        """Fresh ids of an AUTOINCREMENT table, to be inserted in this transaction."""
        last = self.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)) or 0
        return range(last + 1, last + 1 + count)

    def do(self, query: Writing) -> int:
        """Run a peewee insert, update or delete of `schema`'s models; its new id or row count."""
        return query.execute(self._engine)

    @property
    def total_changes(self) -> int:
        """How many rows were written since the file was opened."""
        return self._engine.driver().total_changes

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._engine.driver().in_transaction


def listed(ids: Iterable[int]) -> str:
    """Ids for `IN (SELECT value FROM json_each(?))`.

    Unlike IN (?, ?, …), the statement stays the same for any number and is prepared once.
    """
    return f"[{','.join(map(str, ids))}]"


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values, for IN (…)."""
    return ", ".join("?" * len(values))
