"""What a customer's message said before it was edited, where its network lets that be kept."""

from collections.abc import Sequence

from socialinbox.domain.message import FormerText
from socialinbox.storage.codec import time_of
from socialinbox.storage.connection import Connection, marks


def keep_former(con: Connection, message: int, text: str, until: int) -> None:
    """Keep words that stood in a message until now; tidied spaces are no edit."""
    now_there = con.value("SELECT text FROM message WHERE id = ?", (message,))
    if now_there is not None and text.split() != now_there.split():
        con.execute("INSERT OR REPLACE INTO edit VALUES (?, ?, ?)", (message, until, text))


def forget_former(con: Connection, message: int) -> None:
    """A message is gone: what it once said goes as well."""
    con.execute("DELETE FROM edit WHERE message_id = ?", (message,))


def former_texts(con: Connection, messages: Sequence[int]) -> dict[int, tuple[FormerText, ...]]:
    """What these messages said before, oldest first; nothing for those never edited."""
    found: dict[int, list[FormerText]] = {}
    for message, until, text in con.rows(
        f"SELECT message_id, until, text FROM edit WHERE message_id IN ({marks(messages)}) "
        "ORDER BY message_id, until",
        messages,
    ):
        found.setdefault(message, []).append(FormerText(text, time_of(until)))
    return {message: tuple(texts) for message, texts in found.items()}
