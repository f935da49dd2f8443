"""Erases a customer, or all that came from an account, in one transaction."""

from dataclasses import dataclass, field

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.message import Direction
from socialinbox.domain.sentence import say
from socialinbox.storage import own_rules, spelling_words
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.dependants import drop_dependants
from socialinbox.storage.erased import (
    mark_message,
    mark_person,
    remember_erased,
    salt_of,
)
from socialinbox.storage.erasing_messages import (
    blank_subjects,
    drop_messages,
    drop_subjects,
    forget_memory,
    keep_nameless,
    ours_to_keep,
    unindex_all,
)
from socialinbox.storage.erasing_people import (
    blank_evidence,
    blank_identities,
    drop_customers,
    drop_identities,
    drop_lonely_notes,
    with_roots,
)
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.known import load_known
from socialinbox.storage.nameless import Nameless
from socialinbox.storage.receipts import Tally, open_receipt
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.views import forget, forget_names
from socialinbox.storage.voices import VOICE

_THEIRS = """
(m.identity_id IN (SELECT value FROM json_each(?1))
  OR (m.author_id IN (SELECT value FROM json_each(?1))
    AND m.author_id NOT IN (SELECT value FROM json_each(?2))))
"""
"""What stands in a thread, and what its customer wrote in the threads of others."""

_CAME_THROUGH = """
m.network = ?1 AND (m.account_id IS NULL OR m.account_id = ?2
  OR m.account_id IN (SELECT id FROM account WHERE removed_at IS NOT NULL))
"""


@dataclass(slots=True)
class _Person:
    """Who is being erased: identities by what becomes of them."""

    customer: CustomerId
    all: list[int] = field(default_factory=list)
    shared: list[int] = field(default_factory=list)
    """Accounts that somebody else writes from as well: theirs stays."""
    homes: set[int] = field(default_factory=set)
    names: set[str | None] = field(default_factory=set)
    marks: set[bytes] = field(default_factory=set)


def erase_customer(
    con: Connection, customer: CustomerId, at: int, *, ours: bool
) -> tuple[int, Changes]:
    """Remove everything about a customer; `ours`: also what was written to them.

    Returns the number of the receipt, which stays unfinished until files and copies are gone.
    Raises BadInput for an unknown customer, and for the owner.
    """
    person = _person(con, customer)
    tally = Tally()
    found = load_known(con, _THEIRS, (listed(person.all), listed(person.shared)))
    tally.count(con, found)
    kept = [] if ours else ours_to_keep(con, found)
    staying_ids = {m.id for m in kept}
    gone = [m for m in found if m.id not in staying_ids]
    salt = salt_of(con)
    person.marks |= {mark_message(salt, m.network, m.native_id) for m in gone if m.network != LOCAL}
    remember_erased(con, person.marks, at)
    known_as = [name for name in person.names if name]
    forget_names(con, known_as)
    own_rules.forget_names(con, known_as)
    spelling_words.forget_names(con, known_as)
    blank_subjects(con, gone)
    forget_memory(con, gone, person.all)
    theirs = [m.text for m in gone if m.direction == Direction.IN]
    elsewhere = customers_of(con, {m.identity for m in gone})
    unindex_all(con, found)
    drop_messages(con, gone)
    keep_nameless(con, kept, Nameless(person.names, theirs), at)
    tally.kept = len(kept)
    staying = with_roots(con, {m.identity for m in kept}) | set(person.shared)
    blank_evidence(con, person.all)
    drop_identities(con, [one for one in person.all if one not in staying], tally)
    blank_identities(con, [one for one in staying if one not in person.shared], customer)
    known = person.homes | {customer}
    shells = drop_customers(con, known, tally)
    gone_rows = refresh_rows(con, (elsewhere - known) | shells)
    number = open_receipt(con, at, None, tally)
    changes = Changes(
        customers=frozenset(map(CustomerId, ((elsewhere - known) | shells) - gone_rows)),
        gone=frozenset(map(CustomerId, gone_rows | (known - shells))),
        buried=len(gone),
    )
    return number, changes


def erase_account(con: Connection, account: AccountId, at: int) -> tuple[int, Changes]:
    """Remove everything that came through an account, with everybody known from there alone.

    What accounts of the network that were removed before have left goes as well: afterwards
    nothing of it is here but what another connected account has brought. The account's own row
    goes too. Notes stay with those who are known from elsewhere. Raises BadInput for an account
    that is unknown or still connected.
    """
    forget(con, None)
    network = _disconnected(con, account)
    tally = Tally()
    found = load_known(con, _CAME_THROUGH, (network, account))
    tally.count(con, found)
    touched = customers_of(con, {m.identity for m in found} | {m.author for m in found})
    unindex_all(con, found)
    drop_messages(con, found)
    accounts = [
        one
        for (one,) in con.rows(
            "SELECT id FROM account WHERE id = ? OR (network = ? AND removed_at IS NOT NULL)",
            (account, network),
        )
    ]
    drop_dependants(con, "account", accounts)
    con.execute(
        "DELETE FROM account WHERE id IN (SELECT value FROM json_each(?))", (listed(accounts),)
    )
    idle = _idle(con, network)
    touched |= customers_of(con, idle)
    homes = {
        home
        for (home,) in con.rows(
            "SELECT home_id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
            (listed(idle),),
        )
    }
    drop_identities(con, idle, tally)
    drop_lonely_notes(con, touched | homes, tally)
    drop_subjects(con, network)
    left = {
        customer
        for customer in touched | homes
        if con.value("SELECT 1 FROM identity WHERE customer_id = ?", (customer,)) is not None
    }
    shells = drop_customers(con, (touched | homes) - left, tally)
    gone_rows = refresh_rows(con, left | shells)
    number = open_receipt(con, at, network, tally)
    return number, Changes(
        customers=frozenset(map(CustomerId, left - gone_rows)),
        gone=frozenset(map(CustomerId, (touched | homes) - left)),
        accounts=frozenset({account}),
        buried=len(found),
    )


def want_customer(con: Connection, customer: CustomerId, at: int, *, ours: bool) -> int:
    """Write down that a customer is to be erased, so that a crash can't forget it.

    Raises BadInput for an unknown customer, and for the owner.
    """
    _person(con, customer)
    return _want(con, customer, None, at, ours)


def want_account(con: Connection, account: AccountId, at: int) -> int:
    """The same for an account. Raises BadInput for one that is unknown or still connected."""
    _disconnected(con, account)
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


def erase_wanted(con: Connection, number: int) -> tuple[int, Changes]:
    """Do one of them; the number of its receipt, and what changed."""
    row = con.one("SELECT customer_id, account_id, at, ours FROM erasing WHERE id = ?", (number,))
    if row is None:
        raise BadInput(say("This was erased already."), say("Look at the receipts."))
    customer, account, at, ours = row
    con.execute("DELETE FROM erasing WHERE id = ?", (number,))
    if customer is not None:
        return erase_customer(con, CustomerId(customer), at, ours=bool(ours))
    return erase_account(con, AccountId(account), at)


# -- who


def _disconnected(con: Connection, account: AccountId) -> NetworkName:
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


def _person(con: Connection, customer: CustomerId) -> _Person:
    is_self = con.value("SELECT is_self FROM customer WHERE id = ?", (customer,))
    if is_self:
        raise BadInput(
            say("This is you: your own accounts are no customer."),
            say("Choose one of your customers."),
        )
    person = _Person(customer)
    salt = salt_of(con)
    for row in con.rows(
        "SELECT i.id, i.network, i.kind, i.native_id, i.name, i.handle, i.home_id, EXISTS ("
        "SELECT 1 FROM identity v WHERE v.voice_of = i.id AND v.customer_id <> i.customer_id) "
        "FROM identity i WHERE i.customer_id = ? AND i.is_self = 0 ORDER BY i.voice_of IS NULL",
        (customer,),
    ):
        identity, network, kind, native_id, name, handle, home, shared = row
        person.all.append(identity)
        person.homes.add(home)
        person.names |= {name, handle}
        if shared:
            person.shared.append(identity)
        elif network != LOCAL and kind != VOICE:
            key = IdentityKey(NetworkName(network), kind, native_id)
            person.marks.add(mark_person(salt, key))
    if is_self is None or not person.all:
        raise BadInput(
            say("There is no customer {customer}.", customer=customer),
            say("List the customers with: socialinbox threads"),
        )
    return person


def _idle(con: Connection, network: NetworkName) -> list[int]:
    """Identities of a network of whom nothing is stored any more."""
    rows = con.rows(
        "SELECT i.id FROM identity i WHERE i.network = ? "
        "AND NOT EXISTS (SELECT 1 FROM message m WHERE m.identity_id = i.id) "
        "AND NOT EXISTS (SELECT 1 FROM message m WHERE m.author_id = i.id) "
        "AND NOT EXISTS (SELECT 1 FROM identity v JOIN message m ON m.identity_id = v.id "
        "  WHERE v.voice_of = i.id) ORDER BY i.voice_of IS NULL",
        (network,),
    )
    return [identity for (identity,) in rows]
