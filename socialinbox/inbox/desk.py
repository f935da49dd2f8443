"""What every desk of the inbox works with."""

from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.erased import Erasures, erasures, require_none_since


class Desk:
    """A part of the inbox on a database; `publish` tells the listeners of a change."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
    ) -> None:
        self._db = database
        self._clock = clock
        self._publish = publish

    async def _write(self, act: Callable[..., Changes], *arguments: object) -> None:
        """Change the database by a function of storage, and tell what is different."""

        def write(con: Connection) -> Changes:
            return act(con, *arguments)

        self._publish(await self._db.run(write))

    async def _erased(self) -> Erasures:
        """What was erased until now, for a way back."""
        return await self._db.read(erasures)

    async def _put_back(
        self, since: Erasures, act: Callable[..., object], *arguments: object
    ) -> None:
        """Undo what was done, by a function of storage, and tell what is different.

        It may hold words and belong to somebody. Raises BadInput once anybody was erased `since`.
        """

        def write(con: Connection) -> object:
            require_none_since(con, since)
            return act(con, *arguments)

        changed = await self._db.run(write)
        if isinstance(changed, Changes):
            self._publish(changed)
