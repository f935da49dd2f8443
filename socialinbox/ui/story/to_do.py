"""Mine to do: every follow-up, by when it is due, each with whom it is for."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.story import ToDo
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import BAR_OF_FOCUS, ROW_WIDTH, Space
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.words import isolate, one_line, tr, when_due, when_due_inside

TODO = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
ROW, HEAD = 64, 28
FACE = 32
CIRCLE = 20
BEFORE = Space.L + CIRCLE + Space.M
"""Where the face begins: behind the circle."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def when_group(due_at: datetime, now: datetime) -> str:
    """Under which heading it stands: Due, Today, Tomorrow, In the next days, Later."""
    days = (due_at.astimezone().date() - now.astimezone().date()).days
    if due_at <= now:
        return tr("Due")
    if days <= 1:
        return tr("Today") if days == 0 else tr("Tomorrow")
    return tr("In the next days") if days < 7 else tr("Later")


class ToDoModel(QAbstractListModel):
    """All that is to be done, the first due first."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.found: list[ToDo] = []

    def show(self, found: Sequence[ToDo]) -> None:
        """Show these."""
        self.beginResetModel()
        self.found = list(found)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.found)

    def heading(self, row: int) -> str | None:
        """The heading over a row; None where it stands under the one above."""
        now = self._around.clock()
        mine = when_group(self.found[row].follow_up.due_at, now)
        if row and when_group(self.found[row - 1].follow_up.due_at, now) == mine:
            return None
        return mine

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if not index.isValid() or index.row() >= len(self.found):
            return None
        one = self.found[index.row()]
        if role == TODO:
            return one
        if role == HEADING:
            return self.heading(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return one.follow_up.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.follow_up.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(one)
        return None

    def _spoken(self, one: ToDo) -> str:
        now, due = self._around.clock(), one.follow_up.due_at
        time = when_due_inside(due, now)
        said = tr("due since {time}") if due <= now else tr("due {time}")
        return f"{isolate(one.follow_up.text)}, {isolate(one.name)}, {said.format(time=time)}"


class ToDoDelegate(QStyledItemDelegate):
    """Paints a circle to press, the words, whom it is for and when it is due."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Taller under a heading."""
        return QSize(ROW_WIDTH, em(ROW) + (em(HEAD) if index.data(HEADING) else 0))

    def circle(self, rect: QRect, index: Index) -> QRect:
        """Where the circle stands in a row."""
        top = rect.top() + (em(HEAD) if index.data(HEADING) else 0)
        side = em(CIRCLE)
        box = QRect(rect.left() + Space.L, top + (em(ROW) - side) // 2, side, side)
        return self._over(rect, box)

    def _over(self, rect: QRect, box: QRect) -> QRect:
        """The same place for who reads from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), rect, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        one: ToDo | None = index.data(TODO)
        if one is None:
            return
        theme, rect = self._around.theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        now = self._around.clock()
        late = one.follow_up.due_at <= now
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.colour("pane"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if heading := index.data(HEADING):
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(theme.colour("bad" if late else "text_3"))
            painter.drawText(
                rect.adjusted(Space.L, Space.S, -Space.L, em(HEAD) - rect.height()), left, heading
            )
            rect.setTop(rect.top() + em(HEAD))
        if selected or hovered:
            painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), BAR_OF_FOCUS, rect.height())
            painter.fillRect(self._over(rect, bar), theme.colour("accent"))
        dpr = painter.device().devicePixelRatioF()
        circle = self.circle(QRect(option.rect), index)
        role = "bad" if late else "text_2"
        painter.drawPixmap(circle.topLeft(), theme.icon("circle", role, circle.width(), dpr))
        side = em(FACE)
        box = QRect(rect.left() + em(BEFORE), rect.top() + (em(ROW) - side) // 2, side, side)
        face = self._around.avatar(one.name, one.avatar_url, side, dpr)
        painter.drawPixmap(self._over(rect, box).topLeft(), face)
        self._words(painter, rect, one, now, late)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, one: ToDo, now: datetime, late: bool) -> None:
        theme = self._around.theme
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        line = metrics(Type.BODY).height()
        top = rect.top() + (em(ROW) - 2 * line - 2) // 2
        start, end = rect.left() + em(BEFORE + FACE + Space.M), rect.right() - 16
        at = self._over(rect, QRect(start, top, end - start, line))
        painter.setFont(font(Type.BODY_MEDIUM))
        painter.setPen(theme.colour("text_1"))
        words = one_line(one.follow_up.text)
        painter.drawText(at, left, metrics(Type.BODY_MEDIUM).elidedText(words, elide, at.width()))
        time = when_due(one.follow_up.due_at, now)
        kind = Type.SECOND_STRONG if late else Type.SECOND
        wide = metrics(kind).horizontalAdvance(time) + 2
        second = self._over(rect, QRect(start, top + line + 2, end - start, line))
        painter.setFont(font(kind))
        painter.setPen(theme.colour("bad" if late else "text_2"))
        painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
        painter.setFont(font(Type.SECOND))
        painter.setPen(theme.colour("text_2"))
        name = metrics(Type.SECOND).elidedText(one_line(one.name), elide, second.width() - wide - 8)
        painter.drawText(second, left, name)


class ToDoView(QListView):
    """`opened` is Enter or a press, `finished` Space or the circle, `menu_asked` the menu's key."""

    opened = Signal(object)
    finished = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, model: ToDoModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("to_do")
        self.setAccessibleName(tr("Mine to do"))
        self.setAccessibleDescription(tr("Enter opens the thread, Space says that it is done."))
        self._delegate = ToDoDelegate(around, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        ThinBar(self, around.theme)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current(self) -> ToDo | None:
        """The selected one."""
        one = self.currentIndex().data(TODO)
        return one if isinstance(one, ToDo) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space finishes, letters are left to the window's keys."""
        one = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and one is not None:
            self.opened.emit(one)
        elif event.key() == Qt.Key.Key_Space and one is not None:
            self.finished.emit(one.follow_up)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the circle it is done; elsewhere the thread opens."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        one = index.data(TODO)
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(one, ToDo):
            return
        circle = self._delegate.circle(self.visualRect(index), index).adjusted(
            -Space.S, -Space.S, Space.S, Space.S
        )
        if circle.contains(at):
            self.finished.emit(one.follow_up)
        else:
            self.opened.emit(one)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Put off, change, forget."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        one = index.data(TODO)
        if isinstance(one, ToDo):
            self.setCurrentIndex(index)
            where = self.visualRect(index).bottomLeft() + QPoint(BEFORE, -Space.S)
            self.menu_asked.emit(
                one.follow_up,
                event.globalPos() if by_mouse else self.viewport().mapToGlobal(where),
            )


class ToDoList(QWidget):
    """The list, or that there is nothing to do."""

    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = ToDoModel(around, self)
        self.view = ToDoView(self._model, around, self)
        self._empty = EmptyState(around.theme, self)
        self._empty.say(
            "todo",
            tr("Nothing to do"),
            tr("Press F on a thread to be reminded of it on a day you choose."),
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.view.opened.connect(self.opened)

    @property
    def found(self) -> list[ToDo]:
        """What is shown."""
        return self._model.found

    def show_to_do(self, found: Sequence[ToDo]) -> None:
        """Show these; the selection stays where it was."""
        one = self.view.current()
        row = self.view.currentIndex().row()
        if list(found) != self._model.found:
            self._model.show(found)
            numbers = [each.follow_up.id for each in found]
            if one is not None and one.follow_up.id in numbers:
                row = numbers.index(one.follow_up.id)
            if found:
                self.view.setCurrentIndex(self._model.index(min(max(row, 0), len(found) - 1), 0))
        self._stack.setCurrentWidget(self.view if found else self._empty)

    def step(self, by: int) -> None:
        """Go to the next or the previous one."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < len(self._model.found):
            self.view.setCurrentIndex(self._model.index(row, 0))
            one = self.view.current()
            if one is not None:
                self.opened.emit(one)
