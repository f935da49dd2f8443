"""The search index: filled in batches behind the streams, read newest first."""

from collections.abc import Callable
from typing import NamedTuple

from socialinbox.storage.connection import Connection, Row, listed, marks
from socialinbox.storage.messages import Search

_ID_BITS = 21
"""Index rows are numbered by time, so that FTS5 gives the newest first without sorting: the
milliseconds, then so many bits that keep apart messages of one millisecond."""

_ID_MASK = (1 << _ID_BITS) - 1


class Found(NamedTuple):
    """A found message with what a hit needs."""

    sent_at: int
    message: int
    customer: int
    customer_name: str
    network: str
    kind: str
    place: str
    direction: str
    text: str


_FOUND = """
SELECT m.sent_at, m.id, c.id, c.name, m.network, m.kind, m.place, m.direction, m.text
FROM message m JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id
"""


def index_pending(con: Connection, limit: int = 2000) -> int:
    """Index up to `limit` messages that wait for it; returns how many there were.

    One transaction: killed anywhere, the message stays unindexed and is taken next time.
    """
    rows = con.rows(
        "SELECT id, sent_at, text FROM message WHERE search = ? ORDER BY id LIMIT ?",
        (Search.PENDING, limit),
    )
    if not rows:
        return 0
    numbered = _number(con, rows)
    # In ascending order, because FTS5 flushes whenever a row number goes down.
    con.insert_rows(
        "message_fts",
        ("rowid", "text"),
        ((number, text) for number, _, text in numbered),
    )
    pairs = ", ".join(["(?, ?)"] * len(numbered))
    con.execute(
        f"WITH done (number, message) AS (VALUES {pairs}) "
        "UPDATE message SET search = 2, search_id = done.number FROM done "
        "WHERE message.id = done.message",
        [value for number, message, _ in numbered for value in (number, message)],
    )
    return len(rows)


def pending(con: Connection) -> int:
    """How many messages still wait to be indexed."""
    count: int = con.value("SELECT count(*) FROM message WHERE search = ?", (Search.PENDING,))
    return count


def search_index(con: Connection, match: str, limit: int, before: tuple[int, int]) -> list[Found]:
    """The newest `limit` indexed messages that match, older than `before` (sent_at, id)."""
    at, message = before
    bound = (at << _ID_BITS) | _ID_MASK
    rows = con.rows(
        f"{_FOUND} WHERE m.search_id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ? "
        "AND rowid <= ? ORDER BY rowid DESC LIMIT ?)",
        (match, bound, limit + _same_instant(con, at)),
    )
    found = sorted((Found(*row) for row in rows), reverse=True)
    return [one for one in found if one[:2] < (at, message)][:limit]


def has_many(con: Connection, match: str, count: int) -> bool:
    """Whether at least so many indexed messages match."""
    found: int = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM message_fts WHERE message_fts MATCH ? LIMIT ?)",
        (match, count),
    )
    return found >= count


def scan(
    con: Connection, matches: Callable[[str], bool], limit: int, before: tuple[int, int]
) -> list[Found]:
    """The newest matching messages that may not be indexed, older than `before`, read live."""
    wanted: list[int] = []
    for message, text in con.rows(
        "SELECT id, text FROM message WHERE search = 3 AND (sent_at, id) < (?, ?) "
        "ORDER BY sent_at DESC, id DESC",
        before,
    ):
        if matches(text):
            wanted.append(message)
            if len(wanted) == limit:
                break
    rows = con.rows(f"{_FOUND} WHERE m.id IN (SELECT value FROM json_each(?))", (listed(wanted),))
    return [Found(*row) for row in rows]


def last_words(con: Connection, customers: list[int]) -> list[Found]:
    """The newest message of each of these customers."""
    rows = con.rows(
        f"{_FOUND} WHERE i.customer_id IN ({marks(customers)}) AND m.sent_at = c.last_at",
        customers,
    )
    newest: dict[int, Found] = {}
    for one in sorted(Found(*row) for row in rows):
        newest[one.customer] = one
    return list(newest.values())


def _same_instant(con: Connection, at: int) -> int:
    """How many indexed messages share a millisecond: they may have to be skipped."""
    low = at << _ID_BITS
    count: int = con.value(
        "SELECT count(*) FROM message WHERE search_id BETWEEN ? AND ?", (low, low | _ID_MASK)
    )
    return count


def _number(con: Connection, rows: list[Row]) -> list[tuple[int, int, str]]:
    """Row numbers for new index rows, in ascending order; none is taken twice."""
    wanted = {(sent_at << _ID_BITS) | (message & _ID_MASK) for message, sent_at, _ in rows}
    taken = {
        number
        for (number,) in con.rows(
            f"SELECT search_id FROM message WHERE search_id IN ({marks(list(wanted))})",
            list(wanted),
        )
    }
    numbered: list[tuple[int, int, str]] = []
    for message, sent_at, text in rows:
        number = (sent_at << _ID_BITS) | (message & _ID_MASK)
        while number in taken or _is_taken(con, number, number in wanted):
            number += 1
        taken.add(number)
        numbered.append((number, message, text))
    return sorted(numbered)


def _is_taken(con: Connection, number: int, asked: bool) -> bool:
    """Whether a number outside the batch's first choice is in use."""
    if asked:
        return False
    found = con.value("SELECT 1 FROM message WHERE search_id = ?", (number,))
    return found is not None
