"""Who waits to be compared with others, and keys by which alike identities are found.

Triggers keep the queue: whoever writes an identity's profile or its words need not think of it.
They also drop the keys of what was changed or removed, in the same transaction.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.timeline import read_profile

COMMON = 64
"""A key that more identities have tells nobody apart and is passed over."""
MOST = 40
"""So many of those that have the most keys in common are looked at."""
TEXTS = 60
"""How many of somebody's newest messages are read for what they tell of themselves."""

_WAITING = (
    "SELECT u.identity_id, i.network FROM unmatched u JOIN identity i ON i.id = u.identity_id "
    "ORDER BY u.identity_id LIMIT ?"
)
_PROFILE = (
    "SELECT id, customer_id, network, kind, native_id, name, handle, avatar_url, url, bio, "
    "location, placeholder FROM identity WHERE is_self = 0 AND voice_of IS NULL "
    "AND id IN (SELECT value FROM json_each(?))"
)
_TEXTS = (
    "SELECT text FROM message WHERE author_id = ?1 AND identity_id = ?1 AND direction = 'in' "
    "AND text <> '' ORDER BY sent_at DESC, step DESC, id DESC LIMIT ?2"
)


@dataclass(frozen=True, slots=True)
class Someone:
    """An identity as it is compared, with the customer it belongs to now."""

    id: IdentityId
    customer: CustomerId
    profile: Profile
    texts: tuple[str, ...] = ()


def next_waiting(con: Connection, networks: Collection[str], limit: int) -> list[IdentityId]:
    """Identities that are new or changed, oldest first; those of other networks leave the queue."""
    while rows := con.rows(_WAITING, (limit,)):
        wanted = [IdentityId(identity) for identity, network in rows if network in networks]
        others = [identity for identity, network in rows if network not in networks]
        con.execute(
            "DELETE FROM unmatched WHERE identity_id IN (SELECT value FROM json_each(?))",
            (listed(others),),
        )
        if wanted:
            return wanted
    return []


def wait_again(con: Connection, identities: Iterable[int]) -> None:
    """Compare these once more, because what is known of somebody else has changed."""
    con.insert_rows(
        "unmatched", ("identity_id",), ((one,) for one in identities), "ON CONFLICT DO NOTHING"
    )


def someones(
    con: Connection, identities: Iterable[int], *, texts: bool
) -> dict[IdentityId, Someone]:
    """Identities as they are now; the owner's own and single messages' voices are left out."""
    found = {
        IdentityId(row[0]): Someone(IdentityId(row[0]), CustomerId(row[1]), read_profile(row[2:]))
        for row in con.rows(_PROFILE, (listed(identities),))
    }
    if not texts:
        return found
    return {
        identity: Someone(one.id, one.customer, one.profile, _texts_of(con, identity))
        for identity, one in found.items()
    }


def _texts_of(con: Connection, identity: IdentityId) -> tuple[str, ...]:
    return tuple(text for (text,) in con.rows(_TEXTS, (identity, TEXTS)))


def there(con: Connection, identities: Iterable[int]) -> set[int]:
    """Those of these that were not erased while somebody looked at them."""
    rows = con.rows(
        "SELECT id FROM identity WHERE id IN (SELECT value FROM json_each(?))",
        (listed(identities),),
    )
    return {one for (one,) in rows}


def save_keys(con: Connection, keys: Mapping[IdentityId, Collection[int]]) -> None:
    """Replace the keys of identities that are still there; they no longer wait."""
    asked, known = listed(keys), there(con, keys)
    con.execute(
        "DELETE FROM likeness WHERE identity_id IN (SELECT value FROM json_each(?))", (asked,)
    )
    con.insert_rows(
        "likeness",
        ("key", "identity_id"),
        ((key, one) for one, own in keys.items() if one in known for key in sorted(own)),
    )
    con.execute(
        "DELETE FROM unmatched WHERE identity_id IN (SELECT value FROM json_each(?))", (asked,)
    )


def alike(
    con: Connection, wanted: Mapping[IdentityId, Sequence[int]]
) -> dict[IdentityId, list[IdentityId]]:
    """For each identity those with the most of its keys in common; itself left out."""
    return {identity: _alike(con, identity, keys) for identity, keys in wanted.items()}


def _alike(con: Connection, identity: IdentityId, keys: Sequence[int]) -> list[IdentityId]:
    shared: Counter[int] = Counter()
    for key in keys:
        rows = con.rows("SELECT identity_id FROM likeness WHERE key = ? LIMIT ?", (key, COMMON + 1))
        if len(rows) <= COMMON:
            shared.update(one for (one,) in rows)
    del shared[identity]
    return [IdentityId(one) for one, _count in shared.most_common(MOST)]
