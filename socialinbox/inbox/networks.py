"""What the inbox has done at the networks: they come after the first paint, and may go again."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, UploadId
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry
from socialinbox.networks.verbs import Verb


class Networks(Protocol):
    """The signed-in side, given to the inbox by `InboxService.join`; nothing of it blocks."""

    def hear(self, changes: Changes) -> None:
        """Something is different in the database."""
        ...

    def reply_waits(self) -> None:
        """A reply may leave."""
        ...

    def video_waits(self) -> None:
        """A film may go up."""
        ...

    async def video_given_up(self, upload: UploadId) -> None:
        """A film is not wanted any more."""
        ...

    def pictures_gone(self, urls: Iterable[str]) -> None:
        """These are not to be fetched any more. Called from any thread."""
        ...

    def words_gone(self) -> None:
        """Words that were shown have expired here: they are fetched anew where they may be."""
        ...

    def was_read(self, customers: Sequence[CustomerId]) -> None:
        """The owner has seen what was new in these threads."""
        ...

    def cap_set(self, account: AccountId, milli: int | None) -> None:
        """A month may cost so much from now on, in thousandths of a dollar; None: no cap."""
        ...

    def option_set(self, account: Account) -> None:
        """A question about this account has another answer."""
        ...

    async def sync_now(self) -> object:
        """Read every stream of every account."""
        ...

    async def read_again(self, account: AccountId, stream: str) -> object:
        """Fetch all of a stream that the network still gives. Raises BadInput."""
        ...

    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> object:
        """Do something with a message. Raises BadInput and NetworkError."""
        ...


class NotThere:
    """Before they have come and once they have gone: what waits goes on waiting in the database."""

    def hear(self, changes: Changes) -> None:
        """Nobody is told."""

    def reply_waits(self) -> None:
        """It leaves once they are there."""

    def video_waits(self) -> None:
        """It goes up once they are there."""

    async def video_given_up(self, upload: UploadId) -> None:
        """It is found to be gone once they are there."""

    def pictures_gone(self, urls: Iterable[str]) -> None:
        """Nothing is being fetched."""

    def words_gone(self) -> None:
        """What has to be looked at again is due once they are there."""

    def was_read(self, customers: Sequence[CustomerId]) -> None:
        """No customer is told."""

    def cap_set(self, account: AccountId, milli: int | None) -> None:
        """It is read from the database once they are there."""

    def option_set(self, account: Account) -> None:
        """It is read from the database once they are there."""

    async def sync_now(self) -> None:
        """Nothing can be read."""

    async def read_again(self, account: AccountId, stream: str) -> None:
        """Raises BadInput."""
        raise BadInput(say("The networks are not there yet."), say("Try again in a moment."))

    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        """Raises BadInput."""
        raise BadInput(
            say("This needs the network, and nothing is connected yet."),
            say("Try again in a moment."),
        )
