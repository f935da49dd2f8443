"""Mine to do: every follow-up, by when it is due, each with whom it is for."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.story import ToDo
from socialinbox.ui.faced_rows import HEADING, ROW, FacedRows, Index
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.type import Type, em
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.words import isolate, tr, when_due, when_due_inside

TODO = Qt.ItemDataRole.UserRole + 1
CIRCLE = 20
BEFORE = Space.L + CIRCLE + Space.M
"""Where the face begins: behind the circle."""
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


class ToDoDelegate(FacedRows):
    """Paints a circle to press, the words, whom it is for and when it is due."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around, parent, BEFORE)

    def circle(self, rect: QRect, index: Index) -> QRect:
        """Where the circle stands in a row."""
        side = em(CIRCLE)
        top = self.row(rect, index).top() + (em(ROW) - side) // 2
        return self.over(rect, QRect(rect.left() + Space.L, top, side, side))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        one: ToDo | None = index.data(TODO)
        if one is None:
            return
        now = self._around.clock()
        late = one.follow_up.due_at <= now
        painter.save()
        painter.setClipRect(option.rect)
        rect = self.paint_ground(painter, option, index, "bad" if late else "text_3")
        dpr = painter.device().devicePixelRatioF()
        circle = self.circle(QRect(option.rect), index)
        role = "bad" if late else "text_2"
        sign = self._around.theme.icon("circle", role, circle.width(), dpr)
        painter.drawPixmap(circle.topLeft(), sign)
        self.paint_face(painter, rect, one.name, one.avatar_url)
        first, second = self.lines(rect)
        kind = Type.SECOND_STRONG if late else Type.SECOND
        time = (when_due(one.follow_up.due_at, now), kind, role)
        self.paint_line(painter, first, (one.follow_up.text, Type.BODY_MEDIUM, "text_1"))
        self.paint_line(painter, second, (one.name, Type.SECOND, "text_2"), time)
        painter.restore()


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
