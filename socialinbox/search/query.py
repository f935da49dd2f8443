"""Reads what the owner typed into the search field; any text is a valid question."""

import re
from dataclasses import dataclass

from socialinbox.storage.words import fold

_WORD = re.compile(r"\w+")

INDEXED_BEGINNING = 5
"""Beginnings of so many letters at most are in the index as such."""


@dataclass(frozen=True, slots=True)
class Query:
    """Words that must all occur, in any order; the last is a beginning while it is being typed.

    `typed` are the typed pieces, `parts` each as its words: "c++ it's" is (("c",), ("it", "s")).
    The words of one piece stand next to each other. A space behind the last word ends it.
    """

    typed: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    ended: bool = False

    @property
    def match(self) -> str:
        """The question in FTS5's language: each piece quoted, its words left to the tokenizer."""
        return " ".join(map(quoted, self.typed)) + ("" if self.ended else "*")

    @property
    def last(self) -> str | None:
        """The word being typed, in FTS5's language; None where it is ended, or so short that the
        index holds it as a beginning."""
        (*_, word) = self.parts[-1]
        return None if self.ended or len(word) <= INDEXED_BEGINNING else quoted(word)

    def matches(self, text: str) -> bool:
        """Whether a text has it all, by the same rule as the index."""
        folded = fold(text)
        # Nearly all texts fail here, without being taken apart.
        if not all(word in folded for part in self.parts for word in part):
            return False
        found = _split(folded)
        return all(
            _contains(found, part, index == len(self.parts) - 1 and not self.ended)
            for index, part in enumerate(self.parts)
        )


def parse(text: str) -> Query | None:
    """The question in a text; None where no word is in it."""
    pieces = [
        (piece, tuple(words))
        for piece in text.replace("\x00", " ").split()
        if (words := _split(fold(piece)))
    ]
    if not pieces:
        return None
    typed, parts = zip(*pieces, strict=True)
    return Query(typed, parts, text[-1].isspace())


def quoted(piece: str) -> str:
    """A piece of text in FTS5's language, its words left to the tokenizer."""
    return '"' + piece.replace('"', '""') + '"'


def _split(folded: str) -> list[str]:
    # The index's tokenizer breaks at the underscore, Python's \w does not.
    return _WORD.findall(folded.replace("_", " "))


def _contains(found: list[str], part: tuple[str, ...], prefix: bool) -> bool:
    size = len(part)
    for start in range(len(found) - size + 1):
        here = found[start : start + size]
        whole = here[:-1] == list(part[:-1])
        last = here[-1].startswith(part[-1]) if prefix else here[-1] == part[-1]
        if whole and last:
            return True
    return False
