"""Which own messages may hold a promise, and which were answered: none is offered twice."""

from datetime import datetime

from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import time_of
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.links import members

TAKEN, DISMISSED = "taken", "dismissed"
MOST = 20
"""How many of a thread's newest own messages are looked at."""


def unanswered(
    con: Connection, thread: CustomerId, since: datetime
) -> list[tuple[MessageId, int, str, datetime]]:
    """The newest own messages since a moment that no answer was given for: id, revision, text,
    time. Newest first; what was refused or taken back promises nobody anything."""
    here = members(con, thread)
    rows = con.rows(
        "SELECT m.id, m.revision, m.text, m.sent_at FROM message m "
        "LEFT JOIN delivery d ON d.message_id = m.id "
        f"WHERE m.identity_id IN ({marks(here)}) AND m.sent_at >= ? AND m.direction = 'out' "
        "AND m.kind <> 'note' AND m.deleted_at IS NULL "
        "AND (d.state IS NULL OR d.state NOT IN ('draft', 'refused')) "
        "AND NOT EXISTS (SELECT 1 FROM promise p WHERE p.message_id = m.id) "
        "ORDER BY m.sent_at DESC, m.id DESC LIMIT ?",
        (*here, to_ms(since), MOST),
    )
    return [(MessageId(number), revision, text, time_of(at)) for number, revision, text, at in rows]


def answer(con: Connection, message: MessageId, what: str) -> None:
    """Never offer this message's promise again."""
    con.execute("INSERT OR REPLACE INTO promise VALUES (?, ?)", (message, what))


def ask_again(con: Connection, message: MessageId) -> None:
    """Undo an answer."""
    con.execute("DELETE FROM promise WHERE message_id = ?", (message,))
