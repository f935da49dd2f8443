"""What the window may ask about telling: what is new, what is muted, what was missed."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.whose_hours import OwnHours
from socialinbox.domain.ids import AccountId, CustomerId, MessageId
from socialinbox.domain.telling import Missed, News, Standing
from socialinbox.inbox.back import Back


class Telling(Protocol):
    """What the owner is told of outside the thread. All of it works with no network at all."""

    # -- what is new
    async def news(self, messages: Sequence[MessageId]) -> list[News]:
        """These messages as they stand now, oldest first; what was taken back is left out."""
        ...

    async def keep_back(self, messages: Sequence[MessageId]) -> None:
        """Remember these until it is quiet no longer; through a restart as well."""
        ...

    async def kept_back(self) -> list[News]:
        """What was kept back, read since or not; without what was taken back."""
        ...

    async def let_go(self, messages: Sequence[MessageId]) -> None:
        """Of what was kept back these have been told, or need no telling any more."""
        ...

    async def returned(self, held: Callable[[CustomerId], bool]) -> list[CustomerId]:
        """Which threads have come back from being snoozed since this was asked last, the first one
        first; through a restart as well. Each once, unless it is snoozed again; those that are
        `held` back now another time."""
        ...

    # -- across starts
    async def standing(self) -> Standing:
        """What had been told when the program last ran."""
        ...

    async def note_running(self, *, all_told: bool) -> None:
        """The program runs now; `all_told`: nothing here is told at the next start."""
        ...

    async def missed(self, upto: MessageId, before: datetime) -> Missed:
        """What came behind a message and was sent before a moment."""
        ...

    async def went_out(self, since: datetime) -> int:
        """How many replies that were put off to a moment since then have left."""
        ...

    async def pause(self, until: datetime | None) -> None:
        """Tell nothing until then; None: no longer paused."""
        ...

    # -- quiet hours of their own
    async def own_hours(self) -> OwnHours:
        """Which customers and accounts have quiet hours of their own."""
        ...

    async def set_hours(self, customer: CustomerId, hours: QuietHours | None) -> Back:
        """Give a customer quiet hours of his own, in the place of all others; None: no longer."""
        ...

    async def set_account_hours(self, account: AccountId, hours: QuietHours | None) -> Back:
        """Give an account quiet hours of its own, in the place of the general ones."""
        ...

    # -- muting
    async def mute(self, customer: CustomerId, on: bool) -> Back:
        """Tell nothing of a customer, who is then followed no longer; or tell again."""
        ...

    async def mute_account(self, account: AccountId, on: bool) -> Back:
        """Tell nothing new of what comes through an account, or tell it again."""
        ...

    async def muted_accounts(self) -> set[AccountId]:
        """All accounts that are muted."""
        ...
