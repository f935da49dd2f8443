"""What a statement would do, told before it is made: it is made, looked at and taken back."""

from collections.abc import Callable, Iterable

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Preview, Shape, Share
from socialinbox.storage.codec import time_of
from socialinbox.storage.connection import Connection, listed


def preview(con: Connection, act: Callable[[Connection], Changes]) -> Preview:
    """The touched threads before and after `act`, which leaves nothing behind.

    Whatever `act` raises comes out. Needs the right to write, though in the end nothing is written.
    """
    con.execute("SAVEPOINT preview")
    try:
        changes = act(con)
        touched = changes.customers | changes.gone
        after = {shape.customer: shape for shape in shapes(con, touched)}
    finally:
        con.execute("ROLLBACK TO preview")
        con.execute("RELEASE preview")
    before = {shape.customer: shape for shape in shapes(con, touched)}
    for one in after.values():
        before.setdefault(one.customer, Shape(one.customer, one.name, ()))
    order = sorted(after, key=lambda one: (-before[one].messages, one))
    return Preview(tuple(before[one] for one in order), tuple(after[one] for one in order))


def shapes(con: Connection, customers: Iterable[CustomerId]) -> list[Shape]:
    """What these customers' threads hold now; unknown ones are left out."""
    asked = listed(customers)
    faces = con.rows(
        "SELECT id, name, avatar_url FROM customer WHERE id IN (SELECT value FROM json_each(?)) "
        "ORDER BY id",
        (asked,),
    )
    shares: dict[int, list[Share]] = {}
    for customer, place, number, first_at, last_at in con.rows(
        "SELECT i.customer_id, m.place, count(*), min(m.sent_at), max(m.sent_at) "
        "FROM message m JOIN identity i ON i.id = m.identity_id "
        "WHERE i.customer_id IN (SELECT value FROM json_each(?)) "
        "GROUP BY i.customer_id, m.place ORDER BY min(m.sent_at)",
        (asked,),
    ):
        share = Share(place, number, time_of(first_at), time_of(last_at))
        shares.setdefault(customer, []).append(share)
    return [
        Shape(CustomerId(customer), name, tuple(shares.get(customer, ())), avatar_url)
        for customer, name, avatar_url in faces
    ]
