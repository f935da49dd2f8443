"""Every account's credentials: in the keychain, or in memory while there is none to trust."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from socialinbox.config.process_lock import process_lock
from socialinbox.domain.errors import KeychainUnavailable
from socialinbox.domain.times import parse_rfc3339, rfc3339
from socialinbox.vault.keychain import Keychain

log = logging.getLogger(__name__)

SKEW = timedelta(seconds=60)
"""How far our clock and a network's may be apart."""
GOODBYE = 5.0
"""Seconds that closing waits for a renewal, and for the keychain."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """What signs an account in. `expires_at` is the access token's, None: not known.

    Never shown: its repr says nothing.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: datetime | None = None
    client_id: str | None = None
    client_secret: str | None = None

    def __repr__(self) -> str:
        return "Credentials(…)"

    def expired(self, at: datetime) -> bool:
        """Whether the access token is known to be too old to use at that time."""
        return self.expires_at is not None and at >= self.expires_at - SKEW

    def renewed(
        self, access_token: str, refresh_token: str | None, expires_at: datetime | None
    ) -> "Credentials":
        """With a new pair of tokens; without a new refresh token the old one stays."""
        return replace(
            self,
            access_token=access_token,
            refresh_token=refresh_token or self.refresh_token,
            expires_at=expires_at,
        )


# In the order of writing: a refresh token that is lost costs the owner a sign-in.
_FIELDS = ("refresh_token", "access_token", "client_secret", "client_id", "expires_at")


class Vault:
    """The credentials of all accounts of one profile, by account key (the account's id as text).

    `problem` says why secrets are kept in memory only, or is None. What could not be written is
    kept in memory and written as soon as the keychain takes it.
    """

    def __init__(self, profile_id: str, keychain: Keychain | None) -> None:
        self._profile_id = profile_id
        self._keychain = keychain
        self._known: dict[str, Credentials] = {}
        self._unsaved: set[str] = set()
        self._turns: dict[str, asyncio.Lock] = {}
        self._renewals: set[asyncio.Task[Any]] = set()
        self.problem: KeychainUnavailable | None = None

    @classmethod
    def open(cls, profile_id: str, *, memory: bool = False) -> "Vault":
        """A profile's vault; nothing is asked of the keychain yet.

        `memory` keeps secrets in memory only, on purpose (the demo).
        """
        return cls(profile_id, None if memory else Keychain())

    async def check(self) -> KeychainUnavailable | None:
        """Write, read and remove a trial entry; returns and remembers what is wrong."""
        if self._keychain is not None:
            name = self._name("trial", "entry")
            try:
                await self._keychain.put(name, "trial")
                await self._keychain.delete(name)
            except KeychainUnavailable as error:
                self.problem = error
            else:
                self.problem = None
        return self.problem

    async def load(self, account_key: str) -> Credentials | None:
        """An account's credentials, None where there are none.

        Raises KeychainUnavailable when the keychain can't be read and this session has not seen
        them: that is no reason to sign in again.
        """
        if account_key in self._unsaved:
            await self.save(account_key, self._known[account_key])
            return self._known[account_key]
        if self._keychain is None:
            return self._known.get(account_key)
        names = {field: self._name(account_key, field) for field in _FIELDS}
        try:
            found = await self._keychain.get_all(names.values())
        except KeychainUnavailable as error:
            self.problem = error
            if account_key in self._known:
                return self._known[account_key]
            raise
        self._settled()
        fields = {field: found[name] for field, name in names.items() if name in found}
        if "access_token" not in fields:
            return None
        self._known[account_key] = _from_fields(fields)
        return self._known[account_key]

    async def save(
        self, account_key: str, credentials: Credentials, *, lasting: bool = False
    ) -> None:
        """Keep an account's credentials; in memory and with a `problem` when need be.

        `lasting`: raise that problem instead. What was known before is known then.
        """
        before = self._known.get(account_key)
        self._known[account_key] = credentials
        if self._keychain is None:
            return
        self._unsaved.add(account_key)
        fields = _to_fields(credentials)
        try:
            await self._keychain.put_all(
                {self._name(account_key, field): fields.get(field) for field in _FIELDS}
            )
        except KeychainUnavailable as error:
            self.problem = error
            if not lasting:
                return
            self._unsaved.discard(account_key)
            if before is None:
                del self._known[account_key]
            else:
                # Half of the new may stand in the keychain: written again when it can be.
                self._known[account_key] = before
                self._unsaved.add(account_key)
            raise
        self._unsaved.discard(account_key)
        self._settled()

    async def forget(self, account_key: str) -> None:
        """Remove an account's credentials.

        Raises KeychainUnavailable when they may still stand in the keychain.
        """
        self._known.pop(account_key, None)
        self._unsaved.discard(account_key)
        if self._keychain is None:
            return
        try:
            await self._keychain.put_all(
                {self._name(account_key, field): None for field in reversed(_FIELDS)}
            )
        except KeychainUnavailable as error:
            self.problem = error
            raise

    @contextlib.asynccontextmanager
    async def turn(self, account_key: str, lock_folder: Path | None) -> AsyncIterator[None]:
        """Only one holder at a time for an account, in this process and, by a lock file, in all.

        Raises StorageUnavailable when the folder can't be written.
        """
        async with self._turns.setdefault(account_key, asyncio.Lock()):
            if lock_folder is None:
                yield
                return
            async with process_lock(lock_folder / f"account-{account_key}.lock"):
                yield

    def start_renewal(self, work: Coroutine[Any, Any, T], account_key: str) -> "asyncio.Task[T]":
        """Run a renewal that goes on when those who wait for it are cancelled."""
        task = asyncio.create_task(work, name=f"renew account {account_key}")
        self._renewals.add(task)
        task.add_done_callback(self._on_renewal_done)
        return task

    async def aclose(self) -> None:
        """Wait for renewals and for the keychain, not for ever; forget what is in memory."""
        if self._renewals:
            await asyncio.wait(self._renewals, timeout=GOODBYE)
        for task in list(self._renewals):
            task.cancel()
        if self._keychain is not None:
            await asyncio.to_thread(self._keychain.join, GOODBYE)
        self._known.clear()
        self._unsaved.clear()

    def _on_renewal_done(self, task: "asyncio.Task[Any]") -> None:
        self._renewals.discard(task)
        if not task.cancelled():
            # Whoever waited has it too; when all were cancelled nobody needs it.
            task.exception()

    def _settled(self) -> None:
        if not self._unsaved:
            self.problem = None

    def _name(self, account_key: str, field: str) -> str:
        return f"socialinbox/{self._profile_id}/{account_key}/{field}"


def _to_fields(credentials: Credentials) -> dict[str, str | None]:
    expires_at = credentials.expires_at
    return {
        "access_token": credentials.access_token,
        "refresh_token": credentials.refresh_token or None,
        "client_id": credentials.client_id or None,
        "client_secret": credentials.client_secret or None,
        "expires_at": rfc3339(expires_at) if expires_at is not None else None,
    }


def _from_fields(fields: dict[str, str]) -> Credentials:
    return Credentials(
        access_token=fields["access_token"],
        refresh_token=fields.get("refresh_token"),
        expires_at=_time(fields.get("expires_at")),
        client_id=fields.get("client_id"),
        client_secret=fields.get("client_secret"),
    )


def _time(text: str | None) -> datetime | None:
    """An expiry that can't be read counts as not known: the network tells when it is over."""
    if text is None:
        return None
    try:
        return parse_rfc3339(text)
    except ValueError:
        return None
