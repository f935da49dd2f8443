"""What the owner says of a reply whose fate is not known."""

from collections.abc import Callable

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import DeliveryId
from socialinbox.storage import unsure
from socialinbox.storage.database import Database


class RepliesDesk:
    """Implements `contract_replies.Replies`; `wake` makes the outbox look."""

    def __init__(
        self,
        database: Database,
        publish: Callable[[Changes], None],
        wake: Callable[[], None],
    ) -> None:
        self._db, self._publish, self._wake = database, publish, wake

    async def is_there(self, delivery: DeliveryId) -> None:
        """An unsure reply stands at its network."""
        self._publish(await self._db.run(unsure.is_there, delivery))
        self._wake()
