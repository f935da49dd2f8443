"""A question read is the same when it is written down and read again."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialinbox.search.dates import Back, Days, Unit, read_span
from socialinbox.search.marks import marks
from socialinbox.search.query import (
    Has,
    Kind,
    Query,
    State,
    Term,
    Trouble,
    Wait,
    parse,
    read,
)

TODAY = date(2026, 11, 22)
SIGNS = [*'"-*: a\x00', "OR", "from:", "is:", "has:photo", "before:", "ß", "é"]


def texts() -> st.SearchStrategy[str]:
    """Anything, and what looks like operators."""
    return st.text(max_size=30) | st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)


@given(texts(), st.booleans())
@example('from:"Ana', True)
@example('-"a b"*', True)
@example("date:0001-01-01 before:9999-12-31 after:9999y", True)
def test_what_is_printed_reads_the_same(text: str, typing: bool) -> None:
    query = read(text, TODAY, typing=typing).query
    assert read(str(query), TODAY, typing=False).query == query
    assert read(f"{query} ", TODAY).query == query


@given(texts())
def test_every_part_stands_where_it_is_said_to(text: str) -> None:
    reading = read(text, TODAY)
    ends = [0, *(piece.end for piece in reading.pieces)]
    for piece, end in zip(reading.pieces, ends, strict=False):
        assert end <= piece.start <= piece.value_at <= piece.end <= len(text)


@given(st.text(max_size=12), st.dates(date(1, 1, 1), date(9999, 12, 31)), st.booleans())
def test_no_day_is_out_of_the_calendar(text: str, today: date, month_first: bool) -> None:
    span = read_span(text, today, month_first=month_first)
    if span is not None:
        first, end = span.days(today)
        assert first <= end


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("ord", (Term(Kind.TEXT, "ord", beginning=True),)),
        ("ord ", (Term(Kind.TEXT, "ord"),)),
        ('"late ord" x ', (Term(Kind.TEXT, "late ord"), Term(Kind.TEXT, "x"))),
        ("-refund ", (Term(Kind.TEXT, "refund", negated=True),)),
        ('from:"Ana Weber"', (Term(Kind.FROM, "Ana Weber"),)),
        ("FROM:me", (Term(Kind.FROM, "me"),)),
        ("-is:done", (Term(Kind.IS, State.DONE, negated=True),)),
        ("has:picture", (Term(Kind.HAS, Has.PHOTO),)),
        ("waiting:>2d", (Term(Kind.WAITING, Wait(True, 2880)),)),
        ("waiting:<90min", (Term(Kind.WAITING, Wait(False, 90)),)),
        ("before:yesterday", (Term(Kind.BEFORE, Back(Unit.DAY, 1)),)),
        ("10:30 http://a.b ", (Term(Kind.TEXT, "10:30"), Term(Kind.TEXT, "http://a.b"))),
    ],
)
def test_operators(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse(typed, TODAY) == Query((terms,))


def test_alternatives() -> None:
    query = parse("a b OR c ", TODAY)
    assert query is not None
    assert [len(terms) for terms in query.alternatives] == [2, 1]
    assert str(query) == "a b OR c"


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("from:", Trouble.NO_VALUE),
        ("is:purple", Trouble.NO_STATE),
        ("has:cheese", Trouble.NO_THING),
        ("before:soon", Trouble.NO_DATE),
        ("date:2026-02-30", Trouble.NO_DATE),
        ("waiting:long", Trouble.NO_TIME),
    ],
)
def test_nonsense_is_said_and_the_rest_counts(typed: str, trouble: Trouble) -> None:
    reading = read(f"{typed} order ", TODAY)
    assert [problem.trouble for problem in reading.problems] == [trouble]
    assert reading.query == parse("order ", TODAY)
    assert [piece.good for piece in reading.pieces] == [False, True]


@pytest.mark.parametrize(
    ("said", "first", "end"),
    [
        ("today", "2026-11-22", "2026-11-23"),
        ("gestern", "2026-11-21", "2026-11-22"),
        ("2026-05-03", "2026-05-03", "2026-05-04"),
        ("3.5.2026", "2026-05-03", "2026-05-04"),
        ("3.5.", "2026-05-03", "2026-05-04"),
        ("3/5/26", "2026-05-03", "2026-05-04"),
        ("3 May", "2026-05-03", "2026-05-04"),
        ("May 3rd, 2025", "2025-05-03", "2025-05-04"),
        ("3 de mayo de 2025", "2025-05-03", "2025-05-04"),
        ("1er février", "2026-02-01", "2026-02-02"),
        ("Dezember", "2025-12-01", "2026-01-01"),
        ("märz 2024", "2024-03-01", "2024-04-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("2025-12", "2025-12-01", "2026-01-01"),
        ("monday", "2026-11-16", "2026-11-17"),
        ("Sonntag", "2026-11-22", "2026-11-23"),
        ("last week", "2026-11-09", "2026-11-16"),
        ("this-month", "2026-11-01", "2026-12-01"),
        ("7d", "2026-11-15", "2026-11-16"),
        ("1m", "2026-10-22", "2026-10-23"),
        ("29 feb", "2024-02-29", "2024-03-01"),
    ],
)
def test_days_as_owners_write_them(said: str, first: str, end: str) -> None:
    span = read_span(said, TODAY)
    assert span is not None
    assert tuple(map(str, span.days(TODAY))) == (first, end)


def test_the_month_comes_first_where_it_does() -> None:
    assert read_span("5/3/2026", TODAY, month_first=True) == Days(
        date(2026, 5, 3), date(2026, 5, 4)
    )


def test_what_moves_is_known() -> None:
    assert read("after:7d", TODAY).query.moves
    assert read("is:waiting waiting:>1h", TODAY).query.moves
    assert not read("after:2026-05 order", TODAY).query.moves


def test_marks_follow_accents_phrases_and_beginnings() -> None:
    def marked(text: str, typed: str) -> list[str]:
        return [text[start:end] for start, end in marks(text, read(typed, TODAY).query.marked)]

    assert marked("Ein Café, cafés!", "cafe") == ["Café", "cafés"]
    assert marked("Ein Café, cafés!", "cafe ") == ["Café"]
    assert marked("late order, order late", '"order late" ') == ["order late"]
    assert marked("it's here", "it's ") == ["it's"]
    assert marked("nothing here", "-nothing is:done") == []
