"""A sheet over the window: keeps the focus inside, closes with Escape or a press beside it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from socialinbox.ui.fitting import Fitting
from socialinbox.ui.keys_place import KeysPlace
from socialinbox.ui.tab_order import go_on
from socialinbox.ui.theme.elevation import Level, paint_shadow
from socialinbox.ui.theme.metrics import Space

EDGE, LOWEST = 24, 90
"""Pixels between a sheet and the edges at least, and above it at most."""
FITTED = (QEvent.Type.Resize, QEvent.Type.ContentsRectChange)


class Overlay(QWidget):
    """Covers its parent while shown. Put what is to be seen into `inside`.

    The sheet keeps out of the contents margins: a toast makes room for itself with them. What has
    no room in a low window is scrolled to.
    """

    closed = Signal()
    allows: frozenset[str] = frozenset()
    """Names of commands whose keys stay their own over this sheet."""

    def __init__(self, parent: QWidget, name: str, width: int = 440) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        # A press on words of the sheet would give the keys to what lies behind it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._before: KeysPlace | None = None
        self._covered = parent
        self.sheet = QFrame(self)
        self.sheet.setObjectName("sheet")
        self.sheet.setAccessibleName(name)
        self._width = width
        self.scrolled = Fitting(self.sheet)
        whole = QVBoxLayout(self.sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolled)
        self.inside = QVBoxLayout(self.scrolled.body)
        self.inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.inside.setSpacing(Space.S)
        for watched in (parent, self):
            watched.installEventFilter(self)
        self.hide()

    def open_over(self) -> None:
        """Show the sheet."""
        window = self.window()
        before = window.focusWidget()
        if before is not None and before is not self and not self.isAncestorOf(before):
            self._before = KeysPlace(before)
        self._cover()
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        """Hide it and give the focus back."""
        if not self.isHidden():
            self.hide()
            if self._before is not None:
                self._before.give_back()
            self.closed.emit()

    def _cover(self) -> None:
        self.setGeometry(self._covered.rect())
        room = self.contentsRect()
        width = min(self._width, room.width() - 32)
        rim = self.sheet.contentsMargins()
        wanted = self.scrolled.body.sizeHint().height() + rim.top() + rim.bottom()
        height = min(max(wanted, 80), room.height() - 2 * EDGE)
        top = min(LOWEST, max(EDGE, (room.height() - height) // 3))
        self.sheet.setGeometry((room.width() - width) // 2, top, width, height)
        # The shadow reaches beyond the sheet; of what was there Qt clears the sheet alone.
        self.update()

    def fit(self) -> None:
        """Take the size that what is inside wants now."""
        self.inside.activate()
        self._cover()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the sheet."""
        return go_on(self, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size, and the room that is left."""
        if event.type() in FITTED and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; nothing reaches the window behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the sheet closes it."""
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind, most around the sheet."""
        painter = QPainter(self)
        shadow = self.palette().color(QPalette.ColorRole.Shadow)
        paint_shadow(painter, QRectF(self.sheet.geometry()), Level.OVERLAY, shadow)
        painter.end()
