"""What the two faces may ask about who is who: say it, look at it first, take it back."""

from collections.abc import Sequence
from typing import Protocol

from socialinbox.domain.ids import CustomerId, IdentityId, MessageId, StepId
from socialinbox.domain.people import Basis, Preview, Stated, Step
from socialinbox.domain.views import Entry
from socialinbox.inbox.contract_suggestions import Suggests


class People(Suggests, Protocol):
    """The ledger of who is who. All of it works with no network at all.

    Every statement can be looked at first, and undone at any later time in any order. Raises
    BadInput for what makes no sense, and where a network wants a basis and none is given.
    """

    async def thread_of(self, customer: CustomerId) -> CustomerId | None:
        """In whose thread a customer's things stand now; None where nothing is known of them."""
        ...

    async def preview_link(self, keep: CustomerId, join: CustomerId) -> Preview:
        """What `link` would do."""
        ...

    async def link(
        self, keep: CustomerId, join: CustomerId, basis: Basis | None, evidence: str = ""
    ) -> Stated:
        """Say that two customers are one person. No basis: a guess."""
        ...

    async def preview_split(
        self, customer: CustomerId, identities: Sequence[IdentityId], to: CustomerId | None
    ) -> Preview:
        """What `split` would do."""
        ...

    async def split(
        self,
        customer: CustomerId,
        identities: Sequence[IdentityId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
    ) -> Stated:
        """Say that some of a customer's identities are another one's; None: a new customer's."""
        ...

    async def preview_file(
        self, messages: Sequence[MessageId], to: CustomerId | None, name: str = ""
    ) -> Preview:
        """What `file` would do."""
        ...

    async def file(
        self,
        messages: Sequence[MessageId],
        to: CustomerId | None,
        basis: Basis | None,
        evidence: str = "",
        name: str = "",
    ) -> Stated:
        """Say that single messages of a shared account are another customer's.

        None: a new customer's, called `name`.
        """
        ...

    async def with_answers(self, messages: Sequence[MessageId]) -> list[MessageId]:
        """These messages with the owner's own answers to them."""
        ...

    async def of_account(self, message: MessageId, limit: int = 200) -> list[Entry]:
        """The newest messages that stand under the same account in the same thread, in order."""
        ...

    async def step(self, step: StepId) -> Step | None:
        """A statement of the ledger; None for an unknown one."""
        ...

    async def preview_undo(self, step: StepId) -> Preview:
        """What `undo` would do."""
        ...

    async def undo(self, step: StepId, why: str = "") -> None:
        """End a statement: all stands as if it had never been made."""
        ...
