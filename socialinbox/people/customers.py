"""The owner's verbs on customers: the same person, not the same person, and undo."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId
from socialinbox.domain.ledger import in_force
from socialinbox.domain.people import Basis, IdentityCard, Verdict
from socialinbox.domain.times import from_ms, now, to_ms
from socialinbox.domain.views import CustomerCard
from socialinbox.storage import links as ledger
from socialinbox.storage.codec import moment
from socialinbox.storage.connection import Connection, marks
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.rows import refresh_rows
from socialinbox.storage.timeline import read_profile


def link(
    con: Connection,
    keep: CustomerId,
    join: CustomerId,
    basis: Basis,
    evidence: str,
    by: str = "owner",
    at: datetime | None = None,
) -> tuple[list[LinkId], Changes]:
    """Say that `join` is the same person as `keep`; the links returned undo it.

    Raises BadInput for the same customer twice, an unknown one, or the owner's own.
    """
    if keep == join:
        raise BadInput("These two are one customer already.", "Choose two different customers.")
    if basis is Basis.HOME:
        raise BadInput("HOME is no reason to link.", "Say how you know that they are one person.")
    for customer in (keep, join):
        _check(con, customer)
    begun = ledger.join(con, keep, join, basis, evidence, by, _ms(at))
    return begun, _refreshed(con, {keep, join})


def unlink(con: Connection, links: Sequence[LinkId], at: datetime | None = None) -> Changes:
    """End links, with those laid over them; everything stands where it stood without them.

    Ending an ended link changes nothing. Raises BadInput for a link that is unknown or a home.
    """
    known = ledger.load_links(con, f"id IN ({marks(links)})", links)
    missing = sorted(set(links) - {one.id for one in known})
    if missing:
        raise BadInput(
            f"There is no link {missing[0]}.", "The customer's card lists the links in force."
        )
    if any(one.basis is Basis.HOME for one in known):
        raise BadInput(
            "An identity's own beginning can't be ended.",
            "End the links that the customer's card lists as made by you or a network.",
        )
    return _refreshed(con, ledger.end(con, links, _ms(at)))


def say_different(con: Connection, a: CustomerId, b: CustomerId) -> Changes:
    """Say that two customers are different people: never suggested, never bridged again."""
    if a == b:
        raise BadInput(
            "This is one customer.", "Undo the links first that made them one, on the card."
        )
    for customer in (a, b):
        _check(con, customer)
    at = _ms(None)
    for one, other in ((a, b), (b, a)):
        for identity in ledger.members(con, one):
            ledger.begin(con, identity, other, Verdict.DIFFERENT, Basis.TOLD_ME, "", "owner", at)
    return Changes(customers=frozenset({a, b}))


def card(con: Connection, customer: CustomerId) -> CustomerCard:
    """Who a customer is, why, and how much is stored. Raises BadInput for an unknown one."""
    name = con.value("SELECT name FROM customer WHERE id = ?", (customer,))
    if name is None:
        raise _unknown(customer)
    ids = ledger.members(con, customer)
    ledger_here = ledger.links_of(con, ids)
    forces = in_force(ledger_here)
    rows = con.rows(
        "SELECT id, first_seen_at, network, kind, native_id, name, handle, avatar_url, url, bio, "
        f"location, placeholder FROM identity WHERE network <> ? AND id IN ({marks(ids)}) "
        "ORDER BY home_id <> ?, id",
        (LOCAL, *ids, customer),
    )
    since, count = con.one(
        "SELECT min(first), sum(number) FROM (SELECT min(sent_at) AS first, count(*) AS number "
        f"FROM message WHERE identity_id IN ({marks(ids)}) GROUP BY identity_id)",
        ids,
    ) or (None, 0)
    undoable = [one for one in ledger_here if one.ended_at is None and one.basis is not Basis.HOME]
    return CustomerCard(
        customer,
        name,
        tuple(
            IdentityCard(IdentityId(row[0]), read_profile(row[2:]), forces[row[0]], from_ms(row[1]))
            for row in rows
        ),
        tuple(sorted(undoable, key=lambda one: one.id, reverse=True)),
        moment(since),
        count or 0,
    )


def _check(con: Connection, customer: CustomerId) -> None:
    is_self = con.value("SELECT is_self FROM customer WHERE id = ?", (customer,))
    if is_self is None:
        raise _unknown(customer)
    if is_self:
        raise BadInput(
            "This is you: your own accounts are no customer.", "Choose one of your customers."
        )
    if not ledger.members(con, customer):
        raise BadInput(
            f"Customer {customer} is part of another customer now.",
            "Use the id of the thread as it is listed now: socialinbox threads",
        )


def _unknown(customer: CustomerId) -> BadInput:
    return BadInput(
        f"There is no customer {customer}.", "List the customers with: socialinbox threads"
    )


def _refreshed(con: Connection, customers: set[CustomerId] | set[int]) -> Changes:
    gone = refresh_rows(con, customers)
    return Changes(
        customers=frozenset(CustomerId(one) for one in customers if one not in gone),
        gone=frozenset(map(CustomerId, gone)),
    )


def _ms(at: datetime | None) -> int:
    return to_ms(now() if at is None else at)
