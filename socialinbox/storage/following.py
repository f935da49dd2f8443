"""Whom the owner follows: told of whatever they say, however little else is told."""

from collections.abc import Sequence

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.sentence import say
from socialinbox.storage.belonging import threads_of, written_for
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.rows import refresh_rows


def is_followed(con: Connection, thread: CustomerId) -> bool:
    """Whether anybody who is this customer now is followed."""
    here = written_for(con, thread)
    sql = f"SELECT 1 FROM followed WHERE customer_id IN ({marks(here)})"
    return con.one(sql, here) is not None


def follow(con: Connection, customers: Sequence[CustomerId], at: int) -> Changes:
    """Follow these customers. Raises BadInput for one that is not there."""
    for one in customers:
        if con.one("SELECT 1 FROM customer WHERE id = ?", (one,)) is None:
            raise BadInput(
                say("There is no thread {one}.", one=one), say("`socialinbox threads` lists them.")
            )
    con.insert_rows(
        "followed",
        ("customer_id", "since"),
        [(one, at) for one in customers],
        "ON CONFLICT DO NOTHING",
    )
    return _refreshed(con, customers)


def unfollow(con: Connection, thread: CustomerId) -> tuple[list[CustomerId], Changes]:
    """Follow nobody of a thread any more; returns who was followed, to undo it."""
    here = written_for(con, thread)
    sql = f"SELECT customer_id FROM followed WHERE customer_id IN ({marks(here)})"
    followed = [CustomerId(one) for (one,) in con.rows(sql, here)]
    con.execute(f"DELETE FROM followed WHERE customer_id IN ({marks(followed)})", followed)
    return followed, _refreshed(con, followed)


def _refreshed(con: Connection, customers: Sequence[CustomerId]) -> Changes:
    threads = frozenset(threads_of(con, customers).values())
    refresh_rows(con, threads)
    return Changes(customers=threads)
