"""A profile whose owner chose to have it readable, as a computer without a keychain needs."""

from pathlib import Path

from socialinbox.config.profile import Profile, open_profile
from socialinbox.protection.note import Note, Way, write_note


def plain_profile(folder: Path) -> Profile:
    """Make or open it."""
    profile = open_profile(folder)
    write_note(profile, Note(Way.NONE))
    return profile
