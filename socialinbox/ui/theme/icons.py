"""Draws the icons in the colour asked for, and the networks' marks in their own."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from socialinbox.config.resources import resource


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int, dpr: float) -> QPixmap:
    """An icon of resources/icons, `size` pixels wide, in one colour; null where it is missing."""
    return _drawn(("icons", f"{name}.svg"), colour, size, dpr)


@lru_cache(maxsize=128)
def mark(name: str, dark: bool, size: int, dpr: float) -> QPixmap:
    """A network's mark in its own colours; null where it is missing."""
    drawn = _drawn(("marks", f"{name}_dark.svg" if dark else f"{name}.svg"), None, size, dpr)
    return drawn if not (dark and drawn.isNull()) else mark(name, False, size, dpr)


def _drawn(parts: tuple[str, str], colour: str | None, size: int, dpr: float) -> QPixmap:
    try:
        svg = resource(*parts).read_text(encoding="utf-8")
    except OSError:
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        return QPixmap()
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    if colour is not None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap
