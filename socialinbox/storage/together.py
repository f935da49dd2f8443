"""Reads what may go along when single messages of a shared account are filed elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.message import MessageKey
from socialinbox.domain.views import Entry
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.timeline import entries


def with_answers(con: Connection, messages: Sequence[MessageId]) -> list[MessageId]:
    """These messages with the owner's own answers to them that stand under the same identity."""
    rows = con.rows(
        "SELECT a.id FROM message m JOIN message a ON a.identity_id = m.identity_id "
        "AND a.parent_native_id = m.native_id AND a.network = m.network AND a.direction = 'out' "
        "WHERE m.id IN (SELECT value FROM json_each(?))",
        (listed(messages),),
    )
    answers = {MessageId(message) for (message,) in rows} - set(messages)
    return [*messages, *sorted(answers)]


def of_account(con: Connection, message: MessageId, limit: int) -> list[Entry]:
    """The newest messages under the same identity as this one, oldest first."""
    rows = con.rows(
        "SELECT id FROM message WHERE identity_id = (SELECT identity_id FROM message WHERE id = ?) "
        "ORDER BY sent_at DESC, step DESC, id DESC LIMIT ?",
        (message, limit),
    )
    return entries(con, [one for (one,) in reversed(rows)])


@dataclass(frozen=True, slots=True)
class Standing:
    """In whose thread a message stands, and whether it was filed there."""

    message: MessageId
    customer: CustomerId
    filed: bool


def standing(con: Connection, keys: Sequence[MessageKey]) -> list[Standing]:
    """Where these messages stand; those that are not known are left out."""
    found = []
    for key in keys:
        row = con.one(
            "SELECT m.id, i.customer_id, i.voice_of IS NOT NULL FROM message m "
            "JOIN identity i ON i.id = m.identity_id "
            "WHERE m.network = ? AND m.native_id = ? AND m.kind = ?",
            (key.network, key.native_id, key.kind.value),
        )
        if row is not None:
            found.append(Standing(MessageId(row[0]), CustomerId(row[1]), bool(row[2])))
    return found
