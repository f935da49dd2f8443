"""Erases a customer: who they are first, then their messages in slices, then what is left."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.message import Direction
from socialinbox.domain.sentence import say
from socialinbox.storage import own_rules, spelling_words
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.erased import mark_message, mark_person, remember_erased, salt_of
from socialinbox.storage.erasing_messages import (
    ARRIVED,
    MANY,
    blank_subjects,
    drop_messages,
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
    hide_identities,
    with_roots,
)
from socialinbox.storage.erasing_progress import Asked, Progress, forget_asked, note_progress
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.known import Known, Search, load_known
from socialinbox.storage.nameless import Nameless
from socialinbox.storage.receipts import open_receipt
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.views import forget_names
from socialinbox.storage.voices import VOICE

_THEIRS = """
(m.identity_id IN (SELECT value FROM json_each(?1))
  OR (m.author_id IN (SELECT value FROM json_each(?1))
    AND m.author_id NOT IN (SELECT value FROM json_each(?2))))
"""
"""What stands in a thread, and what its customer wrote in the threads of others."""

_OURS = f"(m.direction = '{Direction.OUT.value}' AND m.network <> '{LOCAL}')"


@dataclass(slots=True)
class _Person:
    """Who is being erased: identities by what becomes of them."""

    all: list[int] = field(default_factory=list)
    shared: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    homes: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    marks: set[bytes] = field(default_factory=set)


def require(con: Connection, customer: CustomerId) -> None:
    """Raises BadInput for an unknown customer, and for the owner."""
    is_self = con.value("SELECT is_self FROM customer WHERE id = ?", (customer,))
    if is_self:
        raise BadInput(
            say("This is you: your own accounts are no customer."),
            say("Choose one of your customers."),
        )
    if is_self is None or not _person(con, customer).all:
        raise BadInput(
            say("There is no customer {customer}.", customer=customer),
            say("List the customers with: socialinbox threads"),
        )


def begin(con: Connection, asked: Asked) -> bool:
    """From here on nothing of them comes in, and no reply to them leaves."""
    person = _person(con, CustomerId(asked.customer or 0))
    if not person.all:
        forget_asked(con, asked.number)
        return False
    # Before they are hidden: under what they were known so far, nothing comes back.
    remember_erased(con, person.marks, asked.at)
    forget_memory(con, (), person.all)
    forget_names(con, person.names)
    own_rules.forget_names(con, person.names)
    spelling_words.forget_names(con, person.names)
    # Who writes while this goes on comes in as from somebody new.
    hide_identities(con, person.hidden)
    where = (listed(person.all), listed(person.shared))
    indexed = con.value(
        f"SELECT count(*) FROM message m WHERE {_THEIRS} AND m.search = ?3",
        (*where, Search.INDEXED.value),
    )
    progress = Progress(
        con.value("SELECT coalesce(max(id), 0) FROM message"),
        indexed > MANY,
        person.all,
        person.shared,
        sorted(person.homes),
    )
    waiting = load_known(
        con,
        f"{_THEIRS} AND d.state NOT IN (?3, ?4)",
        (*where, *ARRIVED),
    )
    _remove(con, waiting, progress, asked.at)
    refresh_rows(con, customers_of(con, {m.identity for m in waiting}))
    note_progress(con, asked.number, progress)
    return True


def messages_left(con: Connection, progress: Progress) -> list[int]:
    """Ours before theirs: what was quoted in ours is found by theirs."""
    rows = con.rows(
        f"SELECT m.id FROM message m WHERE {_THEIRS} AND m.id <= ?3 "
        f"AND NOT ({_OURS} AND m.id <= ?4) ORDER BY NOT {_OURS}, m.id",
        (listed(progress.people), listed(progress.shared), progress.newest, progress.after),
    )
    return [message for (message,) in rows]


def names_of(con: Connection, asked: Asked) -> set[str | None]:
    """Under which names and handles they are known."""
    rows = con.rows(
        "SELECT name, handle FROM identity WHERE id IN (SELECT value FROM json_each(?))",
        (listed(asked.begun.people),),
    )
    return {one for row in rows for one in row}


def words_of(con: Connection, messages: Collection[int]) -> list[str]:
    """What of these they have written."""
    rows = con.rows(
        "SELECT text FROM message WHERE direction = ? AND id IN (SELECT value FROM json_each(?))",
        (Direction.IN.value, listed(messages)),
    )
    return [text for (text,) in rows]


def erase_messages(
    con: Connection, asked: Asked, messages: Collection[int], without: Nameless | None
) -> Changes:
    """Take some out; of those that are ours and arrived only the names, if there is `without`."""
    progress = asked.begun
    found = load_known(con, "m.id IN (SELECT value FROM json_each(?))", (listed(messages),))
    kept = [] if without is None else ours_to_keep(con, found)
    staying = {message.id for message in kept}
    gone = [message for message in found if message.id not in staying]
    if without is not None:
        progress.tally.count(con, kept)
        unindex_all(con, kept, progress.loose)
        keep_nameless(con, kept, without, asked.at)
        progress.tally.kept += len(kept)
    _remove(con, gone, progress, asked.at)
    ours = (m.id for m in found if m.direction == Direction.OUT and m.network != LOCAL)
    progress.after = max(ours, default=progress.after)
    note_progress(con, asked.number, progress)
    touched = customers_of(con, {message.identity for message in found})
    refresh_rows(con, touched)
    return Changes(customers=frozenset(map(CustomerId, touched)), buried=len(gone))


def finish(con: Connection, asked: Asked, customer: CustomerId) -> tuple[int, Changes]:
    """What was written here meanwhile, then whatever tells of them."""
    progress = asked.begun
    people, shared = progress.people, progress.shared
    alone = listed(one for one in people if one not in shared)
    late = load_known(con, f"{_THEIRS} AND m.id > ?3", (alone, listed(shared), progress.newest))
    touched = customers_of(con, people)
    _remove(con, late, progress, asked.at)
    blank_evidence(con, people)
    left = con.rows(
        "SELECT DISTINCT identity_id FROM message "
        "WHERE identity_id IN (SELECT value FROM json_each(?))",
        (listed(people),),
    )
    staying = with_roots(con, {one for (one,) in left}) | set(shared)
    tally = progress.tally
    drop_identities(con, [one for one in people if one not in staying], tally)
    blank_identities(con, [one for one in staying if one not in shared], customer)
    known = set(progress.homes) | {customer}
    shells = drop_customers(con, known, tally)
    gone = refresh_rows(con, (touched - known) | shells)
    number = open_receipt(con, asked.at, None, tally, loose=progress.loose)
    forget_asked(con, asked.number)
    return number, Changes(
        customers=frozenset(map(CustomerId, ((touched - known) | shells) - gone)),
        gone=frozenset(map(CustomerId, gone | (known - shells))),
        buried=len(late),
    )


def _remove(con: Connection, gone: Collection[Known], progress: Progress, at: int) -> None:
    salt = salt_of(con)
    progress.tally.count(con, gone)
    remember_erased(con, _marks(salt, gone), at)
    blank_subjects(con, gone)
    forget_memory(con, gone, ())
    unindex_all(con, gone, progress.loose)
    drop_messages(con, gone)


def _marks(salt: bytes, gone: Iterable[Known]) -> set[bytes]:
    return {mark_message(salt, m.network, m.native_id) for m in gone if m.network != LOCAL}


def _person(con: Connection, customer: CustomerId) -> _Person:
    person = _Person()
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
        person.names |= {one for one in (name, handle) if one}
        if shared:
            person.shared.append(identity)
        elif network != LOCAL and kind != VOICE:
            key = IdentityKey(NetworkName(network), kind, native_id)
            person.marks.add(mark_person(salt, key))
            person.hidden.append(identity)
    return person
