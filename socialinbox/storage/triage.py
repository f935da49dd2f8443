"""What the owner decides about threads, many at once, with what brings each exactly back.

Done, saved and snoozed are kept by identity: linking, splitting and undoing keep them right.
"""

from collections.abc import Sequence
from typing import NamedTuple

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.storage import tags
from socialinbox.storage.belonging import threads_of
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.rows import restand, retag

THESE = "(SELECT value FROM json_each(?))"


class Standing(NamedTuple):
    """How an identity stood; times in milliseconds."""

    identity: int
    done: int
    snoozed_until: int | None
    woke_at: int | None


class Before(NamedTuple):
    """How identities stood before a decision, and which was the newest message then."""

    newest: int
    standings: tuple[Standing, ...]


def set_done(
    con: Connection, customers: Sequence[CustomerId], done: bool
) -> tuple[Before, Changes]:
    """Move threads to Done, or back; what is done is snoozed no longer."""
    if done:
        where = "(done = 0 OR snoozed_until IS NOT NULL)"
        return _stand(con, customers, where, "done = 1, snoozed_until = NULL, woke_at = NULL")
    return _stand(con, customers, "done = 1", "done = 0")


def snooze(con: Connection, customers: Sequence[CustomerId], until: int) -> tuple[Before, Changes]:
    """Take threads out of the inbox until a moment, in milliseconds, or their customer's words."""
    sets = f"done = 0, snoozed_until = {int(until)}, woke_at = NULL"
    return _stand(con, customers, "1", sets)


def wake(con: Connection, customers: Sequence[CustomerId]) -> tuple[Before, Changes]:
    """Snoozed threads are back in the inbox now, at their places, because the owner says so."""
    return _stand(con, customers, "snoozed_until IS NOT NULL", "snoozed_until = NULL")


def restore(con: Connection, before: Before) -> Changes:
    """Let each identity stand as it did; but what came since is not hidden again."""
    identities = [one.identity for one in before.standings]
    written = {
        identity
        for (identity,) in con.rows(
            "SELECT DISTINCT identity_id FROM message INDEXED BY message_timeline "
            f"WHERE identity_id IN {THESE} AND id > ? AND direction = 'in' AND history = 0",
            (listed(identities), before.newest),
        )
    }
    con.write_each(
        "UPDATE identity SET done = ?, snoozed_until = ?, woke_at = ? WHERE id = ?",
        (
            (0, None, one.woke_at, one.identity)
            if one.identity in written
            else (one.done, one.snoozed_until, one.woke_at, one.identity)
            for one in before.standings
        ),
    )
    return _restood(con, identities)


def wake_due(con: Connection, at: int) -> Changes:
    """Bring back, on top of the inbox, whatever was snoozed until a moment that has come."""
    rows = con.rows(
        "UPDATE identity SET woke_at = ?1, snoozed_until = NULL WHERE snoozed_until <= ?1 "
        "RETURNING id",
        (at,),
    )
    changes = _restood(con, [identity for (identity,) in rows])
    return changes | Changes(woke=changes.customers)


def next_moment(con: Connection, at: int) -> int | None:
    """When the first thread comes back or the first window closes by itself; None: never."""
    wakes = con.value("SELECT min(snoozed_until) FROM identity WHERE snoozed_until IS NOT NULL")
    closes = con.value(
        "SELECT min(window_closes_at) FROM identity WHERE window_closes_at > ?", (at,)
    )
    return min((moment for moment in (wakes, closes) if moment is not None), default=None)


def closed(con: Connection, since: int, until: int) -> Changes:
    """The threads one of whose windows has closed after `since`, up to `until`."""
    rows = con.rows(
        "SELECT DISTINCT customer_id FROM identity WHERE window_closes_at > ? "
        "AND window_closes_at <= ?",
        (since, until),
    )
    return Changes(customers=frozenset(CustomerId(one) for (one,) in rows))


def set_saved(
    con: Connection, customers: Sequence[CustomerId], saved: bool
) -> tuple[list[int], Changes]:
    """Keep threads for offline review, or no longer; returns the identities that changed."""
    rows = con.rows(
        f"UPDATE identity SET saved = ? WHERE saved <> ? AND customer_id IN {THESE} RETURNING id",
        (saved, saved, listed(customers)),
    )
    identities = [identity for (identity,) in rows]
    return identities, _restood(con, identities)


def set_saved_of(con: Connection, identities: Sequence[int], saved: bool) -> Changes:
    """Undo `set_saved`."""
    con.execute(f"UPDATE identity SET saved = ? WHERE id IN {THESE}", (saved, listed(identities)))
    return _restood(con, identities)


def mark_read(con: Connection, customers: Sequence[CustomerId]) -> tuple[list[int], Changes]:
    """The owner has seen all of these threads; returns the messages that were new."""
    rows = con.rows(
        "UPDATE message SET unread = 0, revision = revision + 1 WHERE unread = 1 AND identity_id "
        f"IN (SELECT id FROM identity WHERE customer_id IN {THESE}) RETURNING id, identity_id",
        (listed(customers),),
    )
    return [row[0] for row in rows], _restood(con, {row[1] for row in rows})


_NEWEST = f"""
SELECT (SELECT m.id FROM identity i JOIN message m ON m.id = (
    SELECT n.id FROM message n WHERE n.identity_id = i.id AND n.direction = 'in'
    AND n.deleted_at IS NULL ORDER BY n.sent_at DESC, n.step DESC, n.id DESC LIMIT 1)
  WHERE i.customer_id = c.id ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT 1)
FROM customer c WHERE c.unread = 0 AND c.id IN {THESE}
"""


def mark_unread(con: Connection, customers: Sequence[CustomerId]) -> tuple[list[int], Changes]:
    """Show read threads as unread again, by their newest incoming message, which is returned."""
    rows = con.rows(_NEWEST, (listed(customers),))
    messages = [message for (message,) in rows if message is not None]
    return messages, set_unread_of(con, messages, True)


def set_unread_of(con: Connection, messages: Sequence[int], unread: bool) -> Changes:
    """Undo `mark_read` and `mark_unread`."""
    rows = con.rows(
        f"UPDATE message SET unread = ?, revision = revision + 1 WHERE id IN {THESE} "
        "AND direction = 'in' AND deleted_at IS NULL RETURNING identity_id",
        (unread, listed(messages)),
    )
    return _restood(con, {identity for (identity,) in rows})


def tag(
    con: Connection, customers: Sequence[CustomerId], name: str
) -> tuple[TagId, list[CustomerId], Changes]:
    """Let threads bear a tag, made where there is none; returns those that did not bear it.

    Raises BadInput for what can't be a tag.
    """
    number, _ = tags.add_tag(con, name)
    rows = con.rows(
        f"SELECT customer_id FROM shown_tag WHERE tag_id = ? AND customer_id IN {THESE}",
        (number, listed(customers)),
    )
    bearing = {customer for (customer,) in rows}
    new = [one for one in customers if one not in bearing]
    return number, new, tags.put_on(con, new, number)


def untag(
    con: Connection, customers: Sequence[CustomerId], number: TagId
) -> tuple[list[CustomerId], Changes]:
    """Take a tag off threads; returns for whom it was written, to put it back."""
    asked = set(customers)
    # Whoever bears it and shows in these threads is one of them, or is at home in one of them.
    rows = con.rows(
        "SELECT customer_id FROM tagged WHERE tag_id = ?1 AND customer_id IN (SELECT value FROM "
        "json_each(?2) UNION SELECT home_id FROM identity WHERE customer_id IN "
        "(SELECT value FROM json_each(?2)))",
        (number, listed(customers)),
    )
    shown_in = threads_of(con, [customer for (customer,) in rows])
    whose = [CustomerId(one) for one in sorted(shown_in) if shown_in[one] in asked]
    con.write_each(
        "DELETE FROM tagged WHERE customer_id = ? AND tag_id = ?", [(one, number) for one in whose]
    )
    touched = {shown_in[one] for one in whose}
    retag(con, touched)
    return whose, Changes(customers=frozenset(touched))


def _stand(
    con: Connection, customers: Sequence[CustomerId], where: str, sets: str
) -> tuple[Before, Changes]:
    asked = (listed(customers),)
    newest = con.value("SELECT max(id) FROM message") or 0
    standings = [
        Standing(*row)
        for row in con.rows(
            "SELECT id, done, snoozed_until, woke_at FROM identity "
            f"WHERE {where} AND customer_id IN {THESE}",
            asked,
        )
    ]
    identities = [one.identity for one in standings]
    con.execute(f"UPDATE identity SET {sets} WHERE id IN {THESE}", (listed(identities),))
    return Before(newest, tuple(standings)), _restood(con, identities)


def _restood(con: Connection, identities: Sequence[int] | set[int]) -> Changes:
    """Write the rows of these identities' threads anew."""
    rows = con.rows(
        f"SELECT DISTINCT customer_id FROM identity WHERE id IN {THESE}", (listed(identities),)
    )
    customers = [CustomerId(one) for (one,) in rows]
    if customers:
        restand(con, customers)
    return Changes(customers=frozenset(customers))
