"""Replies on their way: in the thread from the first moment, one with what the network shows."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Delivery, DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId, NetworkName
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.sentence_form import read, written
from socialinbox.domain.times import now, to_ms
from socialinbox.storage import messages
from socialinbox.storage.codec import decode_reply, encode, integer, moment, ms, one_of
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.drafts import give_back
from socialinbox.storage.identities import store_profiles
from socialinbox.storage.known import Search, load_known
from socialinbox.storage.rows import UNSENT, customers_of, refresh_rows
from socialinbox.storage.schema import DeliveryTable
from socialinbox.storage.subjects import store_subjects

_COLUMNS = """
SELECT d.id, i.customer_id, d.account_id, d.message_id, d.network, d.reply, d.state, d.attempts,
  d.not_before, d.reason, d.native_id, d.leaves_at
FROM delivery d JOIN message m ON m.id = d.message_id JOIN identity i ON i.id = m.identity_id
"""

CLOCK_WRONG = timedelta(days=1)
"""By how much this computer's clock may be wrong without a reply being taken for another's."""


def get_delivery(con: Connection, delivery: DeliveryId) -> Delivery | None:
    """One delivery; None where it was discarded."""
    row = con.one(f"{_COLUMNS} WHERE d.id = ?", (delivery,))
    return None if row is None else _delivery(row)


def due(con: Connection, at: datetime) -> list[Delivery]:
    """Queued replies that may go out at `at`, oldest first: one per thread and account.

    A later reply waits until the earlier one of its thread has left, so that order holds; one that
    its owner put off holds up nobody before its moment.
    """
    rows = con.rows(
        f"{_COLUMNS} WHERE d.state IN ('queued', 'sending') "
        "AND coalesce(d.leaves_at, 0) <= ? ORDER BY coalesce(d.leaves_at, d.queued_at), d.id",
        (to_ms(at),),
    )
    first: dict[tuple[int, int], Delivery] = {}
    for one in map(_delivery, rows):
        first.setdefault((one.customer, one.account), one)
    return [
        one
        for one in first.values()
        if one.state is DeliveryState.QUEUED and (one.not_before is None or one.not_before <= at)
    ]


def unsettled(con: Connection) -> list[Delivery]:
    """Replies whose end is not known: left in sending by a crash, sent, or unsure. Oldest first."""
    rows = con.rows(f"{_COLUMNS} WHERE d.state IN ('sending', 'sent', 'unsure') ORDER BY d.id")
    return [_delivery(row) for row in rows]


def set_delivery(
    con: Connection,
    delivery: DeliveryId,
    state: DeliveryState,
    *,
    reason: str | None = None,
    native_id: str | None = None,
    url: str | None = None,
    not_before: datetime | None = None,
    attempts: int | None = None,
) -> Changes:
    """Say where a reply stands. `native_id` makes our message and the network's one and the same.

    Nothing happens where the delivery was discarded meanwhile.
    """
    known = get_delivery(con, delivery)
    if known is None:
        return Changes()
    values: dict[str, object] = {
        "state": state.value,
        "reason": written(reason),
        "not_before": ms(not_before),
    }
    if native_id is not None:
        values["native_id"] = native_id
    if attempts is not None:
        values["attempts"] = attempts
    con.do(DeliveryTable.update(values).where(DeliveryTable.id == delivery))
    con.execute(
        "UPDATE message SET answers = ?, url = coalesce(?, url), revision = revision + 1 "
        "WHERE id = ?",
        (state.value not in UNSENT, url, known.message),
    )
    touched = [*_bind(con, known, native_id)] if native_id is not None else []
    return _changes(con, [*touched, *_identity_of(con, known.message)], [delivery])


def begin(con: Connection, delivery: DeliveryId) -> Changes | None:
    """Say that a queued reply is being sent; None where it was taken back or stopped meanwhile."""
    known = get_delivery(con, delivery)
    if known is None or known.state is not DeliveryState.QUEUED:
        return None
    return set_delivery(con, delivery, DeliveryState.SENDING, attempts=known.attempts + 1)


def shown_as(con: Connection, delivery: DeliveryId) -> str | None:
    """The network's id of what a stream brought after this reply was queued and is the reply.

    The same words of ours in the same conversation or to the same customer at the same place, but
    for a handle that the network has put in front. Times are only compared roughly: connectors
    look for a reply by this computer's clock, and that may be hours wrong.
    """
    found = con.value(
        "SELECT theirs.native_id FROM delivery d JOIN message ours ON ours.id = d.message_id "
        "JOIN identity mine ON mine.id = ours.identity_id "
        "JOIN message theirs ON theirs.id > ours.id "
        "JOIN identity other ON other.id = theirs.identity_id "
        "WHERE d.id = ? AND theirs.network = ours.network AND theirs.place = ours.place "
        "AND theirs.direction = ours.direction AND theirs.sent_at >= ours.sent_at - ? "
        "AND (theirs.conversation_id = ours.conversation_id "
        "  OR other.customer_id = mine.customer_id) "
        "AND ours.text IN (theirs.text, CASE WHEN theirs.text LIKE '@%' "
        "  THEN substr(theirs.text, instr(theirs.text, ' ') + 1) END) "
        "AND NOT EXISTS (SELECT 1 FROM delivery WHERE message_id = theirs.id) "
        "ORDER BY theirs.id LIMIT 1",
        (delivery, CLOCK_WRONG // timedelta(milliseconds=1)),
    )
    return None if found is None else str(found)


def confirm(con: Connection, delivery: DeliveryId, seen: SeenMessage | None) -> Changes:
    """The network showed our reply: its words, time and address count from here on.

    None means that the network does not show it (yet); that changes nothing.
    """
    known = get_delivery(con, delivery)
    if known is None or seen is None:
        return Changes()
    at = to_ms(now())
    touched = _bind(con, known, seen.native_id)
    con.do(DeliveryTable.update(native_id=seen.native_id).where(DeliveryTable.id == delivery))
    (old,) = load_known(con, "m.id = ?", (known.message,))
    subjects: dict[tuple[NetworkName, str], int] = {}
    if seen.subject is not None:
        wanted = {(seen.network, seen.subject.native_id): seen.subject}
        subjects, _ = store_subjects(con, wanted, at)
    author = seen.author.key
    unnamed = seen.author.name or author.native_id
    stored = store_profiles(con, [seen.author], {author}, unnamed, at)
    changed = messages.update_seen(con, old, seen, subjects, stored.ids[author], Search.PENDING, at)
    changed |= messages.confirm_seen(con, delivery)
    if not changed and not touched:
        return Changes()
    con.execute(
        "UPDATE message SET answers = 1, revision = revision + 1 WHERE id = ?", (known.message,)
    )
    return _changes(con, [*touched, old.identity], [delivery])


def retry(con: Connection, delivery: DeliveryId) -> Changes:
    """Queue a refused or unsure reply again, as its owner wishes. Raises BadInput for others.

    Who sends a refused one again has seen what was answered elsewhere until now. An unsure one
    leaves only when it was looked for once more and not found.
    """
    known = get_delivery(con, delivery)
    again = (DeliveryState.REFUSED, DeliveryState.UNSURE)
    if known is None or known.state not in again:
        raise BadInput(say("This reply is not waiting for you."), say("Look at it in its thread."))
    if known.state is DeliveryState.REFUSED:
        newest = con.value("SELECT max(id) FROM message")
        reply = replace(known.reply, known_until=now(), seen_until=newest)
    else:
        reply = replace(known.reply, perhaps_sent=True)
    con.execute("UPDATE delivery SET reply = ? WHERE id = ?", (encode(reply), delivery))
    return set_delivery(con, delivery, DeliveryState.QUEUED, attempts=0)


def discard(con: Connection, delivery: DeliveryId) -> Changes:
    """Take back a reply that has not left; its words go in front of the thread's draft.

    An unsure one is taken back by an owner who looked and did not find it; should it be there all
    the same, reading brings it like any answer given elsewhere. Raises BadInput for one that left.
    """
    known = get_delivery(con, delivery)
    takeable = (
        *(DeliveryState.DRAFT, DeliveryState.QUEUED),
        *(DeliveryState.REFUSED, DeliveryState.UNSURE),
    )
    if known is None or known.state not in takeable:
        raise BadInput(
            say("This reply can't be taken back any more."), say("Look at it in its thread.")
        )
    (identity,) = _identity_of(con, known.message)
    con.do(DeliveryTable.delete().where(DeliveryTable.id == delivery))
    _remove(con, known.message)
    give_back(con, known.customer, known.reply.text)
    return _changes(con, [identity], [delivery])


def touched(con: Connection, delivery: DeliveryId) -> Changes:
    """What to tell of a delivery whose message was written anew."""
    known = get_delivery(con, delivery)
    if known is None:
        return Changes()
    return _changes(con, _identity_of(con, known.message), [delivery])


def refuse_unsent(con: Connection, account: AccountId, reason: str) -> Changes:
    """Refuse all that still waits to be sent by an account."""
    changes = Changes()
    for (delivery,) in con.rows(
        "SELECT id FROM delivery WHERE account_id = ? AND state = 'queued' ORDER BY id", (account,)
    ):
        changes |= set_delivery(con, delivery, DeliveryState.REFUSED, reason=reason)
    return changes


def wake(con: Connection, account: AccountId) -> Changes:
    """Let replies go at once that wait because of an account's trouble.

    Those that wait so that the owner can take them back carry no reason, and go on waiting.
    """
    changes = Changes()
    for (delivery,) in con.rows(
        "SELECT id FROM delivery WHERE account_id = ? AND state = 'queued' "
        "AND reason IS NOT NULL ORDER BY id",
        (account,),
    ):
        changes |= set_delivery(con, delivery, DeliveryState.QUEUED)
    return changes


def _bind(con: Connection, known: Delivery, native_id: str) -> set[int]:
    """Give our message the network's id; returns the identities whose threads this touches.

    Where a stream has stored the same message already, that one is taken into ours.
    """
    touched: set[int] = set()
    for twin in load_known(
        con,
        "m.network = ? AND m.native_id = ? AND m.id <> ?",
        (known.network, native_id, known.message),
    ):
        if twin.delivery is not None or twin.direction != Direction.OUT:
            continue
        touched.add(twin.identity)
        _remove(con, MessageId(twin.id))
        (ours,) = load_known(con, "m.id = ?", (known.message,))
        taken: dict[str, object] = {
            "kind": twin.kind,
            "place": twin.place,
            "author_id": twin.author,
            "text": twin.text,
            "sent_at": twin.sent_at,
            "edited_at": twin.edited_at,
            "deleted_at": twin.deleted_at,
            "parent_native_id": twin.parent_id or ours.parent_id,
            "conversation_id": twin.conversation_id or ours.conversation_id,
            "subject_id": twin.subject or ours.subject,
            "url": twin.url or ours.url,
            "spans": twin.spans,
            "attachments": twin.attachments,
            "facts": twin.facts or ours.facts,
        }
        messages.write_changes(con, ours, taken, Search.PENDING, twin.refreshed_at)
        messages.confirm_seen(con, known.id)
    con.execute("UPDATE message SET native_id = ? WHERE id = ?", (native_id, known.message))
    (ours,) = load_known(con, "m.id = ?", (known.message,))
    parent = messages.Parent(ours.network, native_id, ours.identity, ours.sent_at, ours.step)
    return touched | messages.settle_children(con, [parent])


def _remove(con: Connection, message: MessageId) -> None:
    """Take a message out of the tables and the search index for good."""
    (old,) = load_known(con, "m.id = ?", (message,))
    messages.unindex(con, old)
    con.execute("DELETE FROM message WHERE id = ?", (message,))


def _identity_of(con: Connection, message: MessageId) -> list[int]:
    return [con.value("SELECT identity_id FROM message WHERE id = ?", (message,))]


def _changes(
    con: Connection, identities: Iterable[int], deliveries: Iterable[DeliveryId]
) -> Changes:
    customers = customers_of(con, identities)
    refresh_rows(con, customers)
    return Changes(
        customers=frozenset(map(CustomerId, customers)), deliveries=frozenset(deliveries)
    )


def _delivery(row: Row) -> Delivery:
    (delivery, customer, account, message, network, reply, state, attempts, *rest) = row
    not_before, reason, native_id, leaves_at = rest
    return Delivery(
        DeliveryId(delivery),
        CustomerId(customer),
        AccountId(account),
        MessageId(message),
        NetworkName(network),
        decode_reply(reply),
        one_of(DeliveryState, state),
        integer(attempts),
        moment(not_before),
        read(reason),
        native_id,
        moment(leaves_at),
    )
