"""The owner's signed-in accounts, as whoever sends through them needs them."""

from collections.abc import Sequence
from typing import Protocol

from socialinbox.domain.delivery import Delivery
from socialinbox.domain.errors import Forbidden
from socialinbox.domain.ids import AccountId
from socialinbox.networks.contract import Connector


class SignedIn(Protocol):
    """The accounts that a film can go up through."""

    def signed_in(self) -> Sequence[AccountId]:
        """Those that are."""
        ...

    def connector(self, account: AccountId) -> Connector | None:
        """The open connector of one; None where it is not signed in."""
        ...

    def look_again(self, account: AccountId) -> None:
        """Something is different there, or its sign-in is not taken any more: have it read."""
        ...


class Accounts(SignedIn, Protocol):
    """The accounts that replies leave through; nothing of it raises."""

    async def look_before(self, account: AccountId) -> None:
        """Read one that was not read just now, before something leaves that was put off."""
        ...

    async def note_replies(self, account: AccountId, error: Forbidden | None) -> None:
        """What keeps one from replying; None: a reply was taken."""
        ...

    async def answered(self, delivery: Delivery) -> None:
        """The network has shown a reply."""
        ...
