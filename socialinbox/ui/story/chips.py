"""A tag as it is seen: a rounded ground in its own colour, its name, and a cross to take it off."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from socialinbox.domain.story import Tag
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.tags import tag_colours
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.words import tr

TALL = 24
CROSS = 16
WIDEST = 160


class Chip(QAbstractButton):
    """A press opens its menu; `removed` is the cross, Delete or Backspace."""

    removed = Signal()

    def __init__(self, theme: Theme, tag: Tag, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tag = tag
        self.setText(tag.name)
        self.setToolTip(
            tr("{tag}: press for what can be done, Delete takes it off").format(tag=tag.name)
        )
        self.setAccessibleName(tr("Tag {tag}").format(tag=tag.name))
        self.setAccessibleDescription(tr("Delete takes it off, Space opens what can be done."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the name, up to a limit."""
        wide = (
            metrics(Type.SMALL_STRONG).horizontalAdvance(self.tag.name) + Space.L + Space.XS + CROSS
        )
        return QSize(min(wide, WIDEST), TALL)

    def _cross(self) -> QRect:
        return QRect(self.width() - CROSS - Space.XS, (TALL - CROSS) // 2, CROSS, CROSS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the cross it is taken off."""
        if self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it off; arrows go to the next."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the name, the cross."""
        ground, words = tag_colours(self.tag.colour, self._theme.palette.dark)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, TALL / 2, TALL / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), TALL / 2, TALL / 2)
        painter.setPen(QColor(words))
        painter.setFont(font(Type.SMALL_STRONG))
        room = QRect(Space.S, 0, self._cross().left() - Space.S - Space.XS, TALL)
        name = metrics(Type.SMALL_STRONG).elidedText(
            self.tag.name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        middle = self._cross().center()
        reach = 3
        painter.drawLine(middle + QPoint(-reach, -reach), middle + QPoint(reach, reach))
        painter.drawLine(middle + QPoint(-reach, reach), middle + QPoint(reach, -reach))
        painter.end()
