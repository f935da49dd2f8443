"""The suggestions under the search field. The field keeps the focus; they are told to readers."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from socialinbox.ui.announce import announce
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON, MARK, RADIUS_SMALL, Space
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.words import isolate, tr

ONE = Qt.ItemDataRole.UserRole + 1
ROW, WIDE, SHOWN = 32, 340, 10
EDGE = Space.M
POPUP_EDGE = Space.XS + Space.HAIR
"""What the frame of the list takes at each side, as its style says."""


class _Rows(QStyledItemDelegate):
    """Icon, what is put in, and what it means."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """All the same."""
        return QSize(WIDE, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Paint one."""
        one: Suggestion = index.data(ONE)  # type: ignore[attr-defined]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._around.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), RADIUS_SMALL, RADIUS_SMALL)
            painter.restore()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        dpr = painter.device().devicePixelRatioF()
        side = MARK if one.mark else ICON
        words = room = rect.adjusted(EDGE, 0, -EDGE, 0)
        if one.mark or one.icon:
            at = QRect(room.left(), room.center().y() - side // 2, side, side)
            words = room.adjusted(ICON + Space.S, 0, 0, 0)
            if mirrored:
                at.moveRight(room.right())
                words = room.adjusted(0, 0, -ICON - Space.S, 0)
            look = theme.mark(one.mark, MARK, dpr) if one.mark else None
            painter.drawPixmap(at.topLeft(), look or theme.icon(one.icon, "text_3", ICON, dpr))
        begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        elide = Qt.TextElideMode.ElideRight
        title = metrics(Type.BODY_MEDIUM).elidedText(one.title, elide, words.width())
        painter.setFont(font(Type.BODY_MEDIUM))
        painter.setPen(theme.colour("text_1"))
        painter.drawText(words, begin | middle, isolate(title))
        left = words.width() - metrics(Type.BODY_MEDIUM).horizontalAdvance(title) - 12
        detail = metrics(Type.SECOND).elidedText(one.detail, elide, max(0, left))
        painter.setFont(font(Type.SECOND))
        painter.setPen(theme.colour("text_2" if chosen or over else "text_3"))
        painter.drawText(words, end | middle, isolate(detail))


class SuggestionList(QListWidget):
    """`taken` carries the Suggestion that was pressed, `forgotten` the one to be forgotten."""

    taken = Signal(object)
    forgotten = Signal(object)

    def __init__(self, around: Surroundings, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Suggestions for the search"))
        self.setItemDelegate(_Rows(around, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(ONE)))
        self.hide()

    @property
    def offered(self) -> list[Suggestion]:
        """What is shown."""
        return [self.item(row).data(ONE) for row in range(self.count())]

    @property
    def chosen(self) -> Suggestion | None:
        """The one that Enter would take."""
        item = self.currentItem()
        return None if item is None or self.isHidden() else item.data(ONE)

    def offer(self, some: Sequence[Suggestion]) -> None:
        """Show these, none of them chosen; nothing where there are none."""
        if list(some) == self.offered and not self.isHidden():
            return
        self.clear()
        for one in some:
            item = QListWidgetItem(one.title)
            item.setData(ONE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, one.sentence)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.setVisible(bool(some))
        if some:
            self._place()
            announce(self._field, tr("%n suggestion(s), arrow down to choose", len(some)))

    def step(self, by: int) -> None:
        """Choose the next or the previous one; above the first none is chosen."""
        row = self.currentRow() + by
        if -1 <= row < self.count():
            self.setCurrentRow(row)
            if row < 0:
                self.clearSelection()
            elif (item := self.currentItem()) is not None:
                announce(self._field, item.data(ONE).sentence)

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        rows = min(SHOWN, self.count())
        wide = min(max(WIDE, self._field.width()), window.width() - 16)
        self.resize(wide, rows * ROW + 2 * POPUP_EDGE)
        at = self._field.mapTo(window, QPoint(0, self._field.height() + Space.XS))
        if self._field.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self._field.width() - wide)
        at.setX(max(8, min(at.x(), window.width() - wide - 8)))
        self.move(at)
        self.raise_()
