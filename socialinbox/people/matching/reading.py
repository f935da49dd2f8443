"""Reads a handle or a display name as words: what is a name in it, what a role, what a number."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from socialinbox.domain.remembered import remembered
from socialinbox.people.matching.words import GLUED, PARTICLES, ROLES

_CAMEL = re.compile(r"[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ÿ])|[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+|.+")
_OPAQUE = re.compile(r"\d+|UC[\w-]{22}")
_PLAIN = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_APOSTROPHES = str.maketrans(dict.fromkeys("'’ʼ`´", ""))
_LETTER, _DIGIT = "letter", "digit"
LEAST_CORE = 3
"""So many letters must be left when roles are taken off a word."""
SHORT_CAPITALS = 3
"""So many capitals at most are initials or a tag, not a word."""
LONGEST_ROLE = max(map(len, GLUED))
"""Letters of the longest role that may be glued to a name."""
REMEMBERED = 20_000
"""How many handles, and how many names, are not read again when they are compared again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A handle or a name as words, folded: without case and accents."""

    whole: str
    """All letters and digits as they stand."""
    words: tuple[str, ...]
    """What may be names, in order."""
    tags: tuple[str, ...] = ()
    """Roles, and short capitals behind a name: they say little, but they can agree."""
    numbers: tuple[str, ...] = ()
    parted: bool = True
    """Whether each word is surely one; a handle written in one go may hold several."""
    opaque: bool = False
    """True for a bare number or id: it says nothing of a person."""

    @property
    def core(self) -> str:
        """The names written together."""
        return "".join(self.words)


def fold(text: str) -> str:
    """Lower case without accents; ornate letters, and those with a stroke, become plain ones."""
    # First and last: an ornate capital has no lower case before it is plain.
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    plain = unicodedata.normalize("NFKD", folded)
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", kept)


@remembered(REMEMBERED)
def read_handle(handle: str) -> Reading:
    """A handle, with or without @: words are told apart by capitals, digits and signs."""
    bare = unicodedata.normalize("NFC", handle.strip().removeprefix("@"))
    if _OPAQUE.fullmatch(bare):
        return Reading(bare, (), opaque=True)
    return _read(bare, lambda piece: _joined(_CAMEL.findall(piece)), glued=True)


@remembered(REMEMBERED)
def read_name(name: str) -> Reading:
    """A display name: words are told apart by what stands between them; emoji are left out."""
    bare = unicodedata.normalize("NFC", name)
    return _read(bare, lambda piece: [piece], glued=False)


def _read(bare: str, parted: Callable[[str], list[str]], *, glued: bool) -> Reading:
    words: list[str] = []
    tags: list[str] = []
    numbers: list[str] = []
    shouted = bare.isupper() and len(bare) > SHORT_CAPITALS
    for kind, piece in _pieces(bare):
        if kind is _DIGIT:
            numbers.append(piece)
            continue
        parts = parted(piece)
        for place, part in enumerate(parts):
            folded = fold(part)
            short = part.isupper() and 1 < len(part) <= SHORT_CAPITALS and not shouted
            if folded in ROLES:
                tags.append(folded)
            elif short and words and place == len(parts) - 1:
                tags.append(folded)  # "MooreNC": a country or a club behind a name
            elif short:
                words.extend(folded)  # "DKDavis": initials before it, a word each
            else:
                roles, core = _without_roles(folded) if glued else ([], folded)
                tags += roles
                words.append(core)
    if not words:
        # "TheShop": nothing but roles, so they are all there is.
        words, tags = tags, []
    whole = "".join(fold(piece) for _kind, piece in _pieces(bare))
    kept = tuple(filter(None, words))
    return Reading(whole, kept, tuple(tags), tuple(numbers), parted=not glued or len(kept) > 1)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Runs of letters and of digits; a mark of Arabic or Devanagari belongs to its letter."""
    for kind, chars in groupby(text.translate(_APOSTROPHES), _kind):
        if kind is not None:
            yield kind, "".join(chars)


def _kind(char: str) -> str | None:
    if char.isdecimal():
        return _DIGIT
    return _LETTER if char.isalpha() or unicodedata.category(char)[0] == "M" else None


def _joined(parts: list[str]) -> list[str]:
    """A name's particle belongs to what follows: Mc and Dowell, Van and Orden."""
    found: list[str] = []
    for part in parts:
        if found and found[-1].casefold() in PARTICLES and part[0].isupper():
            found[-1] += part
        else:
            found.append(part)
    return found


def _without_roles(word: str) -> tuple[list[str], str]:
    """The roles glued to a word's beginning and end, longest first, and what is left of it."""
    for length in range(min(LONGEST_ROLE, len(word) - LEAST_CORE), 2, -1):
        for role, rest in ((word[:length], word[length:]), (word[-length:], word[:-length])):
            if role in GLUED:
                others, core = _without_roles(rest)
                return [role, *others], core
    return [], word
