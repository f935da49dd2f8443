"""The card of what came while nobody was there, for the pictures of every screen."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from socialinbox.domain.telling import Missed
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.told.away import Away
from socialinbox.ui.told.away_card import AwayCard

if TYPE_CHECKING:
    from socialinbox.ui.surroundings import Surroundings
    from socialinbox.ui.window import MainWindow


class Studio(Protocol):
    """A window being photographed."""

    @property
    def window(self) -> "MainWindow":
        """The window."""
        ...

    @property
    def inbox(self) -> Inbox:
        """What stands behind it."""
        ...

    @property
    def settle(self) -> Callable[[], Awaitable[None]]:
        """Waits until nothing is under way."""
        ...

    @property
    def now(self) -> datetime:
        """The moment of the picture."""
        ...

    @property
    def around(self) -> "Surroundings":
        """What the window stands on."""
        ...


async def _away(studio: Studio) -> bool:
    """A morning after: messages of all networks, a window that closes, a thing to do."""
    rows = await studio.inbox.threads(ThreadQuery(Box.WAITING), None, 5)
    accounts = await studio.inbox.accounts()
    if not rows or not accounts:
        return False
    card = AwayCard(studio.around, studio.window.frame)
    studio.window.frame.lay_over(card)
    counts = zip(studio.around.networks, (6, 3, 2, 1), strict=False)
    missed = Missed(12, tuple(row.id for row in rows), tuple((n.name, c) for n, c in counts))
    closing = tuple(row.id for row in rows[:2])
    since = studio.now - timedelta(hours=14)
    broken = (accounts[0].id,)
    card.tell(Away(since, missed, closing, broken=broken, due=1, went_out=1), accounts)
    await studio.settle()
    return True


TOLD_POSES: tuple[tuple[str, Callable[[Studio], Awaitable[bool]]], ...] = (("away", _away),)
