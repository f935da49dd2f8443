"""The operating system's keychain: never on the caller's thread, never longer than a time-out."""

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from socialinbox.vault import entries
from socialinbox.vault.backend import (
    Backend,
    backend_name,
    close_what_stayed_open,
    read_error,
    system_backend,
)
from socialinbox.vault.thread import PatientThread
from socialinbox.vault.trouble import KeychainTrouble, Trouble, in_words

log = logging.getLogger(__name__)

T = TypeVar("T")
TIMEOUT = 30.0
"""Seconds: time enough for a person to type the password of a locked keychain."""


class Keychain:
    """Named secrets. Every call may raise KeychainUnavailable, with sentences for the owner.

    `find` chooses the backend; it is called in the keychain's thread, again after every failure,
    so that a keychain that comes back is noticed.
    """

    def __init__(
        self, find: Callable[[], Backend] = system_backend, timeout: float = TIMEOUT
    ) -> None:
        self._find = find
        self._timeout = timeout
        self._backend: Backend | None = None
        self._thread = PatientThread("keychain")

    async def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        return await self._run(lambda backend: entries.read(backend, name))

    async def put(self, name: str, value: str) -> None:
        """Keep a secret, read it back and compare."""
        await self._run(lambda backend: entries.write(backend, name, value))

    async def delete(self, name: str) -> None:
        """Remove a secret; nothing happens where there is none."""
        await self._run(lambda backend: entries.erase(backend, name))

    async def get_all(self, names: Iterable[str]) -> dict[str, str]:
        """The secrets of those names that have one."""
        wanted = list(names)

        def read(backend: Backend) -> dict[str, str]:
            found = {name: entries.read(backend, name) for name in wanted}
            return {name: value for name, value in found.items() if value is not None}

        return await self._run(read)

    async def put_all(self, secrets: Mapping[str, str | None]) -> None:
        """Keep several secrets in this order, None removes one.

        Once begun it is done to the end, even when the caller is cancelled.
        """
        wanted = dict(secrets)

        def write(backend: Backend) -> None:
            for name, value in wanted.items():
                if value is None:
                    entries.erase(backend, name)
                else:
                    entries.write(backend, name, value)

        await self._run(write)

    async def backend(self) -> str:
        """Module and class of the backend in use."""
        return await self._run(backend_name)

    def close(self) -> None:
        """Let the thread end when it has done what it was asked. Returns at once."""
        self._thread.close()

    def join(self, timeout: float) -> None:
        """Close, and wait so many seconds at most until all is written."""
        self._thread.join(timeout)

    async def _run(self, call: Callable[[Backend], T]) -> T:
        try:
            return await self._thread.run(lambda: self._in_thread(call), self._timeout)
        except TimeoutError:
            log.warning("The keychain did not answer in time.")
            raise in_words(Trouble.WAITING) from None
        except KeychainTrouble as error:
            log.warning("The keychain can't be used: %s %s", error.trouble.value, error.detail)
            raise in_words(error.trouble) from None

    def _in_thread(self, call: Callable[[Backend], T]) -> T:
        try:
            return self._once(call)
        except KeychainTrouble as error:
            if error.trouble is not Trouble.GONE:
                raise
        # Systems start a service that stopped when it is asked for again.
        return self._once(call)

    def _once(self, call: Callable[[Backend], T]) -> T:
        try:
            if self._backend is None:
                self._backend = self._find()
            return call(self._backend)
        except KeychainTrouble:
            self._backend = None
            raise
        except Exception as error:  # noqa: BLE001 - a backend raises whatever its system raises
            self._backend = None
            close_what_stayed_open(error)
            # Only the type is passed on: nobody knows what a backend writes into its texts.
            raise KeychainTrouble(read_error(error), type(error).__name__) from None
