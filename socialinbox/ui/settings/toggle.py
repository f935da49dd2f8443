"""A switch: a check box that is drawn as one slides it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from socialinbox.ui.theme.theme import Theme

TRACK, HIGH, AROUND = 36, 20, 4
KNOB = 16
INSET = (HIGH - KNOB) / 2
TICK = ((-3.0, 0.0), (-1.0, 2.4), (3.2, -2.4))
"""Its corners, from the middle of the knob."""


class Toggle(QCheckBox):
    """Told by the knob's side and a tick, not by colour alone."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track with room for the ring of the focus."""
        return QSize(TRACK + 2 * AROUND, HIGH + 2 * AROUND)

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, knob, tick, and a ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = (self.height() - HIGH) / 2
        track = QRectF(AROUND if mirrored else self.width() - TRACK - AROUND, top, TRACK, HIGH)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if on else "text_3"))
        painter.drawRoundedRect(track, HIGH / 2, HIGH / 2)
        # Only the knob's way turns round: a tick is one and the same in every script.
        at_right = on is not mirrored
        knob = QRectF(
            track.right() + INSET - HIGH if at_right else track.left() + INSET,
            top + INSET,
            KNOB,
            KNOB,
        )
        painter.setBrush(theme.colour("on_accent" if on else "pane"))
        painter.drawEllipse(knob)
        if on:
            painter.setPen(QPen(theme.colour("accent"), 1.6))
            at = knob.center()
            painter.drawPolyline([at + QPointF(*corner) for corner in TICK])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
