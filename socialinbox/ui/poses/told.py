"""What was missed, and quiet hours of one's own, for the pictures of every screen."""

from collections.abc import Awaitable, Callable
from datetime import time, timedelta

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.settings.kinds import Hours
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.telling import Missed
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.told.away import Away
from socialinbox.ui.told.away_card import AwayCard

NIGHTS = QuietHours(Hours(time(0), time(23, 59)), whole=frozenset({"sun"}))
"""Long enough for every picture to be taken while it is quiet."""


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


async def _customers_hours(studio: Studio) -> bool:
    """The sheet of a customer who has hours of their own, over their thread."""
    customer = studio.window.page.customer
    if customer is None:
        return False
    await studio.inbox.telling.set_hours(CustomerId(customer), NIGHTS)
    studio.window.reading.stories.ask_hours()
    await studio.settle()
    return True


async def _accounts_hours(studio: Studio) -> bool:
    """The page of an account, at what is told of it."""
    account = next(iter(await studio.inbox.accounts()), None)
    if account is None:
        return False
    await studio.inbox.telling.set_account_hours(account.id, NIGHTS)
    studio.window.doors.accounts.show_account(account)
    page = studio.window.doors.accounts.page.account_page
    await studio.settle()
    page.ensureWidgetVisible(page.told, 0, 40)
    await studio.settle()
    return True


TOLD_POSES: tuple[tuple[str, Callable[[Studio], Awaitable[bool]]], ...] = (
    ("away", _away),
    ("quiet-hours", _customers_hours),
    ("account-quiet-hours", _accounts_hours),
)
