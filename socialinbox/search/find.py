"""Finds messages and people for what was typed, newest first."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.times import now, to_ms
from socialinbox.domain.views import SearchHit
from socialinbox.search.dates import Back, Days
from socialinbox.search.query import ME, Kind, Query, Term, Terms, Wait, read, split
from socialinbox.search.resolve import places_called
from socialinbox.storage import conditions
from socialinbox.storage import search as index
from socialinbox.storage.codec import one_of, time_of
from socialinbox.storage.conditions import NEWEST, Ask, Condition
from socialinbox.storage.connection import Connection
from socialinbox.storage.finding import Walk
from socialinbox.storage.words import as_indexed, fold, words

PEOPLE = 10
"""How many customers found by name, and by tag, are put among the first hits."""

AROUND = 60
"""How many characters a snippet shows before the first hit; behind it, twice as many."""

COMMON = 3000
"""From so many messages on nobody reads through what a word finds."""

INDEXED_BEGINNING = 5
"""Beginnings of so many letters at most are in the index as such."""


class Search:
    """The newest `limit` messages with all that is asked, in short steps on the database's thread.

    A last word that COMMON messages hold as it stands counts as whole: to merge it with all longer
    words takes a tenth of a second among a million messages, and gives no shorter list.

    `before` is the last hit of the page before. Threads whose names, handles or tags hold all the
    words are found by their newest message, on the first page.
    """

    def __init__(
        self,
        query: Query | None,
        limit: int = 50,
        before: SearchHit | None = None,
        at: datetime | None = None,
    ) -> None:
        self._query = query
        self._limit = limit
        self._first = before is None
        self._key = NEWEST if before is None else (to_ms(before.sent_at), before.message)
        self._at = at or now()
        self._walks: list[Walk] | None = None
        self._done: list[Walk] = []

    def step(self, con: Connection) -> bool:
        """Look a little further; True at the end."""
        if self._query is None:
            return True
        if self._walks is None:
            self._walks = list(self._begin(con, self._query))
        if self._walks and self._walks[-1].step(con):
            self._done.append(self._walks.pop())
        return not self._walks

    def _begin(self, con: Connection, query: Query) -> Iterable[Walk]:
        for terms in query.alternatives:
            for ask in asks(con, terms, self._at, whole=False):
                people = ask.collapse and any(term.kind is Kind.TEXT for term in terms)
                if not people:
                    yield Walk(ask, self._limit, self._key)
                elif self._first and not (ask.loose and ask.asks_messages):
                    # A name that so many bear counts as a word where more is asked for.
                    yield Walk(ask, PEOPLE)

    @property
    def hits(self) -> list[SearchHit]:
        """What was found."""
        unique = {one.message: one for walk in self._done for one in walk.found}
        newest = sorted(unique.values(), key=lambda one: one[:2], reverse=True)[: self._limit]
        return [hit(one, self._query) for one in newest if self._query is not None]


def search(
    con: Connection, text: str, limit: int = 50, before: SearchHit | None = None
) -> list[SearchHit]:
    """All steps of a Search at once, for who has nobody waiting behind."""
    found = Search(read(text).query, limit, before)
    while not found.step(con):
        pass
    return found.hits


# -- what is asked, in storage's words


def asks(con: Connection, terms: Terms, at: datetime, *, whole: bool = True) -> list[Ask]:
    """What the terms of one alternative ask of threads and messages at a moment.

    The first asks for messages; where words are asked for, others ask for threads whose names or
    tags hold them. `whole`: the last word is taken as it stands also where it is common.
    """
    thread: list[Condition] = []
    message: list[Condition] = []
    since, until = 0, NEWEST[0]
    for term in terms:
        if term.kind in _SPANS and not term.negated:
            first, end = _moments(term, at)
            since, until = max(since, first), min(until, end)
        elif term.kind is not Kind.TEXT:
            parts = _conditions(con, term, at)
            for one in [conditions.none_of(parts)] if term.negated else parts:
                (message if one.of_message else thread).append(one)
    text = tuple(term for term in terms if term.kind is Kind.TEXT)
    ask = Ask(tuple(thread), tuple(message), since=since, until=until)
    if not text:
        return [ask._replace(collapse=all(term.kind in _OF_THREADS for term in terms))]
    found = [ask._replace(match=_match(con, text, whole), matches=text_matcher(text))]
    if any(term.negated for term in text):
        return found
    said = [word for term in text for word in words(str(term.value))]
    people = (conditions.named(con, said), conditions.tagged_like(con, said))
    by_name = (ask._replace(thread=(*thread, who), collapse=True) for who in people if who)
    return [*found, *by_name]


_SPANS = {Kind.BEFORE, Kind.AFTER, Kind.DATE}
_OF_THREADS = {Kind.IS, Kind.TAG, Kind.WAITING, Kind.ON, Kind.WITH}


def _match(con: Connection, text: Terms, whole: bool) -> str:
    """The words in FTS5's language; empty where none must occur."""
    wanted = [_phrase(con, term, whole) for term in text if not term.negated]
    spurned = [_phrase(con, term, True) for term in text if term.negated]
    if not wanted or not spurned:
        return " AND ".join(wanted)
    return f"({' AND '.join(wanted)}) NOT ({' OR '.join(spurned)})"


def _phrase(con: Connection, term: Term, whole: bool) -> str:
    said = quoted(str(term.value))
    if not term.beginning:
        return said
    last = term.words[-1]
    long = len(last) > INDEXED_BEGINNING
    if not whole and long and index.has_many(con, quoted(last), COMMON):
        return said
    return said + "*"


def text_matcher(text: Terms) -> Callable[[str], bool]:
    """Whether a text has what must and lacks what must not occur, by the index's rule."""
    wanted = [term for term in text if not term.negated]
    spurned = [term for term in text if term.negated]
    needed = [word for term in wanted for word in term.words]

    def matches(said: str) -> bool:
        folded = fold(said)
        # Nearly all texts fail here, without being taken apart.
        if not all(word in folded for word in needed):
            return False
        found = split(folded)
        return all(term.has_words(found) for term in wanted) and not any(
            term.has_words(found) for term in spurned
        )

    return matches


def _conditions(con: Connection, term: Term, at: datetime) -> list[Condition]:
    """What a term asks for, all of it together."""
    value = str(term.value)
    match term.kind:
        case Kind.FROM | Kind.TO:
            incoming = (term.kind is Kind.FROM) is (fold(value) != ME)
            way = conditions.way((Direction.IN if incoming else Direction.OUT).value)
            return [way] if fold(value) == ME else [way, conditions.named(con, words(value))]
        case Kind.WITH:
            return [conditions.named(con, words(value))]
        case Kind.ON:
            return [conditions.at(*places_called(value))]
        case Kind.IS:
            return [conditions.state(value)]
        case Kind.HAS:
            return [conditions.holds(value)]
        case Kind.TAG:
            return [conditions.tagged(value)]
        case Kind.WAITING:
            assert isinstance(term.value, Wait)
            limit = to_ms(at - timedelta(minutes=term.value.minutes))
            longer = term.value.longer
            return [conditions.waited(None if longer else limit, limit if longer else None)]
        case _:
            return [conditions.sent(*_moments(term, at))]


def _moments(term: Term, at: datetime) -> tuple[int, int]:
    """From when on and until when, in milliseconds."""
    assert isinstance(term.value, Days | Back)
    first, end = term.value.days(at.astimezone().date())
    match term.kind:
        case Kind.BEFORE:
            return 0, _midnight(first)
        case Kind.AFTER:
            return _midnight(first), NEWEST[0]
        case _:
            return _midnight(first), _midnight(end)


def _midnight(day: date) -> int:
    """When a day begins here."""
    try:
        begins = to_ms(datetime(day.year, day.month, day.day).astimezone())
    except (OverflowError, OSError, ValueError):
        return 0 if day.year < 2000 else NEWEST[0]
    return min(max(0, begins), NEWEST[0])


# -- hits


def quoted(piece: str) -> str:
    """A piece of text in FTS5's language, its words left to the tokenizer."""
    return '"' + as_indexed(piece).replace('"', '""') + '"'


def snippet(text: str, query: Query) -> str:
    """The words around the first hit, on one line, with dots where something is left out."""
    line = re.sub(r"\s+", " ", text).strip()
    start = _first_hit(line, query)
    begin = max(0, start - AROUND)
    if begin:
        begin = line.rfind(" ", 0, begin + 1) + 1
    stop = min(len(line), start + 2 * AROUND)
    if stop < len(line):
        space = line.find(" ", stop)
        stop = min(len(line), stop + 30) if space < 0 else min(space, stop + 30)
    return ("… " if begin else "") + line[begin:stop] + (" …" if stop < len(line) else "")


def _first_hit(line: str, query: Query) -> int:
    wanted = [term.words[0] for term in query.marked]
    if not wanted:
        return 0
    if line.isascii():
        # Folding leaves every letter in its place: one look at the whole line will do.
        found = re.search(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, wanted))})", fold(line))
        return found.start() if found else 0
    for word in re.finditer(r"[^\W_]+", line):
        folded = fold(word.group())
        if any(folded.startswith(one) for one in wanted):
            return word.start()
    return 0


def hit(one: index.Found, query: Query) -> SearchHit:
    """A found message as it is shown."""
    return SearchHit(
        MessageId(one.message),
        CustomerId(one.customer),
        one.customer_name,
        NetworkName(one.network),
        one_of(MessageKind, one.kind),
        one.place,
        one_of(Direction, one.direction),
        time_of(one.sent_at),
        snippet(one.text, query),
        one.avatar_url,
    )
