"""Weighs two identities: how much speaks for one person, and which kinds of evidence."""

from dataclasses import dataclass

from socialinbox.domain.suggestions import ClueKind
from socialinbox.people.matching.likeness import likeness
from socialinbox.people.matching.reading import Reading
from socialinbox.people.matching.traits import Traits

ENOUGH = 0.7
"""From this weight on, and with enough lead before all others, two may be one person."""
LIKELY = 0.5
"""From this likeness of the names on, what people say of themselves decides."""
CLASH = 0.5
"""Full names less alike than this are two people's, whatever their handles."""
SAME = 0.97
CLASHING = 0.5
"""What remains of the weight of alike handles then."""
SINGLE = 0.7
"""The weight of the same name where it is one word only ("Ben"), or a handle of few letters."""
FEW_LETTERS = 5
TOLD = 0.3
TOWN = 0.1
BOTH = 0.1
LINKED = 1.0
"""The weight of a link in a profile, or of the same address, by itself."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """`weight` is for comparing within one run, and stored nowhere."""

    weight: float
    clues: tuple[ClueKind, ...] = ()


NOTHING = Weighed(0.0)


def weigh(a: Traits, b: Traits) -> Weighed:
    """What speaks for two identities being one person; symmetric."""
    if (a.network, a.kind) == (b.network, b.kind):
        return NOTHING
    names = _likeness(a.name, b.name)
    handles = _likeness(a.handle, b.handle)
    across = max(_likeness(a.handle, b.name), _likeness(b.handle, a.name))
    clues: list[ClueKind] = []
    by_handle = max(_sure(handles, a.handle, b.handle), across)
    by_name = _sure(names, a.name, b.name)
    if _clash(a, b, names):
        by_handle, by_name = by_handle * CLASHING, 0.0
    weight = max(by_handle, by_name)
    if a.handle is not None and b.handle is not None and a.handle.whole == b.handle.whole:
        clues.append(ClueKind.SAME_HANDLE)
    elif by_handle >= ENOUGH:
        clues.append(ClueKind.NEAR_HANDLE)
    same_town = a.town is not None and a.town == b.town
    if names >= SAME:
        clues.append(ClueKind.SAME_NAME_AND_TOWN if same_town else ClueKind.SAME_NAME)
    elif by_name >= ENOUGH:
        clues.append(ClueKind.NEAR_NAME)
    if min(by_handle, by_name) >= ENOUGH:
        weight += BOTH
    if same_town and weight >= LIKELY:
        weight += TOWN
    return _with_what_they_say(a, b, weight, clues)


def _with_what_they_say(a: Traits, b: Traits, weight: float, clues: list[ClueKind]) -> Weighed:
    if weight >= LIKELY and (b.network in a.said.came_from or a.network in b.said.came_from):
        weight += TOLD
        clues.append(ClueKind.SAID_SO)
    for kind, shared in (
        (ClueKind.EMAIL, a.said.emails & b.said.emails),
        (ClueKind.PHONE, a.said.phones & b.said.phones),
        (ClueKind.PROFILE_LINK, _links_to(a, b) or _links_to(b, a)),
    ):
        if shared:
            weight += LINKED
            clues.append(kind)
    return Weighed(weight, tuple(kind for kind in ClueKind if kind in clues))


def _links_to(a: Traits, b: Traits) -> bool:
    own = {b.native_id.casefold()} | ({b.handle.whole} if b.handle is not None else set())
    return any(
        network == b.network and (target in own or _letters(target) in own)
        for network, target in a.said.links
    )


def _letters(target: str) -> str:
    return "".join(char for char in target if char.isalnum())


def _likeness(a: Reading | None, b: Reading | None) -> float:
    return likeness(a, b) if a is not None and b is not None else 0.0


def _sure(alike: float, a: Reading | None, b: Reading | None) -> float:
    """One short word in common is no evidence by itself."""
    if a is None or b is None:
        return 0.0
    if a.whole == b.whole and len(a.whole) >= FEW_LETTERS:
        return alike
    single = min(len(a.words), len(b.words)) == 1 and min(len(a.core), len(b.core)) < FEW_LETTERS
    return alike * SINGLE if single else alike


def _clash(a: Traits, b: Traits, names: float) -> bool:
    """Two full names that have too little in common."""
    return (
        a.name is not None
        and b.name is not None
        and min(len(a.name.words), len(b.name.words)) >= 2
        and names < CLASH
    )
