"""Replies that may not leave yet, and what is asked once their moment has come."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Delivery, DeliveryState
from socialinbox.domain.directions import isolate
from socialinbox.domain.errors import NetworkError
from socialinbox.domain.ids import AccountId, DeliveryId
from socialinbox.domain.sentence import say
from socialinbox.storage import deliveries, leaving
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database

log = logging.getLogger(__name__)

LOOK_AHEAD = 10.0
"""Seconds for which what was put off waits for a look at what the customer wrote meanwhile."""
SHOWN = 120
"""Characters of another message that a reason quotes."""


def quoted(text: str) -> str:
    """Somebody's words inside a sentence of ours, cut where they are long."""
    words = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return isolate(words)


class Departures:
    """What was put off leaves only where the customer has not written since.

    `look` reads an account anew before that, where it was not read just now.
    """

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        clock: Callable[[], datetime],
        look: Callable[[AccountId], Awaitable[None]],
    ) -> None:
        self._db, self._publish, self._clock, self._look = database, publish, clock, look

    async def next(self, after: datetime) -> datetime | None:
        """When the first reply may leave of those that may not until then."""
        return await self._db.read(leaving.next_departure, after)

    async def may_leave(self, delivery: Delivery) -> bool:
        """Look once more; False where it is stopped, or was taken back meanwhile."""
        if self._look is not None:
            try:
                async with asyncio.timeout(LOOK_AHEAD):
                    await self._look(delivery.account)
            except (NetworkError, TimeoutError):
                # What keeps reading from the network keeps nobody waiting longer than this.
                log.info("account %d: could not look before a reply leaves", delivery.account)
        await self.stop_overtaken()
        departed = await self._db.run(leaving.depart, delivery.id, self._clock())
        self._publish(departed)
        return bool(departed)

    async def mind_the_clock(self) -> None:
        """What waits only to be taken back does not wait for hours because a clock was wrong."""
        self._publish(await self._db.run(leaving.begin_again, self._clock()))

    async def stop_overtaken(self) -> None:
        """Stop what was put off where the customer has written since; its owner decides."""
        for delivery, name, text in await self._db.read(leaving.overtaken):
            why = say(
                "{name} has written since you put this off: “{words}”. "
                "Send it all the same, or take it back.",
                name=isolate(name),
                words=quoted(text),
            )
            self._publish(await self._db.run(_stop, delivery, why))


def _stop(con: Connection, delivery: DeliveryId, why: str) -> Changes:
    known = deliveries.get_delivery(con, delivery)
    if known is None or known.state is not DeliveryState.QUEUED:
        return Changes()
    return deliveries.set_delivery(con, delivery, DeliveryState.REFUSED, reason=why)
