"""While the owner writes: what customers were told before about the same thing."""

import heapq
import math
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations

from socialinbox.answers.facts import Fact, FactKind, facts_of
from socialinbox.answers.terms import beginning, held, terms_of
from socialinbox.domain.answers import Told
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.domain.times import from_ms
from socialinbox.storage import own_words as stored
from socialinbox.storage.connection import Connection
from socialinbox.storage.own_words import Reply
from socialinbox.storage.words import fold

SHOWN = 5
MOST_TERMS = 12
"""Telling words that are looked for; the newest written ones first."""
PER_TERM = 400
"""Newest messages looked at for each of them."""
RARE = 3
"""So many of the rarest words are also looked for two at a time, however long ago."""
CANDIDATES = 80
"""Messages that are read, those with the most telling words in common."""
LEAST = 0.3
"""Share of the words' weight that a reply must have to be worth a line."""
YEAR = timedelta(days=365)
LONGEST = 90
"""Characters of a quote."""
WRITTEN, ASKED = 1.0, 0.8
"""What a word of the owner's counts, and one of the customer's question."""
SAME = 0.6
"""Share of the fewer words that two statements must have in common to be about one thing."""
_SENTENCE = re.compile(r"(?<=[.!?…؟。])(?<!\d\.)\s+|\n+")
_CLAUSE = re.compile(r"(?<=[,;:–—،])(?<!\d,)\s+")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The words looked for, each with what it weighs; `last` is the sentence being written."""

    weights: Mapping[str, float]
    asked: frozenset[str]
    last: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the database has for the words being written; `fitting` judges it, on any thread."""

    wanted: _Wanted
    replies: tuple[Reply, ...]


def look(con: Connection, customer: CustomerId, written: str) -> Found:
    """Replies that have words in common with what is being written to this customer, or with what
    it asked and nobody has answered yet. So much is looked at and no more, however many there are.
    """
    wanted, rows = _look(con, written, stored.unanswered(con, customer))
    if not wanted.weights:
        return Found(wanted, ())
    replies = stored.replies_at(con, rows) + stored.replies_not_indexed(con)
    return Found(wanted, tuple(replies))


def fitting(found: Found, now: datetime, limit: int = SHOWN) -> list[Told]:
    """Those that fit, the best first.

    One that gave another amount or hour for the same thing comes first of all, with `differs`.
    """
    kept: dict[str, tuple[Told, Reply]] = {}
    for reply in found.replies:
        told = _judge(reply, found.wanted, now)
        if told is None:
            continue
        key = fold(told.words)
        if key not in kept or kept[key][0].sent_at < told.sent_at:
            kept[key] = (told, reply)
    best = sorted((told for told, _ in kept.values()), key=lambda one: -one.fit)
    against = _contradicted(list(kept.values()), found.wanted)
    if against is not None:
        best = [against, *(one for one in best if one.message != against.message)]
    return best[:limit]


def _look(con: Connection, written: str, asked: list[str]) -> tuple[_Wanted, list[int]]:
    """The words to look for with their weights, and the index rows that have the most of them."""
    ours, theirs = terms_of(written), terms_of(" ".join(asked))
    asked_in = [term for text in asked for term in terms_of(text)]
    terms = list(dict.fromkeys([*reversed(ours), *theirs]))[:MOST_TERMS]
    sentences = [one for one in _SENTENCE.split(written.strip()) if one]
    count = stored.about_how_many(con)
    span = stored.indexed_span(con)
    weights: dict[str, float] = {}
    found: dict[int, float] = {}
    for term in terms:
        rows = stored.newest_rows(con, _match(term), PER_TERM)
        # What nobody but this customer has said leads to nothing that was told before.
        if len(rows) <= asked_in.count(term):
            continue
        rarity = 1 + math.log(1 + count / (1 + _how_many(rows, span)))
        weights[term] = rarity * (WRITTEN if term in ours else ASKED)
        for row in rows:
            found[row] = found.get(row, 0.0) + weights[term]
    rare = sorted(weights, key=lambda term: -weights[term])[:RARE]
    for one, other in combinations(rare, 2):
        for row in stored.newest_rows(con, f"{_match(one)} {_match(other)}", PER_TERM):
            found[row] = max(found.get(row, 0.0), weights[one] + weights[other])
    best = heapq.nlargest(CANDIDATES, found, key=lambda row: (found[row], row))
    last = sentences[-1] if sentences else ""
    return _Wanted(weights, frozenset(theirs), last), best


def _match(term: str) -> str:
    return f'"{beginning(term)}"*'


def _how_many(rows: list[int], span: tuple[int, int]) -> float:
    """How many messages have a word, also where only the newest of them were looked at."""
    if len(rows) < PER_TERM:
        return len(rows)
    oldest, newest = span
    covered = max(1, newest - (rows[-1] >> stored.ID_BITS))
    return len(rows) * max(1.0, (newest - oldest) / covered)


def _judge(reply: Reply, wanted: _Wanted, now: datetime) -> Told | None:
    """A reply with the part of it that fits; None where too little of it does."""
    inside = held(wanted.weights, reply.text)
    before = held(wanted.weights, reply.asked) - inside
    total = sum(sorted(wanted.weights.values(), reverse=True)[:4])
    weight = wanted.weights
    share = (sum(weight[t] for t in inside) + 0.6 * sum(weight[t] for t in before)) / (total or 1)
    if share < LEAST:
        return None
    words = _quote(reply.text, inside, wanted.weights)
    numbers = bool(facts_of(words))
    # One word alone may be chance, unless nothing else is asked for or a number stands with it.
    if len(inside | before) < 2 and not numbers and len(weight) > 1:
        return None
    age = max(timedelta(0), now - from_ms(reply.sent_at))
    fit = share * (1.4 if numbers else 1.0) * 0.5 ** (age / YEAR)
    return Told(
        MessageId(reply.message),
        CustomerId(reply.customer),
        reply.name,
        NetworkName(reply.network),
        reply.place,
        from_ms(reply.sent_at),
        reply.text,
        words,
        fit,
    )


def _quote(text: str, inside: Collection[str], weights: Mapping[str, float]) -> str:
    """The clause of a reply that fits best, an amount or an hour in it counting most."""

    def value(part: str) -> float:
        found = sum(weights[term] for term in held(inside, part))
        return found + (max(weights.values()) if facts_of(part) else 0.0)

    sentences = [part.strip() for part in _SENTENCE.split(text) if part.strip()]
    best = max(sentences, key=value, default=text.strip())
    if len(best) > LONGEST:
        best = max(_CLAUSE.split(best), key=value).strip(" ,;:–—")
    if len(best) > LONGEST:
        best = best[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    return best


def _contradicted(found: list[tuple[Told, Reply]], wanted: _Wanted) -> Told | None:
    """The newest statement about what is being written, where it gave another amount or hour."""
    said = _one_fact(wanted.last)
    if said is None:
        return None
    about = set(terms_of(wanted.last)) or set(wanted.asked)
    for told, reply in sorted(found, key=lambda pair: pair[0].sent_at, reverse=True):
        before = _one_fact(told.words, said.kind)
        if before is None or before.value[1] != said.value[1]:
            continue
        if not _one_thing(about, wanted, told.words, reply.asked):
            continue
        if before.value == said.value:
            return None
        return replace(told, differs=before.shown)
    return None


def _one_fact(text: str, kind: FactKind | None = None) -> Fact | None:
    """The only amount or hour of a text; of several none is meant for sure."""
    found = {fact.value: fact for fact in facts_of(text) if kind is None or fact.kind is kind}
    return next(iter(found.values())) if len(found) == 1 else None


def _one_thing(about: set[str], wanted: _Wanted, words: str, asked: str) -> bool:
    """Whether a statement, perhaps with the question before it, is about the same thing."""
    theirs = set(terms_of(words))
    shared = held(about, words)
    least = min(len(about), len(theirs))
    if shared and len(shared) >= SAME * least:
        return True
    if shared and len(held(about, f"{words} {asked}")) >= SAME * len(about):
        return True
    both = about | wanted.asked
    known = held(both, f"{words} {asked}")
    return bool(wanted.asked) and len(known) >= 2 and len(known) >= SAME * len(both)
