"""Finds the system's keychain through keyring, refuses what is none, and reads its errors.

Everything here runs in the keychain's own thread; keyring is imported on first use, because its
import asks the session bus and takes up to a second.
"""

import sys
import traceback
from importlib import import_module
from typing import Protocol

from socialinbox.vault.trouble import KeychainTrouble, Trouble

_BY_SYSTEM = {
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
}
_ELSEWHERE = ("keyring.backends.SecretService", "keyring.backends.kwallet")


class Backend(Protocol):
    """The three calls of keyring's KeyringBackend that we use. Any of them may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep or replace a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret."""
        ...


def system_backend() -> Backend:
    """The keychain of this system; raises KeychainTrouble where there is none to trust."""
    import keyring
    import keyring.core

    if getattr(sys, "frozen", False):
        # keyring looks for its backends among the installed packages, of which a frozen program
        # has none; it also takes those that are loaded.
        for module in modules_of_this_system():
            import_module(module)
    backend: Backend = keyring.get_keyring()
    if _module(backend) == "keyring.backends.fail":
        # keyring remembers that it found nothing; the service may have started since.
        keyring.core.init_backend()
        backend = keyring.get_keyring()
    return trusted(backend)


def modules_of_this_system(platform: str = sys.platform) -> tuple[str, ...]:
    """keyring's modules that can reach a keychain of this system."""
    return _BY_SYSTEM.get(platform, _ELSEWHERE)


def trusted(backend: Backend) -> Backend:
    """The backend itself, or the first of a chain; raises KeychainTrouble for one that keeps
    nothing, or keeps it readable.
    """
    if _module(backend) == "keyring.backends.chainer":
        chain: list[Backend] = list(getattr(backend, "backends", []))
        for one in chain:
            if _trouble_with(one) is None:
                return one
        raise KeychainTrouble(
            _trouble_with(chain[0]) or Trouble.MISSING if chain else Trouble.MISSING
        )
    trouble = _trouble_with(backend)
    if trouble is not None:
        raise KeychainTrouble(trouble, backend_name(backend))
    return backend


def backend_name(backend: Backend) -> str:
    """Module and class, for logs and the doctor."""
    return f"{_module(backend)}.{type(backend).__name__}"


def read_error(error: Exception) -> Trouble:
    """What an error of a backend means. Windows' own (pywintypes.error) are no KeyringError."""
    from keyring import errors

    if isinstance(error, errors.KeyringLocked):
        return Trouble.LOCKED
    if isinstance(error, errors.NoKeyringError):
        return Trouble.MISSING
    if isinstance(error, errors.InitError):
        return Trouble.GONE
    if isinstance(error, ConnectionError | EOFError) or "dbus" in type(error).__name__.lower():
        return Trouble.GONE
    return Trouble.FAILED


def close_what_stayed_open(error: Exception) -> None:
    """Close the session bus that a failed call of keyring's Secret Service left open.

    keyring closes its connection only where it got a collection (25.7); without this every failure
    leaves a socket until garbage is collected.
    """
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name == "get_preferred_collection" and "bus" in frame.f_locals:
            frame.f_locals["bus"].close()


def _trouble_with(backend: Backend) -> Trouble | None:
    module = _module(backend)
    if module == "keyring.backends.fail":
        return Trouble.MISSING
    if module == "keyring.backends.null":
        return Trouble.NULL
    if module.startswith("keyrings.alt") or "plaintext" in type(backend).__name__.lower():
        return Trouble.PLAIN
    return None


def _module(backend: Backend) -> str:
    return type(backend).__module__
