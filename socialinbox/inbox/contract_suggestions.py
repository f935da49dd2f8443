"""What the two faces may ask about who may be the same person."""

from typing import Protocol

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Stated
from socialinbox.domain.suggestions import Suggestion


class Suggests(Protocol):
    """Perhaps the same person: the owner is asked, and nothing is ever linked without an answer.

    All of it works with no network at all.
    """

    async def suggestions(self, customer: CustomerId | None = None) -> list[Suggestion]:
        """Whom a customer may be the same person as; without one, all that is suggested."""
        ...

    async def accept(self, customer: CustomerId, other: CustomerId) -> Stated:
        """They are one person: `other` joins `customer`. Raises BadInput for no suggestion."""
        ...

    async def later(self, customer: CustomerId, other: CustomerId) -> None:
        """Ask again in two weeks. Raises BadInput for no suggestion."""
        ...

    async def ask_again(self, customer: CustomerId, other: CustomerId) -> None:
        """Take "later" back."""
        ...

    async def never(self, customer: CustomerId, other: CustomerId) -> Stated:
        """They are different people, for good; `undo` of the statement takes it back.

        Raises BadInput for no suggestion.
        """
        ...
