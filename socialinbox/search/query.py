"""Reads what the owner typed into the search field; any text is a valid question."""

import re
from dataclasses import dataclass

from socialinbox.storage.words import fold

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Query:
    """Words that must all occur, in any order; the last is still being typed.

    `typed` are the typed pieces, `parts` each as its words: "c++ it's" is (("c",), ("it", "s")).
    The words of one piece stand next to each other.
    """

    typed: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]

    @property
    def match(self) -> str:
        """The question in FTS5's language: each piece quoted, its words left to the tokenizer."""
        quoted = ['"' + piece.replace('"', '""') + '"' for piece in self.typed]
        return " ".join(quoted) + "*"

    def matches(self, text: str) -> bool:
        """Whether a text has it all, by the same rule as the index."""
        found = _split(text)
        return all(
            _contains(found, part, index == len(self.parts) - 1)
            for index, part in enumerate(self.parts)
        )


def parse(text: str) -> Query | None:
    """The question in a text; None where no word is in it."""
    pieces = [
        (piece, tuple(words))
        for piece in text.replace("\x00", " ").split()
        if (words := _split(piece))
    ]
    if not pieces:
        return None
    typed, parts = zip(*pieces, strict=True)
    return Query(typed, parts)


def _split(text: str) -> list[str]:
    # The index's tokenizer breaks at the underscore, Python's \w does not.
    return _WORD.findall(fold(text).replace("_", " "))


def _contains(found: list[str], part: tuple[str, ...], prefix: bool) -> bool:
    size = len(part)
    for start in range(len(found) - size + 1):
        here = found[start : start + size]
        whole = here[:-1] == list(part[:-1])
        last = here[-1].startswith(part[-1]) if prefix else here[-1] == part[-1]
        if whole and last:
            return True
    return False
