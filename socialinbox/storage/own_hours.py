"""Quiet hours that a customer or an account has of its own.

A customer's lie with the customer they were made for, and hold in the thread he is in now; after a
merge those of the customer the thread began with, else those of the one that was there first.
"""

from socialinbox.config.quiet_hours import QuietHours, kept, loaded
from socialinbox.config.whose_hours import OwnHours
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.sentence import say
from socialinbox.storage.belonging import stands_in, threads_of, written_for
from socialinbox.storage.codec import as_written
from socialinbox.storage.connection import Connection, marks


def own_hours(con: Connection) -> OwnHours:
    """All of them, customers' by thread."""
    lying: dict[int, str] = dict(con.rows("SELECT customer_id, hours FROM quiet_customer"))
    threads = threads_of(con, lying)
    customers: dict[CustomerId, QuietHours] = {}
    for customer in sorted(lying, key=lambda one: (threads[one] != one, one)):
        customers.setdefault(threads[customer], as_written(loaded, lying[customer]))
    accounts = con.rows("SELECT account_id, hours FROM quiet_account")
    return OwnHours(
        customers, {AccountId(one): as_written(loaded, hours) for one, hours in accounts}
    )


def set_hours(
    con: Connection, thread: CustomerId, hours: QuietHours | None
) -> tuple[dict[CustomerId, str], Changes]:
    """Give a thread's customer hours of his own; None: of nobody in it any more.

    Returns what lay there before, for `put_back`. Raises BadInput for a thread that is not there.
    """
    if con.one("SELECT 1 FROM customer WHERE id = ?", (thread,)) is None:
        raise BadInput(
            say("There is no thread {one}.", one=thread), say("`socialinbox threads` lists them.")
        )
    before = _lying(con, thread)
    if hours is None:
        _forget(con, thread)
    else:
        _put(con, thread, kept(hours))
    return before, _changed(con, thread)


def put_back(con: Connection, thread: CustomerId, before: dict[CustomerId, str]) -> Changes:
    """What lay there before `set_hours`."""
    _forget(con, thread)
    for customer, hours in before.items():
        _put(con, customer, hours)
    return _changed(con, thread)


def set_account_hours(
    con: Connection, account: AccountId, hours: QuietHours | None
) -> tuple[QuietHours | None, Changes]:
    """Give an account hours of its own; None: the general ones. Returns those it had."""
    before = con.value("SELECT hours FROM quiet_account WHERE account_id = ?", (account,))
    if hours is None:
        con.execute("DELETE FROM quiet_account WHERE account_id = ?", (account,))
    else:
        con.execute("INSERT OR REPLACE INTO quiet_account VALUES (?, ?)", (account, kept(hours)))
    changes = Changes(accounts=frozenset({account}))
    return None if before is None else as_written(loaded, before), changes


def _lying(con: Connection, thread: CustomerId) -> dict[CustomerId, str]:
    here = written_for(con, thread)
    sql = f"SELECT customer_id, hours FROM quiet_customer WHERE customer_id IN ({marks(here)})"
    return {CustomerId(customer): hours for customer, hours in con.rows(sql, here)}


def _put(con: Connection, customer: CustomerId, hours: str) -> None:
    con.execute("INSERT OR REPLACE INTO quiet_customer VALUES (?, ?)", (customer, hours))


def _forget(con: Connection, thread: CustomerId) -> None:
    here = written_for(con, thread)
    con.execute(f"DELETE FROM quiet_customer WHERE customer_id IN ({marks(here)})", here)


def _changed(con: Connection, thread: CustomerId) -> Changes:
    return Changes(customers=frozenset({stands_in(con, thread)}))
