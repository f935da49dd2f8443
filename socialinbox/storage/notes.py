"""Internal notes: messages of an identity of their own, so that they follow merge and undo."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.times import to_ms
from socialinbox.storage.connection import Connection
from socialinbox.storage.identities import LOCAL, begin_homes
from socialinbox.storage.messages import Search, note_places
from socialinbox.storage.rows import refresh_rows

KIND = "note"
PLACE = "note"
"""The kind of the notes' identities, and the place notes stand at."""


def add_note(con: Connection, customer: CustomerId, text: str, at: datetime) -> Changes:
    """Write a note into a thread. Raises BadInput for an empty text or an unknown customer."""
    if not text.strip():
        raise BadInput("The note is empty.", "Write something, then save it.")
    sent_at = to_ms(at)
    identity = _identity(con, customer, sent_at)
    (message,) = con.next_ids("message", 1)
    con.insert_rows(
        "message",
        (
            *("id", "network", "kind", "native_id", "identity_id", "author_id", "direction"),
            *("place", "text", "sent_at", "search", "refreshed_at"),
        ),
        [
            (
                *(message, LOCAL, MessageKind.NOTE.value, str(uuid4()), identity, identity),
                *(Direction.OUT.value, PLACE, text, sent_at, Search.PENDING.value, sent_at),
            )
        ],
    )
    note_places(con, {(identity, PLACE): sent_at})
    refresh_rows(con, [customer])
    return replace(Changes(customers=frozenset({customer})), added=1)


def _identity(con: Connection, customer: CustomerId, at: int) -> int:
    """The identity that holds a customer's notes; its home is that customer."""
    known = con.value(
        "SELECT id FROM identity WHERE network = ? AND kind = ? AND native_id = ?",
        (LOCAL, KIND, str(customer)),
    )
    if known is not None and con.value(
        "SELECT customer_id = ? FROM identity WHERE id = ?", (customer, known)
    ):
        return int(known)
    row = con.one("SELECT done, saved FROM customer WHERE id = ?", (customer,))
    if row is None or known is not None:
        raise BadInput(
            f"Customer {customer} is part of another thread now."
            if row
            else f"There is no customer {customer}.",
            "Open the thread again.",
        )
    (identity,) = con.next_ids("identity", 1)
    con.insert_rows(
        "identity",
        (
            *("id", "network", "kind", "native_id", "unnamed", "home_id", "customer_id"),
            *("done", "saved", "first_seen_at", "refreshed_at"),
        ),
        [(identity, LOCAL, KIND, str(customer), "", customer, customer, *row, at, at)],
    )
    begin_homes(con, [(identity, customer)], at)
    return identity
