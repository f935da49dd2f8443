"""How long to wait before a stream is read again: by company, by night, and within means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from socialinbox.networks.budget import Allowance
from socialinbox.networks.contract import Connector, Stream, TellsAllowance

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
RESET = timedelta(seconds=1)
"""Networks tell in full seconds when their count begins anew."""
PRACTISED = timedelta(hours=3)
"""Nobody practises all day: what is left of a day's units is spread over so long, and however
long it lasts, some are left."""
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


def hurried(streams: Sequence[Stream], every: timedelta) -> dict[str, timedelta]:
    """The pauses, by name, where the quickest stream is read after `every` and the others are
    read as much more seldom than it as ever."""
    usual = {stream.name: stream.live or stream.every for stream in streams}
    quickest = min(usual.values())
    return {name: pause / quickest * every for name, pause in usual.items()}


def practised(means: Means | None) -> Means | None:
    """Of a day's means, those for the next hours of the practice networks."""
    return None if means is None else replace(means, lasts=PRACTISED)


class Allowances:
    """Spreads what a network says it still takes over the time until its count begins anew."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector if isinstance(connector, TellsAllowance) else None
        self._known: dict[str, Allowance] = {}
        self._costs: dict[str, int] = {}
        """Calls from one round to the next, by stream."""

    def pause(self, stream: str, moment: datetime) -> timedelta:
        """The shortest pause that makes the calls last; to be asked once after each round."""
        known = self._connector.allowance(stream) if self._connector is not None else None
        if known is None or known.until + RESET <= moment:
            return timedelta()
        before = self._known.get(stream)
        self._known[stream] = known
        if before is not None and before.until == known.until:
            self._costs[stream] = max(before.left - known.left, 1)
        rounds = known.left // self._costs.get(stream, 1)
        return (known.until + RESET - moment) / max(rounds, 1)
