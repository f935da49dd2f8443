"""What is missing before a profile can be opened, in words; the owner is asked for it."""

from enum import Enum
from pathlib import Path

from socialinbox.domain.errors import OwnerCanAct


class Wanted(Enum):
    """What only the owner can give."""

    CHOICE = "choice"
    """A new profile on a computer without a keychain: how is it to be protected?"""
    PHRASE = "phrase"
    """The key is not where it was: the recovery phrase."""
    PASS_PHRASE = "pass phrase"
    """The pass phrase that the owner chose."""


class KeyNeeded(OwnerCanAct):
    """The profile stays closed, and every file as it is, until this is given.

    `again` says that trying once more may be enough, as with a locked keychain.
    """

    def __init__(self, wanted: Wanted, title: str, advice: str, *, again: bool = False) -> None:
        super().__init__(title, advice)
        self.wanted = wanted
        self.again = again


_RECOVER = "Give the recovery phrase, in the window or with “socialinbox recover”."
_SAFE = "Nothing was changed or lost."


def choice(why: OwnerCanAct) -> KeyNeeded:
    """No keychain, nothing chosen, nothing stored yet."""
    return KeyNeeded(
        Wanted.CHOICE,
        f"{why.title} So the key to your messages can't be kept there.",
        "Choose once how this profile is protected: “socialinbox protect pass-phrase” asks for a "
        "pass phrase, “socialinbox protect none” leaves it readable for whoever gets at the disk. "
        "Or start the keychain and try again.",
        again=True,
    )


def keychain_shut(why: OwnerCanAct) -> KeyNeeded:
    """The key is in a keychain that can't be asked now."""
    # What a keychain's trouble means for sign-ins says nothing about an encrypted profile.
    advice = why.advice.split(" Until then ")[0]
    return KeyNeeded(
        Wanted.PHRASE,
        f"{why.title} It holds the key to this profile.",
        f"{advice} Or give the recovery phrase, in the window or with “socialinbox recover”. "
        f"{_SAFE}",
        again=True,
    )


def key_gone() -> KeyNeeded:
    """The keychain answers, and has no key for this profile."""
    return KeyNeeded(
        Wanted.PHRASE,
        "The keychain holds no key for this profile; it may have been reset, or the profile comes "
        "from another computer.",
        f"{_RECOVER} {_SAFE}",
    )


def wrong_key() -> KeyNeeded:
    """What lies there is the key of something else."""
    return KeyNeeded(
        Wanted.PHRASE,
        "The key in the keychain is not this profile's.",
        f"{_RECOVER} {_SAFE}",
    )


def note_gone(database: Path) -> KeyNeeded:
    """An encrypted database without the note beside it; or none at all, which can't be told."""
    return KeyNeeded(
        Wanted.PHRASE,
        f"{database} is encrypted or no database, and the file protection.json that says how it is "
        "opened is not beside it.",
        f"Put it back, or give the recovery phrase, in the window or with “socialinbox recover”. "
        f"{_SAFE}",
    )


def pass_phrase(wrong: bool = False) -> KeyNeeded:
    """Ask for it, or ask again."""
    return KeyNeeded(
        Wanted.PASS_PHRASE,
        "The pass phrase is wrong." if wrong else "This profile is opened by your pass phrase.",
        "Type it; on the command line it may also be the first line of standard input. Who has "
        "forgotten it gives the recovery phrase, in the window or with “socialinbox recover”.",
        again=wrong,
    )
