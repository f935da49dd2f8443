"""What the two faces may ask about replies that leave later: taken back in time, or put off."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from socialinbox.domain.delivery import Scheduled
from socialinbox.domain.ids import DeliveryId
from socialinbox.networks.contract import Route


@dataclass(frozen=True, slots=True)
class Leaves:
    """When a reply may leave: after so long, in which it can be taken back, or at a moment."""

    after: timedelta = timedelta(0)
    at: datetime | None = None

    @property
    def put_off(self) -> bool:
        """Whether its owner chose the moment."""
        return self.at is not None


AT_ONCE = Leaves()


class Later(Protocol):
    """A reply that waits is taken back with `Inbox.discard`."""

    def moment(self, route: Route, leaves: Leaves) -> datetime | None:
        """When a reply on this route would leave; None: at once.

        Raises BadInput for a moment that is over, and where the network takes no answer any more
        by then.
        """
        ...

    async def scheduled(self) -> list[Scheduled]:
        """What was put off: first what has stopped, then what leaves first."""
        ...

    async def put_off(self, delivery: DeliveryId, moment: datetime) -> None:
        """Let a reply that waits leave at another moment. Raises BadInput for one that has left."""
        ...

    async def leave_now(self, delivery: DeliveryId) -> None:
        """Let a reply go that waits. Raises BadInput for one that has left."""
        ...

    async def release(self) -> int:
        """Let everything go that waits only so that it can be taken back: nobody is there to.

        Returns how many replies that were.
        """
        ...
