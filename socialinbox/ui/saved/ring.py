"""The ring of a saved thread: closed as far as its files are here."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from socialinbox.domain.saved import SavedThread
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import standing_words

RING = 20
"""Pixels of the ring in the heading of a window."""
SOON = timedelta(hours=6)
"""So long before a thread's time is up its ring warns."""


def ring_colour(one: SavedThread, now: datetime) -> str:
    """The role of the ring's colour: all here, something missing, time nearly up."""
    late = one.until is not None and one.until - now < SOON
    return "warn" if late or not one.whole else "good"


def paint_ring(
    painter: QPainter, theme: Theme, at: QRectF, one: SavedThread, now: datetime
) -> None:
    """A ring that is closed as far as the thread's files are here."""
    inner = at.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("line"), 2.2))
    painter.drawEllipse(inner)
    pen = QPen(theme.colour(ring_colour(one, now)), 2.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(inner, 90 * 16, -round(360 * 16 * one.here))


class StandingRing(QWidget):
    """The ring on its own, with its words for a screen reader."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._one: SavedThread | None = None
        self.setFixedSize(RING, RING)
        around.theme.changed.connect(self.update)

    def tell(self, one: SavedThread) -> None:
        """Show how a thread stands."""
        self._one = one
        words = standing_words(one, self._around.clock())
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, once it is known."""
        if self._one is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(
            painter, self._around.theme, QRectF(self.rect()), self._one, self._around.clock()
        )
        painter.end()
