"""What rules did: day by day to whom what was done by which rule, each with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.own_rules import Run
from socialinbox.ui.faced_rows import HEADING, FacedRows, Index, lit
from socialinbox.ui.own_rules.words import deeds_words, run_icon, run_sentence
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.theme.type import Type, em, metrics
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.words import clock, day_line, isolate, tr, when_and_clock

RUN = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


class RunsModel(QAbstractListModel):
    """What rules did, the latest first."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.runs: list[Run] = []

    def show(self, runs: Sequence[Run]) -> None:
        """Show these."""
        self.beginResetModel()
        self.runs = list(runs)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if not index.isValid() or index.row() >= len(self.runs):
            return None
        run = self.runs[index.row()]
        if role == RUN:
            return run
        if role == HEADING:
            return self._heading(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return run.customer_name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return run_sentence(run, when_and_clock(run.at, self._around.clock()))
        return None

    def _heading(self, row: int) -> str | None:
        """The day; None where it stands under the one above."""
        now = self._around.clock()
        mine = day_line(self.runs[row].at, now)
        return None if row and day_line(self.runs[row - 1].at, now) == mine else mine


class RunsDelegate(FacedRows):
    """Paints whom it was done to and when, what was done by which rule, and the way back."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around, parent, Space.L)

    def undo(self, rect: QRect, index: Index) -> QRect:
        """Where the way back stands in a row."""
        _, line = self.lines(self.row(rect, index))
        wide = metrics(Type.SECOND_STRONG).horizontalAdvance(tr("Undo"))
        box = QRect(line.right() - wide, line.top(), wide + 1, line.height())
        return self.over(line, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        run: Run | None = index.data(RUN)
        if run is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        rect = self.paint_ground(painter, option, index)
        self.paint_face(painter, rect, run.customer_name, run.customer_avatar)
        first, second = self.lines(rect)
        over = run.undone_at is not None
        pale = "text_2" if lit(option) else "text_3"
        named = pale if over else "text_1"
        time = (clock(run.at), Type.SECOND, pale)
        self.paint_line(painter, first, (run.customer_name, Type.BODY_MEDIUM, named), time)
        sign = em(MARK)
        box = QRect(second.left(), second.top() + (second.height() - sign) // 2, sign, sign)
        done = pale if over else "text_2"
        icon = self._around.theme.icon(
            run_icon(run), done, sign, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(self.over(second, box).topLeft(), icon)
        words = tr("{deeds} · {rule}").format(
            deeds=deeds_words(run.deeds), rule=isolate(run.rule_name)
        )
        back = (tr("Undo"), Type.SECOND_STRONG, "accent")
        if over:
            back = (tr("undone"), Type.SECOND, pale)
        behind = second.adjusted(sign + Space.S, 0, 0, 0)
        self.paint_line(painter, self.over(second, behind), (words, Type.SECOND, done), back)
        painter.restore()


class RunsView(QListView):
    """`opened` carries a customer and a message: Enter or a press; `undo_asked` a Run: Delete, a
    press on its Undo, or the menu."""

    opened = Signal(int, int)
    undo_asked = Signal(object)

    def __init__(self, model: RunsModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("to_do")
        self.setAccessibleName(tr("What rules did"))
        self.setAccessibleDescription(
            tr("Enter opens the thread, Delete takes back what the rule did there.")
        )
        self._delegate = RunsDelegate(around, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ThinBar(self, around.theme)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> Run | None:
        """The selected one."""
        run = self.currentIndex().data(RUN)
        return run if isinstance(run, Run) else None

    def _open(self, run: Run) -> None:
        self.opened.emit(run.customer, run.message)

    def _undo(self, run: Run) -> None:
        if run.undone_at is None:
            self.undo_asked.emit(run)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes back, letters are left to the window's keys."""
        run = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and run is not None:
            self._open(run)
        elif event.key() == Qt.Key.Key_Delete and run is not None:
            self._undo(run)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On its Undo it is taken back; elsewhere the thread opens."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        run = index.data(RUN)
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(run, Run):
            return
        around = (-Space.S, -Space.S, Space.S, Space.S)
        if self._delegate.undo(self.visualRect(index), index).adjusted(*around).contains(at):
            self._undo(run)
        else:
            self._open(run)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Both ways, in words."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        run = index.data(RUN)
        if not isinstance(run, Run):
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open the thread"), lambda: self._open(run))
        undo = menu.addAction(tr("Undo what the rule did"), lambda: self._undo(run))
        undo.setEnabled(run.undone_at is None)
        where = self.visualRect(index).bottomLeft() + QPoint(Space.L, -Space.S)
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(where))


class DidList(QWidget):
    """The list, or that no rule has done anything yet; `acted` wants a rule then."""

    acted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = RunsModel(around, self)
        self.view = RunsView(self._model, around, self)
        self.empty = EmptyState(around.theme, self)
        self.empty.say(
            "wand",
            tr("No rule has done anything yet."),
            tr("Here you will see whom a rule did what to, and take it back."),
            tr("New rule"),
        )
        self.empty.acted.connect(self.acted)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def runs(self) -> list[Run]:
        """What is shown."""
        return self._model.runs

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these, the latest first; the selection stays where it was."""
        chosen, row = self.view.current(), self.view.currentIndex().row()
        if list(runs) != self._model.runs:
            self._model.show(runs)
            numbers = [run.id for run in runs]
            if chosen is not None and chosen.id in numbers:
                row = numbers.index(chosen.id)
            if runs:
                at = min(max(row, 0), len(runs) - 1)
                self.view.setCurrentIndex(self._model.index(at, 0))
        self._stack.setCurrentWidget(self.view if runs else self.empty)

    def take_keys(self) -> None:
        """The keys go to what is shown."""
        to = self.view if self.runs else self.empty.action
        to.setFocus(Qt.FocusReason.OtherFocusReason)
