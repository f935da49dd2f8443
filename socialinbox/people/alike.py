"""Compares identities that storage found to be alike: pure, in small portions, on any thread."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from socialinbox.domain.ids import IdentityId
from socialinbox.domain.suggestions import ClueKind
from socialinbox.networks.contract import Rules
from socialinbox.people.matching.evidence import ENOUGH, LIKELY, Weighed, weigh
from socialinbox.people.matching.keys import keys_of, telling_keys_of
from socialinbox.people.matching.ranking import Ranked
from socialinbox.people.matching.said import Network, read_said
from socialinbox.people.matching.traits import Traits, traits_of
from socialinbox.storage.likeness import Someone
from socialinbox.storage.suggestions import Two, two

LONGEST = 2000
"""Letters of a message that are read for what somebody tells of themselves."""

_NO_KEYS: frozenset[int] = frozenset()

Weights = Mapping[IdentityId, Mapping[IdentityId, Weighed]]
"""For each identity what speaks for others being the same person."""


@dataclass(frozen=True, slots=True)
class Subject:
    """An identity ready to be compared."""

    someone: Someone
    traits: Traits
    keys: frozenset[int]
    telling: frozenset[int]


def spoken_of(rules: Iterable[Rules]) -> tuple[Network, ...]:
    """The networks as people speak of them; also of those whose people are not compared."""
    return tuple(Network(one.name, one.called, one.profile_hosts) for one in rules)


def subjects(
    people: Mapping[IdentityId, Someone], networks: tuple[Network, ...], *, keyed: bool = True
) -> dict[IdentityId, Subject]:
    """Read what is known of each; without `keyed` they can't be looked up themselves."""
    found = {}
    for identity, one in people.items():
        profile = one.profile
        about = [text for text in (profile.bio, profile.url) if text]
        texts = [text[:LONGEST] for text in one.texts]
        traits = traits_of(profile, read_said(texts, about, networks))
        keys = (keys_of(traits), telling_keys_of(traits)) if keyed else (_NO_KEYS, _NO_KEYS)
        found[identity] = Subject(one, traits, *keys)
    return found


def plausible(
    of: Mapping[IdentityId, Subject],
    near: Mapping[IdentityId, Collection[IdentityId]],
    told: Mapping[IdentityId, Collection[IdentityId]],
    others: Mapping[IdentityId, Subject],
) -> dict[IdentityId, set[IdentityId]]:
    """Of those near by their keys, who is worth a closer look; `told` are so in any case."""
    return {
        identity: {
            other
            for other in {*near[identity], *told[identity]} & others.keys()
            if other in told[identity]
            or weigh(subject.traits, others[other].traits).weight >= LIKELY
        }
        for identity, subject in of.items()
    }


def weights(
    of: Mapping[IdentityId, Subject],
    chosen: Mapping[IdentityId, Collection[IdentityId]],
    others: Mapping[IdentityId, Subject],
) -> dict[IdentityId, dict[IdentityId, Weighed]]:
    """What speaks for each of the chosen."""
    return {
        identity: {
            other: weigh(subject.traits, others[other].traits)
            for other in chosen[identity]
            if other in others
        }
        for identity, subject in of.items()
    }


def likely(found: Weights) -> set[IdentityId]:
    """Everybody for whom enough speaks, before rivals are looked at."""
    return {
        other
        for weighed in found.values()
        for other, one in weighed.items()
        if one.weight >= ENOUGH
    }


def decide(
    of: Collection[IdentityId],
    found: Weights,
    subject: Mapping[IdentityId, Subject],
    denied: Collection[Two],
) -> dict[Two, tuple[ClueKind, ...]]:
    """The pairs that the owner is asked about: ahead of all rivals on both sides."""
    decided: dict[Two, tuple[ClueKind, ...]] = {}
    for one in of:
        for other, what in found[one].items():
            if what.weight < ENOUGH or other not in found or two(one, other) in denied:
                continue
            if subject[one].someone.customer == subject[other].someone.customer:
                continue
            rival = max(
                _best_rival(one, other, found, subject, denied),
                _best_rival(other, one, found, subject, denied),
            )
            if Ranked(other, what.weight, what.weight - rival).suggested:
                decided[two(one, other)] = what.clues
    return decided


def _best_rival(
    of: IdentityId,
    instead_of: IdentityId,
    found: Weights,
    subject: Mapping[IdentityId, Subject],
    denied: Collection[Two],
) -> float:
    """The most that speaks for somebody else of the same network and kind.

    Not for whoever is the same customer anyhow, nor whom the owner called different.
    """
    asked = subject[instead_of]
    return max(
        (
            weighed.weight
            for other, weighed in found[of].items()
            if other != instead_of
            and other in subject
            and _place(subject[other]) == _place(asked)
            and subject[other].someone.customer != asked.someone.customer
            and two(of, other) not in denied
        ),
        default=0.0,
    )


def _place(subject: Subject) -> tuple[str, str]:
    key = subject.someone.profile.key
    return key.network, key.kind
