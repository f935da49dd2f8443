"""How alike two readings are: words in any order, short forms, initials, parted or not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import OSA, Postfix, Prefix

from socialinbox.people.matching.reading import Reading
from socialinbox.people.matching.words import CALLED

SAME_CORE = 0.98
"""The same names, written together or apart; roles and separators differ."""
INITIALS = 0.65
"""One is the other's initials ("LBR"), which may also be somebody else's."""
LONE = 2.0
"""How many letters one weighs that is left over behind a name."""
LEAST_PIECE = 3
"""So many letters at the beginning or end of a word may be a name of their own …"""
LEAST_INSIDE = 4
"""… and so many in its middle."""
LEAST_OVERLAP = 6
TYPO_FROM = 6
"""Shorter words that differ by one letter are other names: David, Davis."""
TWO_NAMES = 0.6
"""What is left of a likeness where whole words are left over on both sides."""
MISSING = 0.3
"""What a letter weighs that only one of the two has; a letter that clashes weighs 1."""
MOST_MISSING = 6
"""A long family name left out says no more than a short one."""


@dataclass(frozen=True, slots=True)
class _Match:
    """How many letters two words agree and clash in, and what is left of each."""

    agree: float
    clash: float = 0.0
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    both: bool = False
    """Whether both words go on differently behind what they share."""


_NONE = _Match(0.0)


class Alike(NamedTuple):
    """`score` goes from 0, nothing in common, to 1, the same. `words` is in how many words."""

    score: float
    words: int


UNLIKE = Alike(0.0, 0)


def likeness(a: Reading, b: Reading) -> Alike:
    """How alike two readings are; symmetric."""
    if a.opaque or b.opaque or not a.words or not b.words:
        return UNLIKE
    words = max(len(a.words), len(b.words))
    if a.whole == b.whole:
        return Alike(1.0, words)
    if a.core == b.core:
        found = Alike(SAME_CORE, words)
    else:
        loose = not (a.parted and b.parted)
        found = _of_words(a.words, b.words, loose)
        if _only_initials(a) or _only_initials(b):
            found = min(found, Alike(INITIALS, 1))
    return Alike(found.score * _numbers(a, b) * _tags(a, b), found.words)


def _numbers(a: Reading, b: Reading) -> float:
    """Two numbers tell two people apart (ada12, ada13); one alone says little."""
    if a.numbers == b.numbers:
        return 1.0
    return 0.6 if a.numbers and b.numbers else 0.97


def _tags(a: Reading, b: Reading) -> float:
    if a.tags == b.tags:
        return 1.0
    return 0.99 if set(a.tags) & set(b.tags) or not (a.tags and b.tags) else 0.98


def _only_initials(reading: Reading) -> bool:
    return all(len(word) == 1 for word in reading.words)


def _of_words(one: Sequence[str], other: Sequence[str], loose: bool) -> Alike:
    """Take out the two words that agree most, and go on with what is left of all.

    `loose`: on one side at least nothing tells where a word begins and ends.
    """
    left, right = list(one), list(other)
    agree = clash = 0.0
    words = 0
    while left and right:
        best, i, j = _NONE, 0, 0
        for x_at, x in enumerate(left):
            for y_at, y in enumerate(right):
                found = _match(x, y, loose)
                if found.agree - found.clash > best.agree - best.clash:
                    best, i, j = found, x_at, y_at
        if best is _NONE:
            break
        agree += best.agree
        clash += best.clash
        words += 1
        left[i : i + 1] = best.left
        right[j : j + 1] = best.right
    if not agree:
        return UNLIKE
    lone, lonely = sum(map(len, left)), sum(map(len, right))
    clash += min(lone, lonely)
    missing = min(abs(lone - lonely), MOST_MISSING)
    score = agree / (agree + clash + MISSING * missing)
    # Zoe Petrescu and Hugo Petrescu are two people, however long their family's name is.
    two_names = not loose and left and right
    return Alike(score * TWO_NAMES if two_names else score, words)


def _match(x: str, y: str, loose: bool) -> _Match:
    if x == y:
        return _Match(len(x))
    if len(x) == 1 or len(y) == 1:
        return _Match(1.0, 0.3) if x[0] == y[0] else _NONE
    if y in CALLED.get(x, ()):
        return _Match(min(len(x), len(y)), 0.2)
    options = [
        _NONE,
        _at_the_beginning(x, y),
        _at_the_end(x, y),
        _inside(x, y),
        _overlap(x, y),
        _typo(x, y),
    ]
    if not loose:
        # Lindqvist and Lindahl are two names, however they begin.
        options = [option for option in options if not option.both]
    return max(options, key=lambda option: option.agree - option.clash)


def _at_the_beginning(x: str, y: str) -> _Match:
    same = Prefix.similarity(x, y)
    if same < LEAST_PIECE:
        return _NONE
    left, right = x[same:], y[same:]
    # A letter that is left behind a name is no initial: "davids" is not "david s".
    clash = LONE * sum(len(part) == 1 for part in (left, right))
    return _Match(same, clash, _rest(left), _rest(right), bool(left and right))


def _at_the_end(x: str, y: str) -> _Match:
    same = Postfix.similarity(x, y)
    if same < LEAST_PIECE:
        return _NONE
    left, right = x[: len(x) - same], y[: len(y) - same]
    both = bool(left and right)
    return _Match(same, 0.0, (left,) if left else (), (right,) if right else (), both)


def _inside(x: str, y: str) -> _Match:
    if len(x) > len(y):
        found = _inside(y, x)
        return _Match(found.agree, found.clash, found.right, found.left)
    at = y.find(x) if len(x) >= LEAST_INSIDE else -1
    if at <= 0:
        return _NONE
    behind = y[at + len(x) :]
    return _Match(len(x), float(len(behind) == 1), (), (y[:at], *_rest(behind)))


def _overlap(x: str, y: str) -> _Match:
    """The end of one is the beginning of the other: "janenightingale", "nightingaleuk"."""
    for same in range(min(len(x), len(y)) - 1, LEAST_OVERLAP - 1, -1):
        if x[-same:] == y[:same]:
            return _Match(same, 0.0, (x[:-same],), _rest(y[same:]), both=True)
        if y[-same:] == x[:same]:
            return _Match(same, 0.0, _rest(x[same:]), (y[:-same],), both=True)
    return _NONE


def _typo(x: str, y: str) -> _Match:
    if min(len(x), len(y)) < TYPO_FROM or OSA.distance(x, y, score_cutoff=1) > 1:
        return _NONE
    return _Match(min(len(x), len(y)) - 1, 1.0)


def _rest(part: str) -> tuple[str, ...]:
    return (part,) if len(part) > 1 else ()
