"""When each stream of an account is read again: after what pause, and after which trouble."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    RateLimited,
    SocialInboxError,
    Unreachable,
)
from socialinbox.networks.contract import Connector, Stream
from socialinbox.sync import pace
from socialinbox.sync.budget import AccountMeter

RETRY_UNREACHABLE = timedelta(seconds=20)
RETRY_REFUSED = timedelta(minutes=15)
"""What only the owner can mend is tried again seldom; connecting again tries at once."""
USUAL_COST = 1.0
"""Units of a round of which none was counted yet."""


class Timetable:
    """The pauses of one account's streams, within what the account may use.

    `every` is the pause of the quickest stream on the practice networks, which makes the others
    as much quicker.
    """

    def __init__(
        self,
        connector: Connector,
        meter: AccountMeter,
        clock: Callable[[], datetime],
        every: timedelta | None = None,
    ) -> None:
        self._streams = connector.rules.streams
        self._meter = meter
        self._clock = clock
        self._hurried = pace.hurried(self._streams, every) if every is not None else {}
        self._allowances = pace.Allowances(connector)
        self._due: dict[str, datetime] = {}
        self._vain: dict[str, int] = {}
        """How many rounds of a stream have failed one after another."""
        self._costs: dict[str, float] = {}
        self._news_at = clock()

    def due(self) -> list[Stream]:
        """The streams whose pause is over."""
        moment = self._clock()
        return [one for one in self._streams if self._due.get(one.name, moment) <= moment]

    def seconds_to_next(self) -> float:
        """How long until the next stream is due."""
        if not self._due:
            return 0.0
        return max(0.0, (min(self._due.values()) - self._clock()).total_seconds())

    def hurry(self) -> None:
        """Something has changed that lets all streams be read now."""
        self._due.clear()

    def postpone(self) -> None:
        """After a fault of our own all streams wait a while."""
        until = self._clock() + RETRY_UNREACHABLE
        for stream in self._streams:
            self._due[stream.name] = max(self._due.get(stream.name, until), until)

    def note_news(self) -> None:
        """Something was said just now: more may follow soon."""
        self._news_at = self._clock()

    def learn(self, stream: Stream, failed: bool, units: int) -> None:
        """How a round of a stream ended, and what it has cost."""
        if failed:
            self._vain[stream.name] = self._vain.get(stream.name, 0) + 1
            return
        self._vain.pop(stream.name, None)
        known = self._costs.get(stream.name)
        # The first round reads history and says nothing of the others.
        self._costs[stream.name] = USUAL_COST if known is None else (known + units) / 2

    def plan(self, streams: Sequence[Stream], errors: Mapping[str, SocialInboxError]) -> None:
        """When these are read again, which were read just now; `errors` by a stream's name."""
        moment = self._clock()
        wishes = {one.name: self._wish(one, moment) for one in self._streams}
        means = self._meter.means()
        longer = pace.within(
            pace.practised(means) if self._hurried else means,
            [pace.Asked(p, self._costs.get(name, USUAL_COST)) for name, p in wishes.items()],
        )
        for stream in streams:
            error = errors.get(stream.name)
            pause = wishes[stream.name] * longer
            if error is not None:
                pause = self._retry(stream, error, pause)
            pause = max(pause, self._allowances.pause(stream.name, moment))
            until = error.retry_at if isinstance(error, RateLimited) else moment
            self._due[stream.name] = max(moment + pause, until)

    def _wish(self, stream: Stream, moment: datetime) -> timedelta:
        if self._hurried:
            return self._hurried[stream.name]
        quiet = moment - self._news_at
        return pace.wish(stream, quiet, moment.astimezone(), self._meter.percent)

    def _retry(self, stream: Stream, error: SocialInboxError, pause: timedelta) -> timedelta:
        if isinstance(error, Unreachable):
            growing = RETRY_UNREACHABLE * (1 << min(self._vain[stream.name] - 1, 8))
            return min(pause, growing)
        if isinstance(error, AuthExpired | Forbidden) and not self._hurried:
            return max(pause, RETRY_REFUSED)
        return pause
