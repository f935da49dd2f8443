"""Work that follows the database: done again when something was told, or when a moment comes."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime

from socialinbox.domain.times import now


class Rounds:
    """Calls `look` until it is cancelled; `wake` has it called now.

    `look` says when it is to be called by itself, None where no moment is known. Between two calls
    lie at least `shortest` seconds, and at most `longest` where that is given: a computer that
    slept is not told how long. What `look` raises ends it.
    """

    def __init__(
        self,
        look: Callable[[], Awaitable[datetime | None]],
        *,
        clock: Callable[[], datetime] = now,
        shortest: float = 0.0,
        longest: float | None = None,
    ) -> None:
        self._look = look
        self._clock = clock
        self._shortest = shortest
        self._longest = longest
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """There may be something to do."""
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._woken.clear()
            coming = await self._look()
            await asyncio.sleep(self._shortest)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._seconds_until(coming)):
                    await self._woken.wait()

    def _seconds_until(self, coming: datetime | None) -> float | None:
        lasts = [self._longest] if self._longest is not None else []
        if coming is not None:
            lasts.append(max(0.0, (coming - self._clock()).total_seconds()))
        return min(lasts, default=None)
