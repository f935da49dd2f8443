"""What may come next in the search field: operators, then their values."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta

from socialinbox.search.query import ME, Has, Kind, State, Term
from socialinbox.storage.words import fold
from socialinbox.ui.search.words import operator_words, read_here, state_words, thing_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import day_words, listed, tr

PEOPLE = 6
"""How many customers are offered."""

OFFERED = (
    *(Kind.FROM, Kind.WITH, Kind.ON, Kind.IS, Kind.HAS, Kind.TAG),
    *(Kind.WAITING, Kind.BEFORE, Kind.AFTER, Kind.DATE),
)
ICONS = {
    **dict.fromkeys((Kind.FROM, Kind.TO, Kind.WITH), "person"),
    **dict.fromkeys((Kind.BEFORE, Kind.AFTER, Kind.DATE, Kind.WAITING), "clock"),
    Kind.ON: "globe",
    Kind.IS: "inbox",
    Kind.HAS: "clip",
    Kind.TAG: "tag",
}
_WAITS = (">1h", ">4h", ">1d", ">2d", ">1w")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` takes the place of what stands from `start` to `end` in the field."""

    start: int
    end: int
    text: str
    title: str
    detail: str
    icon: str = "search"
    """None ("") where the title begins with a picture of its own."""
    mark: str | None = None
    kind: str = "operator"
    """operator, value, recent or view; recent ones can be forgotten."""

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return listed(filter(None, (self.title, self.detail)))


async def suggestions(around: Surroundings, text: str, cursor: int) -> list[Suggestion]:
    """What can stand at the cursor; nothing in the middle of an ordinary word."""
    pieces = read_here(text).pieces
    piece = next((one for one in pieces if one.start <= cursor <= one.end), None)
    if piece is None:
        if not text.strip():
            return [_operator(kind, cursor, cursor) for kind in OFFERED]
        return []
    if piece.kind is Kind.TEXT or cursor < piece.value_at:
        typed = text[piece.start : cursor]
        if not re.fullmatch(r"-?[A-Za-z]+", typed):
            return []
        begun = typed.lstrip("-").lower()
        return [
            _operator(kind, piece.start, piece.end, typed.startswith("-"))
            for kind in OFFERED
            if kind.value.startswith(begun)
        ]
    typed = text[piece.value_at : cursor].strip('"')
    return [
        Suggestion(
            piece.start,
            piece.end,
            f"{'-' if text[piece.start] == '-' else ''}{term} ",
            title,
            detail,
            icon,
            mark,
            "value",
        )
        async for term, title, detail, icon, mark in _values(around, piece.kind, typed)
    ]


def _operator(kind: Kind, start: int, end: int, negated: bool = False) -> Suggestion:
    said = f"{'-' if negated else ''}{kind}:"
    return Suggestion(start, end, said, said, operator_words(kind), ICONS[kind])


Value = tuple[Term, str, str, str, str | None]


async def _values(around: Surroundings, kind: Kind, typed: str) -> AsyncIterator[Value]:
    icon = ICONS[kind]
    if kind in (Kind.FROM, Kind.TO, Kind.WITH):
        async for one in _people(around, kind, typed):
            yield one
        return
    for value, title, detail, mark in _known(around, kind, typed):
        yield Term(kind, value), title, detail, icon, mark


async def _people(around: Surroundings, kind: Kind, typed: str) -> AsyncIterator[Value]:
    if kind is not Kind.WITH and ME.startswith(fold(typed)):
        yield Term(kind, ME), ME, tr("Yourself"), "person", None
    if not typed:
        return
    seen: set[str] = set()
    for row in await around.inbox.find_customers(typed, 2 * PEOPLE):
        if fold(row.name) not in seen and len(seen) < PEOPLE:
            seen.add(fold(row.name))
            marks = around.marks(row.places)
            detail = listed(around.labels(row.places))
            yield Term(kind, row.name), row.name, detail, "person", marks[0] if marks else None


def _known(
    around: Surroundings, kind: Kind, typed: str
) -> Iterator[tuple[str, str, str, str | None]]:
    begun = fold(typed)
    meant = []
    for value, detail, mark in _all(around, kind):
        if fold(value).startswith(begun):
            yield value, value, detail, mark
        elif any(word.startswith(begun) for word in fold(detail).split()):
            meant.append((value, value, detail, mark))
    yield from meant


def _all(around: Surroundings, kind: Kind) -> Iterator[tuple[str, str, str | None]]:
    match kind:
        case Kind.ON:
            labels = dict.fromkeys(look.label for look in around.networks)
            for look in around.networks:
                yield look.label.lower(), look.label, look.mark
            for place in around.places.values():
                if place.label not in labels:
                    yield place.label.lower(), place.label, place.mark
        case Kind.IS:
            for state in State:
                yield state.value, state_words(state), None
        case Kind.HAS:
            for thing in Has:
                yield thing.value, thing_words(thing), None
        case Kind.TAG:
            for tag in sorted(around.tags.values(), key=lambda one: fold(one.name)):
                yield tag.name, "", None
        case Kind.WAITING:
            for wait in _WAITS:
                yield wait, tr("Waiting for longer than that"), None
        case _:
            yield from _days(around)


def _days(around: Surroundings) -> Iterator[tuple[str, str, str | None]]:
    today = around.clock().astimezone().date()

    yield "today", day_words(today, "long"), None
    yield "yesterday", day_words(today - timedelta(days=1), "long"), None
    yield "this-week", tr("This week"), None
    yield "last-week", tr("Last week"), None
    yield "7d", tr("Seven days ago"), None
    yield "30d", tr("Thirty days ago"), None
    first = today.replace(day=1)
    for _ in range(6):
        yield f"{first:%Y-%m}", day_words(first, "month year"), None
        first = (first - timedelta(days=1)).replace(day=1)
    yield str(today.year), "", None
    yield str(today.year - 1), "", None
