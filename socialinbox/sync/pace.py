"""How long to wait before a stream is read again: by company, by night, and within means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from socialinbox.networks.contract import Stream

LIVE = timedelta(minutes=10)
"""A conversation is going on while the last words are not older than this."""
QUIET = ((timedelta(hours=6), 4), (timedelta(hours=1), 2))
"""After so long without a word, so many times the pause."""
NIGHT = range(0, 7)
"""Hours of the owner's own clock."""
AT_NIGHT = 4
CROWDED = ((90, 16), (75, 8), (60, 4), (40, 2))
"""At so many percent of a network's own budget, so many times the pause. Early, because such a
budget may shrink: Facebook's grows with the people who wrote in the last 24 hours."""
LONGEST = timedelta(hours=1)
"""However quiet it is, nothing waits longer, unless it does so anyhow or means are short."""


@dataclass(frozen=True, slots=True)
class Means:
    """Units that reading may still use until the quota begins anew."""

    units: int
    lasts: timedelta


@dataclass(frozen=True, slots=True)
class Asked:
    """A stream's wish: to be read after each pause, at a cost in units."""

    pause: timedelta
    cost: float


def wish(stream: Stream, quiet: timedelta, local: datetime, level: int) -> timedelta:
    """The pause that suits a stream, costs aside.

    `quiet` is how long nobody has said anything, `local` the time on the owner's clock, `level`
    how full the network says its budget is, in percent.
    """
    crowded = next((factor for percent, factor in CROWDED if level >= percent), 1)
    if quiet <= LIVE:
        return (stream.live or stream.every) * crowded
    slower = next((factor for since, factor in QUIET if quiet >= since), 1)
    if local.hour in NIGHT:
        slower = max(slower, AT_NIGHT)
    return min(stream.every * slower, max(LONGEST, stream.every)) * crowded


def within(means: Means | None, asked: Sequence[Asked]) -> float:
    """How many times longer all pauses must be for the means to last; at least 1."""
    if means is None:
        return 1.0
    needed = sum(max(one.cost, 0.0) * (means.lasts / one.pause) for one in asked)
    if needed <= means.units:
        return 1.0
    return needed / max(means.units, 1)
