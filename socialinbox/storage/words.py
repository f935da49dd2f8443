"""Words made comparable: without case and accents, the way the search index sees them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"\w+")
_DOTLESS = str.maketrans("ı", "i")


def as_indexed(text: str) -> str:
    """What the index is given of a text, and asked for: it folds case and accents by itself, but
    the Turkish ı, whose capital is I, would be another letter than its capital."""
    return text.translate(_DOTLESS)


def fold(text: str) -> str:
    """The text without accents and case; like the index, it leaves ß alone."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", as_indexed(text.lower()))
    return "".join(char for char in plain if not unicodedata.combining(char))


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text).replace("_", " "))


def naming(texts: Mapping[int, str], names: Iterable[str]) -> list[int]:
    """The keys of the texts in which all words of one of these names stand, in any order."""
    wanted = [set(found) for name in names if (found := words(name))]
    spoken = {key: set(words(text)) for key, text in texts.items()}
    return [key for key, said in spoken.items() if any(name <= said for name in wanted)]
