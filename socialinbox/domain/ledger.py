"""The ledger's rules, pure: which link is in force, what a merge begins, what an undo ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from socialinbox.domain.ids import CustomerId, IdentityId, LinkId
from socialinbox.domain.people import Link, Verdict


@dataclass(frozen=True, slots=True)
class Begin:
    """A SAME link to be begun, laid over the one that is in force now."""

    identity: IdentityId
    customer: CustomerId
    over: LinkId


def in_force(links: Iterable[Link]) -> dict[IdentityId, Link]:
    """For each identity the newest of its unended SAME links."""
    found: dict[IdentityId, Link] = {}
    for link in links:
        if link.ended_at is None and link.verdict is Verdict.SAME:
            known = found.get(link.identity)
            if known is None or known.id < link.id:
                found[link.identity] = link
    return found


def plan_merge(links: Iterable[Link], keep: CustomerId, join: CustomerId) -> list[Begin]:
    """What makes everything that is `join` now part of `keep`."""
    return [
        Begin(identity, keep, link.id)
        for identity, link in sorted(in_force(links).items())
        if link.customer == join
    ]


def plan_end(links: Sequence[Link], ending: Iterable[LinkId]) -> set[LinkId]:
    """The unended links that end when these do: they, and all laid over them."""
    alive = {link.id for link in links if link.ended_at is None}
    above: dict[LinkId, list[LinkId]] = {}
    for link in links:
        if link.over is not None:
            above.setdefault(link.over, []).append(link.id)
    found: set[LinkId] = set()
    waiting = list(ending)
    while waiting:
        one = waiting.pop()
        if one in alive and one not in found:
            found.add(one)
            waiting += above.get(one, ())
    return found
