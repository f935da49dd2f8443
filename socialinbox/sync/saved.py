"""Keeps saved threads ready for reading offline: all their files here, looked at again first."""

from collections.abc import Callable, Collection

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds
from socialinbox.storage.saved import belongings, saved_customers
from socialinbox.sync.media import MediaFetcher

AT_ONCE = 50
"""How many threads are read in one go."""


class SavedThreads:
    """Wants every file of every saved thread, however old its message is.

    `hear` is told of what changed. `look_again` is called when threads were newly saved, so that
    the networks are asked for them now.
    """

    def __init__(
        self, database: Database, fetcher: MediaFetcher, look_again: Callable[[], object]
    ) -> None:
        self._db = database
        self._fetcher = fetcher
        self._look_again = look_again
        self._known: set[CustomerId] | None = None
        self._changed: set[CustomerId] = set()
        self._rounds = Rounds(self.look)

    def hear(self, changes: Changes) -> None:
        """Something changed in the database."""
        if changes.customers:
            self._changed |= changes.customers
            self._rounds.wake()

    async def run(self) -> None:
        """Want until cancelled."""
        await self._rounds.run()

    async def look(self) -> None:
        """Want the files of the saved threads that are new or have changed."""
        changed, self._changed = self._changed, set()
        saved = set(await self._db.read(saved_customers))
        fresh = saved - self._known if self._known is not None else set()
        wanted = saved & changed | fresh if self._known is not None else saved
        self._known = saved
        await self._want(sorted(wanted))
        if fresh:
            self._look_again()

    async def _want(self, customers: Collection[CustomerId]) -> None:
        left = list(customers)
        while left:
            some, left = left[:AT_ONCE], left[AT_ONCE:]
            for one in (await self._db.read(belongings, some)).values():
                for file in one.files:
                    for url in file.urls:
                        self._fetcher.want(url)
