"""The outline of a list until its threads are known: no words, nothing that blinks."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from socialinbox.ui.theme.focus import DRAWN_AROUND
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import em
from socialinbox.ui.threads.layout import GAP, LEFT, RIGHT

LONG = (0.72, 0.9, 0.64, 0.8)
"""How much of the line the words of each row take."""
BAR = 8


class LoadingRows(QWidget):
    """As many rows as fit, drawn where the real ones will stand."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(DRAWN_AROUND, True)
        self.setAccessibleName(self.tr("Loading…"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A circle and two lines for each thread."""
        density = self._theme.density
        tall, face, bar = em(density.row), em(density.avatar), em(BAR)
        left = em(LEFT) + face + em(GAP)
        room = max(0, self.width() - left - RIGHT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))

        def over(box: QRect) -> QRectF:
            return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

        for row in range(self.height() // tall):
            top = row * tall
            painter.drawEllipse(over(QRect(em(LEFT), top + (tall - face) // 2, face, face)))
            middle = top + tall // 2
            long = LONG[row % len(LONG)]
            for y, share in ((middle - bar - Space.XS, 0.4), (middle + Space.XS, long)):
                box = over(QRect(left, y, round(room * share), bar))
                painter.drawRoundedRect(box, bar / 2, bar / 2)
        painter.end()
