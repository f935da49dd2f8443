"""Replies that may not leave yet, as the thread shows them: until when, and what can be done."""

from datetime import datetime, timedelta
from enum import Enum, auto

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.views import DeliveryMark
from socialinbox.ui.words import tr, when_due

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
    """leaves in 8 s, or leaves Tomorrow 09:00; None for one that does not wait."""
    how = leaving(mark, now)
    if mark.leaves_at is None or how is None or how is Leaving.STOPPED:
        return None
    left = mark.leaves_at - now
    if left <= COUNTED:
        seconds = -(-left // timedelta(seconds=1))
        return tr("leaves in {time}").format(time=tr("%n s", seconds))
    return tr("leaves {time}").format(time=when_due(mark.leaves_at, now))
