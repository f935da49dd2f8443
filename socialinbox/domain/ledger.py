"""The ledger's rules, pure: which link is in force, and what stands where after some statements."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from socialinbox.domain.ids import CustomerId, IdentityId, StepId
from socialinbox.domain.people import Link, StepVerb, Verdict


@dataclass(frozen=True, slots=True)
class Statement:
    """A LINK or SPLIT that holds.

    A LINK brings all that is part of `other` at its turn to `customer`, up to the `newest` that
    there was when it was made. A SPLIT brings the `named` ones there, wherever they are. What is
    in `without` was taken out of the statement by hand.
    """

    id: StepId
    verb: StepVerb
    customer: CustomerId
    other: CustomerId
    newest: IdentityId
    named: frozenset[IdentityId] = frozenset()
    without: frozenset[IdentityId] = frozenset()


Pile = list[tuple[StepId, CustomerId]]
"""The links of one identity above its home, in order; the last is in force."""


def in_force(links: Iterable[Link]) -> dict[IdentityId, Link]:
    """For each identity the link of the newest step among its unended SAME links."""
    found: dict[IdentityId, Link] = {}
    for link in links:
        if link.ended_at is None and link.verdict is Verdict.SAME:
            known = found.get(link.identity)
            if known is None or _rank(known) < _rank(link):
                found[link.identity] = link
    return found


def _rank(link: Link) -> tuple[int, int]:
    return (link.step or 0, link.id)


def replay(
    homes: Mapping[IdentityId, CustomerId], statements: Collection[Statement]
) -> dict[IdentityId, Pile]:
    """Where everything stands when these statements, and no others, were made one by one.

    `homes` is where each identity began. Each one ends up in exactly one customer, and with no
    statements everything is at home.
    """
    piles: dict[IdentityId, Pile] = {identity: [] for identity in homes}
    at: dict[CustomerId, set[IdentityId]] = {}
    where = dict(homes)
    for identity, home in homes.items():
        at.setdefault(home, set()).add(identity)
    for one in sorted(statements, key=lambda one: one.id):
        if one.verb is StepVerb.SPLIT:
            moving = {who for who in one.named if who in homes}
        else:
            moving = {who for who in at.get(one.other, ()) if who <= one.newest}
        for identity in sorted(moving - one.without):
            at[where[identity]].discard(identity)
            at.setdefault(one.customer, set()).add(identity)
            where[identity] = one.customer
            piles[identity].append((one.id, one.customer))
    return piles
