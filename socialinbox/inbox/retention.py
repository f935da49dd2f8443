"""How long what is kept, what has gone, and what the owner says that contracts allow."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from socialinbox.config.profile import Profile
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.keeping import Agreement, AgreementId, NetworkKeeping, ThreadKeeping
from socialinbox.domain.sentence import say
from socialinbox.inbox.desk import Desk
from socialinbox.inbox.networks import Networks
from socialinbox.keeping.purge import PurgeWatch, bring_periods
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules, rules_of
from socialinbox.storage.accounts import get_account
from socialinbox.storage.agreements import agreements, end_agreement, state_agreement
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.kept import Stored, stored_until, thread_keeping
from socialinbox.storage.purge import Purged, last_purges
from socialinbox.sync.media import remove_unwanted


class RetentionDesk(Desk):
    """Implements `inbox.contract_retention.Retention` on a database.

    `on_screen` is the thread that was asked about last; `at_networks` hear of words gone there.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
        profile: Profile,
        at_networks: Callable[[], Networks],
    ) -> None:
        super().__init__(database, clock, publish)
        tidy = partial(remove_unwanted, database, profile)
        self._purge = PurgeWatch(database, publish, tidy, clock)
        self.on_screen: CustomerId | None = None
        self._at_networks = at_networks

    async def networks(self, *, count: bool = True) -> list[NetworkKeeping]:
        """What is kept of each network until when, and what went last."""
        return await self._db.read(_networks, count)

    async def thread(self, customer: CustomerId) -> ThreadKeeping:
        """Until when a thread is complete, and how much of it is gone.

        Whoever asks looks at it: what is gone of it is wanted back now.
        """
        self.on_screen = customer
        found = await self._db.read(thread_keeping, customer)
        if found.expired:
            self._at_networks().words_gone()
        return found

    async def allow(
        self,
        network: NetworkName,
        account: AccountId | None,
        period: timedelta | None,
        words: str,
        by: str,
    ) -> AgreementId:
        """Record that a contract allows more; what is kept already may stay for longer by it."""
        at, said = self._clock(), words.strip()

        def write(con: Connection) -> AgreementId:
            _check(con, network, account, period, said)
            made = state_agreement(con, network, account, period, said, by.strip() or "owner", at)
            bring_periods(con)
            return made

        made = await self._db.run(write)
        self._tell(account)
        return made

    async def take_back(self, agreement: AgreementId, by: str) -> None:
        """Take a statement back; what is then kept for too long goes at once."""
        at = self._clock()

        def write(con: Connection) -> AccountId | None:
            end_agreement(con, agreement, by.strip() or "owner", at)
            bring_periods(con)
            (ended,) = [one for one in agreements(con) if one.id == agreement]
            return ended.account

        account = await self._db.run(write)
        await self._purge.look()
        self._tell(account)

    def _tell(self, account: AccountId | None) -> None:
        if account is not None:
            self._publish(Changes(accounts=frozenset({account})))


def _check(
    con: Connection,
    network: NetworkName,
    account: AccountId | None,
    period: timedelta | None,
    words: str,
) -> None:
    rules = rules_of(network)
    kept = rules.retention
    times = [time for time in (kept.messages, kept.profiles, kept.own_words) if time is not None]
    if not times:
        raise BadInput(
            say("{network} sets no time after which anything must go.", network=rules.label),
            say("There is nothing to state."),
        )
    if account is not None:
        known = get_account(con, account)
        if known is None or known.own.network != rules.name:
            raise BadInput(
                say(
                    "There is no account {account} at {network}.",
                    account=account,
                    network=rules.label,
                ),
                say("List the accounts with: socialinbox accounts"),
            )
    if period is not None and period <= min(times):
        raise BadInput(
            say(
                "{network} allows %n hour(s) for everything as it is, so that this says nothing "
                "new.",
                network=rules.label,
                n=min(times) // timedelta(hours=1),
            ),
            say("Give a longer time, or for ever."),
        )
    if not words:
        raise BadInput(
            say("Nothing says which contract this is."),
            say("Write what it is called, of which day it is, and where it lies."),
        )


def _networks(con: Connection, count: bool) -> list[NetworkKeeping]:
    stored = stored_until(con) if count else {}
    purged, stated = last_purges(con), agreements(con)
    return [
        _summary(
            rules,
            stored.get(name, Stored(0, None)),
            purged.get(name),
            [one for one in stated if one.network == name],
        )
        for name, rules in all_rules().items()
    ]


def _summary(
    rules: Rules, stored: Stored, purged: Purged | None, stated: list[Agreement]
) -> NetworkKeeping:
    kept = rules.retention
    return NetworkKeeping(
        network=rules.name,
        label=rules.label,
        messages=kept.messages,
        own_words=kept.own_words,
        people=kept.profiles,
        exportable=kept.exportable,
        searchable=kept.searchable,
        source=kept.source,
        stored=stored.messages,
        next_at=stored.next_at,
        purged_at=purged.at if purged is not None else None,
        purged_messages=purged.messages if purged is not None else 0,
        purged_people=purged.people if purged is not None else 0,
        agreements=tuple(stated),
    )
