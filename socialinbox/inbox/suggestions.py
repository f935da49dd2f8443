"""The owner's answers to who may be the same person."""

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Stated
from socialinbox.domain.suggestions import Suggestion
from socialinbox.inbox.desk import Desk
from socialinbox.people import suggestions


class SuggestionAnswers(Desk):
    """Implements `inbox.contract_suggestions.Suggests`."""

    async def suggestions(self, customer: CustomerId | None = None) -> list[Suggestion]:
        """Whom a customer may be the same person as; without one, all that is suggested."""
        return await self._db.read(suggestions.open_suggestions, customer, self._clock())

    async def accept(self, customer: CustomerId, other: CustomerId) -> Stated:
        """They are one person: `other` joins `customer`."""
        stated, changes = await self._db.run(suggestions.accept, customer, other, self._clock())
        self._publish(changes)
        return stated

    async def later(self, customer: CustomerId, other: CustomerId) -> None:
        """Ask again in two weeks."""
        self._publish(await self._db.run(suggestions.later, customer, other, self._clock()))

    async def ask_again(self, customer: CustomerId, other: CustomerId) -> None:
        """Take "later" back."""
        self._publish(await self._db.run(suggestions.ask_again, customer, other))

    async def never(self, customer: CustomerId, other: CustomerId) -> Stated:
        """They are different people, for good."""
        stated, changes = await self._db.run(suggestions.never, customer, other, self._clock())
        self._publish(changes)
        return stated
