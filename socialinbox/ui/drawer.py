"""A pane that slides over the others where there is no room for it beside them."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRect, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from socialinbox.ui.tab_order import go_on
from socialinbox.ui.theme.elevation import Level, paint_shadow
from socialinbox.ui.theme.theme import Theme

BESIDE = 48
"""How much of what lies below stays in sight, in pixels: a press there closes the drawer."""


class Drawer(QWidget):
    """Covers its parent while open and holds one pane at a time; `closed` carries that pane."""

    closed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._part: QWidget | None = None
        self._at_end = False
        self._width = 0
        self._out = 0.0
        """How far it is out, 0 to 1."""
        self._panel = QFrame(self)
        self._panel.setObjectName("drawer")
        self._inside = QVBoxLayout(self._panel)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._on_moved)
        parent.installEventFilter(self)
        self.hide()

    @property
    def part(self) -> QWidget | None:
        """What is in it now."""
        return self._part

    def open(self, part: QWidget, width: int, at_end: bool) -> None:
        """Slide a pane in, from the beginning of the line or from its end."""
        self.close_drawer()
        self._part, self._width, self._at_end = part, width, at_end
        self._inside.addWidget(part)
        part.show()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._movement.stop()
        self._movement.setDuration(self._theme.duration)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.start()
        self._on_moved(1.0 if not self._theme.duration else 0.0)

    def close_drawer(self) -> bool:
        """Give the pane back; False where there was none."""
        part, self._part = self._part, None
        if part is None:
            return False
        self._movement.stop()
        part.hide()
        self._inside.removeWidget(part)
        self.hide()
        self.closed.emit(part)
        return True

    def _on_moved(self, out: float) -> None:
        self._out = out
        width = min(self._width, self.width() - BESIDE)
        at_left = self._at_end is self.isRightToLeft()
        hidden = round(width * (1 - out))
        x = -hidden if at_left else self.width() - width + hidden
        self._panel.setGeometry(QRect(x, 0, width, self.height()))
        self.update()

    # -- Qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what is covered."""
        if event.type() is QEvent.Type.Resize and self._part is not None:
            self.setGeometry(self._over.rect())
            self._on_moved(self._out)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes round within while it is open."""
        return go_on(self, forward=forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside it closes."""
        self.close_drawer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies below becomes dim."""
        painter = QPainter(self)
        veil = QColor(self._theme.colour("scrim"))
        veil.setAlphaF(veil.alphaF() * self._out)
        painter.fillRect(self.rect(), veil)
        at = QRectF(self._panel.geometry())
        paint_shadow(painter, at, Level.OVERLAY, self._theme.colour("shadow"))
        painter.end()
