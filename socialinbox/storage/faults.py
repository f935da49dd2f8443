"""SQLite's refusals, told in sentences that the owner can act on."""

from pathlib import Path

import peewee

from socialinbox.domain.errors import StorageUnavailable

_ADVICE: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": (
        "The disk is full: {file} can't grow.",
        "Nothing was lost. Make room on this disk, then try again.",
    ),
    "SQLITE_READONLY": (
        "The database {file} can't be written.",
        "Make the file and its folder writable for you, or choose another folder with --profile.",
    ),
    "SQLITE_PERM": (
        "The database {file} may not be opened.",
        "Make the file and its folder readable and writable for you.",
    ),
    "SQLITE_CANTOPEN": (
        "The database {file} can't be opened.",
        "See that its folder exists and is writable for you, or choose another with --profile.",
    ),
    "SQLITE_CORRUPT": (
        "The database {file} is damaged.",
        "It is left as it is. Close the program, put a copy of the file aside and restore the "
        "newest backup.",
    ),
    "SQLITE_NOTADB": (
        "{file} is not a database that can be read here.",
        "It is left as it is. Move it out of the folder, or choose another with --profile.",
    ),
    "SQLITE_BUSY": (
        "Another program is using the database {file}.",
        "Close the other Social Inbox window or program that holds it, then try again.",
    ),
    "SQLITE_IOERR": (
        "The disk failed while {file} was being read or written.",
        "See that the disk is connected and sound, then try again.",
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
        if not isinstance(name, str):
            continue
        for prefix, (title, advice) in _ADVICE.items():
            if name.startswith(prefix):
                return StorageUnavailable(title.format(file=path), advice)
    return None


def is_driver_error(error: BaseException) -> bool:
    """Whether peewee or the driver raised this."""
    return any(
        isinstance(one, peewee.PeeweeException) or hasattr(one, "sqlite_errorname")
        for one in _chain(error)
    )


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
        f"The database {path} was written by a newer Social Inbox (format {version}, "
        f"this one knows {known}).",
        "It is left as it is. Install the newer program again, or choose another folder with "
        "--profile.",
    )


def foreign(path: Path) -> StorageUnavailable:
    """A sound SQLite file that is not ours."""
    return StorageUnavailable(
        f"{path} belongs to another program.",
        "It is left as it is. Move it out of the folder, or choose another with --profile.",
    )
