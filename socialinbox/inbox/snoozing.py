"""Until when a thread can be snoozed: the choices that make sense now, and words that are typed."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.inbox.due import MORNING, Quick, quick
from socialinbox.inbox.send_times import read_send_time

EVENING = time(18)
EVENING_UNTIL = time(17)
"""From here on this evening is no later than later today."""
SATURDAY = 5
AHEAD = timedelta(hours=1)
"""How long before a window closes a thread comes back, so that there is time to answer."""


class Choice(StrEnum):
    """What can be chosen with one press."""

    BEFORE_IT_CLOSES = "before-it-closes"
    LATER_TODAY = "later-today"
    EVENING = "this-evening"
    TOMORROW = "tomorrow"
    WEEKEND = "this-weekend"
    NEXT_WEEK = "next-week"
    MONTH = "in-a-month"


@dataclass(frozen=True, slots=True)
class Offered:
    """A choice with its moment, aware."""

    choice: Choice
    at: datetime


def offered(now: datetime, closes_at: datetime | None = None) -> list[Offered]:
    """The choices that make sense now, soonest first but for the window, which comes first.

    `closes_at` is when the right to answer ends. Days and hours are those of this computer's zone.
    """
    moments = [(choice, _moment(choice, now, closes_at)) for choice in Choice]
    found: list[Offered] = []
    for choice, at in moments:
        if at is not None and at > now and all(at != other.at for other in found):
            found.append(Offered(choice, at))
    return found


def moment_of(words: str, now: datetime, closes_at: datetime | None = None) -> datetime:
    """The moment of a choice by its name, or of words. Raises BadInput for what is none."""
    typed = words.strip()
    chosen = Choice(typed) if typed in set(Choice) else None
    at = read_send_time(typed, now) if chosen is None else _moment(chosen, now, closes_at)
    if at is None or at <= now:
        names: Sequence[str] = [one.choice for one in offered(now, closes_at)]
        raise BadInput(
            say("“{typed}” is no moment to come.", typed=typed),
            say(
                "Say it in words (tomorrow at 3, fri 14:30, in 2 hours), or one of: {names}.",
                names=tuple(names),
            ),
        )
    return at


def _moment(choice: Choice, now: datetime, closes_at: datetime | None) -> datetime | None:
    local = now.astimezone()
    today, hour = local.date(), local.time()
    match choice:
        case Choice.BEFORE_IT_CLOSES:
            return None if closes_at is None else closes_at - AHEAD
        case Choice.LATER_TODAY:
            later = quick(Quick.LATER_TODAY, now)
            return later if later.date() == today else None
        case Choice.EVENING:
            return _at(today, EVENING) if hour < EVENING_UNTIL else None
        case Choice.TOMORROW:
            return quick(Quick.TOMORROW, now)
        case Choice.WEEKEND:
            days = SATURDAY - today.weekday()
            return _at(today + timedelta(days=days)) if days > 0 else None
        case Choice.NEXT_WEEK:
            return quick(Quick.NEXT_WEEK, now)
        case Choice.MONTH:
            return _at(_month_on(today))


def _at(day: date, hour: time = MORNING) -> datetime:
    return datetime.combine(day, hour).astimezone()


def _month_on(day: date) -> date:
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
