"""Mine to do: every follow-up, by when it is due, each with whom it is for."""

from datetime import datetime

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from socialinbox.domain.story import ToDo
from socialinbox.ui.lists.faced_rows import TALL, FacedRows
from socialinbox.ui.lists.faced_view import FacedView
from socialinbox.ui.lists.model import ROW, HeadedModel, Index
from socialinbox.ui.lists.pane import RowsPane
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.type import Type, em
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.words import isolate, tr, when_due, when_due_inside

CIRCLE = 20


def when_group(due_at: datetime, now: datetime) -> str:
    """Under which heading it stands: Due, Today, Tomorrow, In the next days, Later."""
    days = (due_at.astimezone().date() - now.astimezone().date()).days
    if due_at <= now:
        return tr("Due")
    if days <= 1:
        return tr("Today") if days == 0 else tr("Tomorrow")
    return tr("In the next days") if days < 7 else tr("Later")


class ToDoModel(HeadedModel[ToDo]):
    """All that is to be done, the first due first."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

    def identity(self, row: ToDo) -> object:
        """The follow-up's own."""
        return row.follow_up.id

    def group(self, row: ToDo) -> str:
        """By when it is due."""
        return when_group(row.follow_up.due_at, self._around.clock())

    def tell(self, row: ToDo, role: int) -> object:
        """What is to be done; aloud also for whom, and when."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.follow_up.text
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _spoken(self, row: ToDo) -> str:
        now, due = self._around.clock(), row.follow_up.due_at
        time = when_due_inside(due, now)
        said = tr("due since {time}") if due <= now else tr("due {time}")
        return f"{isolate(row.follow_up.text)}, {isolate(row.name)}, {said.format(time=time)}"


class ToDoDelegate(FacedRows):
    """Paints a circle to press, the words, whom it is for and when it is due."""

    before = Space.L + CIRCLE + Space.M

    def mark(self, rect: QRect, index: Index) -> QRect:
        """The circle."""
        side = em(CIRCLE)
        top = self.row(rect, index).top() + (em(TALL) - side) // 2
        return self.over(rect, QRect(rect.left() + Space.L, top, side, side))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        one: ToDo | None = index.data(ROW)
        if one is None:
            return
        now = self._around.clock()
        late = one.follow_up.due_at <= now
        painter.save()
        painter.setClipRect(option.rect)
        rect = self.paint_ground(painter, option, index, "bad" if late else "text_3")
        dpr = painter.device().devicePixelRatioF()
        circle = self.mark(QRect(option.rect), index)
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


class ToDoView(FacedView[ToDo]):
    """`opened` is Enter or a press, `finished` Space or the circle, `menu_asked` the menu's key."""

    opened = Signal(object)
    finished = Signal(object)
    menu_asked = Signal(object, QPoint)
    painted_by = ToDoDelegate
    mark_key = Qt.Key.Key_Space

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(ToDoModel(around), around, parent)
        self.setAccessibleName(tr("Mine to do"))
        self.setAccessibleDescription(tr("Enter opens the thread, Space says that it is done."))

    def open_row(self, row: ToDo) -> None:
        """The thread."""
        self.opened.emit(row)

    def press_mark(self, row: ToDo) -> None:
        """It is done."""
        self.finished.emit(row.follow_up)

    def open_menu(self, row: ToDo, at: QPoint) -> None:
        """Put off, change, forget."""
        self.menu_asked.emit(row.follow_up, at)


class ToDoList(RowsPane[ToDo]):
    """The list, or that there is nothing to do."""

    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        view = ToDoView(around)
        super().__init__(view, EmptyState(around.theme), parent)
        self.view = view
        self.empty.say(
            "todo",
            tr("Nothing to do"),
            tr("Press F on a thread to be reminded of it on a day you choose."),
        )
        self.view.opened.connect(self.opened)

    def step(self, by: int) -> None:
        """Go to the next or the previous one, and open it."""
        if self.view.step(by):
            self.view.open_row(self.rows[self.view.currentIndex().row()])
