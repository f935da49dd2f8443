"""protection.json: how a profile is protected, beside the database and without any secret."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum

from socialinbox.config.profile import Profile
from socialinbox.config.whole import replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say
from socialinbox.storage.sealing import Form, form_of


class Way(Enum):
    """Where the key is, as the owner calls it."""

    KEYCHAIN = "keychain"
    PASS_PHRASE = "pass-phrase"
    NONE = "none"
    """Not encrypted: the owner has chosen so."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is known without the key.

    `check` tells whether a key is the right one. `locked` is the key under a pass phrase, and
    `screen` what the pass phrase of the app lock opens. `phrase_shown`: the owner has seen the
    recovery phrase. `unfinished`: what was there before is still being encrypted.
    """

    way: Way
    check: str = ""
    locked: Mapping[str, str | int] | None = None
    screen: Mapping[str, str | int] | None = None
    phrase_shown: bool = False
    unfinished: bool = False


def read_note(profile: Profile) -> Note | None:
    """None where nothing was chosen yet. Raises StorageUnavailable for what can't be read."""
    try:
        found = json.loads(profile.protection.read_text("utf-8"))
        return Note(
            Way(found["way"]),
            str(found["check"]),
            found["locked"],
            found["screen"],
            bool(found["phrase_shown"]),
            bool(found["unfinished"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StorageUnavailable(
            say("The file {protection} can't be read.", protection=profile.protection),
            say(
                "Nothing was changed. Restore it from a backup; or move it out of the folder and "
                "give the recovery phrase with “socialinbox recover”."
            ),
        ) from error


def write_note(profile: Profile, note: Note) -> None:
    """Keep it, whole or not at all. Raises StorageUnavailable."""
    form = {**asdict(note), "way": note.way.value}
    try:
        replace_with(profile.protection, (json.dumps(form, indent=2) + "\n").encode())
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The file {protection} can't be written ({why}).",
                protection=profile.protection,
                why=str(error.strerror or error),
            ),
            say("Make room, or make the folder writable."),
        ) from error


def require_key(profile: Profile) -> None:
    """Raises StorageUnavailable for an encrypted profile that was not opened."""
    note = read_note(profile)
    sealed = form_of(profile.database) is Form.SEALED or (note is not None and note.check)
    if sealed and profile.keys.master is None:
        raise StorageUnavailable(
            say("This profile is encrypted and has not been opened."),
            say("Open it in the window, or with “socialinbox recover”."),
        )
