"""Who has written what, in memory: threads and customers as the window reads them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import (
    CustomerId,
    IdentityId,
    LinkId,
    MessageId,
)
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.people import Basis, IdentityCard, Link, Verdict
from socialinbox.domain.views import (
    Box,
    Counts,
    CustomerCard,
    Entry,
    Slice,
    ThreadQuery,
    ThreadRow,
)
from socialinbox.inbox.contract import Listener
from socialinbox.networks.registry import all_rules
from socialinbox.ui.threads.order import is_closing, key
from tests.ui.fake_finding import FakeFinding
from tests.ui.fake_people import FakePeople
from tests.ui.fake_story import FakeStory
from tests.ui.fake_telling import FakeTelling
from tests.ui.people import NOW, Made, people

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


class FakeThreads:
    """Customers with what they and the owner wrote; `calls` tells what was asked and done."""

    story: FakeStory
    telling: FakeTelling
    finding: FakeFinding
    people: FakePeople

    def __init__(self, empty: bool) -> None:
        self.made: dict[CustomerId, Made] = {}
        if not empty:
            self.made = {c.id: c for c in people(PLACES)}
        self.unread = {c.id: 1 for c in list(self.made.values())[:3]}
        self.drafts: dict[CustomerId, str] = {}
        self.calls: list[tuple[str, object]] = []
        self._listeners: list[Listener] = []
        self._next = 100_000

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

    def replace(self, message: MessageId, **values: Any) -> None:
        """A message is different from now on."""
        for made in self.made.values():
            for i, one in enumerate(made.entries):
                if one.id == message:
                    made.entries[i] = replace(one, revision=one.revision + 1, **values)
                    self.changed(made.id)

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

    async def find_customers(self, text: str, limit: int = 20) -> list[ThreadRow]:
        rows = self.all_rows(ThreadQuery(Box.ALL))
        wanted = text.casefold()
        if not wanted:
            return []
        return [r for r in rows if wanted in r.name.casefold()][:limit]

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)
