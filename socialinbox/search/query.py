"""Reads what the owner typed into the search field; any text is a valid question."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from socialinbox.search.dates import Back, Span, read_span
from socialinbox.storage.words import fold


class Kind(StrEnum):
    """What a part of a question asks about; the value is the operator as it is typed."""

    TEXT = "text"
    FROM = "from"
    TO = "to"
    WITH = "with"
    ON = "on"
    IS = "is"
    HAS = "has"
    BEFORE = "before"
    AFTER = "after"
    DATE = "date"
    TAG = "tag"
    WAITING = "waiting"


class State(StrEnum):
    """What a thread can be."""

    WAITING = "waiting"
    UNREAD = "unread"
    OPEN = "open"
    DONE = "done"
    SNOOZED = "snoozed"
    SAVED = "saved"
    FOLLOWING = "following"
    ANSWERED = "answered"
    TODO = "todo"


class Has(StrEnum):
    """What a message can have with it; a note has itself."""

    PHOTO = "photo"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"
    LINK = "link"
    NOTE = "note"
    ANYTHING = "attachment"


@dataclass(frozen=True, slots=True)
class Wait:
    """How long somebody has been waiting: `longer` than so many minutes, else shorter."""

    longer: bool
    minutes: int

    def __str__(self) -> str:
        unit, size = next(one for one in _UNITS if self.minutes % one[1] == 0)
        return f"{'>' if self.longer else '<'}{self.minutes // size}{unit}"


ME = "me"
"""Stands for the owner after from: and to:."""

_UNITS = (("w", 7 * 24 * 60), ("d", 24 * 60), ("h", 60), ("min", 1))
_WORD = re.compile(r"\w+")
_STATES = {"inbox": State.OPEN, "followed": State.FOLLOWING, "follow": State.FOLLOWING}
_HAS = {"picture": Has.PHOTO, "image": Has.PHOTO, "photos": Has.PHOTO, "files": Has.FILE}
_KINDS = {
    **{kind.value: kind for kind in Kind if kind is not Kind.TEXT},
    "on-date": Kind.DATE,
    "since": Kind.AFTER,
    "until": Kind.BEFORE,
}
_PIECE = re.compile(r'(-?)(?:([A-Za-z-]+):)?(?:"([^"]*)("\*?|$)|(\S*))')
_PLAIN = re.compile(r'[^\s"*:-][^\s"*:]*')
_WHOLE = re.compile(r"()()()()(\S+)")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition. `beginning`: of TEXT, the last word is a beginning of one."""

    kind: Kind
    value: "str | State | Has | Span | Wait"
    negated: bool = False
    beginning: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words of a TEXT or of a name."""
        return tuple(split(fold(str(self.value))))

    def __str__(self) -> str:
        value = str(self.value)
        if not _PLAIN.fullmatch(value) or value == "OR":
            value = f'"{value}"'
        if self.kind is Kind.TEXT and self.beginning:
            value += "*"
        name = "" if self.kind is Kind.TEXT else f"{self.kind}:"
        return f"{'-' if self.negated else ''}{name}{value}"

    def has_words(self, found: list[str]) -> bool:
        """Whether a text's words hold those of this TEXT, side by side."""
        part = list(self.words)
        size = len(part)
        for start in range(len(found) - size + 1):
            here = found[start : start + size]
            last = here[-1].startswith(part[-1]) if self.beginning else here[-1] == part[-1]
            if last and here[:-1] == part[:-1]:
                return True
        return False


Terms = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Alternatives, of each of which all terms must hold. Its text, read again, is the same."""

    alternatives: tuple[Terms, ...]

    def __str__(self) -> str:
        return " OR ".join(" ".join(map(str, terms)) for terms in self.alternatives)

    @property
    def terms(self) -> Terms:
        """All terms of all alternatives."""
        return tuple(term for terms in self.alternatives for term in terms)

    @property
    def moves(self) -> bool:
        """Whether the mere passing of time may change what is found."""
        return any(isinstance(term.value, Back | Wait) for term in self.terms)

    @property
    def marked(self) -> Terms:
        """What is to be marked in a text that was found."""
        return tuple(t for t in self.terms if t.kind is Kind.TEXT and not t.negated)


class Trouble(StrEnum):
    """Why a part of a question is left out."""

    NO_VALUE = "no value"
    NO_STATE = "no such state"
    NO_THING = "no such thing"
    NO_DATE = "no date"
    NO_TIME = "no length of time"


@dataclass(frozen=True, slots=True)
class Problem:
    """A part that says nothing, with what was typed behind the colon."""

    trouble: Trouble
    kind: Kind
    typed: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a part stands in the typed text, by characters; `value_at` behind the colon."""

    start: int
    end: int
    value_at: int
    kind: Kind
    good: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text asks, which parts say nothing, and where each part stands."""

    query: Query
    problems: tuple[Problem, ...]
    pieces: tuple[Piece, ...]


def read(
    text: str, today: date | None = None, *, typing: bool = True, month_first: bool = False
) -> Reading:
    """Take a text apart. While `typing`, a last word without a space behind it is a beginning."""
    day = today or date.today()
    alternatives: list[list[Term]] = [[]]
    problems: list[Problem] = []
    pieces: list[Piece] = []
    for found in _pieces(text):
        negated, name, quoted, closed, plain = found.groups()
        if found.group() == "OR":
            alternatives.append([])
            pieces.append(Piece(*found.span(), found.start(), Kind.TEXT, True))
            continue
        kind = _KINDS.get((name or "").lower(), Kind.TEXT)
        value = plain if quoted is None else quoted
        if kind is Kind.TEXT:
            ends = found.end() == len(text) and (quoted is None or not closed)
            term = _text(found.group(), (typing and ends) or closed == '"*')
        else:
            read_value = _value(kind, value.strip(), day, month_first)
            term = None
            if isinstance(read_value, Trouble):
                problems.append(Problem(read_value, kind, value.strip()))
            else:
                term = Term(kind, read_value, bool(negated))
        at = found.start(5 if quoted is None else 3)
        if term is not None:
            alternatives[-1].append(term)
        if kind is not Kind.TEXT or term is not None:
            pieces.append(Piece(*found.span(), at, kind, term is not None))
    kept = tuple(tuple(terms) for terms in alternatives if terms)
    return Reading(Query(kept), tuple(problems), tuple(pieces))


def parse(text: str, today: date | None = None, *, typing: bool = True) -> Query | None:
    """The question in a text; None where nothing is asked."""
    query = read(text, today, typing=typing).query
    return query if query.alternatives else None


def split(folded: str) -> list[str]:
    """The words of a folded text, as the index's tokenizer sees them."""
    # It breaks at the underscore, Python's \\w does not.
    return _WORD.findall(folded.replace("_", " "))


def _pieces(text: str) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(text):
        if text[at].isspace() or text[at] == "\x00":
            at += 1
            continue
        found = _PIECE.match(text, at)
        assert found is not None
        if found[3] is not None and found[2] and found[2].lower() not in _KINDS:
            # No operator: the quote belongs to a word.
            found = _WHOLE.match(text, at) or found
        yield found
        at = max(found.end(), at + 1)


def _text(typed: str, beginning: bool) -> Term | None:
    negated = typed.startswith("-")
    starred = typed.endswith("*")
    inside = typed[negated:].rstrip("*").replace('"', " ").replace("\x00", " ")
    words = " ".join(inside.split())
    if not split(fold(words)):
        return None
    return Term(Kind.TEXT, words, negated, beginning or starred)


def _value(
    kind: Kind, typed: str, today: date, month_first: bool
) -> "str | State | Has | Span | Wait | Trouble":
    if not typed:
        return Trouble.NO_VALUE
    return _READERS[kind](" ".join(typed.split()), today, month_first)


def _name(typed: str, _today: date, _month_first: bool) -> str | Trouble:
    plain = typed.replace('"', "").replace("\x00", "").strip()
    return plain if split(fold(plain)) else Trouble.NO_VALUE


def _state(typed: str, _today: date, _month_first: bool) -> State | Trouble:
    word = fold(typed)
    known = _STATES.get(word) or next((one for one in State if one.value == word), None)
    return known or Trouble.NO_STATE


def _thing(typed: str, _today: date, _month_first: bool) -> Has | Trouble:
    word = fold(typed)
    known = _HAS.get(word) or next((one for one in Has if one.value == word), None)
    return known or Trouble.NO_THING


def _days(typed: str, today: date, month_first: bool) -> Span | Trouble:
    return read_span(typed, today, month_first=month_first) or Trouble.NO_DATE


def _wait(typed: str, _today: date, _month_first: bool) -> Wait | Trouble:
    found = re.fullmatch(r"([<>]?)=?\s*(\d{1,4})\s*(min|h|d|w)", fold(typed))
    if not found:
        return Trouble.NO_TIME
    return Wait(found[1] != "<", int(found[2]) * dict(_UNITS)[found[3]])


_READERS: dict[Kind, Callable[[str, date, bool], "str | State | Has | Span | Wait | Trouble"]] = {
    **dict.fromkeys((Kind.FROM, Kind.TO, Kind.WITH, Kind.ON, Kind.TAG), _name),
    Kind.IS: _state,
    Kind.HAS: _thing,
    **dict.fromkeys((Kind.BEFORE, Kind.AFTER, Kind.DATE), _days),
    Kind.WAITING: _wait,
}
