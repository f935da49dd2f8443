"""Lets the owner's rules act on customers who have waited for so long, when that time comes."""

from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.own_rules.engine import next_time, obey_the_clock
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds

LONGEST = 60.0
"""Seconds of one sleep."""
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
        self._rounds = Rounds(
            self._look,
            clock=clock,
            shortest=SHORTEST,
            longest=LONGEST,
        )

    def hear(self, changes: Changes) -> None:
        """Somebody has written, was answered, or a rule is another one."""
        if changes.customers or changes.rules:
            self._rounds.wake()

    async def run(self) -> None:
        """Until cancelled."""
        await self._rounds.run()

    async def _look(self) -> datetime | None:
        changes = await self._db.run(obey_the_clock, self._clock())
        if changes:
            self._publish(changes)
        return await self._db.read(next_time, self._clock())
