"""Where the owner chose to answer a customer; kept by identity, so that links move it along."""

from socialinbox.domain.ids import CustomerId
from socialinbox.storage.connection import Connection

_HERE = "identity_id IN (SELECT id FROM identity WHERE customer_id = ?)"


def choose_place(con: Connection, identity: int, place: str, at: int) -> None:
    """Answer this identity at a place from now on; `at` in milliseconds."""
    con.execute("INSERT OR REPLACE INTO chosen_place VALUES (?, ?, ?)", (identity, place, at))


def chosen_place(con: Connection, thread: CustomerId) -> tuple[str, int] | None:
    """The place and the identity that were chosen last in a thread."""
    row = con.one(
        f"SELECT place, identity_id FROM chosen_place WHERE {_HERE} "
        "ORDER BY chosen_at DESC, identity_id LIMIT 1",
        (thread,),
    )
    return None if row is None else (row[0], row[1])


def forget_place(con: Connection, thread: CustomerId) -> None:
    """Nothing is chosen in this thread any more."""
    con.execute(f"DELETE FROM chosen_place WHERE {_HERE}", (thread,))
