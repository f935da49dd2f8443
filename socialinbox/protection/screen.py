"""The app lock's pass phrase: it covers the screen, and is not what the messages lie under.

Where the profile itself is opened by a pass phrase it is that one. The recovery phrase opens the
lock too, for who has forgotten.
"""

import asyncio
from dataclasses import replace

from socialinbox.config.keys import check_of
from socialinbox.config.profile import Profile
from socialinbox.domain.errors import BadInput
from socialinbox.protection import pass_phrase, phrase
from socialinbox.protection.note import Note, Way, read_note, write_note

_MARK = b"the screen of socialinbox"


class ScreenLock:
    """Of one profile. All methods may raise StorageUnavailable."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    @property
    def chosen(self) -> bool:
        """Whether there is a pass phrase that opens the lock."""
        note = read_note(self._profile)
        return note is not None and (note.locked is not None or note.screen is not None)

    @property
    def recoverable(self) -> bool:
        """Whether the recovery phrase opens it too."""
        note = read_note(self._profile)
        return note is not None and bool(note.check)

    async def choose(self, typed: str) -> None:
        """Choose one, where the profile has none of its own. Raises BadInput for too short ones."""
        locked = await asyncio.to_thread(pass_phrase.lock_up, _MARK, typed, self._profile.id)
        note = read_note(self._profile) or Note(Way.NONE)
        await asyncio.to_thread(write_note, self._profile, replace(note, screen=locked))

    async def opens(self, typed: str) -> bool:
        """Whether this is the pass phrase, or the recovery phrase."""
        note = read_note(self._profile)
        if note is None:
            return False
        for locked in (note.locked, note.screen):
            if locked is not None:
                found = await asyncio.to_thread(
                    pass_phrase.take_out, locked, typed, self._profile.id
                )
                if found is not None:
                    return True
        try:
            return bool(note.check) and check_of(phrase.read_phrase(typed)) == note.check
        except BadInput:
            return False
