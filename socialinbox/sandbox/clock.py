"""The world's own time, which may run faster than ours."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Starts at a moment and runs `speed` times as fast as real time; can be pushed on."""

    def __init__(
        self,
        start: datetime | None = None,
        speed: float = 1.0,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._start = start or datetime.now(UTC)
        self._speed = speed
        self._tick = tick
        self._began = tick()
        self._pushed = timedelta()

    def now(self) -> datetime:
        """The present moment in the world, aware, UTC."""
        elapsed = (self._tick() - self._began) * self._speed
        return self._start + timedelta(seconds=elapsed) + self._pushed

    def advance(self, by: timedelta) -> None:
        """Let this much time pass at once."""
        self._pushed += by
