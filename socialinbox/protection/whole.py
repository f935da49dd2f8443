"""Everything of a profile that holds words, encrypted piece by piece; a piece is old or new."""

from pathlib import Path

from socialinbox.config.keys import Keys
from socialinbox.config.profile import Profile
from socialinbox.config.whole import replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say
from socialinbox.storage.database import Database
from socialinbox.storage.files import MARK, sealed
from socialinbox.storage.sealing import (
    Form,
    copies_aside,
    form_of,
    seal_database,
    sync_folder,
)


def seal_all(profile: Profile, key: bytes) -> None:
    """The database, its copies aside and all files. Done again it goes on where it was cut off.

    Blocks; raises StorageUnavailable.
    """
    keys = Keys()
    keys.hold(key)
    database_key = keys.database
    assert database_key is not None
    # The database first: as long as it is plain, nothing depends on the key.
    for file in (profile.database, *copies_aside(profile.database)):
        if file.suffix != ".part" and form_of(file) is Form.PLAIN:
            seal_database(file, database_key)
    _seal_files(Profile(profile.folder, profile.id, keys))


def is_of_key(database: Path, key: bytes) -> bool:
    """Whether a database opens with this key; it is not written to. Blocks."""
    try:
        Database.open(database, key).close()
    except StorageUnavailable:
        return False
    return True


def _seal_files(profile: Profile) -> None:
    if not profile.media.is_dir():
        return
    try:
        for file in list(profile.media.iterdir()):
            if file.suffix == ".part":
                file.unlink(missing_ok=True)
            elif file.is_file() and not _has_mark(file):
                place = profile.media / profile.keys.sealed_name(file.name)
                replace_with(place, sealed(profile, place, file.read_bytes()))
                sync_folder(profile.media)
                file.unlink()
    except OSError as error:
        raise StorageUnavailable(
            say(
                "A file in {media} could not be encrypted ({why}).",
                media=profile.media,
                why=str(error.strerror or error),
            ),
            say("Make room on this disk, or make the folder writable, then start again."),
        ) from error


def _has_mark(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(MARK)) == MARK
