"""Stored messages as storing needs them: what is known of one, found by its network's id."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import MessageKind, SeenMessage
from socialinbox.storage.connection import Connection, marks


class Search(IntEnum):
    """What the search may do with a message's words."""

    NOTHING = 0
    PENDING = 1
    INDEXED = 2
    SCANNED = 3
    """Read live, because the words may not enter a lasting index."""


class Awaits(IntEnum):
    """What a message waits for until its parent comes: its place in the same instant, a home."""

    NOTHING = 0
    ORDER = 1
    HOME = 2


@dataclass(slots=True)
class Known:
    """A stored message, as far as storing needs it."""

    id: int
    network: NetworkName
    kind: MessageKind
    native_id: str
    identity: int
    author: int
    direction: str
    place: str
    text: str
    sent_at: int
    step: int
    edited_at: int | None
    deleted_at: int | None
    parent_id: str | None
    conversation_id: str | None
    subject: int | None
    url: str | None
    hidden: int
    awaits: int
    search: int
    search_id: int | None
    spans: str | None
    attachments: str | None
    facts: str | None
    refreshed_at: int
    expired_at: int | None
    delivery: int | None


_KNOWN = """
SELECT m.id, m.network, m.kind, m.native_id, m.identity_id, m.author_id, m.direction, m.place,
  m.text, m.sent_at, m.step, m.edited_at, m.deleted_at, m.parent_native_id, m.conversation_id,
  m.subject_id, m.url, m.hidden, m.awaits, m.search, m.search_id, m.spans, m.attachments, m.facts,
  m.refreshed_at, m.expired_at, d.id
FROM message m LEFT JOIN delivery d ON d.message_id = m.id
"""


class KnownMessages:
    """Stored messages by their network's id."""

    def __init__(self, found: Iterable[Known]) -> None:
        self._by_id: dict[tuple[NetworkName, str], list[Known]] = {}
        for one in found:
            self._by_id.setdefault((one.network, one.native_id), []).append(one)

    def match(self, message: SeenMessage) -> Known | None:
        """The stored form of a message; a reply of ours may have been queued as another kind."""
        candidates = self._by_id.get((message.network, message.native_id), ())
        for one in candidates:
            if one.kind == message.kind:
                return one
        return next((one for one in candidates if one.delivery is not None), None)

    def by_native(self, network: NetworkName, native_id: str) -> Known | None:
        """Any stored message of that id."""
        return next(iter(self._by_id.get((network, native_id), ())), None)


def load_known(con: Connection, where: str, params: Iterable[object]) -> list[Known]:
    """Stored messages under a condition on `m`."""
    return [Known(*row) for row in con.rows(f"{_KNOWN} WHERE {where}", tuple(params))]


def find_known(con: Connection, seen: Iterable[SeenMessage]) -> KnownMessages:
    """The stored forms of these messages and of their parents."""
    wanted: dict[NetworkName, set[str]] = {}
    for message in seen:
        ids = wanted.setdefault(message.network, set())
        ids.add(message.native_id)
        if message.parent_id is not None:
            ids.add(message.parent_id)
    found: list[Known] = []
    for network, ids in wanted.items():
        found += load_known(
            con, f"m.network = ? AND m.native_id IN ({marks(list(ids))})", (network, *ids)
        )
    return KnownMessages(found)
