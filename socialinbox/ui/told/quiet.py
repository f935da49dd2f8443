"""Whether it is quiet: by the owner's hours, or because he has paused what is told."""

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal

from socialinbox.config.quiet_hours import periods, quiet_until
from socialinbox.config.settings.declared import QUIET_DAYS, QUIET_HOURS, QUIET_WHOLE
from socialinbox.ui.surroundings import Surroundings

EVERY = 20_000
"""Milliseconds between two looks at the clock."""
MORNING = 8
"""The hour at which a pause until tomorrow ends."""


class Quiet(QObject):
    """`changed` tells that it has become quiet, or is quiet no longer, `pause_changed` that the
    owner has paused, or that his pause is over."""

    changed = Signal()
    pause_changed = Signal()

    def __init__(self, around: Surroundings, parent: QObject, zone: tzinfo | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._zone = zone
        self._paused: datetime | None = None
        self._was = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        around.choices.changed.connect(self._on_chosen)

    def begin(self, paused_until: datetime | None) -> None:
        """Look at the clock from now on."""
        self._paused = paused_until
        self._was = self.on
        self._timer.start()

    def close(self) -> None:
        """Look no longer."""
        self._timer.stop()

    @property
    def on(self) -> bool:
        """Whether it is quiet now."""
        return self.until is not None

    @property
    def until(self) -> datetime | None:
        """When it will be quiet no longer; None: it is not."""
        now, choices = self._around.clock(), self._around.choices
        schedule = periods(choices[QUIET_HOURS], choices[QUIET_DAYS], choices[QUIET_WHOLE])
        ends = [
            quiet_until(schedule, now, self._zone),
            self.paused_until,
        ]
        return max((end for end in ends if end is not None), default=None)

    @property
    def paused_until(self) -> datetime | None:
        """Until when the owner has paused what is told; None: not."""
        still = self._paused is not None and self._paused > self._around.clock()
        return self._paused if still else None

    def _on_chosen(self, setting: object) -> None:
        if setting in (QUIET_HOURS, QUIET_DAYS, QUIET_WHOLE):
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
        """Has it become quiet, or is it quiet no longer?"""
        now = self.on
        if now is not self._was:
            self._was = now
            self.changed.emit()
        if self._paused is not None and self.paused_until is None:
            self._paused = None
            self.pause_changed.emit()
