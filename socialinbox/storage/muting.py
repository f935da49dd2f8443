"""Whom the owner has muted: customers and whole accounts of which nothing new is told."""

from collections.abc import Sequence

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.sentence import say
from socialinbox.storage.belonging import threads_of, written_for
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.rows import refresh_rows


def is_muted(con: Connection, thread: CustomerId) -> bool:
    """Whether anybody who is this customer now is muted."""
    here = written_for(con, thread)
    return con.one(f"SELECT 1 FROM muted WHERE customer_id IN ({marks(here)})", here) is not None


def mute(con: Connection, customers: Sequence[CustomerId], at: int) -> Changes:
    """Tell nothing of these customers. Raises BadInput for one that is not there."""
    for one in customers:
        if con.one("SELECT 1 FROM customer WHERE id = ?", (one,)) is None:
            raise BadInput(
                say("There is no thread {one}.", one=one), say("`socialinbox threads` lists them.")
            )
    con.insert_rows(
        "muted",
        ("customer_id", "since"),
        [(one, at) for one in customers],
        "ON CONFLICT DO NOTHING",
    )
    return _refreshed(con, customers)


def unmute(con: Connection, thread: CustomerId) -> tuple[list[CustomerId], Changes]:
    """Tell of everybody of a thread again; returns who was muted, to undo it."""
    here = written_for(con, thread)
    found = con.rows(f"SELECT customer_id FROM muted WHERE customer_id IN ({marks(here)})", here)
    muted = [CustomerId(one) for (one,) in found]
    con.execute(f"DELETE FROM muted WHERE customer_id IN ({marks(muted)})", muted)
    return muted, _refreshed(con, muted)


def mute_account(con: Connection, account: AccountId, on: bool) -> Changes:
    """Tell nothing new of what comes through an account, or tell it again."""
    if on:
        con.execute("INSERT INTO muted_account VALUES (?) ON CONFLICT DO NOTHING", (account,))
    else:
        con.execute("DELETE FROM muted_account WHERE account_id = ?", (account,))
    return Changes(accounts=frozenset({account}))


def muted_accounts(con: Connection) -> set[AccountId]:
    """All accounts that are muted."""
    return {AccountId(one) for (one,) in con.rows("SELECT account_id FROM muted_account")}


def _refreshed(con: Connection, customers: Sequence[CustomerId]) -> Changes:
    threads = frozenset(threads_of(con, customers).values())
    refresh_rows(con, threads)
    return Changes(customers=threads)
