"""Who among many is the same person: the best one, when nobody else is nearly as good."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from socialinbox.people.matching.evidence import ENOUGH

Who = TypeVar("Who")

CONTESTED = 0.5
"""How much of another's better claim to a candidate is taken off the candidate's rank."""
LEAD = 0.1
"""How far ahead of everybody else one must be, on both sides, to be suggested."""
MOST_LEAD = 0.5
"""A larger lead says no more."""


@dataclass(frozen=True, slots=True)
class Ranked(Generic[Who]):
    """A candidate with its weight, and how far it is ahead of its rivals on both sides."""

    who: Who
    weight: float
    lead: float

    @property
    def confidence(self) -> float:
        """For ordering suggestions among themselves."""
        return self.weight / 2 + min(max(self.lead, -1.0), MOST_LEAD)

    @property
    def suggested(self) -> bool:
        """Whether the owner is asked."""
        return self.weight >= ENOUGH and self.lead >= LEAD


def rank(weights: Mapping[Who, float], claimed: Callable[[Who], float]) -> list[Ranked[Who]]:
    """Candidates, the best first. `claimed` is the best weight that a rival has with one."""
    standing = {
        who: weight - CONTESTED * max(0.0, claimed(who) - weight)
        for who, weight in weights.items()
        if weight > 0
    }
    ordered = sorted(standing, key=lambda who: -standing[who])
    return [Ranked(who, weights[who], _lead(who, ordered, weights, claimed)) for who in ordered]


def _lead(
    who: Who, others: Iterable[Who], weights: Mapping[Who, float], claimed: Callable[[Who], float]
) -> float:
    rival = max((weights[other] for other in others if other != who), default=0.0)
    return weights[who] - max(rival, claimed(who))
