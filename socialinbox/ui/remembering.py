"""Carries what the window remembers: from the stored state to the parts, and back from them."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from socialinbox.ui.frame import Frame
from socialinbox.ui.memory import LEAST_HEIGHT, LEAST_WIDTH, Memory
from socialinbox.ui.palette.trail import Trail
from socialinbox.ui.reading import Reading
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.tour.tour import Tour
from socialinbox.ui.triage.desk import Triage

TITLE_BAR = 40
"""Room left on the screen for what the desktop puts around the window, in pixels."""


class Remembering:
    """Knows which part has which of it."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        sheets: Sheets,
        reading: Reading,
        triage: Triage,
        tour: Tour,
    ) -> None:
        self._window, self._frame, self._sheets = window, frame, sheets
        self._reading, self._triage, self._tour = reading, triage, tour
        self._thread: int | None = None

    def restore(self, memory: Memory) -> None:
        """Begin as the last window ended; the thread is opened once the window is complete."""
        self._thread = memory.thread
        room = self._window.screen().availableSize() - QSize(0, TITLE_BAR)
        self._window.resize(QSize(*memory.size).boundedTo(room))
        self._window.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._frame.restore(memory.parts, memory.card)
        self._sheets.trail = Trail(memory.used)
        self._triage.last_snooze = memory.snoozed
        self._tour.over, self._tour.told_quiet = memory.toured, memory.quiet

    def now(self) -> Memory:
        """What the next window begins with."""
        if self._reading.has_opened:
            self._thread = self._reading.page.customer
        return Memory(
            size=(self._window.width(), self._window.height()),
            parts=self._frame.sizes,
            card=self._frame.card_wanted,
            thread=self._thread,
            used=tuple(self._sheets.trail.used),
            snoozed=self._triage.last_snooze,
            toured=self._tour.over,
            quiet=self._tour.told_quiet,
        )
