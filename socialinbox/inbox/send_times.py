"""When a reply may leave later: the quick choices, and a moment as the owner types it."""

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from enum import StrEnum
from unicodedata import decimal

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.domain.times import on_the_wall
from socialinbox.inbox.arabic_times import in_english, plain

MORNING, EVENING = time(9), time(18)
LATEST_FOR_EVENING = time(17, 30)
"""From then on "this evening" is as good as now."""
FIVE = 5
"""Minutes to which the hour from now is rounded up."""
_CLOCK = re.compile(
    r"(?:الساعة )?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|ص|م|صباحا|مساء)?",
    re.IGNORECASE,
)
_AFTERNOON = ("p", "م")


class SendTime(StrEnum):
    """What can be chosen with one press."""

    HOUR = "hour"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


def send_times(now: datetime) -> list[tuple[SendTime, datetime]]:
    """The choices that make sense now, each with its moment in this computer's zone."""
    local = now.astimezone().replace(tzinfo=None)
    # An hour that passes, whatever the wall clock does meanwhile.
    hour = (now.replace(second=0, microsecond=0) + timedelta(hours=1)).astimezone()
    over = hour.minute % FIVE
    found: list[tuple[SendTime, datetime]] = []
    if local.time() < LATEST_FOR_EVENING:
        found.append((SendTime.EVENING, datetime.combine(local.date(), EVENING)))
    tomorrow = local.date() + timedelta(days=1)
    found.append((SendTime.TOMORROW, datetime.combine(tomorrow, MORNING)))
    to_monday = 7 - local.weekday()
    if to_monday > 1:
        monday = local.date() + timedelta(days=to_monday)
        found.append((SendTime.MONDAY, datetime.combine(monday, MORNING)))
    return [
        (SendTime.HOUR, (hour + timedelta(minutes=FIVE - over if over else 0)).astimezone()),
        *((choice, at.astimezone()) for choice, at in found),
    ]


def read_send_time(text: str, now: datetime) -> datetime:
    """A moment in words of one of the languages that promises are read in, aware.

    "tomorrow 9", "friday at 14:30", "in 2 hours", "morgen 9 uhr", "14:30", or RFC 3339. Raises
    BadInput for what is none, or is over.
    """
    typed = "".join(map(_in_ascii, " ".join(text.split())))
    local = now.astimezone().replace(tzinfo=None)
    found = next(_readings(typed, local), None) if typed else None
    if found is None:
        raise BadInput(
            say("“{text}” is no moment that this program knows.", text=text),
            say("Try “tomorrow 9:00”, “Friday 14:30” or “in 2 hours”."),
        )
    at = found.astimezone() if found.tzinfo is not None else _moment(typed, found, now)
    if at <= now:
        raise BadInput(say("That moment is over."), say("Choose a later one."))
    return at


def _moment(typed: str, found: datetime, now: datetime) -> datetime:
    """What the wall clock shows then; where it is changed before, hours from now are hours."""
    at, local = on_the_wall(found, now), now.astimezone()
    if at.utcoffset() != local.utcoffset():
        clock = local.replace(tzinfo=None)
        a_minute_on = next(_readings(typed, clock + timedelta(minutes=1)), found)
        if a_minute_on - found == timedelta(minutes=1):
            return (now + (found - clock)).astimezone()
    return at


def _readings(typed: str, local: datetime) -> Iterator[datetime]:
    """What the words may mean, the surest first; naive local times unless a zone was typed."""
    for parse in (_iso, _clock_alone, _in_arabic, _in_words):
        at = parse(typed, local)
        if at is not None:
            yield at


def _iso(typed: str, _local: datetime) -> datetime | None:
    try:
        at = datetime.fromisoformat(typed)
    except ValueError:
        return None
    day_alone = len(typed) == len("2026-12-03")
    return datetime.combine(at.date(), MORNING) if day_alone else at


def _clock_alone(typed: str, local: datetime) -> datetime | None:
    """An hour means the next time it strikes."""
    hour = _hour(typed)
    if hour is None:
        return None
    at = datetime.combine(local.date(), hour)
    return at if at > local else at + timedelta(days=1)


def _hour(words: str) -> time | None:
    """14:30, 9, 9 am, 9 uhr."""
    said = _CLOCK.fullmatch(plain(words))
    if said is None:
        return None
    hour, minute = int(said[1]), int(said[2] or 0)
    if (said[3] or "").lower().startswith(_AFTERNOON) and hour < 12:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _in_ascii(letter: str) -> str:
    """Digits of any script as those that all readers know."""
    return str(decimal(letter)) if letter.isdecimal() else letter


def _in_arabic(typed: str, local: datetime) -> datetime | None:
    found = in_english(typed)
    if found is None:
        return None
    words, rest = found
    at = _by_dateparser(words, local, ["en"])
    if at is None or not rest:
        return at
    hour = _hour(rest)
    return None if hour is None else datetime.combine(at.date(), hour)


def _in_words(typed: str, local: datetime) -> datetime | None:
    from socialinbox.promises.languages import LANGUAGES
    from socialinbox.promises.moments import moments

    sentence = typed.lower().replace("’", "'")
    for language in LANGUAGES:
        if (found := next(moments(sentence, language, local), None)) is not None:
            said = _hour(sentence[found.end :].strip())
            return found.at if said is None else datetime.combine(found.at.date(), said)
    return _by_dateparser(typed, local, [*(one.code for one in LANGUAGES), "ar"])


def _by_dateparser(typed: str, local: datetime, languages: list[str]) -> datetime | None:
    import dateparser

    found = dateparser.parse(
        typed,
        languages=languages,
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": local,
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None:
        return None
    day_alone = found.time() in (time(0), local.time())
    return datetime.combine(found.date(), MORNING) if day_alone else found
