"""Brings snoozed threads back and lets closed windows leave the lists, when their time comes."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.times import to_ms
from socialinbox.storage import triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database

LONGEST = 30.0
"""Seconds of one sleep: a computer that slept itself is not told how long."""
SHORTEST = 0.05
"""Seconds between two looks into the database."""


class Moments:
    """Sleeps until the next such moment; `look_again` tells that it may be another one now.

    `woken` is what came back before anything was shown, at the moment `since`: it is told first.
    """

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        clock: Callable[[], datetime],
        woken: Changes,
        since: datetime,
    ) -> None:
        self._db = database
        self._publish = publish
        self._clock = clock
        self._woken = woken
        self._seen = to_ms(since)
        self._changed = asyncio.Event()

    def look_again(self, _changes: Changes) -> None:
        """Something was decided, or somebody has written."""
        self._changed.set()

    async def run(self) -> None:
        """Until cancelled."""
        # Begun anew after a full disk, it must not tell the same again.
        woken, self._woken = self._woken, NOTHING
        self._publish(woken)
        while True:
            self._changed.clear()
            coming = await self._db.read(triage.next_moment, self._seen)
            await self._sleep(coming)
            until = to_ms(self._clock())
            if coming is not None and coming <= until:
                self._publish(await self._db.run(_pass, self._seen, until))
                self._seen = until

    async def _sleep(self, coming: int | None) -> None:
        """Until that moment, or until something has changed."""
        await asyncio.sleep(SHORTEST)
        while not self._changed.is_set():
            left = LONGEST
            if coming is not None:
                left = min(left, (coming - to_ms(self._clock())) / 1000)
            if left <= 0:
                return
            try:
                await asyncio.wait_for(self._changed.wait(), left)
            except TimeoutError:
                continue


def _pass(con: Connection, since: int, until: int) -> Changes:
    return triage.wake_due(con, until) | triage.closed(con, since, until)
