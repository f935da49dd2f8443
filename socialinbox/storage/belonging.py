"""In whose thread the things show that were written for a customer: tags, follow-ups, drafts.

They stay with the customer they were written for, as messages stay with their identity. While that
customer is part of another one they show in its thread; when the link is undone they are back.
"""

from collections.abc import Iterable

from socialinbox.domain.ids import CustomerId
from socialinbox.storage.connection import Connection


def stands_in(con: Connection, customer: int) -> CustomerId:
    """The thread in which a customer's own things show now.

    Its own, as long as any identity is this customer; else that of its notes, else that of the
    identity it began with.
    """
    if con.one("SELECT 1 FROM identity WHERE customer_id = ? LIMIT 1", (customer,)):
        return CustomerId(customer)
    now_in = con.value(
        "SELECT customer_id FROM identity WHERE home_id = ? "
        "ORDER BY network <> 'local', id LIMIT 1",
        (customer,),
    )
    return CustomerId(customer if now_in is None else now_in)


def thread_of(con: Connection, customer: CustomerId) -> CustomerId | None:
    """The thread in which a customer's own things show now; None where nobody stands in it."""
    thread = stands_in(con, customer)
    somebody = con.one("SELECT 1 FROM identity WHERE customer_id = ? LIMIT 1", (thread,))
    return thread if somebody is not None else None


def written_for(con: Connection, thread: CustomerId) -> list[CustomerId]:
    """The customers whose things show in a thread: itself first, then those merged into it."""
    homes = con.rows(
        "SELECT DISTINCT home_id FROM identity WHERE customer_id = ? AND home_id <> ? "
        "ORDER BY home_id",
        (thread, thread),
    )
    others = [CustomerId(home) for (home,) in homes if stands_in(con, home) == thread]
    return [thread, *others]


def threads_of(con: Connection, customers: Iterable[int]) -> dict[int, CustomerId]:
    """In which thread each customer's things show."""
    return {customer: stands_in(con, customer) for customer in set(customers)}
