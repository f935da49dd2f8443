"""Passes changes on to the window, a few times a second at most, however many come."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer, Signal

from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.surroundings import Surroundings

AT_MOST_EVERY = 100
"""Milliseconds between two refreshes."""


class Live(QObject):
    """Listens to the inbox in force and hands over what has gathered.

    `refused` carries why nothing can be written to the disk, and None once it can again.
    """

    refused = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        refresh: Callable[[Changes], Awaitable[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._refresh = refresh
        self._gathered = NOTHING
        self._busy = False
        self._timer = QTimer(self, interval=AT_MOST_EVERY, singleShot=True)
        self._timer.timeout.connect(self._on_timer)
        self._stops: list[Callable[[], None]] = []

    def listen_to(self, inbox: Inbox) -> None:
        """From now on this inbox's changes count."""
        self._stop()
        self._stops = [
            inbox.subscribe(self._on_changes),
            inbox.hear_refusals(self.refused.emit),
        ]

    def close(self) -> None:
        """Listen no longer."""
        self._stop()
        self._timer.stop()

    def _stop(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []

    def _on_changes(self, changes: Changes) -> None:
        self._gathered |= changes
        if not self._busy and not self._timer.isActive():
            # The first change shows at once, those that follow close behind it together.
            self._timer.start(0)

    def _on_timer(self) -> None:
        gathered, self._gathered = self._gathered, NOTHING
        if gathered and self._around.tasks.spawn(self._pass_on(gathered), "window: refresh"):
            self._busy = True

    async def _pass_on(self, changes: Changes) -> None:
        try:
            await self._refresh(changes)
        finally:
            self._busy = False
            if self._gathered:
                self._timer.start(AT_MOST_EVERY)
