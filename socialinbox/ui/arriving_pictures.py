"""Gathers pictures that arrive one by one, so that what shows them is painted once for many."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

GATHERED_FOR = 100
"""Milliseconds in which arriving pictures are gathered before they are shown."""


class ArrivingPictures(QObject):
    """`gathered` is emitted when some have come that are to be shown."""

    gathered = Signal()

    def __init__(self, hear: Callable[[Callable[[str], None]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=GATHERED_FOR, singleShot=True)
        self._timer.timeout.connect(self.gathered)
        hear(self.come)

    def come(self, _url: str) -> None:
        """One more is there."""
        # One may still be decoded when the window is gone.
        if shiboken6.isValid(self) and not self._timer.isActive():
            self._timer.start()
