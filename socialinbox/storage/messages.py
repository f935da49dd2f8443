"""Writes messages: homes new ones, follows edits and deletions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import decode_facts, encode_some, ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.edits import forget_former
from socialinbox.storage.known import Awaits, Known, KnownMessages, Search, load_known
from socialinbox.storage.periods import Limits, is_limited, later, limits_of, stamp
from socialinbox.storage.unwanted import note_unwanted, note_unwanted_of
from socialinbox.storage.words import as_indexed


@dataclass(slots=True)
class Placed:
    """A new message with the identity it belongs to and its place in time."""

    message: SeenMessage
    identity: int
    sent_at: int
    step: int
    awaits: Awaits


def place(
    fresh: list[SeenMessage], known: KnownMessages, ids: Mapping[IdentityKey, int]
) -> list[Placed]:
    """Find each new message's home; in order of time, parents before children."""
    waiting = {(m.network, m.native_id): m for m in fresh}
    placed: dict[tuple[NetworkName, str], Placed] = {}
    done: list[Placed] = []
    for message in sorted(fresh, key=lambda m: m.sent_at):
        chain = [message]
        while (parent := chain[-1].parent_id) is not None:
            above = waiting.get((message.network, parent))
            if above is None or above in chain or (above.network, parent) in placed:
                break
            chain.append(above)
        for one in reversed(chain):
            key = (one.network, one.native_id)
            if key not in placed or placed[key].message is not one:
                placed[key] = _place(one, placed, known, ids)
                done.append(placed[key])
    return done


def _place(
    message: SeenMessage,
    placed: Mapping[tuple[NetworkName, str], Placed],
    known: KnownMessages,
    ids: Mapping[IdentityKey, int],
) -> Placed:
    sent_at = to_ms(message.sent_at)
    parent: Placed | Known | None = None
    if message.parent_id is not None:
        parent = placed.get((message.network, message.parent_id)) or known.by_native(
            message.network, message.parent_id
        )
    step, awaits = 0, Awaits.NOTHING
    if message.parent_id is not None and parent is None:
        awaits = Awaits.ORDER
    elif parent is not None and parent.sent_at == sent_at:
        step = parent.step + 1
        awaits = Awaits.ORDER if parent.awaits else Awaits.NOTHING
    if message.counterpart is not None:
        identity = ids[message.counterpart.key]
        if message.direction is Direction.OUT and parent is not None:
            identity = _filed_with(parent, identity)
    elif message.direction is Direction.IN or message.parent_id is None:
        identity = ids[message.author.key]
    elif parent is None:
        identity, awaits = ids[message.author.key], Awaits.HOME
    else:
        identity = parent.identity
        if parent.awaits == Awaits.HOME:
            awaits = Awaits.HOME
    return Placed(message, identity, sent_at, step, awaits)


def _filed_with(parent: Placed | Known, identity: int) -> int:
    """Our answer to a message that was filed as another customer's stands with that message."""
    filed = isinstance(parent, Known) and identity == parent.author != parent.identity
    return parent.identity if filed else identity


@dataclass(frozen=True, slots=True)
class Insertion:
    """What all messages of one page share."""

    account: AccountId
    backfill: bool
    search: Search
    at: int


_COLUMNS = (
    *("id", "network", "kind", "native_id", "identity_id", "author_id", "account_id"),
    *("direction", "place", "text", "sent_at", "step", "edited_at", "parent_native_id"),
    *("conversation_id", "subject_id", "url", "hidden", "unread", "history", "awaits", "answers"),
    *("search", "spans", "attachments", "facts", "refreshed_at", "expires_at"),
)


def insert_placed(
    con: Connection,
    placed: list[Placed],
    ids: Mapping[IdentityKey, int],
    subjects: Mapping[tuple[NetworkName, str], int],
    how: Insertion,
) -> range:
    """Insert new messages; returns their ids in the same order."""
    new_ids = con.next_ids("message", len(placed))
    limits = {
        network: limits_of(con, network, how.account)
        for network in {one.message.network for one in placed}
    }
    rows = []
    for new_id, one in zip(new_ids, placed, strict=True):
        m = one.message
        incoming = m.direction is Direction.IN
        rows.append(
            (
                *(new_id, m.network, m.kind.value, m.native_id, one.identity),
                *(ids[m.author.key], how.account, m.direction.value, m.place, m.text),
                *(one.sent_at, one.step, ms(m.edited_at), m.parent_id, m.conversation_id),
                None if m.subject is None else subjects[m.network, m.subject.native_id],
                *(m.url, bool(m.hidden), incoming and not how.backfill, how.backfill),
                *(one.awaits.value, not incoming, (how.search if m.text else Search.NOTHING).value),
                *(encode_some(m.spans), encode_some(m.attachments), encode_some(m.facts), how.at),
                _expires(m, how.at, limits[m.network]),
            )
        )
    con.insert_rows("message", _COLUMNS, rows)
    return new_ids


def _expires(message: SeenMessage, at: int, limits: Limits) -> int | None:
    """When a message that was first shown at `at` may be kept no longer."""
    if not message.text and not message.attachments:
        return None
    return later(at, limits.theirs if message.direction is Direction.IN else limits.ours)


def note_places(con: Connection, latest: Mapping[tuple[int, str], int]) -> None:
    """Keep when an identity was last met at each place."""
    con.insert_rows(
        "visited",
        ("identity_id", "place", "last_at"),
        ((identity, place, at) for (identity, place), at in latest.items()),
        "ON CONFLICT DO UPDATE SET last_at = max(last_at, excluded.last_at)",
    )


def note_windows(con: Connection, newest: Iterable[tuple[int, int, int]]) -> None:
    """Keep until when an identity's newest words may be answered: (identity, sent at, until)."""
    con.write_each(
        "UPDATE identity SET window_of = ?2, window_closes_at = ?3 "
        "WHERE id = ?1 AND coalesce(window_of, ?2) <= ?2",
        newest,
    )


class Parent(NamedTuple):
    """A message that others may have been waiting for."""

    network: NetworkName
    native_id: str
    identity: int
    sent_at: int
    step: int


def settle_children(con: Connection, parents: Iterable[Parent]) -> set[int]:
    """Home and order the messages that came before their parents; returns touched identities."""
    touched: set[int] = set()
    if con.value("SELECT 1 FROM message WHERE awaits > 0 LIMIT 1") is None:
        return touched
    waiting = list(parents)
    while waiting:
        network, native_id, home, sent_at, step = waiting.pop()
        for child in load_known(
            con,
            "m.awaits > 0 AND m.network = ? AND m.parent_native_id = ?",
            (network, native_id),
        ):
            identity = home if child.awaits == Awaits.HOME else child.identity
            child_step = step + 1 if child.sent_at == sent_at else 0
            con.execute(
                "UPDATE message SET identity_id = ?, step = ?, awaits = 0, "
                "revision = revision + ? WHERE id = ?",
                (identity, child_step, identity != child.identity, child.id),
            )
            if identity != child.identity:
                note_places(con, {(identity, child.place): child.sent_at})
            touched |= {identity, child.identity}
            waiting.append(Parent(network, child.native_id, identity, child.sent_at, child_step))
    return touched


def update_seen(
    con: Connection,
    old: Known,
    message: SeenMessage,
    subjects: Mapping[tuple[NetworkName, str], int],
    author: int,
    wanted: Search,
    at: int,
    *,
    shown: bool = True,
) -> bool:
    """Bring a stored message up to date; False where nothing is new. Tombstones stay as they are.

    What the network leaves out this time is kept: streams differ in how much they show. Where it
    has not `shown` the message itself, that does not let it be kept for longer.
    """
    if old.deleted_at is not None:
        return False
    new: dict[str, object] = {}
    edited_at = ms(message.edited_at)
    if old.expired_at is not None and (message.text or message.attachments):
        # Kept as long as was allowed, and now shown anew: that is no edit.
        new["expired_at"] = None
    elif edited_at is None and message.edits_untimed and _reworded(old.text, message.text):
        edited_at = at
    if message.edits_untimed or (edited_at or 0) >= (old.edited_at or 0):
        new["text"] = message.text
        new["edited_at"] = edited_at or old.edited_at
        if message.text != old.text or message.spans:
            new["spans"] = encode_some(message.spans)
    new["attachments"] = encode_some(message.attachments) or old.attachments
    new["url"] = message.url or old.url
    if message.hidden is not None:
        new["hidden"] = int(message.hidden)
    new["conversation_id"] = message.conversation_id or old.conversation_id
    new["parent_native_id"] = message.parent_id or old.parent_id
    if message.facts:
        new["facts"] = encode_some({**decode_facts(old.facts), **message.facts})
    if message.subject is not None:
        new["subject_id"] = subjects[message.network, message.subject.native_id]
    if old.delivery is not None:
        # Ours until now: the network's own word on kind, time and author counts from here on.
        new |= {"kind": message.kind.value, "place": message.place, "author_id": author}
        new["sent_at"] = to_ms(message.sent_at)
    return write_changes(con, old, new, wanted, at if shown else old.refreshed_at)


def _reworded(before: str, after: str) -> bool:
    """Whether words differ by more than the spaces that a network tidies up."""
    return before.split() != after.split()


_ATTRIBUTES = {
    "author_id": "author",
    "parent_native_id": "parent_id",
    "subject_id": "subject",
}


def write_changes(
    con: Connection, old: Known, new: dict[str, object], wanted: Search, at: int
) -> bool:
    """Write the columns that differ, with a new revision; False where none does.

    `wanted` is what the search may do with the words.
    """
    changed = {
        column: value
        for column, value in new.items()
        if value != getattr(old, _ATTRIBUTES.get(column, column))
    }
    if not changed:
        return False
    if "text" in changed or "sent_at" in changed:
        unindex(con, old)
        text = new.get("text", old.text)
        changed["search"] = (wanted if text else Search.NOTHING).value
        changed["search_id"] = None
    if "attachments" in changed:
        note_unwanted_of(con, old.attachments, changed["attachments"])
    sets = ", ".join(f"{column} = ?" for column in changed)
    con.execute(
        f"UPDATE message SET {sets}, revision = revision + 1, refreshed_at = ? WHERE id = ?",
        (*changed.values(), at, old.id),
    )
    if is_limited(con, old.network):
        stamp(con, [old.id])
    return True


def unindex(con: Connection, old: Known) -> None:
    """Take a message's words out of the search index, physically."""
    if old.search_id is not None:
        con.execute(
            "INSERT INTO message_fts (message_fts, rowid, text) VALUES ('delete', ?, ?)",
            (old.search_id, as_indexed(old.text)),
        )


def bury(
    con: Connection,
    network: NetworkName,
    native_id: str,
    at: int,
    unless: tuple[str, str] | None = None,
) -> set[int]:
    """Leave a tombstone: another's words and media go, our own stay. Returns touched identities.

    `unless`: a fact with the value that keeps a message from it.
    """
    touched: set[int] = set()
    for old in load_known(
        con,
        "m.network = ? AND m.native_id = ? AND m.deleted_at IS NULL",
        (network, native_id),
    ):
        if unless is not None and decode_facts(old.facts).get(unless[0]) == unless[1]:
            continue
        touched.add(old.identity)
        if old.direction == Direction.OUT:
            con.execute(
                "UPDATE message SET deleted_at = ?, revision = revision + 1 WHERE id = ?",
                (at, old.id),
            )
            continue
        unindex(con, old)
        note_unwanted(con, old.attachments)
        forget_former(con, old.id)
        con.execute(
            "UPDATE message SET deleted_at = ?, text = '', spans = NULL, attachments = NULL, "
            "facts = NULL, unread = 0, search = 0, search_id = NULL, expires_at = NULL, "
            "expired_at = NULL, revision = revision + 1 "
            "WHERE id = ?",
            (at, old.id),
        )
    return touched


def confirm_seen(con: Connection, delivery: int) -> bool:
    """A stream showed our own reply: that confirms it. False where it was confirmed before."""
    cursor = con.execute(
        "UPDATE delivery SET state = ?, reason = NULL, not_before = NULL "
        "WHERE id = ? AND state <> ?",
        (DeliveryState.CONFIRMED.value, delivery, DeliveryState.CONFIRMED.value),
    )
    return bool(cursor.rowcount)
