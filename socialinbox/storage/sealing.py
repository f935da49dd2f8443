"""Encrypts a database that was plain: at every moment either the old file is whole or the new."""

import os
from enum import Enum, auto
from pathlib import Path

from sqlcipher3 import dbapi2

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say
from socialinbox.storage import faults, migrations
from socialinbox.storage.connection import Driver, key_pragma

_PLAIN = b"SQLite format 3\0"
BUSY = 2.0
"""Seconds to wait until nobody else has the file open."""


class Form(Enum):
    """What a database file is, by its first bytes."""

    ABSENT = auto()
    PLAIN = auto()
    SEALED = auto()
    """Encrypted; or no database at all, which only the key tells."""


def form_of(file: Path) -> Form:
    """Look at a file. Raises StorageUnavailable where it can't be read."""
    try:
        with file.open("rb") as opened:
            begin = opened.read(len(_PLAIN))
    except FileNotFoundError:
        return Form.ABSENT
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The database {file} can't be read ({why}).",
                file=file,
                why=str(error.strerror or error),
            ),
            say("Make the file and its folder readable and writable for you."),
        ) from error
    if not begin:
        return Form.ABSENT
    return Form.PLAIN if begin == _PLAIN else Form.SEALED


def copies_aside(file: Path) -> list[Path]:
    """What was kept of the database before its form was changed."""
    return sorted(file.parent.glob(f"{file.name}.version-*"))


def seal_database(file: Path, key: bytes) -> None:
    """Put an encrypted copy in a plain file's place. Blocks; raises StorageUnavailable.

    The copy is finished and on the disk before it takes the name. Nobody else may have the file
    open: who has opened it is not missed, because a file with readers does not leave its log.
    """
    part = file.with_name(f"{file.name}.sealing")
    try:
        _remove(part)
        plain: Driver = dbapi2.connect(str(file), isolation_level=None, timeout=BUSY)
        try:
            _require_ours(plain, file)
            _copy(plain, part, key)
            # While the old file is still held, so that nothing is written to it any more; Windows
            # gives no name to a file while another holds it.
            if os.name == "nt":
                plain.close()
            os.replace(part, file)
            sync_folder(file.parent)
        finally:
            plain.close()
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The encrypted copy of {file} could not be written ({why}).",
                file=file,
                why=str(error.strerror or error),
            ),
            say("The file is left as it was. Make room on this disk, then try again."),
        ) from error
    except dbapi2.Error as error:
        told = faults.explain(error, file)
        if told is None:
            raise
        raise told from error
    finally:
        _remove(part)


def sync_folder(folder: Path) -> None:
    """Have a new name in a folder on the disk; where a system can't, it does so by itself."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _require_ours(plain: Driver, file: Path) -> None:
    mark = plain.execute("PRAGMA application_id").fetchall()[0][0]
    tables = plain.execute("SELECT count(*) FROM sqlite_master").fetchall()[0][0]
    if tables and mark != migrations.APPLICATION_ID:
        raise faults.foreign(file)


def _copy(plain: Driver, part: Path, key: bytes) -> None:
    mode = plain.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != ("delete",):
        raise StorageUnavailable(
            say("Another program has the database open, so it can't be encrypted now."),
            say("Close the other Social Inbox, then start again."),
        )
    plain.execute("PRAGMA locking_mode = EXCLUSIVE")
    plain.execute("BEGIN EXCLUSIVE")
    plain.execute("COMMIT")
    quoted = str(part).replace("'", "''")
    plain.execute(f"ATTACH DATABASE '{quoted}' AS sealed KEY {key_pragma(key)}")
    # An unfinished copy is thrown away, a finished one is synced once: neither needs a journal.
    plain.execute("PRAGMA sealed.journal_mode = OFF")
    plain.execute("PRAGMA sealed.synchronous = OFF")
    plain.execute("SELECT sqlcipher_export('sealed')").fetchall()
    for name in ("user_version", "application_id"):
        value = plain.execute(f"PRAGMA main.{name}").fetchall()[0][0]
        plain.execute(f"PRAGMA sealed.{name} = {int(value)}")
    plain.execute("DETACH DATABASE sealed")
    _check(part, key)
    with part.open("rb+") as written:
        os.fsync(written.fileno())


def _check(part: Path, key: bytes) -> None:
    """Read the copy as it will be read; raises StorageUnavailable where it is not sound."""
    sealed: Driver = dbapi2.connect(str(part), isolation_level=None)
    try:
        sealed.execute(f"PRAGMA key = {key_pragma(key)}")
        broken = sealed.execute("PRAGMA cipher_integrity_check").fetchall()
        said = sealed.execute("PRAGMA quick_check").fetchall()
    finally:
        sealed.close()
    if broken or said != [("ok",)]:
        raise StorageUnavailable(
            say("The encrypted copy of the database is not sound."),
            say("The file is left as it was. See that the disk is sound, then try again."),
        )


def _remove(part: Path) -> None:
    for name in (part.name, f"{part.name}-journal", f"{part.name}-wal", f"{part.name}-shm"):
        part.with_name(name).unlink(missing_ok=True)
