"""Connects accounts and lets them go: in the database and the keychain, both or neither."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from socialinbox.config.profile import Profile
from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.sentence import say
from socialinbox.networks.registry import rules_of
from socialinbox.signin.flow import PATIENCE, Outside, SignIn
from socialinbox.signin.given import app_of
from socialinbox.signin.keeping import keep_account
from socialinbox.signin.opening import Opening
from socialinbox.signin.progress import Progress
from socialinbox.signin.revoke import take_back
from socialinbox.storage import accounts, deliveries, removal
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.surroundings import Surroundings
from socialinbox.vault.secrets import Credentials, Vault


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the owner gives to connect an account: secrets, and settings such as a page_id."""

    network: NetworkName
    credentials: Credentials = field(repr=False)
    settings: dict[str, str]
    lacks: tuple[str, ...] | None = None
    """What will not work, a sentence each; None: nobody asked."""


class Gate(Protocol):
    """Who works with the accounts that are connected."""

    async def let_in(self, account: Account) -> None:
        """Its grant is in the keychain: work with it."""
        ...

    async def let_go(self, account: AccountId) -> None:
        """Work with it no longer."""
        ...


class Connecting:
    """The accounts of one profile, as the owner connects and disconnects them."""

    def __init__(
        self,
        profile: Profile,
        database: Database,
        vault: Vault,
        opening: Opening,
        surroundings: Surroundings,
        gate: Gate,
        publish: Callable[[Changes], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._profile = profile
        self._db = database
        self.vault = vault
        self._opening = opening
        self._surroundings = surroundings
        self._gate = gate
        self._publish = publish
        self._clock = clock

    async def add(self, new: NewAccount, *, lasting: bool = False) -> Account:
        """Ask the network who we are, then keep the account and its secrets: both or neither.

        Raises a SocialInboxError. `lasting`: also where the keychain does not take the secrets,
        which are kept in memory otherwise.
        """
        missing = [name for name in rules_of(new.network).needs if not new.settings.get(name)]
        if missing:
            needs = rules_of(new.network).needs
            raise BadInput(
                say(
                    "{network} also needs {missing}.",
                    network=rules_of(new.network).label,
                    missing=tuple(missing),
                ),
                " ".join(needs[name] for name in missing),
            )
        # Until it is kept, nothing of it stands in the keychain.
        key, trial = f"new-{new.network}", Vault.open(self._profile.id, memory=True)
        await trial.save(key, new.credentials)
        found = await self._opening.open(new.network, trial, key, new.settings)
        try:
            own = await found.identify()
        finally:
            await found.aclose()
        if new.lacks is not None:
            own = own.lacking(new.lacks)
        credentials = await trial.load(key) or new.credentials
        keeping = asyncio.create_task(self._keep(own, credentials, lasting), name="keep an account")
        try:
            return await asyncio.shield(keeping)
        except asyncio.CancelledError:
            # Too late to turn back: an account without its secrets is worse than a whole one.
            return await keeping

    async def _keep(self, own: OwnAccount, credentials: Credentials, lasting: bool) -> Account:
        account = await keep_account(
            self._db,
            self.vault,
            self._profile.folder,
            own,
            credentials,
            lasting=lasting,
            clock=self._clock,
        )
        self._publish(await self._db.run(_connected_again, account.id))
        # As it is now: of its old trouble nothing is known any more.
        known = await self._db.read(accounts.get_account, account.id)
        await self._gate.let_in(known or account)
        return await self._db.read(accounts.get_account, account.id) or account

    def sign_in(
        self,
        network: NetworkName,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        open_url: Callable[[str], object] | None = None,
        patience: timedelta = PATIENCE,
        expected: str | None = None,
        lasting: bool = False,
    ) -> SignIn:
        """A sign-in through the browser that ends in `add` (see there and SignIn)."""

        async def connect(
            name: NetworkName,
            credentials: Credentials,
            settings: dict[str, str],
            lacks: tuple[str, ...],
        ) -> Account:
            new = NewAccount(name, credentials, settings, lacks)
            return await self.add(new, lasting=lasting)

        outside = Outside(
            self._surroundings.endpoint(network),
            self._opening.trust,
            connect,
            self._clock,
            lambda: self.vault.problem,
        )
        return SignIn(
            network,
            outside,
            on_progress=on_progress,
            open_url=open_url,
            patience=patience,
            expected=expected,
        )

    async def known_app(
        self, network: NetworkName, account: AccountId | None = None
    ) -> dict[str, str]:
        """The owner's app as it was filled in for this account, else for another of the network.

        Empty where none is known. Raises KeychainUnavailable.
        """
        known = await self._db.read(accounts.list_accounts)
        for one in sorted(known, key=lambda one: one.id != account):
            kept = await self.vault.load(str(one.id)) if one.own.network == network else None
            if kept is not None and kept.client_id:
                return app_of(kept)
        return {}

    async def remove(self, account: AccountId) -> str:
        """Give the grant back, forget the account and its secrets; its messages stay.

        Returns a sentence on whether the network took the access back.
        """
        known = await self._db.read(accounts.list_accounts)
        said = await take_back(account, known, self.vault, self._surroundings, self._opening.trust)
        await self._gate.let_go(account)
        async with self.vault.turn(str(account), self._profile.folder):
            # Not before a renewal that is under way has kept what it got.
            await self.vault.forget(str(account))
        self._publish(await self._db.run(removal.remove_account, account, self._clock()))
        return said


def _connected_again(con: Connection, account: AccountId) -> Changes:
    """What an old trouble said no longer holds, and queued replies need not wait for it."""
    known = accounts.get_account(con, account)
    if known is None or known.state is AccountState.CONNECTING:
        return Changes(accounts=frozenset({account}))
    changed = accounts.set_account_state(con, account, AccountState.CONNECTING)
    return changed | deliveries.wake(con, account)
