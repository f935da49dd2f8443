"""What erasures did, without a name: kept for whoever asks, and until files and copies are gone."""

from collections.abc import Collection, Mapping

import msgspec

from socialinbox.domain.message import Direction
from socialinbox.domain.rights import Erased, Receipt
from socialinbox.storage.codec import decode_attachments, encode, moment, time_of
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.known import Known

NAMED = {
    "tagged": "tags",
    "follow_up": "follow-ups",
    "edit": "earlier versions",
    "note_draft": "drafts",
    "suggestion": "suggestions",
    "promise": "promises",
    "followed": "follow marks",
    "muted": "mute marks",
    "quiet_customer": "quiet hours",
    "link": "entries of the ledger",
}
"""What the owner calls what lies in a table; other tables hold nothing that he has written."""


class _Written(msgspec.Struct):
    removed: list[Erased]
    besides: dict[str, int]
    kept: int
    account: str | None = None


_written = msgspec.json.Decoder(_Written)


class Tally(msgspec.Struct):
    """Counts while an erasure goes on."""

    messages: dict[str, list[int]] = {}
    """Theirs, ours and files, by network."""
    besides: dict[str, int] = {}
    kept: int = 0

    def count(self, con: Connection, found: Collection[Known]) -> None:
        """Messages by network; notes by themselves."""
        for message in found:
            if message.network == LOCAL:
                self._add("notes", 1)
                continue
            one = self.messages.setdefault(message.network, [0, 0, 0])
            one[message.direction == Direction.OUT] += 1
            one[2] += len(decode_attachments(message.attachments))
        edits = "SELECT count(*) FROM edit WHERE message_id IN (SELECT value FROM json_each(?))"
        ids = listed(message.id for message in found if message.network != LOCAL)
        self._add(NAMED["edit"], con.value(edits, (ids,)))

    def add(self, gone: Mapping[str, int]) -> None:
        """Rows that went with somebody."""
        for table, count in gone.items():
            if table in NAMED:
                self._add(NAMED[table], count)

    def _add(self, what: str, count: int) -> None:
        self.besides[what] = self.besides.get(what, 0) + count


def open_receipt(
    con: Connection, at: int, account: str | None, tally: Tally, *, loose: bool
) -> int:
    """Begin a receipt; files and copies are still to be removed, and where it is `loose` words
    from the search index."""
    removed = [Erased(network, *one) for network, one in sorted(tally.messages.items())]
    besides = {what: count for what, count in sorted(tally.besides.items()) if count}
    written = _Written(removed, besides, tally.kept, account)
    con.execute(
        "INSERT INTO erasure (at, what, loose) VALUES (?, ?, ?)", (at, encode(written), loose)
    )
    return int(con.value("SELECT last_insert_rowid()"))


def is_loose(con: Connection) -> bool:
    """Whether an erasure has left bytes in the search index."""
    return con.value("SELECT 1 FROM erasure WHERE loose = 1 LIMIT 1") is not None


def note_tight(con: Connection) -> None:
    """The search index is written anew."""
    con.execute("UPDATE erasure SET loose = 0 WHERE loose = 1")


def note_copy(con: Connection) -> None:
    """An older copy of the file is gone."""
    con.execute("UPDATE erasure SET copies = copies + 1 WHERE finished_at IS NULL")


def finish_receipts(con: Connection, at: int) -> None:
    """Everything that belongs to open erasures is gone now."""
    con.execute("UPDATE erasure SET finished_at = ? WHERE finished_at IS NULL", (at,))


def receipts(con: Connection) -> list[Receipt]:
    """All receipts, newest first."""
    found = []
    for number, at, what, copies, finished_at in con.rows(
        "SELECT id, at, what, copies, finished_at FROM erasure ORDER BY id DESC"
    ):
        one = _written.decode(what)
        found.append(
            Receipt(
                number,
                time_of(at),
                one.account,
                tuple(one.removed),
                tuple(one.besides.items()),
                one.kept,
                copies,
                moment(finished_at),
            )
        )
    return found
