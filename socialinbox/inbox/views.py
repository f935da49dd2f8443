"""Keeps true which threads fit each own view, after every change and as time passes."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.finding import View
from socialinbox.domain.ids import CustomerId
from socialinbox.search.find import asks
from socialinbox.search.query import Query, read
from socialinbox.storage import views
from socialinbox.storage.conditions import Ask
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.gathering import Gather
from socialinbox.storage.search import index_pending, pending

AGAIN = timedelta(seconds=30)
"""After so long a view that time alone may change is looked at again."""

SLICE = 5000
"""So many threads are looked at, or written, together."""


class ViewsKept:
    """Threads are noted by whatever changes them, and looked at when somebody asks for the views.

    A view is gathered whole when it is new, asks for something else or moves with time. Both are
    kept with the views, so that a start, or what another process did, costs no more.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
    ) -> None:
        self._db, self._clock, self._publish = database, clock, publish
        self._lock: asyncio.Lock | None = None

    async def now(self) -> list[View]:
        """The views with how many threads fit at this moment."""
        if self._lock is None:
            self._lock = asyncio.Lock()
        async with self._lock:
            known = await self._db.read(views.all_views)
            if not known:
                return []
            touched = await self._settle(known)
            known = await self._db.read(views.all_views)
        # Those who show rows hear which of them came or went.
        self._publish(Changes(customers=frozenset(touched)))
        return known

    async def _settle(self, known: list[View]) -> set[CustomerId]:
        at = self._clock()
        if await self._db.read(pending):
            while await self._db.run(index_pending):
                pass
        touched: set[CustomerId] = set()
        for view in known:
            touched |= await self._gather(view, at)
        while noted := await self._db.read(views.unsettled, SLICE):
            threads = [customer for _, customer in noted]
            for view in known:
                touched |= await self._look(view, _query(view), at, threads)
            await self._db.run(views.settle, [number for number, _ in noted])
        return touched

    async def _gather(self, view: View, at: datetime) -> set[CustomerId]:
        """Look at all threads, where it was not for the same, or too long ago."""
        query = _query(view)
        asked = _asked_for(view, query, at)
        before, before_at = await self._db.read(views.last_asked, view.id)
        if asked == before and not (query.moves and not timedelta(0) <= at - before_at < AGAIN):
            return set()
        touched = await self._look(view, query, at, None)
        await self._db.run(views.set_asked, view.id, asked, at)
        return touched

    async def _look(
        self, view: View, query: Query, at: datetime, among: Sequence[CustomerId] | None
    ) -> set[CustomerId]:
        """Write which threads fit: of these, or of all. Returns those that changed."""
        fit: set[int] = set()
        for ask in await self._db.read(_asks, query, at):
            gather = Gather(ask, among)
            # Between two steps whoever waits for the database has a turn.
            while not await self._db.read(gather.step):
                pass
            fit |= gather.found
        had = await self._db.read(views.threads_in, view.id, among)
        changed = sorted(fit ^ had)
        for start in range(0, len(changed), SLICE):
            some = set(changed[start : start + SLICE])
            await self._db.run(views.change_threads, view.id, some & fit, some - fit)
        return {CustomerId(one) for one in changed}


def _query(view: View) -> Query:
    return read(view.query, typing=False).query


def _asked_for(view: View, query: Query, at: datetime) -> str:
    """What a view asks at a moment: days begin when they do in the zone of this computer."""
    day = at.astimezone().date().isoformat() if query.moves else ""
    return " | ".join((view.query, *time.tzname, day))


def _asks(con: Connection, query: Query, at: datetime) -> list[Ask]:
    return [ask for terms in query.alternatives for ask in asks(con, terms, at)]
