"""How well a few typed letters fit a line of words, and which of its letters they are.

Every typed word has to fit somewhere: at the beginning of a word, as the beginnings of several
words ("mau": Mark as unread), within a word, or with a slip of the finger. Accents and capitals
make no difference. Subsequences whose letters lie anywhere are left out on purpose: among short
sentences nearly everything fits nearly every four letters.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from socialinbox.domain.remembered import remembered

START, WORD, PIECES, INSIDE, SLIP = 0.95, 0.85, 0.7, 0.5, 0.45
"""What a typed word is worth by where it fits."""
WHOLE_WORD = 0.04
"""More where it ends with a word as well."""
EACH_PIECE = 0.05
"""Less for each piece beyond the second."""
LEAST_INSIDE, LEAST_SLIP = 3, 4
"""From so many letters on a word may fit within another, or with a slip."""
LONG = 0.02
"""Less for a line of a hundred letters; of two that fit alike the shorter comes first."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well it fits, up to 1, and the places of the letters that did."""

    score: float
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Folded:
    letters: str
    places: tuple[int, ...]
    """Where in the line each letter came from."""
    starts: tuple[int, ...]
    """Where words begin."""

    def end_of_word(self, at: int) -> int:
        while at < len(self.letters) and self.letters[at].isalnum():
            at += 1
        return at


@remembered(4096)
def _folded(text: str) -> _Folded:
    letters, places = [], []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    starts = tuple(
        at
        for at, letter in enumerate(letters)
        if letter.isalnum() and (at == 0 or not letters[at - 1].isalnum())
    )
    return _Folded("".join(letters), tuple(places), starts)


def match(typed: str, text: str, *, plainly: bool = False, slips: bool = True) -> Match | None:
    """None where one of the typed words fits nowhere. Nothing typed fits everything.

    `plainly`: only at the beginning of words. `slips`: also with a slip of the finger.
    """
    line = _folded(text)
    words = _folded(typed).letters.split()
    score, found = 0.0, set[int]()
    for word in words:
        best = _fit(word, line, plainly, slips)
        if best is None:
            return None
        score += best.score
        found |= {line.places[at] for at in best.at}
    mean = score / len(words) if words else 0.0
    return Match(mean - LONG * min(1.0, len(text) / 100), tuple(sorted(found)))


def _fit(word: str, line: _Folded, plainly: bool, slips: bool) -> Match | None:
    for start in line.starts:
        if line.letters.startswith(word, start):
            end = start + len(word)
            whole = WHOLE_WORD if line.end_of_word(start) == end else 0.0
            worth = START if start == line.starts[0] else WORD
            return Match(worth + whole, tuple(range(start, end)))
    if plainly:
        return None
    if len(word) > 1 and (pieces := _pieces(word, line)) is not None:
        return pieces
    if len(word) >= LEAST_INSIDE and (at := line.letters.find(word)) >= 0:
        return Match(INSIDE, tuple(range(at, at + len(word))))
    return _slip(word, line) if slips and len(word) >= LEAST_SLIP else None


def _pieces(word: str, line: _Folded) -> Match | None:
    """The fewest beginnings of words that make up the typed one, in their order."""

    @cache
    def fewest(done: int, first: int) -> tuple[tuple[int, int], ...] | None:
        if done == len(word):
            return ()
        best: tuple[tuple[int, int], ...] | None = None
        for number in range(first, len(line.starts)):
            start = line.starts[number]
            room = min(len(word) - done, line.end_of_word(start) - start)
            length = 0
            while length < room and line.letters[start + length] == word[done + length]:
                length += 1
                rest = fewest(done + length, number + 1)
                if rest is not None and (best is None or len(rest) + 1 < len(best)):
                    best = ((start, length), *rest)
        return best

    found = fewest(0, 0)
    if found is None:
        return None
    at = tuple(start + step for start, length in found for step in range(length))
    return Match(PIECES - EACH_PIECE * (len(found) - 2), at)


def _slip(word: str, line: _Folded) -> Match | None:
    """One letter wrong, missing, too many or two swapped; two from eight letters on."""
    allowed = 1 if len(word) < 8 else 2
    best: Match | None = None
    for start in line.starts:
        end = line.end_of_word(start)
        for length in {len(word) - 1, len(word), len(word) + 1}:
            beginning = line.letters[start : min(end, start + length)]
            wrong = OSA.distance(word, beginning, score_cutoff=allowed)
            score = SLIP - 0.1 * (wrong - 1)
            if wrong <= allowed and (best is None or score > best.score):
                best = Match(score, tuple(range(start, start + len(beginning))))
    return best
