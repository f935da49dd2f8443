"""The colour of a tag as a small picture, in front of its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from socialinbox.ui.theme.metrics import RADIUS_SMALL

SWATCH = 12


def swatch(colour: str, dpr: float, size: int = SWATCH, dot: int = SWATCH) -> QPixmap:
    """A dot of so many pixels in the middle of a square of `size`, at the screen's own scale."""
    made = QPixmap(round(size * dpr), round(size * dpr))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    edge = (size - dot) / 2
    painter.drawRoundedRect(QRectF(edge, edge, dot, dot), RADIUS_SMALL, RADIUS_SMALL)
    painter.end()
    return made
