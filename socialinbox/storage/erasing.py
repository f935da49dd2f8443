"""Erases a customer, or all that came from an account, in one transaction."""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
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
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.messages import Known, Search, load_known, unindex
from socialinbox.storage.nameless import Nameless
from socialinbox.storage.receipts import Tally, open_receipt
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.unwanted import note_unwanted
from socialinbox.storage.views import forget, forget_names
from socialinbox.storage.voices import VOICE

UNNAMED = "Erased customer"
"""Whom our own words that stay were written to, as far as anybody may know."""
MANY = 300
"""From so many indexed messages on the search index is begun anew; the rest of it comes back in
small steps."""
ARRIVED = (DeliveryState.SENT.value, DeliveryState.CONFIRMED.value)
LEDGER = ("identity", "link", "step")
"""Tables that must stay true for everybody else; only numbers are left in them."""


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
    sent = _sent(con, found)
    kept = [] if ours else [m for m in found if _is_ours_to_keep(m, sent)]
    staying_ids = {m.id for m in kept}
    gone = [m for m in found if m.id not in staying_ids]
    salt = salt_of(con)
    person.marks |= {mark_message(salt, m.network, m.native_id) for m in gone if m.network != LOCAL}
    remember_erased(con, person.marks, at)
    known_as = [name for name in person.names if name]
    forget_names(con, known_as)
    own_rules.forget_names(con, known_as)
    spelling_words.forget_names(con, known_as)
    _blank_subjects(con, gone)
    _forget_memory(con, gone, person)
    theirs = [m.text for m in gone if m.direction == Direction.IN]
    elsewhere = customers_of(con, {m.identity for m in gone})
    _unindex_all(con, found)
    _drop_messages(con, gone)
    _keep_nameless(con, kept, Nameless(person.names, theirs), at)
    tally.kept = len(kept)
    staying = _with_roots(con, {m.identity for m in kept}) | set(person.shared)
    _blank_evidence(con, person.all)
    _drop_identities(con, [one for one in person.all if one not in staying], tally)
    _blank_identities(con, [one for one in staying if one not in person.shared], customer)
    known = person.homes | {customer}
    shells = _drop_customers(con, known, tally)
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
    # For each author that goes SQLite looks for messages of theirs: once through, not each time.
    con.execute("CREATE INDEX message_author ON message (author_id)")
    found = load_known(con, _CAME_THROUGH, (network, account))
    tally.count(con, found)
    touched = customers_of(con, {m.identity for m in found} | {m.author for m in found})
    _unindex_all(con, found)
    _drop_messages(con, found)
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
    _drop_identities(con, idle, tally)
    _drop_lonely_notes(con, touched | homes, tally)
    _drop_subjects(con, network)
    left = {
        customer
        for customer in touched | homes
        if con.value("SELECT 1 FROM identity WHERE customer_id = ?", (customer,)) is not None
    }
    shells = _drop_customers(con, (touched | homes) - left, tally)
    gone_rows = refresh_rows(con, left | shells)
    con.execute("DROP INDEX message_author")
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


# -- messages


def _sent(con: Connection, found: Iterable[Known]) -> set[int]:
    """Those of our messages that reached their network, as far as anybody knows."""
    waiting = {
        message
        for (message,) in con.rows(
            "SELECT message_id FROM delivery WHERE state NOT IN (?, ?)", ARRIVED
        )
    }
    return {m.id for m in found if m.direction == Direction.OUT and m.id not in waiting}


def _is_ours_to_keep(message: Known, sent: set[int]) -> bool:
    return message.id in sent and message.network != LOCAL and bool(message.text.strip())


def _drop_messages(con: Connection, gone: Collection[Known]) -> None:
    """Remove messages that are out of the index already."""
    for message in gone:
        note_unwanted(con, message.attachments)
    ids = [message.id for message in gone]
    drop_dependants(con, "message", ids)
    con.execute("DELETE FROM message WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),))


def _unindex_all(con: Connection, gone: Collection[Known]) -> None:
    """Take words out of the search index. Of many it is quicker to begin the index anew."""
    indexed = [message for message in gone if message.search_id is not None]
    if len(indexed) <= MANY:
        # All in a row: between other writes the index would be written for each of them.
        for message in indexed:
            unindex(con, message)
        return
    con.execute("INSERT INTO message_fts (message_fts) VALUES ('delete-all')")
    con.execute(
        "UPDATE message SET search = ?, search_id = NULL WHERE search = ?",
        (Search.PENDING.value, Search.INDEXED.value),
    )


def _keep_nameless(con: Connection, kept: list[Known], without: Nameless, at: int) -> None:
    """Our words, out of the index already, stay as a tombstone's do, and lead nowhere."""
    for message in kept:
        note_unwanted(con, message.attachments)
    drop_dependants(con, "message", [message.id for message in kept])
    texts = [(without.of(message.text), message.id) for message in kept]
    con.write_each(
        "UPDATE message SET text = ?, deleted_at = ?, spans = NULL, attachments = NULL, "
        "facts = NULL, url = NULL, parent_native_id = NULL, conversation_id = NULL, "
        "search = ?, search_id = NULL, revision = revision + 1 WHERE id = ?",
        [
            (text, at, (Search.PENDING if text else Search.NOTHING).value, message)
            for text, message in texts
        ],
    )


def _blank_subjects(con: Connection, gone: Iterable[Known]) -> None:
    """Posts of theirs that others have commented on lose their words."""
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT s.picture_url FROM subject s JOIN message m "
        "ON m.network = s.network AND m.native_id = s.native_id "
        "WHERE s.picture_url IS NOT NULL AND m.id IN (SELECT value FROM json_each(?))",
        (listed(m.id for m in gone),),
    )
    con.execute(
        "UPDATE subject SET text = '', url = NULL, picture_url = NULL WHERE (network, native_id) "
        "IN (SELECT network, native_id FROM message "
        "WHERE id IN (SELECT value FROM json_each(?)))",
        (listed(m.id for m in gone),),
    )


def _drop_subjects(con: Connection, network: NetworkName) -> None:
    """Posts on which nothing hangs any more."""
    where = "network = ? AND NOT EXISTS (SELECT 1 FROM message m WHERE m.subject_id = subject.id)"
    con.execute(
        f"INSERT OR IGNORE INTO unwanted SELECT picture_url FROM subject WHERE {where} "
        "AND picture_url IS NOT NULL",
        (network,),
    )
    con.execute(f"DELETE FROM subject WHERE {where}", (network,))


def _forget_memory(con: Connection, gone: Iterable[Known], person: _Person) -> None:
    """What streams remember of them: it is read again where it is needed."""
    ids = {m.native_id for m in gone if m.network != LOCAL}
    ids |= {m.conversation_id for m in gone if m.conversation_id is not None}
    ids |= {
        native
        for (native,) in con.rows(
            "SELECT native_id FROM identity WHERE id IN (SELECT value FROM json_each(?)) "
            "AND network <> ? AND kind <> ?",
            (listed(person.all), LOCAL, VOICE),
        )
    }
    con.write_each(
        "DELETE FROM remembered WHERE account_id = ? AND stream = ? AND key = ?",
        [
            (account, stream, key)
            for account, stream, key, value in con.rows(
                "SELECT account_id, stream, key, value FROM remembered"
            )
            if any(one in key or one in value for one in ids)
        ],
    )


# -- people


def _drop_identities(con: Connection, ids: list[int], tally: Tally) -> None:
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT avatar_url FROM identity "
        "WHERE avatar_url IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    # Voices go before the accounts they were heard from.
    tally.add(drop_dependants(con, "identity", ids))
    con.execute("DELETE FROM identity WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),))


def _with_roots(con: Connection, ids: set[int]) -> set[int]:
    """These, and for each voice the account it was heard from."""
    roots = con.rows(
        "SELECT voice_of FROM identity WHERE voice_of IS NOT NULL "
        "AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    return ids | {root for (root,) in roots}


def _blank_evidence(con: Connection, ids: Collection[int]) -> None:
    """Why somebody was said to be who they are tells of them."""
    asked = (listed(ids),)
    con.execute(
        "UPDATE step SET evidence = '', ended_why = '' WHERE id IN (SELECT step_id FROM link "
        "WHERE identity_id IN (SELECT value FROM json_each(?)))",
        asked,
    )
    con.execute(
        "UPDATE link SET evidence = '' WHERE identity_id IN (SELECT value FROM json_each(?))", asked
    )


def _blank_identities(con: Connection, ids: Collection[int], customer: CustomerId) -> None:
    """What our words that stay belong to: nobody that can be found."""
    con.execute(
        "INSERT OR IGNORE INTO unwanted SELECT avatar_url FROM identity "
        "WHERE avatar_url IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(ids),),
    )
    drop_dependants(con, "identity", ids, ("message", "identity", "link", "filing", "visited"))
    con.write_each(
        "UPDATE identity SET native_id = ?, name = NULL, handle = NULL, avatar_url = NULL, "
        "url = NULL, bio = NULL, location = NULL, placeholder = 1, unnamed = ?, done = 1, "
        "saved = 0, snoozed_until = NULL, woke_at = NULL, window_of = NULL, "
        "window_closes_at = NULL WHERE id = ?",
        [(f"erased:{uuid.uuid4()}", f"{UNNAMED} · {customer}", identity) for identity in ids],
    )


def _drop_lonely_notes(con: Connection, customers: Iterable[int], tally: Tally) -> None:
    """Notes about somebody of whom nothing else is known any more."""
    for customer in customers:
        known = con.value(
            "SELECT 1 FROM identity WHERE customer_id = ? AND network <> ?", (customer, LOCAL)
        )
        if known is None:
            ids = [
                one
                for (one,) in con.rows("SELECT id FROM identity WHERE customer_id = ?", (customer,))
            ]
            where = "m.identity_id IN (SELECT value FROM json_each(?))"
            notes = load_known(con, where, (listed(ids),))
            _unindex_all(con, notes)
            _drop_messages(con, notes)
            _drop_identities(con, ids, tally)


def _drop_customers(con: Connection, customers: Iterable[int], tally: Tally) -> set[int]:
    """Remove customers; of those that the ledger of others still needs, only the number is left.

    Returns those.
    """
    wanted = sorted(set(customers))
    tally.add(drop_dependants(con, "customer", wanted, LEDGER))
    asked = listed(wanted)
    con.execute(
        "UPDATE customer SET name = '', handle = NULL, avatar_url = NULL, draft = '', "
        "last_text = '', tags = '', followed = 0, muted = 0, due_at = NULL "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (asked,),
    )
    con.execute(
        "UPDATE step SET evidence = '', ended_why = '' "
        "WHERE customer_id IN (SELECT value FROM json_each(?1)) "
        "OR other_id IN (SELECT value FROM json_each(?1))",
        (asked,),
    )
    con.execute(
        "UPDATE link SET evidence = '' WHERE customer_id IN (SELECT value FROM json_each(?))",
        (asked,),
    )
    needed = {
        one
        for (one,) in con.rows(
            "SELECT home_id FROM identity UNION SELECT customer_id FROM identity "
            "UNION SELECT customer_id FROM link UNION SELECT customer_id FROM step "
            "UNION SELECT other_id FROM step"
        )
    }
    refresh_rows(con, wanted)
    con.execute(
        "DELETE FROM customer WHERE id IN (SELECT value FROM json_each(?))",
        (listed(one for one in wanted if one not in needed),),
    )
    return {one for one in wanted if one in needed}
