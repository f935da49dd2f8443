"""What all that tells the desktop of something shares: what it listens to, and what it may say."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from socialinbox.config.settings.declared import HIDE_CONTENT, NOTIFICATION_SOUND
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.aio import Tasks
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.notice import Desktop
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.ways import Ways

APART = 3
"""Up to so many things that are to be told at once have a notice each."""


@dataclass(frozen=True, slots=True)
class Means:
    """What all voices have in common; `report` is given what goes wrong behind them."""

    around: Surroundings
    desktop: Desktop
    ways: Ways
    quiet: Quiet
    report: Callable[[BaseException], None]


class Voice(QObject):
    """Shows the desktop notices about one kind of thing, and what it was told ends with it.

    The settings may keep names and words out of them; so does a window that is covered.
    """

    def __init__(self, means: Means) -> None:
        super().__init__(means.ways.window)
        self._around, self._desktop = means.around, means.desktop
        self._ways, self._quiet = means.ways, means.quiet
        self._tasks = Tasks(means.report)
        self._stop: Callable[[], None] = lambda: None

    def _listen(self, inbox: Inbox, hear: Callable[[Changes], None]) -> None:
        """Hear of this inbox, and of no other one any more."""
        self._stop()
        self._stop = inbox.subscribe(hear)

    async def aclose(self) -> None:
        """Listen no longer."""
        self._stop()
        await self._tasks.aclose()

    @property
    def _content(self) -> bool:
        return not self._around.choices[HIDE_CONTENT] and not self._ways.covered()

    def _sounds(self, customer: CustomerId | None = None, account: AccountId | None = None) -> bool:
        """Whether a notice is heard: what breaks through while it is quiet is only seen."""
        wanted = self._around.choices[NOTIFICATION_SOUND]
        return wanted and self._quiet.held(customer, account) is None
