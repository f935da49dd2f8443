"""Weighs two identities: how much speaks for one person, and which kinds of evidence."""

from dataclasses import dataclass

from socialinbox.domain.suggestions import ClueKind
from socialinbox.people.matching.likeness import UNLIKE, Alike, likeness
from socialinbox.people.matching.reading import Reading, read_handle
from socialinbox.people.matching.traits import Traits

ENOUGH = 0.7
"""From this weight on, and with enough lead before all others, two may be one person. Two full
names less alike than this are two people's, whatever their handles."""
LIKELY = 0.5
"""From this weight on what people say of themselves decides."""
SAME = 0.97
CLASHING = 0.5
"""What remains of the weight of alike handles where two full names clash."""
PART = 0.65
"""What one word of a name weighs ("Ben", or the family's name), or a handle of few letters."""
FEW_LETTERS = 5
TOLD = 0.3
TOWN = 0.1
BOTH = 0.1
"""What alike handles add to alike names."""
SHARED = 1.0
"""The weight of a link in a profile, or of the same address, by itself."""
FIRST_IDEOGRAPH = "\u2e80"
"""From here on scripts write a whole name in one go."""


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
    names = _alike(a.name, b.name)
    by_name = _by_name(names, a.name, b.name)
    by_handle = _by_handles(a.handle, b.handle)
    across = max(_across(a.handle, b.name), _across(b.handle, a.name))
    if by_name < ENOUGH and _full(a.name) and _full(b.name) and _comparable(a.name, b.name):
        by_handle, across, by_name = by_handle * CLASHING, across * CLASHING, 0.0
    weight = max(by_handle, by_name, across)
    # A handle that fits one's own name says nothing more of who else bears that name.
    if min(by_handle, by_name) >= ENOUGH:
        weight += BOTH
    same_town = a.town is not None and a.town == b.town
    if same_town and weight >= ENOUGH:
        weight += TOWN
    clues: list[ClueKind] = []
    if a.handle is not None and b.handle is not None and a.handle.whole == b.handle.whole:
        clues.append(ClueKind.SAME_HANDLE)
    elif by_handle >= ENOUGH or (across >= ENOUGH and names.score < SAME):
        clues.append(ClueKind.NEAR_HANDLE)
    if names.score >= SAME:
        clues.append(ClueKind.SAME_NAME_AND_TOWN if same_town else ClueKind.SAME_NAME)
    elif by_name >= LIKELY:
        clues.append(ClueKind.NEAR_NAME)
    return _with_what_they_say(a, b, weight, clues)


def _with_what_they_say(a: Traits, b: Traits, weight: float, clues: list[ClueKind]) -> Weighed:
    if weight >= LIKELY and (b.network in a.said.came_from or a.network in b.said.came_from):
        weight += TOLD
        clues.append(ClueKind.SAID_SO)
    for kind, shared in (
        (ClueKind.EMAIL, bool(a.said.emails & b.said.emails)),
        (ClueKind.PHONE, bool(a.said.phones & b.said.phones)),
        (ClueKind.PROFILE_LINK, _links_to(a, b) or _links_to(b, a)),
    ):
        if shared:
            weight += SHARED
            clues.append(kind)
    return Weighed(weight, tuple(kind for kind in ClueKind if kind in clues))


def _links_to(a: Traits, b: Traits) -> bool:
    own = {b.native_id.casefold()} | ({b.handle.whole} if b.handle is not None else set())
    targets = [target for network, target in a.said.links if network == b.network]
    # Where a network shows no handles, an address with the whole name in it leads there.
    return any(
        target in own or _letters(target) in own or _across(read_handle(target), b.name) >= SAME
        for target in targets
    )


def _letters(target: str) -> str:
    return "".join(char for char in target if char.isalnum())


def _alike(a: Reading | None, b: Reading | None) -> Alike:
    return likeness(a, b) if a is not None and b is not None else UNLIKE


def _by_handles(a: Reading | None, b: Reading | None) -> float:
    if a is None or b is None:
        return 0.0
    short = min(len(a.core), len(b.core)) < FEW_LETTERS
    if a.whole == b.whole:
        short = len(a.whole) < FEW_LETTERS
    elif min(len(a.words), len(b.words)) > 1:
        short = False
    return likeness(a, b).score * (PART if short else 1.0)


def _by_name(alike: Alike, a: Reading | None, b: Reading | None) -> float:
    """One word in common is not yet a name in common."""
    whole = alike.words > 1 or (_full(a) and _full(b))
    return alike.score * (1.0 if whole else PART)


def _across(handle: Reading | None, name: Reading | None) -> float:
    alike = _alike(handle, name)
    return alike.score * (1.0 if alike.words > 1 else PART)


def _full(name: Reading | None) -> bool:
    """Whether a name has more than one word, as far as its script parts them."""
    if name is None:
        return False
    return len(name.words) > 1 or (len(name.core) > 1 and name.core[0] >= FIRST_IDEOGRAPH)


def _comparable(a: Reading | None, b: Reading | None) -> bool:
    """Whether both names are in Latin letters, or neither."""
    return a is not None and b is not None and a.core.isascii() == b.core.isascii()
