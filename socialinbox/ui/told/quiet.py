"""For whom it is quiet: by the quiet hours there are, or because the owner has paused it all."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal

from socialinbox.config.quiet_hours import general_hours
from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
from socialinbox.config.whose_hours import Held, OwnHours, QuietFor, Schedules
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.settings.choices import Choices
from socialinbox.ui.surroundings import Surroundings

EVERY = 20_000
"""Milliseconds between two looks at the clock."""
MORNING = 8
"""The hour at which a pause until tomorrow ends."""


async def schedules(inbox: Inbox, choices: Choices) -> Schedules:
    """All quiet hours as they are now, and a pause."""
    standing = await inbox.telling.standing()
    own = await inbox.telling.own_hours()
    return Schedules(general_hours(choices), own, standing.paused_until)


class Quiet(QObject):
    """`changed` tells that it has become quiet for somebody, or is quiet no longer,
    `pause_changed` that the owner has paused, or that his pause is over."""

    changed = Signal()
    pause_changed = Signal()

    def __init__(self, around: Surroundings, parent: QObject, zone: tzinfo | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._zone = zone
        self._paused: datetime | None = None
        self._own = OwnHours()
        self._was: frozenset[QuietFor] = frozenset()
        self._stop: Callable[[], None] = lambda: None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        around.choices.changed.connect(self._on_chosen)

    async def begin(self, inbox: Inbox, paused_until: datetime | None) -> None:
        """Look at the clock from now on, and at who has quiet hours of his own."""
        self._stop()
        self._stop = inbox.subscribe(self._on_changes)
        self._paused = paused_until
        self._own = await inbox.telling.own_hours()
        self._was = self._schedules.quiet_now(self._around.clock())
        self._timer.start()

    def close(self) -> None:
        """Look no longer."""
        self._stop()
        self._timer.stop()

    # -- how it stands
    def held(
        self,
        customer: CustomerId | None = None,
        account: AccountId | None = None,
        *,
        called: bool = False,
    ) -> Held | None:
        """Why nothing may be told now of a customer, or of an account; None: it may."""
        return self._schedules.held(self._around.clock(), customer, account, called=called)

    @property
    def paused_until(self) -> datetime | None:
        """Until when the owner has paused what is told; None: not."""
        still = self._paused is not None and self._paused > self._around.clock()
        return self._paused if still else None

    @property
    def _schedules(self) -> Schedules:
        return Schedules(general_hours(self._around.choices), self._own, self._paused, self._zone)

    # -- what changes it
    def _on_chosen(self, setting: object) -> None:
        if setting in (QUIET_HOURS, QUIET_DAYS, QUIET_WHOLE):
            self.look()

    def _on_changes(self, changes: Changes) -> None:
        # Whoever is linked or taken out takes his hours with him.
        if changes.customers or changes.gone or changes.accounts:
            self._around.tasks.spawn(self._read(), "quiet: own hours")

    async def _read(self) -> None:
        self._own = await self._around.inbox.telling.own_hours()
        self.look()

    def pause(self, until: datetime | None) -> None:
        """Tell nothing until then; None: go on telling."""
        self._paused = until
        self._around.tasks.see_through(self._around.inbox.telling.pause(until), "quiet: pause")
        self.pause_changed.emit()
        self.look()

    def tomorrow(self) -> datetime:
        """Tomorrow morning on the wall clock."""
        local = self._around.clock().astimezone(self._zone)
        day = (local + timedelta(days=1)).date()
        wall = datetime(day.year, day.month, day.day, MORNING)
        return wall.replace(tzinfo=self._zone) if self._zone is not None else wall.astimezone()

    def look(self) -> None:
        """Has it become quiet for somebody, or is it quiet no longer?"""
        now = self._schedules.quiet_now(self._around.clock())
        if now != self._was:
            self._was = now
            self.changed.emit()
        if self._paused is not None and self.paused_until is None:
            self._paused = None
            self.pause_changed.emit()
