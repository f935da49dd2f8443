"""What the two faces may ask about how long things may be kept."""

from datetime import timedelta
from typing import Protocol

from socialinbox.domain.ids import AccountId, CustomerId, NetworkName
from socialinbox.domain.keeping import AgreementId, NetworkKeeping, ThreadKeeping


class Retention(Protocol):
    """Rules, what they have taken out, and the owner's statements about contracts."""

    async def networks(self, *, count: bool = True) -> list[NetworkKeeping]:
        """What is kept of each network until when, and what went last.

        Without `count` nothing is counted, which among a million messages takes a moment.
        """
        ...

    async def thread(self, customer: CustomerId) -> ThreadKeeping:
        """Until when a thread is complete, and how much of it is gone."""
        ...

    async def allow(
        self,
        network: NetworkName,
        account: AccountId | None,
        period: timedelta | None,
        words: str,
        by: str,
    ) -> AgreementId:
        """Record that a contract allows more, of one account or (None) of all of a network.

        `period` None: for ever. Raises BadInput where no words say which contract it is.
        """
        ...

    async def take_back(self, agreement: AgreementId, by: str) -> None:
        """Take a statement back; what is then kept for too long goes at once. Raises BadInput."""
        ...
