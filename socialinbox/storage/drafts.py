"""Unsent words, kept by customer, following merges without being moved."""

from socialinbox.domain.ids import CustomerId
from socialinbox.storage.connection import Connection

_HERE = "SELECT home_id FROM identity WHERE customer_id = ? UNION SELECT ?"
"""The customers whose words these are now: itself, and those merged into it."""


def save_draft(con: Connection, customer: CustomerId, text: str) -> None:
    """Keep a thread's unsent words; an empty text forgets them."""
    con.execute(
        f"UPDATE customer SET draft = '' WHERE draft <> '' AND id IN ({_HERE})",
        (customer, customer),
    )
    con.execute("UPDATE customer SET draft = ? WHERE id = ?", (text, customer))


def load_draft(con: Connection, customer: CustomerId) -> str:
    """A thread's unsent words: its own, and those of customers merged into it."""
    rows = con.rows(
        f"SELECT draft FROM customer WHERE draft <> '' AND id IN ({_HERE}) ORDER BY id <> ?, id",
        (customer, customer, customer),
    )
    return "\n\n".join(draft for (draft,) in rows)


def drop_sent(con: Connection, customer: CustomerId, text: str) -> None:
    """Forget the draft where it is the beginning of what is being sent: drafts lag behind."""
    draft = load_draft(con, customer).strip()
    if draft and text.startswith(draft):
        save_draft(con, customer, "")


def give_back(con: Connection, customer: CustomerId, text: str) -> None:
    """Put words that were not sent in front of the draft."""
    draft = load_draft(con, customer)
    save_draft(con, customer, "\n\n".join(filter(None, (text, draft))))
