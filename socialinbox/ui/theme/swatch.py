"""The colour of a tag as a small picture, in front of its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from socialinbox.ui.theme.metrics import RADIUS_SMALL

SWATCH = 12
"""Side of the dot, in pixels."""


def swatch(colour: str, dpr: float, size: int = SWATCH) -> QPixmap:
    """A dot in the middle of a square of `size` pixels, drawn for the scale `dpr` of the screen."""
    made = QPixmap(round(size * dpr), round(size * dpr))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    edge = (size - SWATCH) / 2
    painter.drawRoundedRect(QRectF(edge, edge, SWATCH, SWATCH), RADIUS_SMALL, RADIUS_SMALL)
    painter.end()
    return made
