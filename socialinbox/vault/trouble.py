"""What can be wrong with a keychain, and what to tell the owner about it on each system."""

import sys
from enum import Enum

from socialinbox.domain.errors import KeychainUnavailable
from socialinbox.domain.sentence import joined, say


class Trouble(Enum):
    """Why secrets can't be kept right now."""

    MISSING = "missing"
    """There is no keychain, or none that can be reached."""
    NULL = "null"
    """keyring is told to use a backend that throws away what is written."""
    PLAIN = "plain"
    """The only backend writes secrets into a readable file; we refuse it."""
    LOCKED = "locked"
    """The keychain is locked and nobody unlocked it."""
    WAITING = "waiting"
    """No answer in time: most likely a prompt waits for the owner."""
    GONE = "gone"
    """The keychain's own program stopped while we were talking to it."""
    FORGETFUL = "forgetful"
    """What was written did not come back when read."""
    FAILED = "failed"
    """Anything else: full, a broken entry, a fault of the system."""


class KeychainTrouble(Exception):
    """Carries a Trouble out of the keychain's thread; `detail` is an error's type, not its text."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble.value, detail)
        self.trouble = trouble
        self.detail = detail


_UNTIL_THEN = say(
    "Until then sign-ins are kept in memory only and are gone when Social Inbox closes."
)

_ANYWHERE: dict[Trouble, tuple[str, str]] = {
    Trouble.NULL: (
        say("The keychain is switched off: what is written to it is thrown away."),
        say(
            "Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in "
            "keyringrc.cfg, and start Social Inbox again."
        ),
    ),
    Trouble.PLAIN: (
        say(
            "The only keychain found would write sign-ins into a readable file, so it is not used."
        ),
        say(
            "Remove the package keyrings.alt or the setting that chooses it, and make sure that "
            "the system's own keychain is running."
        ),
    ),
    Trouble.WAITING: (
        say("The keychain does not answer; it may be waiting for you to type its password."),
        say("Look for the keychain's window, perhaps behind this one, and answer it."),
    ),
    Trouble.FORGETFUL: (
        say("The keychain took a sign-in but gave something else back."),
        say("Run “socialinbox doctor” to see which keychain is in use, and try another."),
    ),
    Trouble.FAILED: (
        say("The keychain reported a fault."),
        say(
            "Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is "
            "in use."
        ),
    ),
}

_LINUX: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        say("There is no keychain on this computer."),
        say(
            "Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), "
            "sign in to the desktop again and start Social Inbox from there."
        ),
    ),
    Trouble.LOCKED: (
        say("The keychain is locked."),
        say(
            "Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again."
        ),
    ),
    Trouble.GONE: (
        say("The keychain's service stopped."),
        say("Sign in to the desktop again, or start gnome-keyring-daemon or KWallet."),
    ),
}

_MACOS: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        say("The macOS keychain can't be reached."),
        say("Open Keychain Access and check that the keychain “login” exists."),
    ),
    Trouble.LOCKED: (
        say("The macOS keychain is locked, or Social Inbox was denied access."),
        say(
            "Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked."
        ),
    ),
    Trouble.GONE: (
        say("The macOS keychain stopped answering."),
        say("Sign out of macOS and in again."),
    ),
}

_WINDOWS: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        say("The Windows Credential Manager can't be reached."),
        say("Start the service “Credential Manager” in services.msc."),
    ),
    Trouble.LOCKED: (
        say("The Windows Credential Manager refuses access."),
        say("Sign in to Windows with your own user and its password."),
    ),
    Trouble.GONE: (
        say("The Windows Credential Manager stopped answering."),
        say("Start the service “Credential Manager” in services.msc."),
    ),
    Trouble.FAILED: (
        say("The Windows Credential Manager refused a sign-in; it may be full."),
        say("Remove old entries under “Windows Credentials” in the Control Panel."),
    ),
}


def in_words(trouble: Trouble, platform: str = sys.platform) -> KeychainUnavailable:
    """The error for the owner; `platform` is as in sys.platform."""
    own = {"darwin": _MACOS, "win32": _WINDOWS}.get(platform, _LINUX)
    title, advice = own.get(trouble) or _ANYWHERE[trouble]
    return KeychainUnavailable(title, joined(advice, _UNTIL_THEN), remedy=advice)
