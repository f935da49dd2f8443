"""Erases all that came through an account: its messages, then whoever is known from there alone.

What accounts of the network that were removed before have left goes as well: afterwards nothing
of it is here but what another connected account has brought. The account's own row goes too.
Notes stay with those who are known from elsewhere.
"""

from collections.abc import Collection

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.sentence import say
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.dependants import drop_dependants
from socialinbox.storage.erasing_messages import (
    MANY,
    drop_messages,
    drop_subjects,
    unindex_all,
)
from socialinbox.storage.erasing_people import drop_customers, drop_identities, drop_lonely_notes
from socialinbox.storage.erasing_progress import Asked, Progress, forget_asked, note_progress
from socialinbox.storage.known import Search, load_known
from socialinbox.storage.receipts import open_receipt
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.views import forget

_CAME_THROUGH = """
m.network = ?1 AND (m.account_id IS NULL OR m.account_id = ?2
  OR m.account_id IN (SELECT id FROM account WHERE removed_at IS NOT NULL))
"""


def require(con: Connection, account: AccountId) -> NetworkName:
    """The network of an account that was removed; raises BadInput for any other."""
    row = con.one("SELECT network, removed_at FROM account WHERE id = ?", (account,))
    if row is None:
        raise BadInput(
            say("There is no account {account}.", account=account),
            say("List the accounts with: socialinbox accounts"),
        )
    if row[1] is None:
        raise BadInput(say("This account is still connected."), say("Disconnect it first."))
    return NetworkName(row[0])


def begin(con: Connection, asked: Asked) -> bool:
    """Note what goes; nothing comes in through an account that is disconnected."""
    row = con.one("SELECT network FROM account WHERE id = ?", (asked.account,))
    if row is None:
        forget_asked(con, asked.number)
        return False
    forget(con, None)
    indexed = con.value(
        f"SELECT count(*) FROM message m WHERE {_CAME_THROUGH} AND m.search = ?3",
        (row[0], asked.account, Search.INDEXED.value),
    )
    newest = con.value("SELECT coalesce(max(id), 0) FROM message")
    note_progress(con, asked.number, Progress(newest, indexed > MANY, network=row[0]))
    return True


def messages_left(con: Connection, asked: Asked) -> list[int]:
    """All that came through it."""
    where = (asked.begun.network, asked.account)
    rows = con.rows(f"SELECT m.id FROM message m WHERE {_CAME_THROUGH} ORDER BY m.id", where)
    return [message for (message,) in rows]


def erase_messages(con: Connection, asked: Asked, messages: Collection[int]) -> Changes:
    """Take some of them out."""
    progress = asked.begun
    found = load_known(con, "m.id IN (SELECT value FROM json_each(?))", (listed(messages),))
    progress.tally.count(con, found)
    touched = customers_of(con, {m.identity for m in found} | {m.author for m in found})
    unindex_all(con, found, progress.loose)
    drop_messages(con, found)
    refresh_rows(con, touched)
    note_progress(con, asked.number, progress)
    return Changes(customers=frozenset(map(CustomerId, touched)), buried=len(found))


def erase_people(con: Connection, asked: Asked, limit: int) -> Changes | None:
    """Take out some who wrote nothing that is still here; None once there is nobody left."""
    progress = asked.begun
    idle = _idle(con, progress.network, limit)
    if not idle:
        return None
    touched = customers_of(con, idle) | {
        home
        for (home,) in con.rows(
            "SELECT home_id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
            (listed(idle),),
        )
    }
    drop_identities(con, idle, progress.tally)
    drop_lonely_notes(con, touched, progress.tally)
    left = {
        customer
        for customer in touched
        if con.value("SELECT 1 FROM identity WHERE customer_id = ?", (customer,)) is not None
    }
    shells = drop_customers(con, touched - left, progress.tally)
    gone = refresh_rows(con, left | shells)
    note_progress(con, asked.number, progress)
    return Changes(
        customers=frozenset(map(CustomerId, left - gone)),
        gone=frozenset(map(CustomerId, touched - left)),
    )


def finish(con: Connection, asked: Asked) -> tuple[int, Changes]:
    """The accounts themselves, and posts on which nothing hangs any more."""
    progress = asked.begun
    accounts = [
        one
        for (one,) in con.rows(
            "SELECT id FROM account WHERE id = ? OR (network = ? AND removed_at IS NOT NULL)",
            (asked.account, progress.network),
        )
    ]
    drop_dependants(con, "account", accounts)
    con.execute(
        "DELETE FROM account WHERE id IN (SELECT value FROM json_each(?))", (listed(accounts),)
    )
    drop_subjects(con, NetworkName(progress.network))
    number = open_receipt(con, asked.at, progress.network, progress.tally, loose=progress.loose)
    forget_asked(con, asked.number)
    return number, Changes(accounts=frozenset({AccountId(asked.account or 0)}))


def _idle(con: Connection, network: str, limit: int) -> list[int]:
    """Some identities of a network of whom nothing is stored any more."""
    rows = con.rows(
        "SELECT i.id FROM identity i WHERE i.network = ? "
        "AND NOT EXISTS (SELECT 1 FROM message m WHERE m.identity_id = i.id) "
        "AND NOT EXISTS (SELECT 1 FROM message m WHERE m.author_id = i.id) "
        "AND NOT EXISTS (SELECT 1 FROM identity v JOIN message m ON m.identity_id = v.id "
        "  WHERE v.voice_of = i.id) ORDER BY i.voice_of IS NULL LIMIT ?",
        (network, limit),
    )
    return [identity for (identity,) in rows]
