"""The owner's earlier answers, looked up while a new one is written."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from socialinbox.answers import storms, told
from socialinbox.domain.answers import Storm, Told
from socialinbox.domain.ids import CustomerId
from socialinbox.storage.database import Database
from socialinbox.storage.waiting import waiting_questions


class AnswersDesk:
    """Implements `contract_answers.Answers`."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._db = database
        self._clock = clock

    async def told(self, customer: CustomerId, written: str) -> list[Told]:
        """What customers were told before about what is being written."""
        found = await self._db.read(told.look, customer, written)
        # Judging takes as long as looking; the database and the window go on meanwhile.
        return await asyncio.to_thread(told.fitting, found, self._clock())

    async def storms(self) -> list[Storm]:
        """Questions that several of those who wait ask alike."""
        waiting = await self._db.read(waiting_questions)
        return await asyncio.to_thread(storms.find_storms, waiting)
