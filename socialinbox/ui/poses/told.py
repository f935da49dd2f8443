"""The card of what came while nobody was there, for the pictures of every screen."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from socialinbox.domain.telling import Missed
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.told.away import Away
from socialinbox.ui.told.away_card import AwayCard

if TYPE_CHECKING:
    pass


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
