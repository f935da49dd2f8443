"""Stores who a network says somebody is; a new identity begins as its own customer."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.people import Basis, Verdict
from socialinbox.storage.codec import encode
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.periods import (
    FACTS,
    REFRESH_AFTER,
    Ages,
    Limits,
    PersonFacts,
    ages,
    limits_of,
)
from socialinbox.storage.unwanted import note_url
from socialinbox.storage.words import fold, words

LOCAL = NetworkName("local")
"""The network of what happens outside all networks: the owner's notes."""

OWN_KIND = "own"
"""The kind of an own identity that no stream has shown yet."""


class _Known(NamedTuple):
    """An identity as it is stored; times in milliseconds, `aged` as JSON."""

    id: int
    key: IdentityKey
    placeholder: bool
    is_self: bool
    customer: int
    refreshed_at: int
    aged: str | None
    facts: PersonFacts


@dataclass(slots=True)
class Stored:
    """What a batch of profiles became: ids by key, and the customers whose look changed."""

    ids: dict[IdentityKey, int] = field(default_factory=dict)
    customers: set[int] = field(default_factory=set)


def merge(first: Profile | None, second: Profile) -> Profile:
    """Two sightings of one identity as one; the later one wins where it knows something."""
    if first is None or first == second:
        return second
    facts = {name: getattr(second, name) or getattr(first, name) for name in FACTS}
    return replace(second, **facts, placeholder=first.placeholder and second.placeholder)


def store_profiles(
    con: Connection,
    profiles: Iterable[Profile],
    self_keys: set[IdentityKey],
    unnamed: str,
    at: int,
    *,
    shown: bool = True,
) -> Stored:
    """Insert or bring up to date; a None never overwrites a known value.

    `self_keys` are the owner's own. `unnamed` is what somebody without a name is called. Not
    `shown`: these are profiles as they were stored, which no network has told again.
    """
    by_key: dict[IdentityKey, Profile] = {}
    for profile in dict.fromkeys(profiles):
        by_key[profile.key] = merge(by_key.get(profile.key), profile)
    stored = Stored()
    stale: list[int] = []
    limits = {name: limits_of(con, name) for name in {key.network for key in by_key}}
    for known in _known(con, by_key):
        profile = by_key.pop(known.key)
        stored.ids[profile.key] = known.id
        limit = limits[profile.key.network].people
        if _update(con, known, profile, profile.key in self_keys, at, limit):
            stored.customers.add(known.customer)
            stored.customers |= tell_voices(con, known.id)
        elif shown and known.refreshed_at < at - REFRESH_AFTER:
            if limit is None:
                stale.append(known.id)
            else:
                _grow_older(con, known, profile, at, limit)
    if stale:
        con.execute(
            f"UPDATE identity SET refreshed_at = ? WHERE id IN ({marks(stale)})", (at, *stale)
        )
    if by_key:
        _insert(con, list(by_key.values()), self_keys, unnamed, at, stored, limits)
    return stored


def tell_voices(con: Connection, identity: int) -> set[int]:
    """Messages filed under a voice of an identity show its new look; whose threads these are."""
    voices = con.rows("SELECT id, customer_id FROM identity WHERE voice_of = ?", (identity,))
    for voice, _ in voices:
        con.execute("UPDATE message SET revision = revision + 1 WHERE identity_id = ?", (voice,))
    return {customer for _, customer in voices}


def unnamed_as(unnamed: str, native_id: str) -> str:
    """What to call somebody whose name nobody told: "Facebook user · 4821"."""
    return f"{unnamed} · {native_id[-4:]}"


def _facts(profile: Profile) -> PersonFacts:
    return PersonFacts(*(getattr(profile, fact) for fact in FACTS))


def _known(con: Connection, keys: Iterable[IdentityKey]) -> list[_Known]:
    wanted = set(keys)
    by_network: dict[NetworkName, list[str]] = {}
    for key in wanted:
        by_network.setdefault(key.network, []).append(key.native_id)
    found: list[_Known] = []
    for network, native_ids in by_network.items():
        for number, kind, native_id, *others in con.rows(
            "SELECT id, kind, native_id, placeholder, is_self, customer_id, refreshed_at, aged, "
            "name, handle, avatar_url, url, bio, location FROM identity "
            "WHERE network = ? AND native_id IN (SELECT value FROM json_each(?))",
            (network, encode(native_ids)),
        ):
            placeholder, is_self, customer, refreshed_at, aged, *facts = others
            key = IdentityKey(network, kind, native_id)
            if key in wanted:
                known = (number, key, bool(placeholder), bool(is_self), customer)
                found.append(_Known(*known, refreshed_at, aged, PersonFacts(*facts)))
    return found


def _told(known: _Known, profile: Profile) -> list[str]:
    """The facts that a sighting tells; the word for the nameless tells no name."""
    nameless = profile.placeholder and not known.placeholder
    told = [fact for fact in FACTS if getattr(profile, fact)]
    return [fact for fact in told if not (nameless and fact == "name")]


def _ages(known: _Known, facts: PersonFacts, profile: Profile, at: int, limit: int | None) -> Ages:
    """The ages of what is known after a sighting."""
    before = (known.refreshed_at, known.aged)
    return ages(facts._asdict(), _told(known, profile), before, at, limit)


def _grow_older(con: Connection, known: _Known, profile: Profile, at: int, limit: int) -> None:
    """Somebody was seen who looks as before: what was told again is fresh, the rest is not."""
    aged, expires_at = _ages(known, known.facts, profile, at, limit)
    con.execute(
        "UPDATE identity SET refreshed_at = ?, aged = ?, expires_at = ? WHERE id = ?",
        (at, aged, None if known.is_self else expires_at, known.id),
    )


def _update(
    con: Connection, known: _Known, profile: Profile, is_self: bool, at: int, limit: int | None
) -> bool:
    """Write what a sighting changes of an identity; False where that is nothing."""
    old = known.facts
    before = (old, known.placeholder, known.is_self)
    if before == (_facts(profile), profile.placeholder, is_self):
        return False
    new = PersonFacts(*(now or was for now, was in zip(_facts(profile), old, strict=True)))
    if profile.placeholder and not known.placeholder and old.name:
        new = new._replace(name=old.name)
    placeholder = known.placeholder and (profile.placeholder or not profile.name)
    is_self = is_self or known.is_self
    if before == (new, placeholder, is_self):
        return False
    aged, expires_at = _ages(known, new, profile, at, limit)
    con.execute(
        "UPDATE identity SET name = ?, handle = ?, avatar_url = ?, url = ?, bio = ?, "
        "location = ?, placeholder = ?, is_self = ?, refreshed_at = ?, aged = ?, expires_at = ? "
        "WHERE id = ?",
        (*new, placeholder, is_self, at, aged, None if is_self else expires_at, known.id),
    )
    if old.avatar_url and new.avatar_url != old.avatar_url:
        note_url(con, old.avatar_url)
    con.execute(
        "UPDATE message SET revision = revision + 1 WHERE identity_id = ? AND author_id = ?",
        (known.id, known.id),
    )
    if (new.name, new.handle, placeholder) != (old.name, old.handle, known.placeholder):
        forget_aliases(con, known.id, None if placeholder else new.name, new.handle)
    return True


def _insert(
    con: Connection,
    profiles: list[Profile],
    self_keys: set[IdentityKey],
    unnamed: str,
    at: int,
    stored: Stored,
    limits: dict[NetworkName, Limits],
) -> None:
    identity_ids = con.next_ids("identity", len(profiles))
    customer_ids = con.next_ids("customer", len(profiles))
    con.insert_rows(
        "customer",
        ("id", "name"),
        (
            (customer, unnamed_as(unnamed, profile.key.native_id))
            for customer, profile in zip(customer_ids, profiles, strict=True)
        ),
    )
    con.insert_rows(
        "identity",
        (
            *("id", "network", "kind", "native_id", *FACTS, "placeholder", "is_self", "unnamed"),
            *("home_id", "customer_id", "first_seen_at", "refreshed_at", "expires_at"),
        ),
        (
            (
                *(identity, profile.key.network, profile.key.kind, profile.key.native_id),
                *(getattr(profile, name) or None for name in FACTS),
                *(profile.placeholder, profile.key in self_keys),
                *(unnamed_as(unnamed, profile.key.native_id), customer, customer, at, at),
                None if profile.key in self_keys else _expires(profile, at, limits),
            )
            for identity, customer, profile in zip(
                identity_ids, customer_ids, profiles, strict=True
            )
        ),
    )
    begin_homes(con, zip(identity_ids, customer_ids, strict=True), at)
    insert_aliases(
        con,
        [
            (identity, None if profile.placeholder else profile.name, profile.handle)
            for identity, profile in zip(identity_ids, profiles, strict=True)
        ],
    )
    stored.customers.update(customer_ids)
    for identity, profile in zip(identity_ids, profiles, strict=True):
        stored.ids[profile.key] = identity


def _expires(profile: Profile, at: int, limits: dict[NetworkName, Limits]) -> int | None:
    """When somebody who was first seen at `at` may be known no longer."""
    facts = {fact: getattr(profile, fact) for fact in FACTS}
    return ages(facts, facts, (at, None), at, limits[profile.key.network].people).expires_at


def begin_homes(con: Connection, pairs: Iterable[tuple[int, int]], at: int) -> None:
    """Write each identity's first link, the one that never ends."""
    con.insert_rows(
        "link",
        ("identity_id", "customer_id", "verdict", "basis", "evidence", '"by"', "began_at"),
        (
            (identity, customer, Verdict.SAME.value, Basis.HOME.value, "", "program", at)
            for identity, customer in pairs
        ),
    )


def forget_aliases(con: Connection, identity: int, name: str | None, handle: str | None) -> None:
    """Let somebody be found by no more than this name and handle."""
    con.execute("DELETE FROM alias WHERE identity_id = ?", (identity,))
    insert_aliases(con, [(identity, name, handle)])


def insert_aliases(con: Connection, named: list[tuple[int, str | None, str | None]]) -> None:
    """Let identities be found by name and handle: (identity, name, handle)."""
    con.insert_rows(
        "alias",
        ("key", "identity_id"),
        ((key, identity) for identity, name, handle in named for key in _aliases(name, handle)),
    )


def _aliases(name: str | None, handle: str | None) -> set[str]:
    """What somebody can be found by: each word of the name, and the handle whole and in words."""
    found = set(words(name or ""))
    if handle:
        found |= {fold(handle), *words(handle)}
    return found


def own_identity(con: Connection, own: OwnAccount, at: int) -> int:
    """The owner's own identity of an account, made where no stream has shown it yet."""
    known = con.value(
        "SELECT id FROM identity WHERE network = ? AND native_id = ? AND is_self = 1 ORDER BY id",
        (own.network, own.native_id),
    )
    if known is not None:
        return int(known)
    key = IdentityKey(own.network, OWN_KIND, own.native_id)
    profile = Profile(key, own.name, own.handle, own.avatar_url, own.url)
    return store_profiles(con, [profile], {key}, own.name, at).ids[key]
