"""Keeps the time in sight that is left until a reply leaves."""

from PySide6.QtCore import QObject, QTimer

from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.leaving import leaving
from socialinbox.ui.timeline.model import TimelineModel

SECOND = 1000
"""Milliseconds."""


class Countdown(QObject):
    """Has the thread's small print made anew each second while one of its replies waits."""

    def __init__(self, model: TimelineModel, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._around = around
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self._tick)
        model.modelReset.connect(self._look)
        model.changed.connect(lambda _arrived: self._look())

    @property
    def counting(self) -> bool:
        """Whether anything is counted."""
        return self._timer.isActive()

    def _look(self) -> None:
        now = self._around.clock()
        waits = any(leaving(entry.delivery, now) is not None for entry in self._model.entries)
        if waits and not self._timer.isActive():
            self._timer.start()
        elif not waits:
            self._timer.stop()

    def _tick(self) -> None:
        self._model.tell_times()
        self._look()
