"""The circle over a face that says whether a thread is chosen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from socialinbox.ui.theme.theme import Theme


def paint_pick(painter: QPainter, theme: Theme, face: QRectF, picked: bool, ground: str) -> None:
    """Cover a face: filled with a tick when chosen, an empty circle when it could be."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if picked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(face)
        size = round(face.width() * 0.55)
        tick = theme.icon("check", "on_accent", size, painter.device().devicePixelRatioF())
        painter.drawPixmap(
            round(face.center().x() - size / 2), round(face.center().y() - size / 2), tick
        )
        return
    painter.setBrush(theme.colour(ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(face.adjusted(-1, -1, 1, 1))
    painter.setPen(QPen(theme.colour("text_3"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = face.width() * 0.14
    painter.drawEllipse(face.adjusted(inset, inset, -inset, -inset))
