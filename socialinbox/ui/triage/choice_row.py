"""One line of the choices until when a thread is snoozed: words, and the moment at the end."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from socialinbox.ui.theme.metrics import ICON, RADIUS, ROW_WIDTH, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.words import listed

HEIGHT = 32
BEFORE = Space.M + ICON + Space.S


class ChoiceRow(QAbstractButton):
    """Its accessible name holds all that is drawn. `first`: Enter in the field takes this one."""

    def __init__(
        self, theme: Theme, icon: str, words: str, moment: str, warning: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._moment, self._warning = icon, moment, warning
        self.first = False
        self.setText(words)
        self.setAccessibleName(listed(part for part in (words, moment, warning) if part))
        self.setToolTip(warning)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Always the same height."""
        return QSize(ROW_WIDTH, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; the arrows are the sheet's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self._theme, self.hasFocus() or self.first
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        middle, dpr = self.height() // 2, self.devicePixelRatioF()
        role = "warn" if self._warning else "accent" if chosen else "text_2"
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon_at = self.width() - Space.M - ICON if mirrored else Space.M
        painter.drawPixmap(icon_at, middle - ICON // 2, theme.icon(self._icon, role, ICON, dpr))
        room = QRect(BEFORE, 0, self.width() - BEFORE - Space.M, self.height())
        if mirrored:
            room.moveLeft(Space.M)
        begins, ends = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            begins, ends = ends, begins
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font(Type.SECOND))
        painter.setPen(theme.colour("warn" if self._warning else "text_2"))
        painter.drawText(room, ends | absolute, self._moment)
        wide = metrics(Type.SECOND).horizontalAdvance(self._moment) + 12
        left = room.adjusted(wide, 0, 0, 0) if mirrored else room.adjusted(0, 0, -wide, 0)
        painter.setFont(font(Type.BODY_MEDIUM if chosen else Type.BODY))
        painter.setPen(theme.colour("text_1"))
        shown = metrics(Type.BODY_MEDIUM).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, left.width()
        )
        painter.drawText(left, begins | absolute, shown)
        painter.end()
