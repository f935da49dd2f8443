"""The owner's earlier replies, found by the search index and by what they answered."""

from collections.abc import Iterable
from typing import NamedTuple

from socialinbox.storage.connection import Connection, listed

ANSWERED_WITHIN = 14 * 24 * 60 * 60 * 1000
"""Milliseconds in which a reply is taken for the answer to what a customer asked."""
SCANNED = 400
"""So many of the newest messages that may not be indexed are read as they are."""
ID_BITS = 21
"""How index rows are numbered by time: see `search`."""
_NEVER = (-1, 0, 0)

_REPLY = """
SELECT m.id, c.id, c.name, m.network, m.place, m.sent_at, m.text
FROM message m JOIN identity i ON i.id = m.identity_id JOIN customer c ON c.id = i.customer_id
LEFT JOIN delivery d ON d.message_id = m.id
WHERE {which} AND m.direction = 'out' AND m.kind <> 'note' AND m.text <> ''
AND m.deleted_at IS NULL AND i.is_self = 0 AND c.is_self = 0 AND i.native_id NOT LIKE 'erased:%'
AND ifnull(d.state, 'sent') IN ('sent', 'confirmed')
"""
"""Replies that have reached somebody who is not erased."""


class Reply(NamedTuple):
    """A reply of the owner's. `asked` is what it answered, where that was found."""

    message: int
    customer: int
    name: str
    network: str
    place: str
    sent_at: int
    text: str
    asked: str = ""


def newest_rows(con: Connection, match: str, limit: int) -> list[int]:
    """Row numbers of the newest indexed messages that match, newest first."""
    rows = con.rows(
        "SELECT rowid FROM message_fts WHERE message_fts MATCH ? ORDER BY rowid DESC LIMIT ?",
        (match, limit),
    )
    return [number for (number,) in rows]


def indexed_span(con: Connection) -> tuple[int, int]:
    """Milliseconds of the oldest and the newest indexed message; (0, 0) where there is none."""
    oldest, newest = (
        con.value(f"SELECT {which}(search_id) FROM message WHERE search_id IS NOT NULL")
        for which in ("min", "max")
    )
    return (oldest or 0) >> ID_BITS, (newest or 0) >> ID_BITS


def about_how_many(con: Connection) -> int:
    """How many messages there are at most."""
    return con.value("SELECT max(id) FROM message") or 0


def replies_at(con: Connection, rows: Iterable[int]) -> list[Reply]:
    """The replies behind these index rows: found themselves, or answers to what was found."""
    numbers = listed(rows)
    own = con.rows(
        _REPLY.format(which="m.search_id IN (SELECT value FROM json_each(?))"), (numbers,)
    )
    asked = con.rows(
        "SELECT q.text, (SELECT a.id FROM message a WHERE a.identity_id = q.identity_id "
        "AND a.answers = 1 AND a.sent_at BETWEEN q.sent_at AND q.sent_at + ? "
        "ORDER BY a.sent_at, a.step, a.id LIMIT 1) "
        "FROM message q WHERE q.search_id IN (SELECT value FROM json_each(?)) "
        "AND q.direction = 'in'",
        (ANSWERED_WITHIN, numbers),
    )
    questions: dict[int, str] = {answer: text for text, answer in asked if answer is not None}
    answers = con.rows(
        _REPLY.format(which="m.id IN (SELECT value FROM json_each(?))"), (listed(questions),)
    )
    found = {row[0]: Reply(*row) for row in own}
    for row in answers:
        found[row[0]] = Reply(*row)._replace(asked=questions[row[0]])
    return list(found.values())


def replies_not_indexed(con: Connection) -> list[Reply]:
    """The newest replies whose words may not enter the search index."""
    newest = con.rows(
        "SELECT id FROM message WHERE search = 3 ORDER BY sent_at DESC, id DESC LIMIT ?",
        (SCANNED,),
    )
    ids = listed(number for (number,) in newest)
    rows = con.rows(_REPLY.format(which="m.id IN (SELECT value FROM json_each(?))"), (ids,))
    return [Reply(*row) for row in rows]


def unanswered(con: Connection, customer: int, limit: int = 4) -> list[str]:
    """What a customer has said since the owner's last answer, newest first."""
    identities = [
        one for (one,) in con.rows("SELECT id FROM identity WHERE customer_id = ?", (customer,))
    ]
    answered = max((_last_answer(con, one) for one in identities), default=_NEVER)
    found: list[tuple[int, str]] = []
    for identity in identities:
        found += con.rows(
            "SELECT sent_at, text FROM message WHERE identity_id = ? AND direction = 'in' "
            "AND text <> '' AND deleted_at IS NULL AND (sent_at, step, id) > (?, ?, ?) "
            "ORDER BY sent_at DESC, step DESC, id DESC LIMIT ?",
            (identity, *answered, limit),
        )
    return [text for _, text in sorted(found, reverse=True)[:limit]]


def _last_answer(con: Connection, identity: int) -> tuple[int, int, int]:
    row = con.one(
        "SELECT sent_at, step, id FROM message WHERE identity_id = ? AND answers = 1 "
        "ORDER BY sent_at DESC, step DESC, id DESC LIMIT 1",
        (identity,),
    )
    return _NEVER if row is None else (row[0], row[1], row[2])
