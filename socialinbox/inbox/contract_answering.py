"""What the faces may ask about how replies are given: where to, and signed by whom."""

from collections.abc import Sequence
from typing import Protocol

from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.networks.contract import Route


class Answering(Protocol):
    """Where replies go by themselves, and what signs them."""

    async def way(self, customer: CustomerId, routes: Sequence[Route]) -> Route | None:
        """Of a customer's ways to answer the one that the owner chose for the thread, else the
        first that is open; None where none is. A choice that is no longer open is forgotten."""
        ...

    async def choose(self, customer: CustomerId, route: Route) -> None:
        """Answer this thread there until the owner chooses another place."""
        ...

    async def set_initials(self, account: AccountId, initials: str | None) -> None:
        """What signs public replies of an account; "" for nothing, None for what signs those of
        all accounts. Raises BadInput."""
        ...
