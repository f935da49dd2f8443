"""Stores one page of a stream, with its checkpoint, as one change that may be repeated."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.changes import Changes
from socialinbox.domain.events import (
    BridgeSeen,
    Event,
    MessageDeleted,
    ProfileSeen,
    StreamPage,
    SubjectSeen,
)
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId, NetworkName
from socialinbox.domain.message import Direction, SeenMessage, Subject
from socialinbox.domain.times import now, to_ms
from socialinbox.storage import messages
from socialinbox.storage.codec import ms
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.edits import keep_former
from socialinbox.storage.erased import without_erased
from socialinbox.storage.identities import store_profiles
from socialinbox.storage.known import Awaits, Known, KnownMessages, Search, find_known
from socialinbox.storage.links import apply_bridge
from socialinbox.storage.periods import REFRESH_AFTER, stamp
from socialinbox.storage.progress import save_progress
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.subjects import store_subjects


@dataclass(frozen=True, slots=True)
class IngestRules:
    """What storing must know of the network that a page comes from."""

    window: Callable[[SeenMessage], datetime | None]
    """Until when an incoming message may be answered."""
    searchable: bool
    """Whether its words may enter the lasting search index."""
    unnamed: str
    """What to call somebody whose name the network withholds."""
    own: OwnAccount
    keeps_edits: bool = False
    """Whether what a customer's message said before an edit may be kept."""


def store_page(
    con: Connection, account: AccountId, stream: str, page: StreamPage, rules: IngestRules
) -> Changes:
    """Store events, checkpoint, memory and coverage; told again, the same page changes nothing."""
    at = now()
    store = PageStore(con, account, rules, page.backfill, to_ms(at))
    store.take(page)
    save_progress(con, account, stream, page.checkpoint, page.remember, page.covered, at)
    return store.finish()


def store_events(
    con: Connection,
    account: AccountId,
    events: Sequence[Event],
    rules: IngestRules,
    *,
    shown: bool = True,
) -> Changes:
    """Store what a network said outside its streams, such as after a verb or a second look.

    `shown`: it showed the messages themselves, so that they are fresh now.
    """
    store = PageStore(con, account, rules, False, to_ms(now()), shown=shown)
    store.take(StreamPage(tuple(events), ""))
    return store.finish()


class PageStore:
    """One page on its way into the tables; lives for one transaction."""

    def __init__(
        self,
        con: Connection,
        account: AccountId,
        rules: IngestRules,
        backfill: bool,
        at: int,
        *,
        shown: bool = True,
    ) -> None:
        self.con = con
        self.account = account
        self.rules = rules
        self.backfill = backfill
        self.at = at
        self.shown = shown
        self.search = Search.PENDING if rules.searchable else Search.SCANNED
        self.ids: dict[IdentityKey, int] = {}
        self.touched: set[int] = set()
        """Identities whose thread must be written anew."""
        self.customers: set[int] = set()
        self.gone: set[int] = set()
        self.arrived: list[int] = []
        self.deliveries: set[int] = set()
        self.added = 0
        self.buried = 0

    def take(self, page: StreamPage) -> None:
        """Store all events: people and subjects first, then messages, then what ends them."""
        page = without_erased(self.con, page)
        seen = [event for event in page.events if isinstance(event, SeenMessage)]
        self._store_profiles(page, seen)
        subjects = self._store_subjects(page, seen)
        self._store_messages(seen, subjects)
        for event in page.events:
            if isinstance(event, BridgeSeen):
                first, second = self.ids[event.bridge.first], self.ids[event.bridge.second]
                moved = apply_bridge(self.con, first, second, event.bridge.evidence, self.at)
                self.customers |= moved
        self._delete([event for event in page.events if isinstance(event, MessageDeleted)])

    def finish(self) -> Changes:
        """Write the touched threads' rows and tell what changed."""
        customers = self.customers | customers_of(self.con, self.touched)
        gone = refresh_rows(self.con, customers)
        return Changes(
            customers=frozenset(map(CustomerId, customers - gone)),
            gone=frozenset(map(CustomerId, gone)),
            arrived=frozenset(map(MessageId, self.arrived)),
            deliveries=frozenset(map(DeliveryId, self.deliveries)),
            added=self.added,
            buried=self.buried,
        )

    # -- people and subjects

    def _store_profiles(self, page: StreamPage, seen: list[SeenMessage]) -> None:
        own = self.rules.own
        profiles = list(_profiles(page, seen))
        self_keys = {m.author.key for m in seen if m.direction is Direction.OUT} | {
            p.key for p in profiles if (p.key.network, p.key.native_id) == _own_key(own)
        }
        stored = store_profiles(
            self.con, profiles, self_keys, self.rules.unnamed, self.at, shown=self.shown
        )
        self.ids = stored.ids
        self.customers |= stored.customers

    def _store_subjects(
        self, page: StreamPage, seen: list[SeenMessage]
    ) -> dict[tuple[NetworkName, str], int]:
        wanted: dict[tuple[NetworkName, str], Subject] = {}
        for message in seen:
            if message.subject is not None:
                _keep_fuller(wanted, message.network, message.subject)
        for event in page.events:
            if isinstance(event, SubjectSeen):
                _keep_fuller(wanted, event.network, event.subject)
        if not wanted:
            return {}
        ids, changed = store_subjects(self.con, wanted, self.at)
        if changed:
            rows = self.con.rows(
                "UPDATE message SET revision = revision + 1 "
                f"WHERE subject_id IN ({marks(changed)}) RETURNING identity_id",
                changed,
            )
            self.touched.update(identity for (identity,) in rows)
        return ids

    # -- messages

    def _store_messages(
        self, seen: list[SeenMessage], subjects: dict[tuple[NetworkName, str], int]
    ) -> None:
        if not seen:
            return
        by_key = {(m.network, m.native_id, m.kind): m for m in seen}
        known = find_known(self.con, by_key.values())
        fresh: list[SeenMessage] = []
        stale: list[int] = []
        for message in by_key.values():
            old = known.match(message)
            if old is None:
                fresh.append(message)
            elif self._update(old, message, subjects):
                self.touched.add(old.identity)
            elif self.shown and old.refreshed_at < self.at - REFRESH_AFTER:
                stale.append(old.id)
        if stale:
            self.con.execute(
                f"UPDATE message SET refreshed_at = ? WHERE id IN ({marks(stale)})",
                (self.at, *stale),
            )
            stamp(self.con, stale)
        if fresh:
            self._insert(fresh, known, subjects)

    def _update(
        self,
        old: Known,
        message: SeenMessage,
        subjects: dict[tuple[NetworkName, str], int],
    ) -> bool:
        changed = messages.update_seen(
            self.con,
            old,
            message,
            subjects,
            self.ids[message.author.key],
            self.search,
            self.at,
            shown=self.shown,
        )
        if changed and self.rules.keeps_edits and old.direction == Direction.IN and old.text:
            keep_former(self.con, old.id, old.text, self.at)
        if old.delivery is not None and messages.confirm_seen(self.con, old.delivery):
            self.deliveries.add(old.delivery)
            changed = True
        return changed

    def _insert(
        self,
        fresh: list[SeenMessage],
        known: KnownMessages,
        subjects: dict[tuple[NetworkName, str], int],
    ) -> None:
        placed = messages.place(fresh, known, self.ids)
        inserted = messages.insert_placed(
            self.con,
            placed,
            self.ids,
            subjects,
            messages.Insertion(self.account, self.backfill, self.search, self.at),
        )
        self.added += len(placed)
        self.touched.update(one.identity for one in placed)
        self._note_visits(placed)
        if not self.backfill:
            self._wake(placed, inserted)
        self.touched |= messages.settle_children(
            self.con,
            (
                messages.Parent(
                    one.message.network,
                    one.message.native_id,
                    one.identity,
                    one.sent_at,
                    one.step,
                )
                for one in placed
                if one.awaits is not Awaits.HOME
            ),
        )

    def _note_visits(self, placed: list[messages.Placed]) -> None:
        latest: dict[tuple[int, str], int] = {}
        ends: dict[int, tuple[int, int]] = {}
        for one in placed:
            key = (one.identity, one.message.place)
            latest[key] = max(latest.get(key, one.sent_at), one.sent_at)
            if one.message.direction is Direction.IN:
                # Words to which the network sets no end say nothing of the window of others.
                until = ms(self.rules.window(one.message))
                if until is not None:
                    ends[one.identity] = max(ends.get(one.identity, (0, 0)), (one.sent_at, until))
        messages.note_places(self.con, latest)
        messages.note_windows(self.con, ((who, *end) for who, end in ends.items()))

    def _wake(self, placed: list[messages.Placed], ids: range) -> None:
        """New words of a customer bring a thread back from Done, and end its being snoozed."""
        woken: set[int] = set()
        for message_id, one in zip(ids, placed, strict=True):
            if one.message.direction is Direction.IN:
                self.arrived.append(message_id)
                woken.add(one.identity)
        if woken:
            self.con.execute(
                f"UPDATE identity SET done = 0 WHERE done = 1 AND id IN ({marks(list(woken))})",
                list(woken),
            )
            # Snoozed was the thread, with everybody who is this customer.
            self.con.execute(
                "UPDATE identity SET snoozed_until = NULL WHERE snoozed_until IS NOT NULL "
                "AND customer_id IN (SELECT customer_id FROM identity WHERE id IN "
                f"({marks(list(woken))}))",
                list(woken),
            )

    def _delete(self, deleted: list[MessageDeleted]) -> None:
        for event in deleted:
            at = to_ms(event.at)
            bereft = messages.bury(self.con, event.network, event.native_id, at, event.unless)
            self.touched |= bereft
            self.buried += len(bereft)


def _profiles(page: StreamPage, seen: list[SeenMessage]) -> Iterator[Profile]:
    for event in page.events:
        if isinstance(event, ProfileSeen):
            yield event.profile
        elif isinstance(event, BridgeSeen):
            yield Profile(event.bridge.first)
            yield Profile(event.bridge.second)
    for message in seen:
        yield message.author
        if message.counterpart is not None:
            yield message.counterpart


def _own_key(own: OwnAccount) -> tuple[NetworkName, str]:
    return own.network, own.native_id


def _keep_fuller(
    wanted: dict[tuple[NetworkName, str], Subject], network: NetworkName, subject: Subject
) -> None:
    known = wanted.get((network, subject.native_id))
    if known is not None:
        subject = Subject(
            subject.native_id,
            subject.text or known.text,
            subject.url or known.url,
            subject.picture_url or known.picture_url,
            subject.posted_at or known.posted_at,
        )
    wanted[network, subject.native_id] = subject
