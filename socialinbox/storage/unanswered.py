"""The words that customers wait for an answer to: the first of each, by thread."""

from collections.abc import Collection

from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.storage.connection import Connection, listed

_WAITING = "c.listed = 1 AND c.done = 0 AND c.waiting_since IS NOT NULL"


def first_words(con: Connection, until: int) -> list[MessageId]:
    """The first unanswered message of each thread that has waited since `until` (ms) at least."""
    rows = con.rows(
        "SELECT min(m.id) FROM customer c JOIN identity i ON i.customer_id = c.id "
        "JOIN message m ON m.identity_id = i.id AND m.sent_at = c.waiting_since "
        f"WHERE {_WAITING} AND c.waiting_since <= ? AND m.direction = 'in' GROUP BY c.id",
        (until,),
    )
    return [MessageId(message) for (message,) in rows]


def earliest(con: Connection, after: int) -> int | None:
    """When the first of those began to wait who did so after a moment; both in milliseconds."""
    found: int | None = con.value(
        f"SELECT min(c.waiting_since) FROM customer c WHERE {_WAITING} AND c.waiting_since > ?",
        (after,),
    )
    return found


def threads_of(
    con: Connection, messages: Collection[MessageId]
) -> list[tuple[MessageId, CustomerId]]:
    """In whose threads these messages stand now, by time."""
    rows = con.rows(
        "SELECT m.id, i.customer_id FROM message m JOIN identity i ON i.id = m.identity_id "
        "WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.sent_at, m.step, m.id",
        (listed(messages),),
    )
    return [(MessageId(message), CustomerId(customer)) for message, customer in rows]
