"""The quick choices of when to do something, and a moment as the owner types it."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.domain.times import on_the_wall, parse_rfc3339

MORNING = time(9)
LATER = timedelta(hours=3)
STEP = timedelta(minutes=30)


class Quick(StrEnum):
    """What can be chosen with one press."""

    LATER_TODAY = "later"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"


def quick(choice: Quick, now: datetime) -> datetime:
    """The moment of a choice, aware: three hours on, to the half hour; tomorrow at nine; the next
    Monday that is not tomorrow, at nine. Days and hours are those of this computer's zone."""
    local = now.astimezone()
    if choice is Quick.LATER_TODAY:
        # Hours that pass, whatever the wall clock does meanwhile.
        later = (now.replace(second=0, microsecond=0) + LATER).astimezone()
        over = timedelta(minutes=later.minute % 30)
        return (later - over + (STEP if over else timedelta(0))).astimezone()
    to_monday = 7 - local.weekday()
    days = 1 if choice is Quick.TOMORROW else to_monday if to_monday > 1 else 8
    return datetime.combine(local.date() + timedelta(days=days), MORNING).astimezone()


def read_due(text: str, now: datetime) -> datetime:
    """A quick choice, a day (nine in the morning), a day with an hour, or RFC 3339.

    Raises BadInput for anything else.
    """
    typed = text.strip()
    if typed in set(Quick):
        return quick(Quick(typed), now)
    try:
        if len(typed) == len("2026-12-03"):
            return datetime.combine(datetime.fromisoformat(typed).date(), MORNING).astimezone()
        moment = datetime.fromisoformat(typed)
        return parse_rfc3339(typed) if moment.tzinfo is not None else on_the_wall(moment, now)
    except ValueError:
        raise BadInput(
            say("“{text}” is no moment.", text=text),
            say(
                "Give a day (2026-12-03), a day with an hour (2026-12-03T14:30), or one of: "
                "{quick}.",
                quick=tuple(Quick),
            ),
        ) from None
