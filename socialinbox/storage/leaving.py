"""Replies that may not leave before a moment: to be taken back, or put off by their owner."""

from dataclasses import replace
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Delivery, DeliveryState, Scheduled
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, DeliveryId, MessageId
from socialinbox.domain.sentence import say
from socialinbox.domain.sentence_form import read
from socialinbox.domain.times import now, to_ms
from socialinbox.storage import deliveries
from socialinbox.storage.codec import encode, ms, time_of
from socialinbox.storage.connection import Connection

_PUT_OFF = "json_extract(d.reply, '$.put_off')"
CLOCK_STEPS = timedelta(seconds=30)
"""By so much a clock may be put right without anybody noticing."""
_STOPPABLE = (DeliveryState.QUEUED, DeliveryState.REFUSED)


def newest_message(con: Connection) -> int:
    """The highest number of any message; what comes later has a higher one."""
    return int(con.value("SELECT coalesce(max(id), 0) FROM message"))


def next_departure(con: Connection, after: datetime) -> datetime | None:
    """When the first reply may leave of those that may not yet; None where there is none.

    That is its owner's moment, or the next attempt where a network or the keychain said no.
    """
    found = con.value(
        "SELECT min(moment) FROM (SELECT max(coalesce(leaves_at, 0), coalesce(not_before, 0)) "
        "AS moment FROM delivery WHERE state = 'queued') WHERE moment > ?",
        (to_ms(after),),
    )
    return None if found is None else time_of(found)


def overtaken(con: Connection) -> list[tuple[DeliveryId, str, str]]:
    """Replies put off whose customer has written since, each with the name and the words."""
    rows = con.rows(
        "SELECT d.id, c.name, theirs.text, max(theirs.id) FROM delivery d "
        "JOIN message ours ON ours.id = d.message_id "
        "JOIN identity mine ON mine.id = ours.identity_id "
        "JOIN customer c ON c.id = mine.customer_id "
        "JOIN identity other ON other.customer_id = mine.customer_id "
        "JOIN message theirs ON theirs.identity_id = other.id "
        f"WHERE d.state = 'queued' AND {_PUT_OFF} AND theirs.direction = 'in' "
        "AND theirs.history = 0 AND theirs.deleted_at IS NULL "
        "AND theirs.id > json_extract(d.reply, '$.seen_until') "
        "GROUP BY d.id ORDER BY d.id"
    )
    return [(DeliveryId(delivery), name, text) for delivery, name, text, _ in rows]


def put_off(con: Connection, delivery: DeliveryId, moment: datetime) -> Changes:
    """Let a reply that has not left leave at another moment. Raises BadInput for others."""
    known = _waiting(con, delivery)
    reply = replace(known.reply, put_off=True, seen_until=newest_message(con))
    if known.state is DeliveryState.REFUSED:
        reply = replace(reply, known_until=now())
    return _write(con, known, reply=encode(reply), leaves_at=ms(moment))


def leave_now(con: Connection, delivery: DeliveryId) -> Changes:
    """Let a reply leave that waits for its moment. Raises BadInput for one that does not wait."""
    known = _waiting(con, delivery)
    reply = replace(known.reply, put_off=False)
    if known.state is DeliveryState.REFUSED:
        reply = replace(reply, known_until=now())
    return _write(con, known, reply=encode(reply), leaves_at=None)


def release(con: Connection) -> Changes:
    """Let everything go that waits only so that it can be taken back."""
    changes = Changes()
    for (delivery,) in con.rows(
        "SELECT d.id FROM delivery d WHERE d.state = 'queued' AND d.leaves_at IS NOT NULL "
        f"AND NOT {_PUT_OFF} ORDER BY d.id"
    ):
        changes |= leave_now(con, DeliveryId(delivery))
    return changes


def begin_again(con: Connection, at: datetime) -> Changes:
    """Let the time to take replies back begin anew where they were written later than now.

    The computer's clock was put back since; by the hour it was wrong they would wait longer.
    """
    changes = Changes()
    rows = con.rows(
        "SELECT d.id, d.leaves_at - d.queued_at FROM delivery d WHERE d.state = 'queued' "
        f"AND d.leaves_at IS NOT NULL AND d.queued_at > ? AND NOT {_PUT_OFF} ORDER BY d.id",
        (to_ms(at + CLOCK_STEPS),),
    )
    for delivery, span in rows:
        con.execute("UPDATE delivery SET leaves_at = ? WHERE id = ?", (to_ms(at) + span, delivery))
        changes |= depart(con, DeliveryId(delivery), at)
    return changes


def depart(con: Connection, delivery: DeliveryId, at: datetime) -> Changes:
    """The moment of a reply has come, or begins anew: it counts as written now.

    So it stands in the thread where it was sent, and is looked for among what is new; one that may
    have got through before is looked for from then on. Nothing where it was stopped meanwhile.
    """
    known = deliveries.get_delivery(con, delivery)
    if known is None or known.state is not DeliveryState.QUEUED:
        return Changes()
    if known.reply.perhaps_sent:
        return deliveries.touched(con, delivery)
    reply = replace(known.reply, queued_at=at)
    con.execute(
        "UPDATE delivery SET reply = ?, queued_at = ? WHERE id = ?",
        (encode(reply), to_ms(at), delivery),
    )
    con.execute(
        "UPDATE message SET sent_at = ?, revision = revision + 1 WHERE id = ?",
        (to_ms(at), known.message),
    )
    return deliveries.touched(con, delivery)


def scheduled(con: Connection) -> list[Scheduled]:
    """What leaves at a moment its owner chose, the first first; those that stopped come first."""
    rows = con.rows(
        "SELECT d.id, i.customer_id, c.name, m.id, m.place, m.text, "
        "json_array_length(d.reply, '$.files'), d.leaves_at, d.state, d.reason "
        "FROM delivery d JOIN message m ON m.id = d.message_id "
        "JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id "
        f"WHERE d.state IN ('queued', 'refused') AND {_PUT_OFF} AND d.leaves_at IS NOT NULL "
        "ORDER BY d.state = 'queued', d.leaves_at, d.id"
    )
    return [
        Scheduled(
            DeliveryId(delivery),
            CustomerId(customer),
            name,
            MessageId(message),
            place,
            text,
            files or 0,
            time_of(leaves_at),
            (read(reason) or "") if state == DeliveryState.REFUSED else None,
        )
        for delivery, customer, name, message, place, text, files, leaves_at, state, reason in rows
    ]


def _waiting(con: Connection, delivery: DeliveryId) -> Delivery:
    known = deliveries.get_delivery(con, delivery)
    if known is None or known.state not in _STOPPABLE:
        raise BadInput(say("This reply has left already."), say("Look at it in its thread."))
    return known


def _write(con: Connection, known: Delivery, *, reply: str, leaves_at: int | None) -> Changes:
    con.execute(
        "UPDATE delivery SET reply = ?, leaves_at = ? WHERE id = ?", (reply, leaves_at, known.id)
    )
    return deliveries.set_delivery(con, known.id, DeliveryState.QUEUED, attempts=0)
