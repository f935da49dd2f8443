"""Where in a text stands what was searched for, so that it can be marked."""

import re
from collections.abc import Sequence

from socialinbox.search.query import Terms
from socialinbox.storage.words import fold

_WORD = re.compile(r"[^\W_]+")


def marks(text: str, terms: Terms) -> list[tuple[int, int]]:
    """The stretches that fit these TEXTs, in order and apart; in code points, end exclusive."""
    if not terms or not text:
        return []
    spots: list[tuple[int, int]] = []
    words: list[str] = []
    for word in _WORD.finditer(text):
        # Folding may take one word apart, as the index does.
        for part in re.findall(r"\w+", fold(word.group())):
            spots.append(word.span())
            words.append(part)
    found: list[tuple[int, int]] = []
    for term in terms:
        found += _of_term(words, spots, term.words, term.beginning)
    return _joined(sorted(found))


def _of_term(
    words: Sequence[str], spots: Sequence[tuple[int, int]], wanted: tuple[str, ...], beginning: bool
) -> list[tuple[int, int]]:
    size = len(wanted)
    found = []
    for at in range(len(words) - size + 1):
        here = tuple(words[at : at + size])
        fits = here[-1].startswith(wanted[-1]) if beginning else here[-1] == wanted[-1]
        if fits and here[:-1] == wanted[:-1]:
            found.append((spots[at][0], spots[at + size - 1][1]))
    return found


def _joined(spots: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches, those that overlap as one."""
    apart: list[tuple[int, int]] = []
    for start, end in spots:
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart
