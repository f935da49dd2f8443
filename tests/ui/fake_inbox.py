"""An inbox in memory that behaves like the real one, for the window's tests and first pictures."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from socialinbox.domain.account import Account, AccountOption, AccountState, StreamState
from socialinbox.domain.changes import Changes
from socialinbox.domain.coverage import StreamCoverage, StretchKind
from socialinbox.domain.delivery import DeliveryState, OutgoingFile
from socialinbox.domain.errors import BadInput, OwnerCanAct, SocialInboxError, StorageUnavailable
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    IdentityId,
    LinkId,
    MessageId,
)
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind
from socialinbox.domain.people import Basis, IdentityCard, Link, Verdict
from socialinbox.domain.spending import Spending
from socialinbox.domain.views import (
    Box,
    Counts,
    CustomerCard,
    DeliveryMark,
    Entry,
    SearchHit,
    Slice,
    ThreadQuery,
    ThreadRow,
)
from socialinbox.inbox.contract import Listener, RefusalListener
from socialinbox.inbox.contract_later import AT_ONCE, Leaves
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import FileLimits, Length, Place, Privacy, Route
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.networks.verbs import Offer, Verb
from socialinbox.search.marks import marks
from socialinbox.search.query import read
from socialinbox.ui.threads.order import is_closing, key
from tests.ui.fake_answering import FakeAnswering
from tests.ui.fake_answers import FakeAnswers
from tests.ui.fake_finding import FakeFinding
from tests.ui.fake_keeping import FakeKeeping
from tests.ui.fake_later import FakeLater
from tests.ui.fake_own_rules import FakeOwnRules
from tests.ui.fake_people import FakePeople
from tests.ui.fake_replies import FakeReplies
from tests.ui.fake_retention import FakeRetention
from tests.ui.fake_rights import FakeRights
from tests.ui.fake_saved_replies import FakeSavedReplies
from tests.ui.fake_spelling import FakeWords
from tests.ui.fake_story import FakeStory
from tests.ui.fake_telling import FakeTelling
from tests.ui.fake_triage import FakeTriage
from tests.ui.fake_videos import FakeVideos
from tests.ui.people import NOW, Made, accounts, people

PLACES = {
    "x": ("twitter", "x"),
    "fb": ("facebook", "facebook"),
    "ms": ("facebook", "messenger"),
    "li": ("linkedin", "linkedin"),
    "yt": ("youtube", "youtube"),
}
BOXES: dict[Box, Callable[[ThreadRow], bool]] = {
    Box.INBOX: lambda r: not r.done and r.snoozed_until is None,
    Box.WAITING: lambda r: r.waiting_since is not None and not r.done and r.snoozed_until is None,
    Box.CLOSING: lambda r: is_closing(r, NOW),
    Box.SNOOZED: lambda r: r.snoozed_until is not None,
    Box.UNREAD: lambda r: r.unread > 0 and not r.muted,
    Box.SAVED: lambda r: r.saved,
    Box.DONE: lambda r: r.done,
    Box.ALL: lambda r: True,
}


class FakeInbox:
    """Everything the window may ask for; `calls` tells what it did."""

    def __init__(self, empty: bool = False) -> None:
        self.made: dict[CustomerId, Made] = {}
        if not empty:
            self.made = {c.id: c for c in people(PLACES)}
        self.unread = {c.id: 1 for c in list(self.made.values())[:3]}
        self.account_list: list[Account] = [] if empty else accounts()
        self.drafts: dict[CustomerId, str] = {}
        self.calls: list[tuple[str, object]] = []
        self.closed_places: dict[str, str] = {}
        self.known: list[StreamCoverage] = []
        self.asked: list[AccountOption] = []
        self.asked_accounts: list[list[Account]] = []
        self.spent: Spending | None = None
        self.keeping = FakeKeeping(self)
        self.rights = FakeRights(self)
        self.retention = FakeRetention()
        self.replies = FakeReplies(self)
        self.later = FakeLater(self)
        self.saved_replies = FakeSavedReplies()
        self.own_rules = FakeOwnRules()
        self.spelling = FakeWords()
        self.people = FakePeople(self)
        self.answers = FakeAnswers(self)
        self.videos = FakeVideos()
        self.triage = FakeTriage(self)
        self.answering = FakeAnswering(self)
        self.sent_files: list[tuple[OutgoingFile, ...]] = []
        self.act_fails: SocialInboxError | None = None
        self.discard_fails = False
        self.draft_fails: StorageUnavailable | None = None
        self.backfill_fails: SocialInboxError | None = None
        self._listeners: list[Listener] = []
        self._refused: list[RefusalListener] = []
        self._next = 100_000
        self.story = FakeStory(self)
        self.telling = FakeTelling(self)
        self.finding = FakeFinding(self)

    # -- helpers of the tests
    def tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)

    def changed(self, *customers: CustomerId) -> None:
        self.tell(Changes(customers=frozenset(customers)))

    def gone(self, customer: CustomerId, *changed: CustomerId) -> None:
        self.tell(Changes(frozenset(changed), frozenset({customer})))

    def arrive(self, customer: CustomerId, text: str, at: datetime = NOW) -> Entry:
        """A customer writes again where they wrote last."""
        made = self.made[customer]
        last = next(e for e in reversed(made.entries) if e.direction is Direction.IN)
        self._next += 1
        entry = replace(
            last,
            id=MessageId(self._next),
            text=text,
            sent_at=at,
            spans=(),
            attachments=(),
            native_id=f"n{self._next}",
            deleted_at=None,
        )
        made.entries.append(entry)
        made.done, made.snoozed_until = False, None
        self.unread[customer] = self.unread.get(customer, 0) + 1
        self.tell(Changes(frozenset({customer}), arrived=frozenset({entry.id}), added=1))
        return entry

    def row(self, made: Made) -> ThreadRow:
        last = made.entries[-1]
        waiting = None
        for entry in reversed(made.entries):
            if entry.direction is Direction.OUT and entry.kind is not MessageKind.NOTE:
                break
            if entry.direction is Direction.IN:
                waiting = entry.sent_at
        places = list(dict.fromkeys(e.place for e in reversed(made.entries) if e.network))
        return ThreadRow(
            id=made.id,
            name=made.name,
            handle=made.handle,
            avatar_url=None,
            places=tuple(places),
            last_at=last.sent_at,
            last_text=last.text,
            last_direction=last.direction,
            last_attachment=bool(last.attachments),
            last_delivery=last.delivery.state if last.delivery else None,
            last_kind=last.kind,
            unread=self.unread.get(made.id, 0),
            waiting_since=waiting,
            window_closes_at=made.closes_at,
            done=made.done,
            saved=made.saved,
            snoozed_until=made.snoozed_until,
            woke_at=made.woke_at,
            tags=tuple(self.story.borne.get(made.id, ())),
            views=self.finding.views_with(made.id),
            followed=made.id in self.story.followed,
            muted=made.id in self.telling.muted,
            due_at=min(
                (
                    up.due_at
                    for up in self.story.ups.values()
                    if up.customer == made.id and up.done_at is None
                ),
                default=None,
            ),
        )

    def new_message(self) -> MessageId:
        """The number of a message to come."""
        self._next += 1
        return MessageId(self._next)

    def find_entry(self, message: MessageId) -> Entry:
        """A message by its number."""
        entries = (e for made in self.made.values() for e in made.entries)
        return next(e for e in entries if e.id == message)

    def all_rows(self, query: ThreadQuery) -> list[ThreadRow]:
        rows = [self.row(m) for m in self.made.values() if m.entries]
        rows = [r for r in rows if BOXES[query.box](r)]
        if query.tag is not None:
            rows = [r for r in rows if query.tag in r.tags]
        if query.view is not None:
            rows = [r for r in rows if query.view in r.views]
        if query.network is not None:
            places = {p.name for p in all_rules()[query.network].places}
            rows = [r for r in rows if set(r.places) & places]
        return sorted(rows, key=lambda r: key(r, query))

    def first(self, limit: int = 100) -> list[ThreadRow]:
        return self.all_rows(ThreadQuery())[:limit]

    def counts_now(self) -> Counts:
        rows = [self.row(m) for m in self.made.values() if m.entries]
        return Counts(*(sum(1 for r in rows if BOXES[b](r)) for b in Box))

    # -- reading
    async def threads(
        self, query: ThreadQuery, after: ThreadRow | None = None, limit: int = 100
    ) -> list[ThreadRow]:
        rows = self.all_rows(query)
        start = 0
        if after is not None:
            start = next((i + 1 for i, r in enumerate(rows) if r.id == after.id), len(rows))
        self.calls.append(("threads", (query, start)))
        return rows[start : start + limit]

    async def rows(self, ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
        return {i: self.row(self.made[i]) for i in ids if i in self.made and self.made[i].entries}

    async def counts(self) -> Counts:
        return self.counts_now()

    async def count(self, query: ThreadQuery) -> int:
        return len(self.all_rows(query))

    def _entries(self, customer: CustomerId) -> list[Entry]:
        return sorted(self.made[customer].entries, key=lambda e: (e.sent_at, e.id))

    def _slice(self, entries: list[Entry], start: int, end: int) -> Slice:
        start, end = max(0, start), min(len(entries), end)
        return Slice(tuple(entries[start:end]), start > 0, end < len(entries))

    async def newest(self, customer: CustomerId, limit: int = 60) -> Slice:
        entries = self._entries(customer)
        return self._slice(entries, len(entries) - limit, len(entries))

    def _index(self, entries: list[Entry], message: MessageId) -> int:
        return next(i for i, e in enumerate(entries) if e.id == message)

    async def before(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        entries = self._entries(customer)
        at = self._index(entries, entry.id)
        return self._slice(entries, at - limit, at)

    async def after(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        entries = self._entries(customer)
        at = self._index(entries, entry.id)
        return self._slice(entries, at + 1, at + 1 + limit)

    async def around(self, message: MessageId, limit: int = 60) -> Slice:
        for made in self.made.values():
            entries = self._entries(made.id)
            if any(e.id == message for e in entries):
                at = self._index(entries, message)
                return self._slice(entries, at - limit // 2, at + limit // 2)
        return Slice((), False, False)

    async def card(self, customer: CustomerId) -> CustomerCard:
        made = self.made[customer]
        seen: dict[IdentityId, IdentityCard] = {}
        for entry in made.entries:
            if entry.direction is Direction.IN:
                link = Link(
                    LinkId(int(entry.identity)),
                    entry.identity,
                    customer,
                    Verdict.SAME,
                    Basis.HOME if len(seen) == 0 else Basis.TOLD_ME,
                    "",
                    "owner",
                    entry.sent_at,
                )
                seen.setdefault(
                    entry.identity, IdentityCard(entry.identity, entry.author, link, entry.sent_at)
                )
        history = [c.link for c in seen.values()][1:]
        return CustomerCard(
            customer,
            made.name,
            tuple(seen.values()),
            tuple(history),
            made.entries[0].sent_at - timedelta(days=240),
            len(made.entries),
            self.people.about(customer),
        )

    async def accounts(self) -> list[Account]:
        self.asked_accounts.append(self.account_list)
        return self.account_list

    async def streams(self, account: AccountId) -> list[StreamState]:
        return []

    async def coverage(self, account: AccountId) -> list[StreamCoverage]:
        return self.known

    async def spending(self, account: AccountId) -> Spending | None:
        return self.spent

    async def backfill(self, account: AccountId, stream: str) -> None:
        self.calls.append(("backfill", (account, stream)))
        if self.backfill_fails is not None:
            raise self.backfill_fails
        self.known = [
            replace(
                one, stretches=tuple(replace(s, kind=StretchKind.COMPLETE) for s in one.stretches)
            )
            if one.stream == stream
            else one
            for one in self.known
        ]

    async def set_cap(self, account: AccountId, milli: int | None) -> None:
        self.calls.append(("set_cap", (account, milli)))
        if self.spent is not None:
            self.spent = replace(self.spent, cap=milli)

    def price(self, route: Route, text: str) -> Price | None:
        if route.to.network != "twitter":
            return None
        linked = "https://" in text
        return Price(
            200 if linked else 10, words="$0.01; with this link $0.20" if linked else "$0.01"
        )

    async def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        self.calls.append(("search", text))
        terms = read(text).query.marked
        hits = [
            SearchHit(
                e.id, m.id, m.name, e.network, e.kind, e.place, e.direction, e.sent_at, e.text
            )
            for m in self.made.values()
            for e in m.entries
            if terms and all(marks(e.text, (term,)) for term in terms)
        ]
        return sorted(hits, key=lambda h: h.sent_at, reverse=True)[:limit]

    async def routes(self, customer: CustomerId) -> list[Route]:
        made = self.made[customer]
        newest: dict[str, Entry] = {}
        for entry in self._entries(customer):
            if entry.direction is Direction.IN and entry.place in all_places():
                newest[entry.place] = entry
        routes = []
        for entry in sorted(newest.values(), key=lambda e: e.sent_at, reverse=True):
            place: Place = all_places()[entry.place]
            why = self.closed_places.get(entry.place)
            private = place.privacy is Privacy.PRIVATE
            kind = MessageKind.DM if private else MessageKind.COMMENT
            closes = made.closes_at if private and not why else None
            routes.append(Route(place, kind, entry, why is None, why, closes))
        return sorted(routes, key=lambda r: (not r.allowed, r.closes_at is None))

    def account_for(self, route: Route) -> Account | None:
        return next((a for a in self.account_list if a.own.network == route.to.network), None)

    # -- doing
    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        self.calls.append(("act", (entry.id, verb, text)))
        if self.act_fails is not None:
            raise self.act_fails
        changes: dict[Verb, dict[str, object]] = {
            Verb.EDIT: {"text": text, "edited_at": NOW},
            Verb.DELETE: {"text": "", "deleted_at": NOW, "attachments": ()},
            Verb.HIDE: {"hidden": True},
            Verb.UNHIDE: {"hidden": False},
            Verb.LIKE: {"facts": {**entry.facts, "liked": True}},
            Verb.UNLIKE: {"facts": {**entry.facts, "liked": False}},
            Verb.HOLD: {"facts": {**entry.facts, "status": "heldForReview"}},
            Verb.PUBLISH: {"facts": {**entry.facts, "status": "published"}},
            Verb.REJECT: {"facts": {**entry.facts, "status": "rejected"}},
        }
        self.replace(entry.id, **changes.get(verb, {}))

    def replace(self, message: MessageId, **values: Any) -> None:
        """A message is different from now on."""
        for made in self.made.values():
            for i, one in enumerate(made.entries):
                if one.id == message:
                    made.entries[i] = replace(one, revision=one.revision + 1, **values)
                    self.changed(made.id)

    def offers(self, entry: Entry) -> list[Offer]:
        if entry.kind is MessageKind.NOTE:
            return [Offer(Verb.EDIT), Offer(Verb.DELETE)]
        rules = all_rules().get(entry.network)
        return list(rules.offers(entry)) if rules is not None else []

    def file_limits(self, route: Route) -> FileLimits:
        files = all_rules()[route.to.network].files
        return files.get(route.kind, FileLimits(0, {}))

    async def reply(
        self,
        customer: CustomerId,
        route: Route,
        text: str,
        files: Sequence[OutgoingFile] = (),
        leaves: Leaves = AT_ONCE,
    ) -> DeliveryId:
        leaves_at = self.later.moment(route, leaves)
        if text == "bad":
            raise BadInput("This can’t be sent.", "Write something else.")
        self.calls.append(("reply", (customer, route.place.name, text)))
        self.sent_files.append(tuple(files))
        self._next += 1
        delivery = DeliveryId(self._next)
        own = Profile(IdentityKey(route.to.network, "user", "own"), "Harbour Bikes")
        self.made[customer].entries.append(
            replace(
                route.to,
                id=MessageId(self._next),
                direction=Direction.OUT,
                author=own,
                text=text,
                sent_at=NOW,
                spans=(),
                attachments=tuple(
                    Attachment(AttachmentKind.IMAGE, f.url, f.name, mime_type=f.mime_type)
                    for f in files
                ),
                native_id=f"n{self._next}",
                delivery=DeliveryMark(
                    delivery, DeliveryState.QUEUED, None, leaves_at, leaves.put_off
                ),
            )
        )
        self.tell(Changes(frozenset({customer}), deliveries=frozenset({delivery})))
        return delivery

    def _set_delivery(self, delivery: DeliveryId, mark: DeliveryMark | None) -> CustomerId | None:
        for made in self.made.values():
            for i, entry in enumerate(made.entries):
                if entry.delivery is not None and entry.delivery.id == delivery:
                    if mark is None:
                        del made.entries[i]
                        self.drafts[made.id] = entry.text
                    else:
                        made.entries[i] = replace(entry, revision=entry.revision + 1, delivery=mark)
                    return made.id
        return None

    async def retry(self, delivery: DeliveryId) -> None:
        self.calls.append(("retry", delivery))
        customer = self._set_delivery(delivery, DeliveryMark(delivery, DeliveryState.QUEUED, None))
        if customer is not None:
            self.changed(customer)

    async def discard(self, delivery: DeliveryId) -> None:
        self.calls.append(("discard", delivery))
        if self.discard_fails:
            raise BadInput("This reply can't be taken back any more.", "Look at it in its thread.")
        customer = self._set_delivery(delivery, None)
        if customer is not None:
            self.tell(Changes(frozenset({customer}), deliveries=frozenset({delivery})))

    async def find_customers(self, text: str, limit: int = 20) -> list[ThreadRow]:
        rows = self.all_rows(ThreadQuery(Box.ALL))
        wanted = text.casefold()
        if not wanted:
            return []
        return [r for r in rows if wanted in r.name.casefold()][:limit]

    async def draft(self, customer: CustomerId) -> str:
        return self.drafts.get(customer, "")

    async def save_draft(self, customer: CustomerId, text: str) -> None:
        if self.draft_fails is not None:
            raise self.draft_fails
        self.calls.append(("save_draft", (customer, text)))
        self.drafts[customer] = text

    async def options(self, account: AccountId) -> list[AccountOption]:
        return self.asked

    async def set_option(self, account: AccountId, name: str, value: bool) -> None:
        self.calls.append(("set_option", (account, name, value)))

    async def sync_now(self) -> None:
        self.calls.append(("sync_now", None))

    def measure(self, route: Route, text: str) -> Length:
        return Length(len(text), 280 if route.place.privacy is Privacy.PUBLIC else 2000)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def hear_refusals(self, listener: RefusalListener) -> Callable[[], None]:
        self._refused.append(listener)
        return lambda: self._refused.remove(listener)

    def refuse(self, refusal: OwnerCanAct | None) -> None:
        """The disk takes nothing more; None: it does again."""
        for listener in list(self._refused):
            listener(refusal)

    def break_account(self, number: int) -> None:
        """An account's grant is dead."""
        self.account_list = [
            replace(
                a,
                state=AccountState.NEEDS_ATTENTION,
                until=None,
                reason="The sign-in has ended. Connect the account again.",
            )
            if a.id == AccountId(number)
            else a
            for a in self.account_list
        ]
        self.tell(Changes(accounts=frozenset({AccountId(number)})))
