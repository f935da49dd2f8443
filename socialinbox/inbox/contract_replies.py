"""What the two faces may ask about replies whose fate only their owner can tell."""

from typing import Protocol

from socialinbox.domain.ids import DeliveryId


class Replies(Protocol):
    """Whoever looked and did not find a reply sends it again (`Inbox.retry`) or takes it back
    (`Inbox.discard`); whoever found it says so here."""

    async def is_there(self, delivery: DeliveryId) -> None:
        """An unsure reply stands at its network: it is not sent again, and looked for until the
        network shows it. Raises BadInput for a reply that is not unsure."""
        ...
