"""Internal notes: messages of an identity of their own, so that they follow merge and undo."""

from dataclasses import dataclass, replace
from uuid import uuid4

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.sentence import say
from socialinbox.domain.story import WHAT, NewNote, NoteKind, note_kind
from socialinbox.domain.times import now, to_ms
from socialinbox.storage.codec import decode_attachments, decode_facts, encode_some, time_of
from socialinbox.storage.connection import Connection
from socialinbox.storage.identities import LOCAL, begin_homes
from socialinbox.storage.known import Known, Search, load_known
from socialinbox.storage.messages import note_places, unindex, write_changes
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.unwanted import note_unwanted

KIND = "note"
PLACE = "note"
"""The kind of the notes' identities, and the place notes stand at."""


@dataclass(frozen=True, slots=True)
class DeletedNote:
    """A note that is gone, with all that brings it back."""

    id: MessageId
    native_id: str
    identity: int
    note: NewNote
    written_at: int


def write_note(con: Connection, customer: CustomerId, note: NewNote) -> tuple[MessageId, Changes]:
    """Write a note into a thread. Raises BadInput for an empty one or an unknown customer."""
    _check(note)
    identity = _identity(con, customer, to_ms(note.at))
    (message,) = con.next_ids("message", 1)
    _insert(con, MessageId(message), str(uuid4()), identity, note, to_ms(now()))
    refresh_rows(con, [customer])
    return MessageId(message), replace(Changes(customers=frozenset({customer})), added=1)


def edit_note(con: Connection, message: MessageId, note: NewNote) -> tuple[NewNote, Changes]:
    """Change a note; returns it as it was. Raises BadInput for an empty one or no note."""
    _check(note)
    old = _require(con, message)
    values: dict[str, object] = {
        "text": note.text,
        "sent_at": to_ms(note.at),
        "facts": _facts(note.kind),
        "attachments": encode_some(note.files),
    }
    # Files that are left out are removed from the disk later; undoing this shows them again.
    note_unwanted(con, old.attachments)
    write_changes(con, old, values, Search.PENDING, to_ms(now()))
    note_places(con, {(old.identity, PLACE): to_ms(note.at)})
    return _as_written(old), _refreshed(con, old.identity)


def delete_note(con: Connection, message: MessageId) -> tuple[DeletedNote, Changes]:
    """Forget a note; what is returned brings it back. Raises BadInput where it is none."""
    old = _require(con, message)
    note_unwanted(con, old.attachments)
    unindex(con, old)
    con.execute("DELETE FROM message WHERE id = ?", (message,))
    gone = DeletedNote(message, old.native_id, old.identity, _as_written(old), old.refreshed_at)
    return gone, _refreshed(con, old.identity)


def restore_note(con: Connection, gone: DeletedNote) -> Changes:
    """Bring back a note that was deleted, at its place; a second time changes nothing."""
    if con.one("SELECT 1 FROM message WHERE id = ?", (gone.id,)) is None:
        _insert(con, gone.id, gone.native_id, gone.identity, gone.note, gone.written_at)
    return _refreshed(con, gone.identity)


def _check(note: NewNote) -> None:
    if not note.text.strip() and not note.files:
        raise BadInput(say("The note is empty."), say("Write something, then save it."))


def _require(con: Connection, message: MessageId) -> Known:
    found = load_known(con, "m.id = ? AND m.network = ?", (message, LOCAL))
    if not found:
        raise BadInput(
            say("Note {message} is no longer there.", message=message),
            say("Open the thread again."),
        )
    return found[0]


def _as_written(old: Known) -> NewNote:
    kind = note_kind(decode_facts(old.facts))
    return NewNote(old.text, time_of(old.sent_at), kind, decode_attachments(old.attachments))


def _facts(kind: NoteKind) -> str | None:
    return encode_some({WHAT: kind.value} if kind is not NoteKind.NOTE else {})


def _insert(
    con: Connection,
    message: MessageId,
    native_id: str,
    identity: int,
    note: NewNote,
    written_at: int,
) -> None:
    sent_at = to_ms(note.at)
    search = Search.PENDING if note.text else Search.NOTHING
    con.insert_rows(
        "message",
        (
            *("id", "network", "kind", "native_id", "identity_id", "author_id", "direction"),
            *("place", "text", "sent_at", "search", "attachments", "facts", "refreshed_at"),
        ),
        [
            (
                *(message, LOCAL, MessageKind.NOTE.value, native_id, identity, identity),
                *(Direction.OUT.value, PLACE, note.text, sent_at, search.value),
                *(encode_some(note.files), _facts(note.kind), written_at),
            )
        ],
    )
    note_places(con, {(identity, PLACE): sent_at})


def _refreshed(con: Connection, identity: int) -> Changes:
    customers = customers_of(con, [identity])
    gone = refresh_rows(con, customers)
    return Changes(customers=frozenset(CustomerId(one) for one in customers - gone))


def _identity(con: Connection, customer: CustomerId, at: int) -> int:
    """The identity that holds a customer's notes; its home is that customer."""
    known = con.value(
        "SELECT id FROM identity WHERE network = ?1 AND kind = ?2 AND home_id = ?3 "
        "AND customer_id = ?3",
        (LOCAL, KIND, customer),
    )
    if known is not None:
        return int(known)
    row = con.one(
        "SELECT done, saved, snoozed_until, woke_at FROM customer WHERE id = ?", (customer,)
    )
    if row is None or con.one("SELECT 1 FROM identity WHERE customer_id = ?", (customer,)) is None:
        raise BadInput(
            say("Customer {customer} is part of another thread now.", customer=customer)
            if row
            else say("There is no customer {customer}.", customer=customer),
            say("Open the thread again."),
        )
    (identity,) = con.next_ids("identity", 1)
    con.insert_rows(
        "identity",
        (
            *("id", "network", "kind", "native_id", "unnamed", "home_id", "customer_id"),
            *("done", "saved", "snoozed_until", "woke_at", "first_seen_at", "refreshed_at"),
        ),
        [(identity, LOCAL, KIND, f"{customer}/{identity}", "", customer, customer, *row, at, at)],
    )
    begin_homes(con, [(identity, customer)], at)
    return identity
