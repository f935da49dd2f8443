"""Opens the one file and runs every transaction on the one thread that owns it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage import faults, migrations
from socialinbox.storage.connection import Connection, Engine

P = ParamSpec("P")
T = TypeVar("T")

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another process's transaction."""


class Database:
    """The open file. A transaction is a plain function of a `Connection`, never a coroutine.

    Every method may raise StorageUnavailable; whatever else comes out was raised by the
    function itself, after its writes were rolled back.

    `on_refusal` is called, by whoever has just awaited a write on the loop, with why the file
    can't be written, and with None once it was written again: so that a full disk is told also
    where nobody waits for the answer.
    """

    def __init__(self, path: Path, engine: Engine, executor: ThreadPoolExecutor) -> None:
        self.path = path
        self._engine = engine
        self._con = Connection(engine)
        self._executor = executor
        self._closed = False
        self.on_refusal: Callable[[StorageUnavailable | None], object] | None = None
        self._refusal: StorageUnavailable | None = None
        self._told = ""

    @classmethod
    def open(
        cls, path: Path, key: bytes | None = None, *, busy_timeout: float = BUSY_TIMEOUT
    ) -> "Database":
        """Open or create the file and bring it to the newest form; blocks the caller.

        `key` is 32 raw bytes for an encrypted file. `busy_timeout` is in seconds. A file that
        can't be read, is newer or is not ours is left exactly as it is.
        """
        executor = ThreadPoolExecutor(1, thread_name_prefix="database")
        engine = Engine(path, key, busy_timeout)
        database = cls(path, engine, executor)
        try:
            executor.submit(database._prepare).result()
        except BaseException:
            database.close()
            raise
        return database

    async def run(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `fn(con, *args)` as one IMMEDIATE transaction."""
        try:
            return await _awaited(self._submit(True, fn, *args, **kwargs))
        finally:
            self._tell_refusal()

    async def run_to_disk(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`run`, and on the disk itself before it returns: a power cut does not take it back."""
        try:
            return await _awaited(
                self._executor.submit(self._synced, lambda con: fn(con, *args, **kwargs))
            )
        finally:
            self._tell_refusal()

    async def read(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `fn(con, *args)` on one snapshot, without the right to write."""
        return await _awaited(self._submit(False, fn, *args, **kwargs))

    def run_now(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`run` for callers without a loop: before it starts, and on the command line."""
        return self._submit(True, fn, *args, **kwargs).result()

    def read_now(
        self, fn: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`read` for callers without a loop."""
        return self._submit(False, fn, *args, **kwargs).result()

    async def empty_log(self) -> bool:
        """Move what was written into the file proper, so that the log beside it keeps no words.

        False where another process that reads just then holds a part back until the next time.
        """
        return await _awaited(self._executor.submit(self._checkpoint))

    def empty_log_now(self) -> bool:
        """`empty_log` for callers without a loop."""
        return self._executor.submit(self._checkpoint).result()

    async def compact(self, most: int) -> None:
        """Write a file of at most so many bytes anew, without anything between its rows."""
        await _awaited(self._executor.submit(self._write_anew, most))

    def compact_now(self, most: int) -> None:
        """`compact` for callers without a loop."""
        self._executor.submit(self._write_anew, most).result()

    async def aclose(self) -> None:
        """Finish what is under way and close the file; a second time does nothing."""
        if not self._closed:
            self._closed = True
            await _awaited(self._executor.submit(self._close_engine))
            self._executor.shutdown(wait=True)

    def close(self) -> None:
        """`aclose` for callers without a loop."""
        if not self._closed:
            self._closed = True
            self._executor.submit(self._close_engine).result()
            self._executor.shutdown(wait=True)

    def _tell_refusal(self) -> None:
        """Tell once of each reason, and once of its end."""
        words = "" if self._refusal is None else self._refusal.title
        if words != self._told:
            self._told = words
            if self.on_refusal is not None:
                self.on_refusal(self._refusal)

    # -- on the database thread

    def _write_anew(self, most: int) -> None:
        # Where SQLite divides a full page, a copy of what moved may stay between the rows.
        con = self._con
        try:
            # Of an encrypted file SQLCipher tells the size of a page as a word.
            size = int(con.value("PRAGMA page_count")) * int(con.value("PRAGMA page_size"))
            if size <= most:
                con.execute("VACUUM")
        except Exception as error:
            self._reraise(error)
            raise

    def _checkpoint(self) -> bool:
        try:
            held_back = self._con.value("PRAGMA wal_checkpoint(TRUNCATE)")
        except Exception as error:
            self._reraise(error)
            raise
        return not held_back

    def _submit(
        self,
        writes: bool,
        fn: Callable[Concatenate[Connection, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        return self._executor.submit(
            self._transaction, writes, lambda con: fn(con, *args, **kwargs)
        )

    def _synced(self, body: Callable[[Connection], T]) -> T:
        self._con.execute("PRAGMA synchronous = FULL")
        try:
            return self._transaction(True, body)
        finally:
            self._con.execute("PRAGMA synchronous = NORMAL")

    def _transaction(self, writes: bool, body: Callable[[Connection], T]) -> T:
        con = self._con
        try:
            con.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
            try:
                before = con.total_changes
                result = body(con)
                if not writes and con.total_changes != before:
                    raise RuntimeError("a read has written: it must be run, not read")
                con.execute("COMMIT" if writes else "ROLLBACK")
                if con.total_changes != before:
                    self._refusal = None
            except BaseException:
                if con.in_transaction:
                    con.execute("ROLLBACK")
                raise
            return result
        except Exception as error:
            try:
                self._reraise(error)
            except StorageUnavailable as refusal:
                if writes:
                    self._refusal = refusal
                raise
            raise

    def _reraise(self, error: Exception) -> None:
        if isinstance(error, StorageUnavailable) or not faults.is_of_file(error):
            return
        told = faults.explain(error, self.path)
        if told is not None:
            raise told from error

    def _prepare(self) -> None:
        try:
            self._prepare_file()
        except Exception as error:
            self._reraise(error)
            raise

    def _prepare_file(self) -> None:
        con = self._con
        self._engine.connect()
        version = self._check()
        # Before this line nothing has been written, so that a stranger's file stays as it was.
        con.execute("PRAGMA journal_mode = WAL")
        con.execute("PRAGMA synchronous = NORMAL")
        if version < migrations.newest():
            if version:
                self._copy_aside(version)
            self._migrate()

    def _check(self) -> int:
        """The file's version; raises where it is newer or not ours."""
        con = self._con
        version = int(con.value("PRAGMA user_version"))
        mark = con.value("PRAGMA application_id")
        tables = con.value("SELECT count(*) FROM sqlite_master")
        if tables and mark != migrations.APPLICATION_ID:
            raise faults.foreign(self.path)
        if version > migrations.newest():
            raise faults.newer(self.path, version, migrations.newest())
        return version

    def _migrate(self) -> None:
        def step(con: Connection) -> None:
            # Another process may have got here first.
            version = int(con.value("PRAGMA user_version"))
            migrations.migrate(con, version)

        self._transaction(True, step)

    def _copy_aside(self, version: int) -> None:
        """Keep the file as it was beside itself, named after its version, but for what the
        networks let no copy hold."""
        aside = self.path.with_name(f"{self.path.name}.version-{version}")
        part = aside.with_name(aside.name + ".part")
        part.unlink(missing_ok=True)
        copy = self._engine.blank(part)
        try:
            self._engine.driver().backup(copy)
            # What is taken out is overwritten, as in the file itself.
            copy.execute("PRAGMA secure_delete = 1")
            for statement in migrations.copied(version):
                copy.execute(statement)
        finally:
            copy.close()
        part.replace(aside)

    def _close_engine(self) -> None:
        if not self._engine.is_closed():
            self._engine.close()


async def _awaited(future: Future[T]) -> T:
    """What comes of work on the database thread, for the loop that runs here."""
    # Imported here, because the first screenful is read before there is any loop.
    import asyncio

    return await asyncio.wrap_future(future)
