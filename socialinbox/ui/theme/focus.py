"""A ring around the list or page that Tab has come to: a row alone does not show where keys go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from socialinbox.ui.theme.metrics import RADIUS

if TYPE_CHECKING:
    from socialinbox.ui.theme.theme import Theme

WIDTH = 2.0
AROUND = 12
"""Pixels that are seen above and below what Tab has come to."""
DRAWN_AROUND = "ring"
"""A property: True for a widget that takes the focus and draws nothing of it by itself."""


class FocusRing(QObject):
    """Follows the focus through all windows of the program."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__(theme)
        self._theme = theme
        self._ring: _Ring | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()
        if new is None or not _by_key(new):
            return
        _scroll_to(new)
        if _wants_ring(new):
            self._ring = _Ring(self._theme, new)


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return False
    return isinstance(widget, QAbstractItemView | QScrollArea) or bool(
        widget.property(DRAWN_AROUND)
    )


def _scroll_to(widget: QWidget) -> None:
    """Qt scrolls for Tab within an area, but not where Tab comes into it from beside."""
    above = widget.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            above.ensureWidgetVisible(widget, 0, AROUND)
        above = above.parentWidget()


def _by_key(widget: QWidget) -> bool:
    """Whoever works with the mouse has not asked where the keys go."""
    keyed = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return keyed and QApplication.mouseButtons() == Qt.MouseButton.NoButton


class _Ring(QWidget):
    """Lies over its parent and lets everything through."""

    def __init__(self, theme: "Theme", around: QWidget) -> None:
        super().__init__(around)
        self._theme = theme
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        self.setGeometry(around.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), WIDTH))
        inset = WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS
        )
        painter.end()
