"""Erases a customer, or all that came from an account, in slices that each take a moment only.

`begin` lets nobody in any more, `erase_messages` and `erase_people` take out some at a time, and
`finish` opens the receipt. Each is a transaction; whoever calls them is `keeping.clearing`.
"""

from collections.abc import Collection

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.storage import erasing_account, erasing_customer
from socialinbox.storage.connection import Connection
from socialinbox.storage.erasing_customer import words_of as words_of
from socialinbox.storage.erasing_progress import asked_for
from socialinbox.storage.nameless import Nameless


def want_customer(con: Connection, customer: CustomerId, at: int, *, ours: bool) -> int:
    """Write down that a customer is to be erased, so that a crash can't forget it.

    `ours`: also what was written to them. Raises BadInput for an unknown customer, and for the
    owner.
    """
    erasing_customer.require(con, customer)
    return _want(con, customer, None, at, ours)


def want_account(con: Connection, account: AccountId, at: int) -> int:
    """The same for an account. Raises BadInput for one that is unknown or still connected."""
    erasing_account.require(con, account)
    return _want(con, None, account, at, True)


def _want(con: Connection, customer: int | None, account: int | None, at: int, ours: bool) -> int:
    con.execute(
        "INSERT INTO erasing (customer_id, account_id, at, ours) VALUES (?, ?, ?, ?)",
        (customer, account, at, ours),
    )
    return int(con.value("SELECT last_insert_rowid()"))


def wanted(con: Connection) -> list[int]:
    """The erasures that were asked for and are not done, oldest first."""
    return [number for (number,) in con.rows("SELECT id FROM erasing ORDER BY id")]


def begin(con: Connection, number: int) -> bool:
    """Let nothing of them in or out any more; done again it changes nothing.

    False where nobody is there any more, because it was asked for twice: then it is done. Raises
    BadInput where it is done.
    """
    asked = asked_for(con, number)
    if asked.progress is not None:
        return True
    if asked.customer is not None:
        return erasing_customer.begin(con, asked)
    return erasing_account.begin(con, asked)


def messages_left(con: Connection, number: int) -> list[int]:
    """What is still to be taken out, in that order. Raises BadInput where it is done."""
    asked = asked_for(con, number)
    if asked.customer is not None:
        return erasing_customer.messages_left(con, asked.begun)
    return erasing_account.messages_left(con, asked)


def names_staying(con: Connection, number: int) -> set[str | None] | None:
    """The names that are taken out of our words; None where these go as well. Raises BadInput."""
    asked = asked_for(con, number)
    return None if asked.ours else erasing_customer.names_of(con, asked)


def erase_messages(
    con: Connection, number: int, messages: Collection[int], without: Nameless | None
) -> Changes:
    """Take some of them out; without `Nameless` also those that are ours. Raises BadInput."""
    asked = asked_for(con, number)
    if asked.customer is not None:
        return erasing_customer.erase_messages(con, asked, messages, without)
    return erasing_account.erase_messages(con, asked, messages)


def erase_people(con: Connection, number: int, limit: int) -> Changes | None:
    """Take out some of whom nothing is stored any more; None once there is nobody left.

    Raises BadInput where it is done.
    """
    asked = asked_for(con, number)
    if asked.customer is not None:
        return None
    return erasing_account.erase_people(con, asked, limit)


def finish(con: Connection, number: int) -> tuple[int, Changes]:
    """Take out what is left, and open the receipt: files and copies are still to go.

    Returns the number of the receipt. Raises BadInput where it is done.
    """
    asked = asked_for(con, number)
    if asked.customer is not None:
        return erasing_customer.finish(con, asked, CustomerId(asked.customer))
    return erasing_account.finish(con, asked)
