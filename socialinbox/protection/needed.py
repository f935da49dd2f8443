"""What is missing before a profile can be opened, in words; the owner is asked for it."""

from enum import Enum
from pathlib import Path

from socialinbox.domain.errors import KeychainUnavailable, OwnerCanAct
from socialinbox.domain.sentence import joined, say


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


_RECOVER = say("Give the recovery phrase, in the window or with “socialinbox recover”.")
_SAFE = say("Nothing was changed or lost.")


def choice(why: OwnerCanAct) -> KeyNeeded:
    """No keychain, nothing chosen, nothing stored yet."""
    return KeyNeeded(
        Wanted.CHOICE,
        joined(why.title, say("So the key to your messages can't be kept there.")),
        say(
            "Choose once how this profile is protected: “socialinbox protect pass-phrase” asks "
            "for a pass phrase, “socialinbox protect none” leaves it readable for whoever gets at "
            "the disk. Or start the keychain and try again."
        ),
        again=True,
    )


def keychain_shut(why: KeychainUnavailable) -> KeyNeeded:
    """The key is in a keychain that can't be asked now."""
    return KeyNeeded(
        Wanted.PHRASE,
        joined(why.title, say("It holds the key to this profile.")),
        joined(
            why.remedy,
            say("Or give the recovery phrase, in the window or with “socialinbox recover”."),
            _SAFE,
        ),
        again=True,
    )


def key_gone() -> KeyNeeded:
    """The keychain answers, and has no key for this profile."""
    return KeyNeeded(
        Wanted.PHRASE,
        say(
            "The keychain holds no key for this profile; it may have been reset, or the profile "
            "comes from another computer."
        ),
        joined(_RECOVER, _SAFE),
    )


def wrong_key() -> KeyNeeded:
    """What lies there is the key of something else."""
    return KeyNeeded(
        Wanted.PHRASE,
        say("The key in the keychain is not this profile's."),
        joined(_RECOVER, _SAFE),
    )


def note_gone(database: Path) -> KeyNeeded:
    """An encrypted database without the note beside it; or none at all, which can't be told."""
    return KeyNeeded(
        Wanted.PHRASE,
        say(
            "{database} is encrypted or no database, and the file protection.json that says how "
            "it is opened is not beside it.",
            database=database,
        ),
        joined(
            say(
                "Put it back, or give the recovery phrase, in the window or with “socialinbox "
                "recover”."
            ),
            _SAFE,
        ),
    )


def pass_phrase(wrong: bool = False) -> KeyNeeded:
    """Ask for it, or ask again."""
    return KeyNeeded(
        Wanted.PASS_PHRASE,
        say("The pass phrase is wrong.")
        if wrong
        else say("This profile is opened by your pass phrase."),
        say(
            "Type it; on the command line it may also be the first line of standard input. Who "
            "has forgotten it gives the recovery phrase, in the window or with “socialinbox "
            "recover”."
        ),
        again=wrong,
    )
