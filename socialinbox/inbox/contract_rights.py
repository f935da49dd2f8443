"""What the two faces may ask about a customer's rights: what is stored, a copy, erasing."""

from typing import Protocol

from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.rights import Receipt, StoredAbout


class Rights(Protocol):
    """What a customer may ask of the owner. All of it works with no network at all."""

    async def stored(self, customer: CustomerId) -> StoredAbout:
        """What is stored, from where, under which rule, until when. Raises BadInput."""
        ...

    async def preface(self, customer: CustomerId) -> str:
        """The same in sentences, to stand before a copy of their messages."""
        ...

    async def erase(self, customer: CustomerId, *, ours: bool) -> Receipt:
        """Remove everything about a customer, and let nothing of it come back with a sync.

        `ours`: also what was written to them; else it stays without their name. Nothing undoes
        it. Raises BadInput for an unknown customer.
        """
        ...

    async def wipe(self, account: AccountId) -> Receipt:
        """Remove everything that came through an account that was disconnected.

        Raises BadInput for one that is unknown or still connected.
        """
        ...

    async def receipts(self) -> list[Receipt]:
        """What was erased so far, newest first, without names."""
        ...
