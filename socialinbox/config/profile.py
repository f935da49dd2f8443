"""The folder that holds everything the program knows."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from socialinbox.config.keys import Keys
from socialinbox.config.whole import replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

PROFILE_FILE = "profile.json"
DATABASE_FILE = "inbox.sqlite"
LOG_FILE = "socialinbox.log"


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile folder. `id` keeps its secrets apart from other profiles' in the keychain.

    `keys` are filled once the profile is opened (see `protection`).
    """

    folder: Path
    id: str
    keys: Keys = field(default_factory=Keys, repr=False, compare=False)

    @property
    def database(self) -> Path:
        """The one SQLite file."""
        return self.folder / DATABASE_FILE

    @property
    def log(self) -> Path:
        """The log, without tokens, texts or names."""
        return self.folder / LOG_FILE

    @property
    def media(self) -> Path:
        """Files of people and messages."""
        return self.folder / "media"

    def media_file(self, url: str) -> Path:
        """Where the file of a URL lies, or would lie; read and write it with storage/files.py."""
        return self.media / self.keys.name_of(url)

    @property
    def protection(self) -> Path:
        """How the profile is protected, without any secret."""
        return self.folder / "protection.json"

    @property
    def settings(self) -> Path:
        """What the owner has chosen."""
        return self.folder / "settings.json"

    @property
    def window_state(self) -> Path:
        """Sizes of the window's parts."""
        return self.folder / "window.json"


def default_folder() -> Path:
    """The platform's place for an application's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("Social Inbox", appauthor=False))


def open_profile(folder: Path | None) -> Profile:
    """The profile in a folder, made where there is none; raises StorageUnavailable."""
    place = (folder or default_folder()).expanduser()
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Profile(place, _read_id(place / PROFILE_FILE))
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The profile folder {place} can't be used ({why}).",
                place=place,
                why=str(error.strerror or error),
            ),
            say("Make it writable, or choose another one with --profile."),
        ) from error


def _read_id(file: Path) -> str:
    try:
        found = json.loads(file.read_text("utf-8"))
        return str(found["id"])
    except FileNotFoundError:
        import secrets

        made = secrets.token_hex(6)
        replace_with(file, (json.dumps({"id": made}) + "\n").encode())
        return made
    except (ValueError, KeyError, TypeError) as error:
        raise StorageUnavailable(
            say("The file {file} can't be read.", file=file),
            say(
                "Restore it from a backup: it holds the name under which this profile's secrets "
                "lie in the keychain."
            ),
        ) from error
