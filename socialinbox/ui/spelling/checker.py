"""Checks words in a thread of its own, by the dictionary of the language they are written in."""

import re
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from socialinbox.ui.spelling.dictionaries import Dictionary

LEFT_OUT = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|[@#]\w+|\{[^{}\n]*\}|\w*\d\w*|\S+\.(?:com|de|net|org)\b"
)
"""Addresses, handles, tags, blanks and whatever has a number in it."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
ENOUGH = 0.5
"""Less than this part of the words known: it is another language, and nothing is marked."""
COUNTED = 60
"""Words by which the language is told."""
HABIT = 0.08
"""How much more likely a language is in which this thread was written until now."""
SUGGESTED = 6


@dataclass(frozen=True, slots=True)
class Checked:
    """The language of a text, "" where none of the dictionaries fits, and its wrong words."""

    language: str
    wrong: frozenset[str]


def words(text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that are to be checked."""
    plain = LEFT_OUT.sub(lambda found: " " * len(found[0]), text)
    for found in WORD.finditer(plain):
        if len(found[0]) > 1:
            yield found.span()


class Checker:
    """`known` gives the dictionaries by language; each is loaded when its language is tried."""

    def __init__(self, known: Callable[[], Mapping[str, Dictionary]]) -> None:
        self._known = known
        self._loaded: dict[str, Any] = {}
        self._own: frozenset[str] = frozenset()
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="spelling")

    def close(self) -> None:
        """Stop the thread."""
        self.thread.shutdown(wait=False, cancel_futures=True)

    def teach(self, own: frozenset[str]) -> None:
        """The owner's own words; in lower case."""
        self._own = own

    def forget(self) -> None:
        """Other dictionaries are there now."""
        self._loaded.clear()

    # -- in the thread
    def check(self, text: str, around: str, language: str, candidates: tuple[str, ...]) -> Checked:
        """The wrong words of a text. `around` are words that tell the language with it.

        `language` is the one to check by, or "" to find out among the candidates, of which the
        first is the usual one: what is written tells it where its words do, else those around.
        """
        written = {text[start:end] for start, end in words(text)}
        chosen = language or self._own_language(text, around, candidates)
        book = self._book(chosen)
        if book is None:
            return Checked("", frozenset())
        return Checked(chosen, frozenset(word for word in written if not self._fits(book, word)))

    def suggest(self, word: str, language: str) -> list[str]:
        """What may have been meant, the likeliest first."""
        book = self._book(language)
        try:
            found = book.suggest(word.replace("’", "'")) if book is not None else ()
        except UnicodeEncodeError:
            found = ()
        return [one for one in found if one != word][:SUGGESTED]

    def _own_language(self, text: str, around: str, candidates: tuple[str, ...]) -> str:
        """An English answer to a customer who writes Spanish is English: the language that knows
        all of its words, or two more than the language of the thread, is the one."""
        usual = self._language(text, around, candidates)
        told = [text[start:end] for start, end in words(text)][:COUNTED]
        known = {
            language: sum(self._fits(book, word) for word in told)
            for language in candidates
            if told and _may_be(language, told[0]) and (book := self._book(language)) is not None
        }
        best = max(known, key=lambda language: known[language], default=usual)
        more = known.get(best, 0) - known.get(usual, 0)
        told_by_itself = more > 1 or (more > 0 and known[best] == len(told))
        return best if told_by_itself and known[best] > ENOUGH * len(told) else usual

    def _language(self, text: str, around: str, candidates: tuple[str, ...]) -> str:
        told = [text[start:end] for start, end in words(text)][:COUNTED]
        told += [around[start:end] for start, end in words(around)][: COUNTED - len(told)]
        best, most = "", ENOUGH
        for place, language in enumerate(candidates):
            book = self._book(language) if told and _may_be(language, told[0]) else None
            if book is not None:
                share = sum(self._fits(book, word) for word in told) / len(told)
                share += HABIT if place == 0 else 0.0
                if share > most:
                    best, most = language, share
        return best

    def _fits(self, book: Any, word: str) -> bool:  # noqa: ANN401
        plain = word.replace("’", "'")
        try:
            return plain.lower() in self._own or bool(book.spell(plain))
        except UnicodeEncodeError:
            # The dictionary's own alphabet does not have its letters.
            return False

    def _book(self, language: str) -> Any:  # noqa: ANN401
        if language not in self._loaded:
            one = self._known().get(language)
            self._loaded[language] = None if one is None else _open(one)
        return self._loaded[language]


def _open(one: Dictionary) -> Any:  # noqa: ANN401
    import hunspell

    try:
        # Named, because on Windows Hunspell else opens no folder with letters that are not in the
        # system's own code page.
        return hunspell.Hunspell(
            one.name, hunspell_data_dir=str(one.folder), system_encoding="UTF-8"
        )
    except (OSError, ValueError, hunspell.HunspellFilePathError):
        return None


def _may_be(language: str, word: str) -> bool:
    """Whether the letters are ones that the language is written with; a dictionary is large."""
    arabic = "\u0600" <= word[0] <= "\u06ff"
    return arabic is (language in ("ar", "fa", "ur"))
