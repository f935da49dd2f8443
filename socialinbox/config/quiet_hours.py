"""When the owner wants to be told nothing: days of the week with hours, on the wall clock."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol, TypeVar

from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE, WEEK
from socialinbox.config.settings.kinds import Hours, Setting

V = TypeVar("V")

WHOLE_DAY = 24 * 60
LONGEST = 8
"""How many periods that touch are followed: what is quiet for ever ends in a week, and again."""


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end`, in minutes of the day, on days that begin on `days` (Monday is 0).

    An end that is not behind the start is the next day's.
    """

    days: frozenset[int]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuietHours:
    """A schedule: hours that begin on `days`, and days that are quiet as a `whole`.

    Days are keys of `WEEK`. With neither hours nor whole days it is never quiet.
    """

    hours: Hours | None = None
    days: frozenset[str] = QUIET_DAYS.default
    whole: frozenset[str] = frozenset()

    def until(self, now: datetime, zone: tzinfo | None = None) -> datetime | None:
        """When it will be quiet no longer, in UTC; None: it is not quiet now."""
        return quiet_until(periods(self.hours, self.days, self.whole), now, zone)

    @property
    def never(self) -> bool:
        """Whether no moment is quiet."""
        return not periods(self.hours, self.days, self.whole)


NEVER = QuietHours()


class Chosen(Protocol):
    """What the owner has chosen, in the window or in the file."""

    def __getitem__(self, setting: Setting[V]) -> V:
        """The value that holds."""
        ...


def general_hours(chosen: Chosen) -> QuietHours:
    """The schedule in the settings."""
    return QuietHours(chosen[QUIET_HOURS], chosen[QUIET_DAYS], chosen[QUIET_WHOLE])


def kept(hours: QuietHours) -> str:
    """As a file or a database can hold it; `loaded` reads it."""
    return json.dumps(
        {
            "hours": QUIET_HOURS.keep(hours.hours),
            "days": QUIET_DAYS.keep(hours.days),
            "whole": QUIET_WHOLE.keep(hours.whole),
        }
    )


def loaded(text: str) -> QuietHours:
    """What `kept` wrote. Raises ValueError and KeyError for anything else."""
    found = json.loads(text)
    return QuietHours(
        QUIET_HOURS.load(found["hours"]),
        QUIET_DAYS.load(found["days"]),
        QUIET_WHOLE.load(found["whole"]),
    )


def periods(hours: Hours | None, on: frozenset[str], whole: frozenset[str]) -> list[Period]:
    """Of the settings: the hours that begin on some days, and days that are quiet as a whole."""
    found = []
    if hours is not None and on:
        found.append(Period(_numbers(on), _minute(hours.begin), _minute(hours.end)))
    if whole:
        found.append(Period(_numbers(whole), 0, WHOLE_DAY))
    return found


def quiet_until(
    known: Iterable[Period], now: datetime, zone: tzinfo | None = None
) -> datetime | None:
    """When it will be quiet no longer, in UTC; None: it is not quiet now.

    Hours are those of the wall clock in `zone` (None: the system's), whatever is done to it.
    """
    all_known = tuple(known)
    found: datetime | None = None
    for _ in range(LONGEST * max(1, len(all_known))):
        later = _end_of(all_known, found or now, zone)
        if later is None:
            break
        found = later
    return found


def _end_of(known: tuple[Period, ...], now: datetime, zone: tzinfo | None) -> datetime | None:
    today = now.astimezone(zone).date()
    ends = [
        end
        for period in known
        for day in (today - timedelta(days=1), today)
        if day.weekday() in period.days
        for start, end in [_span(period, day, zone)]
        if start <= now < end
    ]
    return max(ends, default=None)


def _span(period: Period, day: date, zone: tzinfo | None) -> tuple[datetime, datetime]:
    end = period.end if period.end > period.start else period.end + WHOLE_DAY
    return _moment(day, period.start, zone), _moment(day, end, zone)


def _moment(day: date, minute: int, zone: tzinfo | None) -> datetime:
    days, rest = divmod(minute, WHOLE_DAY)
    wall = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60))
    # Of a wall time that the clock shows twice the first counts; one that it leaves out is read
    # as if it had not been left out.
    return (wall.replace(tzinfo=zone) if zone is not None else wall).astimezone(UTC)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _numbers(days: frozenset[str]) -> frozenset[int]:
    return frozenset(number for number, day in enumerate(WEEK) if day.key in days)
