"""The owner's verbs on one profile: reads and writes the database, and wakes what sends."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from socialinbox.config.profile import Profile
from socialinbox.domain.account import Account, AccountOption, StreamState
from socialinbox.domain.changes import Changes
from socialinbox.domain.coverage import StreamCoverage
from socialinbox.domain.delivery import OutgoingFile, OutgoingReply
from socialinbox.domain.errors import BadInput, OwnerCanAct
from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId, NetworkName
from socialinbox.domain.sentence import say
from socialinbox.domain.spending import Spending
from socialinbox.domain.times import now
from socialinbox.domain.views import (
    Counts,
    CustomerCard,
    Entry,
    SearchHit,
    Slice,
    ThreadQuery,
    ThreadRow,
)
from socialinbox.inbox import sendable
from socialinbox.inbox.answering import AnsweringDesk
from socialinbox.inbox.answers import AnswersDesk
from socialinbox.inbox.contract import Listener, RefusalListener
from socialinbox.inbox.contract_later import AT_ONCE, Leaves
from socialinbox.inbox.desk import Desk
from socialinbox.inbox.finding import FindingDesk
from socialinbox.inbox.keeping import KeepingDesk
from socialinbox.inbox.later import LaterDesk
from socialinbox.inbox.networks import Networks, NotThere
from socialinbox.inbox.options import answer_option, options_of
from socialinbox.inbox.own_rules import InboxOwnRules
from socialinbox.inbox.people import PeopleDesk
from socialinbox.inbox.replies import RepliesDesk
from socialinbox.inbox.retention import RetentionDesk
from socialinbox.inbox.rights import RightsDesk
from socialinbox.inbox.routes import sorted_routes
from socialinbox.inbox.saved_replies import SavedRepliesDesk
from socialinbox.inbox.spelling import WordsDesk
from socialinbox.inbox.story import InboxStory
from socialinbox.inbox.telling import TellingDesk
from socialinbox.inbox.triage import TriageDesk
from socialinbox.inbox.videos import VideosDesk
from socialinbox.inbox.whole import whole
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import FileLimits, Length, Route, Rules
from socialinbox.networks.registry import rules_of
from socialinbox.networks.verbs import Offer, Verb
from socialinbox.people import cards
from socialinbox.search.find import Search
from socialinbox.search.query import read
from socialinbox.storage import (
    accounts,
    deliveries,
    drafts,
    leaving,
    progress,
    queueing,
    spending,
    threads,
    timeline,
)
from socialinbox.storage.coverage import evidence
from socialinbox.storage.database import Database
from socialinbox.storage.identities import LOCAL
from socialinbox.sync.budget import meter_of
from socialinbox.sync.coverage import SHOWN, coverage

log = logging.getLogger(__name__)


class InboxService(Desk):
    """Implements `inbox.contract.Inbox` on a database.

    `join` gives it the networks, once they are there. `rules` are the networks' rules as they hold
    here, `known` the accounts that were there when the profile was opened.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime] = now,
        rules: Callable[[NetworkName], Rules] = rules_of,
        *,
        profile: Profile,
        known: Sequence[Account],
    ) -> None:
        super().__init__(database, clock, self.publish)
        self.keeping = KeepingDesk(database, profile, clock)
        self._networks: Networks = NotThere()
        self.rights = RightsDesk(database, clock, self.publish, profile, self._at_networks)
        self.retention = RetentionDesk(database, clock, self.publish, profile, self._at_networks)
        self.replies = RepliesDesk(database, self.publish, self._reply_waits)
        self.later = LaterDesk(database, clock, self.publish, self._reply_waits, self.routes)
        self.spelling = WordsDesk(database)
        self.saved_replies = SavedRepliesDesk(database, clock)
        self.story = InboxStory(database, clock, self.publish)
        self.telling = TellingDesk(database, clock, self.publish)
        self.own_rules = InboxOwnRules(database, clock, self.publish)
        self.people = PeopleDesk(database, clock, self.publish)
        self.finding = FindingDesk(database, clock, self.publish)
        self.answers = AnswersDesk(database, clock)
        self.answering = AnsweringDesk(database, clock, self.publish, self._remember_account)
        self.videos = VideosDesk(database, rules, clock, self._at_networks)
        self.triage = TriageDesk(database, clock, self.publish, self._was_read)
        self._rules = rules
        self._listeners: list[Listener] = []
        self._refused: list[RefusalListener] = []
        self._refusal: OwnerCanAct | None = None
        database.on_refusal = self._tell_refusal
        self._accounts: dict[AccountId, Account] = {}
        self._remember_accounts(known)

    def join(self, networks: Networks) -> Callable[[], None]:
        """Have it done at the networks from now on; call the result when they go."""
        self._networks = networks
        stop = self.subscribe(networks.hear)

        def leave() -> None:
            stop()
            self._networks = NotThere()

        return leave

    # -- changes

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change; call the result to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def hear_refusals(self, listener: RefusalListener) -> Callable[[], None]:
        """Be told why nothing can be written, and with None once it can; the result stops it."""
        self._refused.append(listener)
        if self._refusal is not None:
            listener(self._refusal)
        return lambda: self._refused.remove(listener)

    def _tell_refusal(self, refusal: OwnerCanAct | None) -> None:
        self._refusal = refusal
        for listener in list(self._refused):
            listener(refusal)

    def publish(self, changes: Changes) -> None:
        """Tell every listener what changed; nothing is said of nothing."""
        if not changes:
            return
        for listener in list(self._listeners):
            listener(changes)

    # -- reading

    async def threads(
        self, query: ThreadQuery, after: ThreadRow | None = None, limit: int = 100
    ) -> list[ThreadRow]:
        """The next `limit` threads behind `after`."""
        return await self._db.read(threads.thread_page, query, after, limit, self._clock())

    async def rows(self, ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
        """The rows of these threads as they are now."""
        return await self._db.read(threads.thread_rows, list(ids))

    async def counts(self) -> Counts:
        """The sidebar's numbers."""
        return await self._db.read(threads.counts, self._clock())

    async def count(self, query: ThreadQuery) -> int:
        """How many threads a list has, also one of a network, a tag or a view."""
        return await self._db.read(threads.count_threads, query, self._clock())

    async def newest(self, customer: CustomerId, limit: int = 60) -> Slice:
        """The end of a thread."""
        return await self._db.read(timeline.newest, customer, limit)

    async def whole(self, customer: CustomerId) -> list[Entry]:
        """A thread from its beginning to its end."""
        return await whole(self._db, customer)

    async def before(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        """What stands before an entry."""
        return await self._db.read(timeline.before, customer, entry, limit)

    async def after(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        """What stands after an entry."""
        return await self._db.read(timeline.after, customer, entry, limit)

    async def around(self, message: MessageId, limit: int = 60) -> Slice:
        """A message with what stands around it."""
        return await self._db.read(timeline.around, message, limit)

    async def card(self, customer: CustomerId) -> CustomerCard:
        """Who this is."""
        return await self._db.read(cards.card, customer)

    async def accounts(self) -> list[Account]:
        """The connected accounts with their health."""
        found = await self._db.read(accounts.list_accounts)
        self._remember_accounts(found)
        return found

    async def streams(self, account: AccountId) -> list[StreamState]:
        """An account's streams with their coverage."""
        return await self._db.read(progress.stream_states, account)

    async def coverage(self, account: AccountId) -> list[StreamCoverage]:
        """How completely each stream of an account is known, for the last 90 days."""
        own = await self._db.read(accounts.get_account, account)
        if own is None:
            return []
        at = self._clock()
        known = await self._db.read(evidence, account, at - SHOWN)
        return coverage(own, rules_of(own.own.network), known, at)

    async def spending(self, account: AccountId) -> Spending | None:
        """What an account has cost this month and used today; None for one that is not there."""
        own = await self._db.read(accounts.get_account, account)
        if own is None:
            return None
        meter = await meter_of(self._db, account, self._rules(own.own.network), self._clock)
        return meter.summary(account)

    async def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        """Newest hits first."""
        search = Search(read(text).query, limit, at=self._clock())
        # Between two steps whoever waits for the database has a turn.
        while not await self._db.read(search.step):
            pass
        return search.hits

    async def find_customers(self, text: str, limit: int = 20) -> list[ThreadRow]:
        """Customers whose name or handle begins like this."""
        return await self._db.read(threads.find_customers, text, limit)

    async def routes(self, customer: CustomerId) -> list[Route]:
        """The ways to answer, best first."""
        await self.accounts()
        newest = await self._db.read(timeline.latest_incoming, customer)
        return sorted_routes(newest, self._clock(), self._settings_of)

    def routes_to(self, entry: Entry) -> list[Route]:
        """The ways to answer one message."""
        return sorted_routes([entry], self._clock(), self._settings_of)

    def account_for(self, route: Route) -> Account | None:
        """As whom a route answers."""
        return self._account_of(route.to)

    def _account_of(self, entry: Entry) -> Account | None:
        if entry.account is not None and entry.account in self._accounts:
            return self._accounts[entry.account]
        same = [a for a in self._accounts.values() if a.own.network == entry.network]
        return same[0] if same else None

    def _settings_of(self, entry: Entry) -> Mapping[str, str]:
        account = self._account_of(entry)
        return account.own.settings if account is not None else {}

    def measure(self, route: Route, text: str) -> Length:
        """A text's length as the route's network counts it."""
        return sendable.measure(route, text)

    def price(self, route: Route, text: str) -> Price | None:
        """What sending this would cost, in words as well; None: no money."""
        return sendable.price(route, text)

    def file_limits(self, route: Route) -> FileLimits:
        """What may go along with a reply on this route."""
        return sendable.file_limits(route)

    def offers(self, entry: Entry) -> list[Offer]:
        """The verbs for a message, each possible or with the reason why not."""
        if entry.network == LOCAL:
            return [Offer(Verb.EDIT), Offer(Verb.DELETE)]
        return list(rules_of(entry.network).offers(entry))

    # -- doing

    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        """Do something with a message at its network; needs the network, and fails in words."""
        await self._networks.act(entry, verb, text)

    async def reply(
        self,
        customer: CustomerId,
        route: Route,
        text: str,
        files: Sequence[OutgoingFile] = (),
        leaves: Leaves = AT_ONCE,
    ) -> DeliveryId:
        """Queue a reply; it is stored before this returns."""
        sendable.check(route, text, files)
        account = self.account_for(route)
        if account is None:
            raise BadInput(
                say("No account on {network} is connected.", network=route.place.label),
                say("Connect it; what you wrote stays in the draft."),
            )
        leaves_at = self.later.moment(route, leaves)
        to = route.to
        reply = OutgoingReply(
            kind=route.kind,
            text=text,
            to_id=to.native_id,
            subject_id=to.subject.native_id if to.subject else None,
            conversation_id=to.conversation_id,
            recipient_id=to.author.key.native_id,
            queued_at=self._clock(),
            facts=dict(to.facts),
            files=tuple(files),
            known_until=await self._known_until(customer, to),
            put_off=leaves.put_off,
            seen_until=await self._db.read(leaving.newest_message) if leaves.put_off else 0,
        )
        delivery, changes = await self._db.run_to_disk(
            queueing.queue_reply, customer, account.id, to, route.place.name, reply, leaves_at
        )
        self.publish(changes)
        self._reply_waits()
        return delivery

    async def _known_until(self, customer: CustomerId, to: Entry) -> datetime:
        newest = (await self.newest(customer)).entries
        same = [e.sent_at for e in newest if e.identity == to.identity and e.place == to.place]
        return max([to.sent_at, *same])

    async def retry(self, delivery: DeliveryId) -> None:
        """Queue a refused reply again."""
        await self._write(deliveries.retry, delivery)
        self._reply_waits()

    async def discard(self, delivery: DeliveryId) -> None:
        """Take back a reply that has not been sent."""
        await self._write(deliveries.discard, delivery)

    async def draft(self, customer: CustomerId) -> str:
        """The unsent words of a thread."""
        return await self._db.read(drafts.load_draft, customer)

    async def save_draft(self, customer: CustomerId, text: str) -> None:
        """Keep unsent words."""
        await self._db.run(drafts.save_draft, customer, text)

    async def backfill(self, account: AccountId, stream: str) -> None:
        """Fetch what can still be fetched of a stream with gaps. Raises BadInput."""
        await self._networks.read_again(account, stream)

    async def set_cap(self, account: AccountId, milli: int | None) -> None:
        """Let a month of an account cost so many thousandths of a dollar at most; None: no cap."""
        if milli is not None and milli < 0:
            raise BadInput(
                say("A cap below nothing makes no sense."), say("Give dollars, such as 5.")
            )
        await self._write(spending.set_cap, account, milli)
        self._networks.cap_set(account, milli)

    async def options(self, account: AccountId) -> list[AccountOption]:
        """What an account's network asks its owner, with the answers; nothing for none."""
        own = await self._db.read(accounts.get_account, account)
        return options_of(own) if own is not None else []

    async def set_option(self, account: AccountId, name: str, value: bool) -> None:
        """Answer such a question; it holds at once. Raises BadInput."""
        now_known, changes = await self._db.run(answer_option, account, name, value)
        self._remember_account(now_known)
        self._networks.option_set(now_known)
        self.publish(changes)

    async def sync_now(self) -> None:
        """Poll every stream of every account now."""
        await self._networks.sync_now()

    # -- inside

    def _at_networks(self) -> Networks:
        return self._networks

    def _was_read(self, customers: Sequence[CustomerId]) -> None:
        self._networks.was_read(customers)

    def _reply_waits(self) -> None:
        self._networks.reply_waits()

    def _remember_account(self, account: Account) -> None:
        self._accounts[account.id] = account

    def _remember_accounts(self, found: Sequence[Account]) -> None:
        self._accounts = {account.id: account for account in found}
