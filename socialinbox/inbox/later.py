"""Replies that leave later: the moments that are possible, and what is done with those waiting."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import Scheduled
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.sentence import say
from socialinbox.inbox.contract_later import Leaves
from socialinbox.inbox.desk import Desk
from socialinbox.networks.contract import Route
from socialinbox.storage import deliveries, leaving, timeline
from socialinbox.storage.database import Database


class LaterDesk(Desk):
    """Implements `contract_later.Later`; `wake` makes the outbox look, `routes` tells the ways to
    answer a customer."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
        wake: Callable[[], None],
        routes: Callable[[CustomerId], Awaitable[list[Route]]],
    ) -> None:
        super().__init__(database, clock, publish)
        self._wake = wake
        self._routes = routes

    def moment(self, route: Route, leaves: Leaves) -> datetime | None:
        """When a reply on this route would leave; None: at once. Raises BadInput."""
        if leaves.at is None:
            return self._clock() + leaves.after if leaves.after else None
        self._check(leaves.at, route)
        return leaves.at

    def _check(self, moment: datetime, route: Route | None) -> None:
        if moment <= self._clock():
            raise BadInput(say("That moment is over."), say("Choose a later one."))
        closes = route.closes_at if route is not None else None
        if route is not None and closes is not None and moment >= closes:
            raise BadInput(
                say(
                    "{place} lets you answer until {time:moment}.",
                    place=route.place.label,
                    time=closes,
                ),
                say("Choose an earlier moment, or another way to answer."),
            )

    async def scheduled(self) -> list[Scheduled]:
        """What was put off: first what has stopped, then what leaves first."""
        return await self._db.read(leaving.scheduled)

    async def put_off(self, delivery: DeliveryId, moment: datetime) -> None:
        """Let a reply that waits leave at another moment. Raises BadInput."""
        self._check(moment, await self._route_of(delivery))
        self._publish(await self._db.run(leaving.put_off, delivery, moment))
        self._wake()

    async def _route_of(self, delivery: DeliveryId) -> Route | None:
        """The way that a reply takes, as it is now."""
        known = await self._db.read(deliveries.get_delivery, delivery)
        ours = await self._db.read(timeline.entry, known.message) if known is not None else None
        if known is None or ours is None:
            return None
        ways = await self._routes(known.customer)
        same = (w for w in ways if (w.place.name, w.to.identity) == (ours.place, ours.identity))
        return next(same, None)

    async def leave_now(self, delivery: DeliveryId) -> None:
        """Let a reply go that waits. Raises BadInput."""
        self._publish(await self._db.run(leaving.leave_now, delivery))
        self._wake()

    async def release(self) -> int:
        """Let everything go that waits only so that it can be taken back; how many those were."""
        changes = await self._db.run(leaving.release)
        self._publish(changes)
        if changes:
            self._wake()
        return len(changes.deliveries)
