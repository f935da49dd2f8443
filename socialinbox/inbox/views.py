"""Keeps true which threads fit each own view, after every change and as time passes."""

import asyncio
from collections.abc import Callable
from datetime import date, datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.finding import View
from socialinbox.domain.ids import CustomerId, ViewId
from socialinbox.search.find import asks
from socialinbox.search.query import Query, read
from socialinbox.storage import views
from socialinbox.storage.conditions import Ask
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.gathering import Gather, fitting
from socialinbox.storage.search import index_pending, pending

MANY = 1000
"""From so many changed threads on, a view is gathered anew."""

AGAIN = timedelta(seconds=30)
"""After so long a view that time alone may change is looked at again."""

BATCH = 300


class ViewsKept:
    """Changes are noted as they are told and looked at when somebody asks for the views.

    What was not looked at when the program ended is found by gathering every view once, the first
    time it is asked for.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
    ) -> None:
        self._db, self._clock, self._publish = database, clock, publish
        self._stale: set[CustomerId] = set()
        self._gathered: dict[ViewId, tuple[str, datetime, date]] = {}
        self._lock: asyncio.Lock | None = None

    def note(self, changes: Changes) -> None:
        """These threads may fit other views from now on."""
        self._stale |= changes.customers | changes.gone

    def forget(self, view: ViewId) -> None:
        """Gather this view anew the next time."""
        self._gathered.pop(view, None)

    async def now(self) -> list[View]:
        """The views with how many threads fit at this moment."""
        if self._lock is None:
            self._lock = asyncio.Lock()
        async with self._lock:
            known = await self._db.read(views.all_views)
            if not known:
                self._stale.clear()
                return []
            touched = await self._settle(known)
            known = await self._db.read(views.all_views)
        # Those who show rows hear which of them came or went.
        self._publish(Changes(customers=frozenset(touched)))
        return known

    async def _settle(self, known: list[View]) -> set[CustomerId]:
        stale, self._stale = self._stale, set()
        at = self._clock()
        if await self._db.read(pending):
            while await self._db.run(index_pending):
                pass
        touched: set[CustomerId] = set()
        for view in known:
            query = read(view.query, typing=False).query
            if self._must_gather(view, query, at) or len(stale) > MANY:
                touched |= await self._gather(view, query, at)
            elif stale:
                touched |= await self._look(view, query, at, sorted(stale))
        return touched

    def _must_gather(self, view: View, query: Query, at: datetime) -> bool:
        last = self._gathered.get(view.id)
        if last is None or last[0] != view.query:
            return True
        day = at.astimezone().date()
        return query.moves and (at - last[1] >= AGAIN or last[2] != day or at < last[1])

    async def _gather(self, view: View, query: Query, at: datetime) -> set[CustomerId]:
        found: set[int] = set()
        for ask in await self._db.read(_asked, query, at):
            gather = Gather(ask)
            while not await self._db.read(gather.step):
                pass
            found |= gather.found
        self._gathered[view.id] = (view.query, at, at.astimezone().date())
        return await self._db.run(views.set_threads, view.id, found, None)

    async def _look(
        self, view: View, query: Query, at: datetime, stale: list[CustomerId]
    ) -> set[CustomerId]:
        found: set[int] = set()
        for start in range(0, len(stale), BATCH):
            found |= await self._db.read(_fit, query, at, stale[start : start + BATCH])
        return await self._db.run(views.set_threads, view.id, found, stale)


def _asked(con: Connection, query: Query, at: datetime) -> list[Ask]:
    return [ask for terms in query.alternatives for ask in asks(con, terms, at)]


def _fit(con: Connection, query: Query, at: datetime, threads: list[CustomerId]) -> set[int]:
    return {one for ask in _asked(con, query, at) for one in fitting(con, ask, threads)}
