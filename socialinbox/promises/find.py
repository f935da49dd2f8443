"""Finds in the owner's own words what he promised and until when: "I'll send it on Friday"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from socialinbox.promises.languages import LANGUAGES, Language, promise_words
from socialinbox.promises.moments import Moment, moments

LONGEST = 2000
"""Characters of a message that are looked at."""
_SENTENCE = re.compile(r"(?<=[.!?…])(?<!\d\.)(?<!\b[apAP]\.m\.)\s+|\n+")
_LAST_BREAK = re.compile(r"[,;:–—]|\b(?:and|but|und|aber|y|pero|et|mais|e|ma|en|maar|mas)\b")


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that promises something, in the owner's own words, and the moment it names."""

    words: str
    due_at: datetime
    """Aware; where no hour was said, nine in the morning of that day."""


def find_promise(text: str, said_at: datetime) -> Found | None:
    """The first promise of a text that names a moment after `said_at`; None mostly.

    Questions, denials, conditions ("if you come on Friday, I'll …") and mere absence ("we will be
    closed on Friday") are none. Days and hours are those of this computer's zone.
    """
    local = said_at.astimezone().replace(tzinfo=None)
    for sentence in _sentences(text[:LONGEST]):
        if sentence.endswith("?"):
            continue
        plain = sentence.lower().replace("’", "'")
        for language in LANGUAGES:
            moment = _promised(plain, language, local)
            if moment is not None:
                return Found(sentence, moment.at.astimezone())
    return None


def _sentences(text: str) -> Iterator[str]:
    for one in _SENTENCE.split(text):
        sentence = one.strip()
        if sentence and not sentence.startswith((">", "¿")):
            yield sentence


def _promised(sentence: str, language: Language, said_at: datetime) -> Moment | None:
    """The moment that a sentence promises something for."""
    taken_on = list(promise_words(language).finditer(sentence))
    if not taken_on:
        return None
    for moment in moments(sentence, language, said_at):
        for promise in taken_on:
            between, head = _around(sentence, promise.start(), promise.end(), moment)
            if between is None or _has(language.conditions, between + " | " + head):
                continue
            first = min(promise.start(), moment.start)
            rest = sentence[first:]
            clause = _clause_before(sentence, first) + _clause(rest)
            if not _has(language.denials, clause) and not _has(language.idle, rest):
                return moment
    return None


def _around(sentence: str, start: int, end: int, moment: Moment) -> tuple[str | None, str]:
    """What stands between a promise and a moment, and before both in the same clause.

    None: they don't belong together. A moment that comes first must open its clause.
    """
    if moment.start >= start:
        return sentence[end : moment.start], _clause_before(sentence, start)
    before = _clause_before(sentence, moment.start)
    between = sentence[moment.end : start]
    if len(before.split()) > 1 or len(between.split()) > 3 or "," in between.strip(" ,"):
        return None, ""
    return between, before


def _clause_before(sentence: str, at: int) -> str:
    """The words between the last break and a place."""
    breaks = [found.end() for found in _LAST_BREAK.finditer(sentence, 0, at)]
    return sentence[max(breaks, default=0) : at]


def _clause(rest: str) -> str:
    return re.split(r"[,;–—]", rest, maxsplit=1)[0]


def _has(words: str, text: str) -> bool:
    return re.search(words, text) is not None
