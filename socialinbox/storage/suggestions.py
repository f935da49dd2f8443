"""Which identities may be one person: the kinds of evidence, and what the owner said to it.

No score and no word of anybody is kept here. "Never" is no row of this table but a statement of
the ledger, so that it holds for whatever arrives later.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.domain.suggestions import ClueKind
from socialinbox.storage.codec import one_of
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.likeness import there
from socialinbox.storage.links import denied
from socialinbox.storage.timeline import read_profile

Two = tuple[IdentityId, IdentityId]
"""Two identities, the one with the lower id first."""

_OTHERS = """
SELECT s.first_id, s.second_id, s.clues FROM suggestion s
WHERE s.first_id IN (SELECT value FROM json_each(?1))
OR s.second_id IN (SELECT value FROM json_each(?1))
"""
_SHOWN = """
SELECT s.clues, a.customer_id, b.customer_id,
  a.network, a.kind, a.native_id, a.name, a.handle, a.avatar_url, a.url, a.bio, a.location,
  a.placeholder,
  b.network, b.kind, b.native_id, b.name, b.handle, b.avatar_url, b.url, b.bio, b.location,
  b.placeholder
FROM suggestion s JOIN identity a ON a.id = s.first_id JOIN identity b ON b.id = s.second_id
JOIN customer c ON c.id = a.customer_id JOIN customer d ON d.id = b.customer_id
WHERE s.taken = 0 AND s.clues <> '' AND ifnull(s.until, 0) <= ?1 AND a.customer_id <> b.customer_id
AND a.is_self = 0 AND b.is_self = 0 AND c.is_self = 0 AND d.is_self = 0
AND c.listed = 1 AND d.listed = 1
"""
_COLUMNS = 10
"""Columns of a profile."""
SEPARATOR = ", "


def two(one: IdentityId, other: IdentityId) -> Two:
    """Both in the order in which they are stored."""
    return (one, other) if one < other else (other, one)


def partners(con: Connection, identities: Iterable[int]) -> set[IdentityId]:
    """Everybody with whom one of these is suggested now."""
    own = set(identities)
    rows = con.rows(_OTHERS, (listed(own),))
    return {IdentityId(one) for row in rows for one in row[:2] if one not in own}


def replace_suggestions(
    con: Connection,
    of: Collection[IdentityId],
    found: Mapping[Two, tuple[ClueKind, ...]],
    at: int,
) -> set[CustomerId]:
    """Let what is suggested of these be what was found now; returns the customers touched.

    What the owner put off stays put off, what was taken stays taken, whom the owner called
    different is not suggested, nor who was erased meanwhile.
    """
    here = there(con, {one for pair in found for one in pair})
    known = {
        two(IdentityId(one), IdentityId(other)): clues
        for one, other, clues in con.rows(_OTHERS, (listed(of),))
    }
    wanted = {
        pair: SEPARATOR.join(kind.value for kind in clues)
        for pair, clues in found.items()
        if here.issuperset(pair) and not _denied(con, pair)
    }
    lost = [pair for pair, clues in known.items() if clues and pair not in wanted]
    changed = [pair for pair, clues in wanted.items() if known.get(pair) != clues]
    # A row that the owner has answered remembers it, also while nothing speaks for the two.
    con.write_each(
        "DELETE FROM suggestion WHERE first_id = ? AND second_id = ? AND taken = 0 "
        "AND until IS NULL",
        lost,
    )
    con.write_each("UPDATE suggestion SET clues = '' WHERE first_id = ? AND second_id = ?", lost)
    con.insert_rows(
        "suggestion",
        ("first_id", "second_id", "clues", "found_at"),
        ((*pair, wanted[pair], at) for pair in changed),
        "ON CONFLICT (first_id, second_id) DO UPDATE SET clues = excluded.clues",
    )
    return _customers(con, {one for pair in [*lost, *changed] for one in pair})


def denied_among(con: Connection, pairs: Iterable[Two]) -> set[Two]:
    """Those of whom the owner said that they are different people."""
    return {pair for pair in pairs if _denied(con, pair)}


def _denied(con: Connection, pair: Two) -> bool:
    rows = con.rows("SELECT customer_id FROM identity WHERE id IN (?, ?)", pair)
    customers = [CustomerId(customer) for (customer,) in rows]
    return len(customers) == 2 and customers[0] != customers[1] and denied(con, *customers)


def _customers(con: Connection, identities: Iterable[int]) -> set[CustomerId]:
    rows = con.rows(
        "SELECT DISTINCT customer_id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
        (listed(identities),),
    )
    return {CustomerId(customer) for (customer,) in rows}


@dataclass(frozen=True, slots=True)
class Shown:
    """One suggested pair with the customers both belong to now."""

    clues: tuple[ClueKind, ...]
    customers: tuple[CustomerId, CustomerId]
    profiles: tuple[Profile, Profile]


def shown(con: Connection, customer: CustomerId | None, at: int) -> list[Shown]:
    """What the owner may be asked now, of one customer or of all; `at` is in milliseconds."""
    if customer is None:
        rows = con.rows(f"{_SHOWN} ORDER BY s.first_id, s.second_id", (at,))
    else:
        rows = con.rows(
            f"{_SHOWN} AND (a.customer_id = ?2 OR b.customer_id = ?2) "
            "ORDER BY s.first_id, s.second_id",
            (at, customer),
        )
    found = []
    for clues, one, other, *profiles in rows:
        customers = (CustomerId(one), CustomerId(other))
        if not denied(con, *customers):
            first, second = tuple(profiles[:_COLUMNS]), tuple(profiles[_COLUMNS:])
            kinds = tuple(one_of(ClueKind, clue) for clue in clues.split(SEPARATOR))
            found.append(Shown(kinds, customers, (read_profile(first), read_profile(second))))
    return found


def put_off(con: Connection, one: CustomerId, other: CustomerId, until: int) -> int:
    """Ask no more about these two customers until then; how many pairs that were."""
    return _mark(con, one, other, "until = ?3", (until,))


def take(con: Connection, one: CustomerId, other: CustomerId) -> int:
    """Never ask again: the owner has taken it. Before the two are joined."""
    return _mark(con, one, other, "taken = 1", ())


def _mark(
    con: Connection, one: CustomerId, other: CustomerId, what: str, values: tuple[int, ...]
) -> int:
    return con.execute(
        f"UPDATE suggestion SET {what} WHERE EXISTS (SELECT 1 FROM identity a, identity b "
        "WHERE a.id = first_id AND b.id = second_id AND (a.customer_id = ?1 AND "
        "b.customer_id = ?2 OR a.customer_id = ?2 AND b.customer_id = ?1))",
        (one, other, *values),
    ).rowcount
