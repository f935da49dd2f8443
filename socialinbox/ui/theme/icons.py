"""Draws the icons in the colour asked for, and the networks' marks in their own."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from socialinbox.config.resources import resource

DIRECTED = frozenset(
    ("back", "chevron-left", "chevron-right", "external", "menu", "reply", "send", "sign-out")
) | {"card", "quote", "todo", "undo"}
"""Icons that point along the line of reading: they turn round where that runs to the left."""


@lru_cache(maxsize=512)
def icon(name: str, colour: str, size: int, dpr: float, turned: bool = False) -> QPixmap:
    """An icon of resources/icons, `size` pixels wide, in one colour; null where it is missing.

    `turned`: the line of reading runs to the left.
    """
    drawn = _drawn(("icons", f"{name}.svg"), colour, size, dpr)
    if not turned or name not in DIRECTED or drawn.isNull():
        return drawn
    return drawn.transformed(QTransform.fromScale(-1, 1))


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
