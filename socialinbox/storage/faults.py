"""SQLite's refusals, told in sentences that the owner can act on."""

import shutil
from pathlib import Path

import msgspec
import peewee
from sqlcipher3 import dbapi2

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import Sentence, say

LEAST_ROOM = 64 * 1024
"""Bytes without which SQLite can't make the files beside the database."""

SPOILT = ("Could not decode to UTF-8", "malformed JSON")
"""Said, without a code of SQLite that tells it, of a text that a bad sector went through."""

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError)
"""What a value is that we have written otherwise: a bad sector went through it."""

_ADVICE: dict[str, tuple[Sentence, Sentence]] = {
    "SQLITE_FULL": (
        say("The disk is full: {file} can't grow."),
        say("Nothing was lost. Make room on this disk, then try again."),
    ),
    "SQLITE_READONLY": (
        say("The database {file} can't be written."),
        say(
            "Make the file and its folder writable for you, or choose another folder with "
            "--profile."
        ),
    ),
    "SQLITE_PERM": (
        say("The database {file} may not be opened."),
        say("Make the file and its folder readable and writable for you."),
    ),
    "SQLITE_CANTOPEN": (
        say("The database {file} can't be opened."),
        say(
            "See that its folder exists and is writable for you, or choose another with --profile."
        ),
    ),
    "SQLITE_CORRUPT": (
        say("The database {file} is damaged."),
        say(
            "It is left as it is. Close the program, put a copy of the file aside and restore the "
            "newest backup."
        ),
    ),
    "SQLITE_NOTADB": (
        say("{file} is not a database that can be read here."),
        say("It is left as it is. Move it out of the folder, or choose another with --profile."),
    ),
    "SQLITE_BUSY": (
        say("Another program is using the database {file}."),
        say("Close the other Social Inbox window or program that holds it, then try again."),
    ),
    "SQLITE_IOERR": (
        say("The disk failed while {file} was being read or written."),
        say("See that the disk is connected and sound, then try again."),
    ),
}
_ADVICE["SQLITE_LOCKED"] = _ADVICE["SQLITE_BUSY"]
_ADVICE["SQLITE_AUTH"] = _ADVICE["SQLITE_PERM"]


def explain(error: BaseException, path: Path) -> StorageUnavailable | None:
    """The sentence for a driver's or peewee's error; None where it is a bug of ours.

    peewee may hide the first refusal (a full disk) behind a second (no transaction to roll
    back), so the whole chain of causes is looked at, oldest first.
    """
    for one in reversed(_chain(error)):
        name = getattr(one, "sqlite_errorname", None)
        if isinstance(one, UNREADABLE) or any(words in str(one) for words in SPOILT):
            name = "SQLITE_CORRUPT"
        if not isinstance(name, str):
            continue
        if name.startswith("SQLITE_IOERR") and _is_full(path):
            # A file that SQLite maps into memory fails in this way for want of room.
            name = "SQLITE_FULL"
        for prefix, (title, advice) in _ADVICE.items():
            if name.startswith(prefix):
                return StorageUnavailable(title.filled(file=path), advice)
    return None


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False


def is_of_file(error: BaseException) -> bool:
    """Whether peewee or the driver raised this, or a value in the file is not what we wrote."""
    ours = (peewee.PeeweeException, dbapi2.Error, *UNREADABLE)
    return any(isinstance(one, ours) for one in _chain(error))


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            waiting += [getattr(one, "orig", None), one.__cause__, one.__context__]
    return found


def newer(path: Path, version: int, known: int) -> StorageUnavailable:
    """A file that a later program wrote."""
    return StorageUnavailable(
        say(
            "The database {path} was written by a newer Social Inbox (format {version}, this one "
            "knows {known}).",
            path=path,
            version=version,
            known=known,
        ),
        say(
            "It is left as it is. Install the newer program again, or choose another folder with "
            "--profile."
        ),
    )


def foreign(path: Path) -> StorageUnavailable:
    """A sound SQLite file that is not ours."""
    return StorageUnavailable(
        say("{path} belongs to another program.", path=path),
        say("It is left as it is. Move it out of the folder, or choose another with --profile."),
    )
