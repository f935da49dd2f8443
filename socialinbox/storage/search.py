"""The search index: filled in batches behind the streams, numbered by time."""

from typing import NamedTuple

from socialinbox.storage.connection import Connection, Row, marks
from socialinbox.storage.known import Search
from socialinbox.storage.words import as_indexed

ID_BITS = 21
"""Index rows are numbered by time, so that FTS5 gives the newest first without sorting: the
milliseconds, then so many bits that keep apart messages of one millisecond."""

ID_MASK = (1 << ID_BITS) - 1

TIGHTENED = 300
"""Pages of the index that are written anew in one transaction."""


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
    avatar_url: str | None


FOUND = """
SELECT m.sent_at, m.id, c.id, c.name, m.network, m.kind, m.place, m.direction, m.text,
  c.avatar_url
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
        ((number, as_indexed(text)) for number, _, text in numbered),
    )
    pairs = ", ".join(["(?, ?)"] * len(numbered))
    con.execute(
        f"WITH done (number, message) AS (VALUES {pairs}) "
        "UPDATE message SET search = 2, search_id = done.number FROM done "
        "WHERE message.id = done.message",
        [value for number, message, _ in numbered for value in (number, message)],
    )
    return len(rows)


def loosen(con: Connection, on: bool) -> None:
    """While it is on, words are taken out of the index quickly, and leave their bytes in it.

    To be ended in the transaction that begun it; afterwards the index is to be tightened.
    """
    con.execute(
        "INSERT INTO message_fts (message_fts, rank) VALUES ('secure-delete', ?)", (not on,)
    )


def tighten(con: Connection, *, begin: bool) -> bool:
    """Write a part of the index anew without what was taken out of it; whether more is left.

    Searching works in between. `begin` with the first part; begun again it loses nothing.
    """
    before = con.total_changes
    con.execute(
        "INSERT INTO message_fts (message_fts, rank) VALUES ('merge', ?)",
        (-TIGHTENED if begin else TIGHTENED,),
    )
    # As FTS5 says it: a statement that had nothing to merge counts as one change.
    return con.total_changes - before >= 2


def pending(con: Connection) -> int:
    """How many messages still wait to be indexed."""
    count: int = con.value("SELECT count(*) FROM message WHERE search = ?", (Search.PENDING,))
    return count


def has_many(con: Connection, match: str, count: int) -> bool:
    """Whether at least so many indexed messages match."""
    found: int = con.value(
        "SELECT count(*) FROM (SELECT 1 FROM message_fts WHERE message_fts MATCH ? LIMIT ?)",
        (match, count),
    )
    return found >= count


def _number(con: Connection, rows: list[Row]) -> list[tuple[int, int, str]]:
    """Row numbers for new index rows, in ascending order; none is taken twice."""
    wanted = {(sent_at << ID_BITS) | (message & ID_MASK) for message, sent_at, _ in rows}
    taken = {
        number
        for (number,) in con.rows(
            f"SELECT search_id FROM message WHERE search_id IN ({marks(list(wanted))})",
            list(wanted),
        )
    }
    numbered: list[tuple[int, int, str]] = []
    for message, sent_at, text in rows:
        number = (sent_at << ID_BITS) | (message & ID_MASK)
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
