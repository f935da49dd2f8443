"""Which moments a sentence speaks of, counted from when it was said.

Which day a date means is dateparser's to say; it is loaded when the first date is found.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from re import Match, compile

from socialinbox.promises.languages import Language, hour_words, moment_words

MORNING, TODAY, TONIGHT = time(9), time(17), time(19)
"""The hour that is meant where none is said: of another day, of today, of this evening."""
FRIDAY = 4
NEAR = 28
"""How many characters around a date its hour or its part of the day may stand."""
FARTHEST = timedelta(days=400)
NUMBERS = compile(r"(?P<day>\d{1,2})(?:\. ?|/)(?P<month>\d{1,2})(?:\.|/|$) ?(?P<year>\d+)?")
UNKNOWN = {
    "pasado mañana": "en 2 días",
    "dopodomani": "tra 2 giorni",
    "depois de amanhã": "em 2 dias",
}
"""What dateparser does not know, in words that it does."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a sentence, from character `start` to `end`, and what it means in local time."""

    start: int
    end: int
    at: datetime


def moments(sentence: str, language: Language, said_at: datetime) -> Iterator[Moment]:
    """The moments of a sentence in lower case that lie ahead of `said_at`, naive local time."""
    for found in moment_words(language).finditer(sentence):
        at = _read(sentence, found, language, said_at)
        if at is not None and said_at < at <= said_at + FARTHEST:
            yield Moment(found.start(), found.end(), at)


def _read(
    sentence: str, found: Match[str], language: Language, said_at: datetime
) -> datetime | None:
    kind = found.lastgroup
    day, hour = _day(kind, found, language, said_at)
    if day is None:
        return None
    said = _hour(sentence, found, language)
    return datetime.combine(day.date(), said or hour)


def _day(
    kind: str | None, found: Match[str], language: Language, said_at: datetime
) -> tuple[datetime | None, time]:
    """The day and the hour that stands for it where none is said."""
    monday = said_at - timedelta(days=said_at.weekday())
    if kind == "today":
        return said_at, TODAY
    if kind == "tonight":
        return said_at, TONIGHT
    if kind == "next_week":
        return monday + timedelta(days=7), MORNING
    if kind == "week_end":
        friday = monday + timedelta(days=FRIDAY)
        return (friday if friday.date() >= said_at.date() else friday + timedelta(days=7)), TODAY
    if kind == "next_week_end":
        return monday + timedelta(days=7 + FRIDAY), MORNING
    if kind == "month_end":
        return _last_workday(said_at), MORNING
    return _date(found["date"], language, said_at)


def _last_workday(said_at: datetime) -> datetime:
    last = (said_at.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return last - timedelta(days=max(0, last.weekday() - FRIDAY))


def _date(words: str, language: Language, said_at: datetime) -> tuple[datetime | None, time]:
    numbers = NUMBERS.fullmatch(words)
    if numbers is not None:
        return _numeric(numbers, said_at), MORNING
    import dateparser

    day = dateparser.parse(
        UNKNOWN.get(words, words),
        languages=[language.code],
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": said_at,
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if day is None:
        return None, MORNING
    # Only "in two hours" moves the hour; a day comes at midnight or at the hour it was said.
    moved = day.time() not in (time(0), said_at.time())
    return day, (day.time() if moved else MORNING)


def _numeric(numbers: Match[str], said_at: datetime) -> datetime | None:
    """4.12. or 4/12/2026, day first; without a year the next such day."""
    year = int(numbers["year"] or said_at.year)
    try:
        day = datetime(year + 2000 * (year < 100), int(numbers["month"]), int(numbers["day"]))
        if numbers["year"] is None and day.date() < said_at.date():
            day = day.replace(year=day.year + 1)
    except ValueError:
        return None
    return day


def _hour(sentence: str, found: Match[str], language: Language) -> time | None:
    """The hour that is said close to a date."""
    near = sentence[found.end() : found.end() + NEAR]
    ahead = sentence[max(0, found.start() - NEAR) : found.start()]
    for words in hour_words(language):
        said = words.search(near) or words.search(ahead)
        if said is not None:
            return _clock(said)
    for part, hour in language.parts:
        for place in (near, ahead):
            if any(one in f" {place} " for one in (f" {word} " for word in _words(part))):
                return time(hour)
    return None


def _words(part: str) -> list[str]:
    return [one.replace("?", "") for one in part.split("|")]


def _clock(said: Match[str]) -> time | None:
    hour, minute = int(said["h"]), int(said["m"] or 0)
    half = said.groupdict().get("half") or ""
    afternoon = half.startswith("p") or "tarde" in half or "noche" in half
    # Nobody promises anything for four in the morning.
    if hour < 12 and not half.startswith("a") and (afternoon or 1 <= hour <= 6):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
