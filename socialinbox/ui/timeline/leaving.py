"""Replies that may not leave yet, as the thread shows them: until when, and what can be done."""

from datetime import datetime, timedelta
from enum import Enum, auto

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.views import DeliveryMark
from socialinbox.ui.words import clock, tr, when_due_inside

COUNTED = timedelta(seconds=90)
"""What leaves within this time is counted down in seconds."""


class Leaving(Enum):
    """Why a reply has not left yet."""

    COUNTING = auto()
    """It leaves in a moment; it can be taken back."""
    PUT_OFF = auto()
    """Its owner chose a moment."""
    STOPPED = auto()
    """It was put off, and something came up; its owner decides."""


def leaving(mark: DeliveryMark | None, now: datetime) -> Leaving | None:
    """How a reply of ours waits; None for one that does not wait for its moment."""
    if mark is None or mark.leaves_at is None:
        return None
    if mark.state is DeliveryState.REFUSED and mark.put_off and mark.leaves_at > now:
        return Leaving.STOPPED
    if mark.state is not DeliveryState.QUEUED or mark.leaves_at <= now:
        return None
    return Leaving.PUT_OFF if mark.put_off else Leaving.COUNTING


def leaving_words(mark: DeliveryMark, now: datetime) -> str | None:
    """leaves in 8 s, or leaves tomorrow 09:00; None for one that does not wait."""
    how = leaving(mark, now)
    if mark.leaves_at is None or how is None or how is Leaving.STOPPED:
        return None
    left = mark.leaves_at - now
    if left <= COUNTED:
        seconds = -(-left // timedelta(seconds=1))
        return tr("leaves in {time}").format(time=tr("%n s", seconds))
    return leaves_words(mark.leaves_at, now)


def leaves_words(at: datetime, now: datetime) -> str:
    """leaves today 14:30, leaves tomorrow 09:00, leaves Fri 27 Nov 09:00."""
    days = (at.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        return tr("leaves today {time}").format(time=clock(at))
    if days == 1:
        return tr("leaves tomorrow {time}").format(time=clock(at))
    return tr("leaves {time}").format(time=when_due_inside(at, now))
