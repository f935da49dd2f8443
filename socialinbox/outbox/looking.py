"""When replies that were sent are looked for at their network, with growing pauses."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from socialinbox.domain.ids import DeliveryId

CONFIRM_AFTER = tuple(timedelta(seconds=s) for s in (0.2, 1, 3, 10, 30, 120, 600))
"""Pauses between the attempts to read a sent reply back."""
TELL_AFTER = 3
"""After so many vain attempts the owner is told that the reply is not seen yet."""


class Looking:
    """Kept in memory only: what is not known here is looked for at once."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._tries: dict[DeliveryId, int] = {}
        self._next: dict[DeliveryId, datetime] = {}

    def first(self) -> datetime | None:
        """When the first of them is to be looked for; None: nothing is."""
        return min(self._next.values(), default=None)

    def is_due(self, delivery: DeliveryId) -> bool:
        """Whether it is to be looked for by now."""
        moment = self._next.get(delivery)
        return moment is None or moment <= self._clock()

    def soon(self, delivery: DeliveryId) -> None:
        """It was sent just now."""
        self._tries[delivery] = 0
        self._next[delivery] = self._clock() + CONFIRM_AFTER[0]

    def later(self, delivery: DeliveryId) -> bool:
        """It was not there; whether its owner is to be told of that now."""
        count = self._tries.get(delivery, 0) + 1
        self._tries[delivery] = count
        pause = CONFIRM_AFTER[min(count, len(CONFIRM_AFTER) - 1)]
        self._next[delivery] = self._clock() + pause
        return count == TELL_AFTER

    def only(self, open_ones: Collection[DeliveryId]) -> None:
        """Whatever else there was has come to its end."""
        for settled in self._tries.keys() - set(open_ones):
            self.end(settled)

    def end(self, delivery: DeliveryId) -> None:
        """It was found."""
        self._tries.pop(delivery, None)
        self._next.pop(delivery, None)
