"""What a text is about: its telling words, made comparable across their endings."""

from collections.abc import Iterable

from socialinbox.answers.small_words import SMALL
from socialinbox.storage.words import words

SHORTEST = 3
"""Letters of a word that can tell something; numbers may be shorter."""
INDEXED = 5
"""Beginnings of so many letters at most are in the search index as such."""
ENDING = 3
"""By so many letters may two forms of one word differ in length."""


def terms_of(text: str) -> list[str]:
    """The telling words of a text, folded, each once, in order; no plain numbers."""
    found = (
        word
        for word in words(text)
        if len(word) >= SHORTEST and word not in SMALL and not word.isdecimal()
    )
    return list(dict.fromkeys(found))


def beginning(term: str) -> str:
    """The beginning that a term shares with its other forms: "pads" with "pad", "Bremsen" with
    "Bremse"."""
    if len(term) > INDEXED:
        return term[:INDEXED]
    return term[: max(SHORTEST, len(term) - 1)]


def same_word(term: str, other: str) -> bool:
    """Whether two folded words are forms of one."""
    if term == other:
        return True
    if min(len(term), len(other)) < SHORTEST or abs(len(term) - len(other)) > ENDING:
        return False
    shared = _shared(term, other)
    return shared >= max(SHORTEST, min(len(term), len(other)) - 1) and (
        shared * 4 >= max(len(term), len(other)) * 3 or shared >= max(len(term), len(other)) - 1
    )


def held(wanted: Iterable[str], text: str) -> set[str]:
    """Those of the wanted terms that a text has in some form."""
    by_beginning: dict[str, set[str]] = {}
    for word in words(text):
        by_beginning.setdefault(word[:SHORTEST], set()).add(word)
    return {
        term
        for term in wanted
        if any(same_word(term, word) for word in by_beginning.get(term[:SHORTEST], ()))
    }


def _shared(one: str, other: str) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
