"""Keeps the files of messages when they arrive, because signed addresses die within days."""

from collections.abc import Callable
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.storage.database import Database
from socialinbox.storage.media import media_of_new
from socialinbox.storage.rounds import Rounds
from socialinbox.sync.media import MediaFetcher

AT_START = timedelta(days=7)
"""How old messages may be whose files are looked for when the program starts."""
BACK_FILL = timedelta(days=90)
"""How old they may be when they are newly stored; older files are fetched when they are shown."""
MOST = 1000
"""How many messages' files are wanted at once."""


class Arrivals:
    """Wants the files of every message that is stored; `hear` is told of what changed."""

    def __init__(
        self, database: Database, fetcher: MediaFetcher, clock: Callable[[], datetime]
    ) -> None:
        self._db = database
        self._fetcher = fetcher
        self._clock = clock
        self._last: int | None = None
        self._rounds = Rounds(self.look)

    def hear(self, changes: Changes) -> None:
        """Something changed in the database."""
        if changes.added:
            self._rounds.wake()

    async def run(self) -> None:
        """Want until cancelled."""
        await self._rounds.run()

    async def look(self) -> None:
        """Want the files of what was stored since the last look."""
        since = self._clock() - (AT_START if self._last is None else BACK_FILL)
        after = self._last or 0
        urls, self._last = await self._db.read(media_of_new, after, since, MOST)
        for url in urls:
            self._fetcher.want(url)
