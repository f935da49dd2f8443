"""Brings snoozed threads back and lets closed windows leave the lists, when their time comes."""

from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.storage import triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds

LONGEST = 30.0
"""Seconds of one sleep."""
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
        self._rounds = Rounds(
            self._look,
            clock=clock,
            shortest=SHORTEST,
            longest=LONGEST,
        )

    def look_again(self, _changes: Changes) -> None:
        """Something was decided, or somebody has written."""
        self._rounds.wake()

    async def run(self) -> None:
        """Until cancelled."""
        # Begun anew after a bug of ours, it must not tell the same again.
        woken, self._woken = self._woken, NOTHING
        self._publish(woken)
        await self._rounds.run()

    async def _look(self) -> datetime | None:
        until = to_ms(self._clock())
        coming = await self._db.read(triage.next_moment, self._seen)
        if coming is not None and coming <= until:
            self._publish(await self._db.run(_pass, self._seen, until))
            self._seen = until
            coming = await self._db.read(triage.next_moment, until)
        return None if coming is None else from_ms(coming)


def _pass(con: Connection, since: int, until: int) -> Changes:
    return triage.wake_due(con, until) | triage.closed(con, since, until)
