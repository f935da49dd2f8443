"""What can be wrong with a keychain, and what to tell the owner about it on each system."""

import sys
from enum import Enum

from socialinbox.domain.errors import KeychainUnavailable


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


_UNTIL_THEN = "Until then sign-ins are kept in memory only and are gone when Social Inbox closes."

_ANYWHERE: dict[Trouble, tuple[str, str]] = {
    Trouble.NULL: (
        "The keychain is switched off: what is written to it is thrown away.",
        "Remove the setting PYTHON_KEYRING_BACKEND, or the line default-keyring in keyringrc.cfg, "
        "and start Social Inbox again.",
    ),
    Trouble.PLAIN: (
        "The only keychain found would write sign-ins into a readable file, so it is not used.",
        "Remove the package keyrings.alt or the setting that chooses it, and make sure that the "
        "system's own keychain is running.",
    ),
    Trouble.WAITING: (
        "The keychain does not answer; it may be waiting for you to type its password.",
        "Look for the keychain's window, perhaps behind this one, and answer it.",
    ),
    Trouble.FORGETFUL: (
        "The keychain took a sign-in but gave something else back.",
        "Run “socialinbox doctor” to see which keychain is in use, and try another.",
    ),
    Trouble.FAILED: (
        "The keychain reported a fault.",
        "Restart the computer; if it stays, run “socialinbox doctor” to see which keychain is in "
        "use.",
    ),
}

_LINUX: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        "There is no keychain on this computer.",
        "Install GNOME Keyring or KWallet (on Debian and Ubuntu: apt install gnome-keyring), sign "
        "in to the desktop again and start Social Inbox from there.",
    ),
    Trouble.LOCKED: (
        "The keychain is locked.",
        "Unlock it in “Passwords and Keys” or KWalletManager, or sign in to the desktop again.",
    ),
    Trouble.GONE: (
        "The keychain's service stopped.",
        "Sign in to the desktop again, or start gnome-keyring-daemon or KWallet.",
    ),
}

_MACOS: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        "The macOS keychain can't be reached.",
        "Open Keychain Access and check that the keychain “login” exists.",
    ),
    Trouble.LOCKED: (
        "The macOS keychain is locked, or Social Inbox was denied access.",
        "Unlock the keychain “login” in Keychain Access, and choose “Always Allow” when asked.",
    ),
    Trouble.GONE: (
        "The macOS keychain stopped answering.",
        "Sign out of macOS and in again.",
    ),
}

_WINDOWS: dict[Trouble, tuple[str, str]] = {
    Trouble.MISSING: (
        "The Windows Credential Manager can't be reached.",
        "Start the service “Credential Manager” in services.msc.",
    ),
    Trouble.LOCKED: (
        "The Windows Credential Manager refuses access.",
        "Sign in to Windows with your own user and its password.",
    ),
    Trouble.GONE: (
        "The Windows Credential Manager stopped answering.",
        "Start the service “Credential Manager” in services.msc.",
    ),
    Trouble.FAILED: (
        "The Windows Credential Manager refused a sign-in; it may be full.",
        "Remove old entries under “Windows Credentials” in the Control Panel.",
    ),
}


def in_words(trouble: Trouble, platform: str = sys.platform) -> KeychainUnavailable:
    """The error for the owner; `platform` is as in sys.platform."""
    own = {"darwin": _MACOS, "win32": _WINDOWS}.get(platform, _LINUX)
    title, advice = own.get(trouble) or _ANYWHERE[trouble]
    return KeychainUnavailable(title, f"{advice} {_UNTIL_THEN}")
