"""Takes out what may be kept no longer, in small steps that may be cut off and begun again.

What is left of a message is its place, its time, its address and who may be asked about it: the
tombstone. Each step is a transaction, and what is expired is found by an index, so that a purge
that was cut off goes on at the next start as if nothing had happened.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.times import to_ms
from socialinbox.storage.codec import (
    decode_ages,
    decode_facts,
    decode_reply,
    encode,
    encode_some,
    time_of,
)
from socialinbox.storage.connection import Connection, Row, listed
from socialinbox.storage.identities import forget_aliases, tell_voices
from socialinbox.storage.known import Known, Search, load_known
from socialinbox.storage.messages import unindex
from socialinbox.storage.periods import FACTS, later, limits_of
from socialinbox.storage.rows import customers_of, refresh_rows
from socialinbox.storage.unwanted import note_unwanted, note_url

UNSHOWN = (
    DeliveryState.DRAFT.value,
    DeliveryState.QUEUED.value,
    DeliveryState.SENDING.value,
    DeliveryState.REFUSED.value,
    DeliveryState.UNSURE.value,
)
"""Words of a reply in these states are the owner's alone: no network has shown them to us."""


@dataclass(frozen=True, slots=True)
class Purged:
    """What was taken out of one network's things at one time."""

    network: NetworkName
    at: datetime
    messages: int
    people: int
    subjects: int


def next_expiry(con: Connection) -> int | None:
    """When the first of all things expires, in milliseconds since 1970; None: nothing will."""
    found = [
        con.value(f"SELECT min(expires_at) FROM {table} WHERE expires_at IS NOT NULL")
        for table in ("message", "identity", "subject")
    ]
    return min((one for one in found if one is not None), default=None)


def purge_some(
    con: Connection,
    at: datetime,
    lasting: Mapping[NetworkName, Collection[str]],
    limit: int,
) -> tuple[int, Changes]:
    """Take out up to `limit` expired things of each kind; how many there were, and what changed.

    `lasting` names the facts of a message that its network lets be kept: bare ids.
    """
    moment = to_ms(at)
    counted: Counter[tuple[str, NetworkName]] = Counter()
    words, touched = _messages(con, moment, lasting, limit, counted)
    people = _people(con, moment, limit, counted)
    subjects, about = _subjects(con, moment, limit, counted)
    if not words + people.count + subjects:
        return 0, Changes()
    customers = customers_of(con, touched | about) | people.customers
    gone = refresh_rows(con, customers)
    _note(con, moment, counted)
    changes = Changes(
        customers=frozenset(map(CustomerId, customers - gone)),
        gone=frozenset(map(CustomerId, gone)),
        buried=words,
    )
    return words + people.count + subjects, changes


def untidied(con: Connection) -> bool:
    """Whether a purge took words out that may still stand in the log beside the file."""
    return con.value("SELECT 1 FROM purge WHERE tidied = 0 LIMIT 1") is not None


def note_tidied(con: Connection) -> None:
    """The log is emptied and the pictures are removed."""
    con.execute("UPDATE purge SET tidied = 1 WHERE tidied = 0")


def last_purges(con: Connection) -> dict[NetworkName, Purged]:
    """What was taken out last, by network."""
    return {
        NetworkName(network): Purged(NetworkName(network), time_of(at), *counts)
        for network, at, *counts in con.rows(
            "SELECT network, at, messages, people, subjects FROM purge"
        )
    }


# -- messages


def _messages(
    con: Connection,
    at: int,
    lasting: Mapping[NetworkName, Collection[str]],
    limit: int,
    counted: Counter[tuple[str, NetworkName]],
) -> tuple[int, set[int]]:
    expired = load_known(con, "m.expires_at <= ? ORDER BY m.expires_at LIMIT ?", (at, limit))
    ours = _unsent(con, expired)
    gone = [one for one in expired if one.id not in ours]
    con.execute(
        "UPDATE message SET expires_at = NULL WHERE id IN (SELECT value FROM json_each(?))",
        (listed(ours),),
    )
    for one in gone:
        unindex(con, one)
        note_unwanted(con, one.attachments)
    con.write_each(
        "UPDATE message SET text = '', spans = NULL, attachments = NULL, facts = ?, search = ?, "
        "search_id = NULL, expires_at = NULL, expired_at = ?, revision = revision + 1 "
        "WHERE id = ?",
        (
            (_lasting(one, lasting.get(one.network, ())), Search.NOTHING.value, at, one.id)
            for one in gone
        ),
    )
    con.execute(
        "DELETE FROM edit WHERE message_id IN (SELECT value FROM json_each(?))",
        (listed(one.id for one in gone),),
    )
    _forget_replies(con, [one for one in gone if one.delivery is not None])
    counted.update(("messages", one.network) for one in gone)
    return len(expired), {one.identity for one in gone}


def _unsent(con: Connection, expired: list[Known]) -> set[int]:
    asked = listed(one.delivery for one in expired if one.delivery is not None)
    return {
        message
        for message, state in con.rows(
            "SELECT message_id, state FROM delivery WHERE id IN (SELECT value FROM json_each(?))",
            (asked,),
        )
        if state in UNSHOWN
    }


def _lasting(one: Known, names: Collection[str]) -> str | None:
    kept = {name: value for name, value in decode_facts(one.facts).items() if name in names}
    return encode_some(kept)


def _forget_replies(con: Connection, gone: list[Known]) -> None:
    """How our replies went stays known; what they said does not."""
    for one in gone:
        told = con.value("SELECT reply FROM delivery WHERE id = ?", (one.delivery,))
        bare = replace(decode_reply(told), text="", facts={}, files=())
        con.execute("UPDATE delivery SET reply = ? WHERE id = ?", (encode(bare), one.delivery))


# -- people


@dataclass(frozen=True, slots=True)
class _People:
    count: int
    customers: set[int]


def _people(
    con: Connection, at: int, limit: int, counted: Counter[tuple[str, NetworkName]]
) -> _People:
    rows = con.rows(
        f"SELECT id, network, customer_id, refreshed_at, aged, {', '.join(FACTS)} FROM identity "
        "WHERE expires_at <= ? ORDER BY expires_at LIMIT ?",
        (at, limit),
    )
    customers: set[int] = set()
    for row in rows:
        _, network, customer, *_ = row
        customers |= {customer, *_forget_person(con, row, at)}
        counted["people", NetworkName(network)] += 1
    return _People(len(rows), customers)


def _forget_person(con: Connection, row: Row, at: int) -> set[int]:
    """Forget the facts that expired, not those told since; in whose threads else that shows."""
    identity, network, _, refreshed, aged = row[:5]
    known = dict(zip(FACTS, row[5:], strict=True))
    limit = limits_of(con, NetworkName(network)).people
    told: dict[str, int] = dict.fromkeys(FACTS, int(refreshed)) | decode_ages(aged)
    stays = {
        fact: value
        for fact, value in known.items()
        if value and limit is not None and told[fact] + limit > at
    }
    older = {fact: told[fact] for fact in stays if told[fact] != refreshed}
    first = min((told[fact] for fact in stays), default=None)
    con.execute(
        f"UPDATE identity SET {', '.join(f'{fact} = ?' for fact in FACTS)}, aged = ?, "
        "expires_at = ?, placeholder = max(placeholder, ?) WHERE id = ?",
        (
            *(stays.get(fact) for fact in FACTS),
            encode_some(older),
            None if first is None else later(first, limit),
            not (stays.get("name") or stays.get("handle")),
            identity,
        ),
    )
    if known["avatar_url"] and "avatar_url" not in stays:
        note_url(con, known["avatar_url"])
    forget_aliases(con, identity, stays.get("name"), stays.get("handle"))
    con.execute(
        "UPDATE message SET revision = revision + 1 WHERE identity_id = ? AND author_id = ?",
        (identity, identity),
    )
    return tell_voices(con, identity)


# -- posts


def _subjects(
    con: Connection, at: int, limit: int, counted: Counter[tuple[str, NetworkName]]
) -> tuple[int, set[int]]:
    rows = con.rows(
        "SELECT id, network, picture_url FROM subject WHERE expires_at <= ? "
        "ORDER BY expires_at LIMIT ?",
        (at, limit),
    )
    ids = listed(subject for subject, _, _ in rows)
    for _, network, picture in rows:
        counted["subjects", NetworkName(network)] += 1
        if picture:
            note_url(con, picture)
    con.execute(
        "UPDATE subject SET text = '', picture_url = NULL, expires_at = NULL "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    about = con.rows(
        "UPDATE message SET revision = revision + 1 "
        "WHERE subject_id IN (SELECT value FROM json_each(?)) RETURNING identity_id",
        (ids,),
    )
    return len(rows), {identity for (identity,) in about}


def _note(con: Connection, at: int, counted: Counter[tuple[str, NetworkName]]) -> None:
    """Keep what went when; steps of one purge add up."""
    for network in sorted({network for _, network in counted}):
        kinds = [counted[kind, network] for kind in ("messages", "people", "subjects")]
        con.execute(
            "INSERT INTO purge VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET "
            "messages = excluded.messages + CASE at WHEN excluded.at THEN messages ELSE 0 END, "
            "people = excluded.people + CASE at WHEN excluded.at THEN people ELSE 0 END, "
            "subjects = excluded.subjects + CASE at WHEN excluded.at THEN subjects ELSE 0 END, "
            "at = excluded.at, tidied = 0",
            (network, at, *kinds),
        )
