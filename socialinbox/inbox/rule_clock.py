"""Lets the owner's rules act on customers who have waited for so long, when that time comes."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.own_rules.engine import next_time, obey_the_clock
from socialinbox.storage.database import Database

log = logging.getLogger(__name__)

LONGEST = 60.0
"""Seconds of one sleep: a computer that slept itself is not told how long."""
SHORTEST = 1.0
"""Seconds between two looks into the database."""


class RuleClock:
    """Sleeps until somebody will have waited long enough; `hear` tells that this may be changed."""

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._db = database
        self._publish = publish
        self._clock = clock
        self._changed = asyncio.Event()

    def hear(self, changes: Changes) -> None:
        """Somebody has written, was answered, or a rule is another one."""
        if changes.customers or changes.rules:
            self._changed.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._changed.clear()
            try:
                changes = await self._db.run(obey_the_clock, self._clock())
                coming = await self._db.read(next_time, self._clock())
            except StorageUnavailable as error:
                log.warning("rules about waiting could not act: %s", error.title)
                changes, coming = Changes(), None
            if changes:
                self._publish(changes)
            await self._sleep(coming)

    async def _sleep(self, coming: datetime | None) -> None:
        await asyncio.sleep(SHORTEST)
        left = LONGEST
        if coming is not None:
            left = min(left, max(0.0, (coming - self._clock()).total_seconds()))
        try:
            await asyncio.wait_for(self._changed.wait(), left)
        except TimeoutError:
            return
