"""What rules did: day by day to whom what was done by which rule, each with the way back."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from socialinbox.domain.own_rules import Run
from socialinbox.ui.lists.faced_rows import FacedRows, lit
from socialinbox.ui.lists.faced_view import FacedView
from socialinbox.ui.lists.model import ROW, HeadedModel, Index
from socialinbox.ui.lists.pane import RowsPane
from socialinbox.ui.own_rules.words import deeds_words, run_icon, run_sentence
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.theme.type import Type, em, metrics
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.words import clock, day_line, isolate, tr, when_and_clock


class RunsModel(HeadedModel[Run]):
    """What rules did, the latest first, under its day."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around

    def identity(self, row: Run) -> object:
        """The run's own."""
        return row.id

    def group(self, row: Run) -> str:
        """The day."""
        return day_line(row.at, self._around.clock())

    def tell(self, row: Run, role: int) -> object:
        """Whom it was done to; the whole of it aloud and under the mouse."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.customer_name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return run_sentence(row, when_and_clock(row.at, self._around.clock()))
        return None


class RunsDelegate(FacedRows):
    """Paints whom it was done to and when, what was done by which rule, and the way back."""

    def mark(self, rect: QRect, index: Index) -> QRect:
        """The way back."""
        _, line = self.lines(self.row(rect, index))
        wide = metrics(Type.SECOND_STRONG).horizontalAdvance(tr("Undo"))
        box = QRect(line.right() - wide, line.top(), wide + 1, line.height())
        return self.over(line, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        run: Run | None = index.data(ROW)
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


class RunsView(FacedView[Run]):
    """`opened` carries a customer and a message: Enter or a press; `undo_asked` a Run: Delete, a
    press on its Undo, or the menu."""

    opened = Signal(int, int)
    undo_asked = Signal(object)
    painted_by = RunsDelegate
    mark_key = Qt.Key.Key_Delete

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(RunsModel(around), around, parent)
        self.setAccessibleName(tr("What rules did"))
        self.setAccessibleDescription(
            tr("Enter opens the thread, Delete takes back what the rule did there.")
        )

    def open_row(self, row: Run) -> None:
        """The thread, at the message."""
        self.opened.emit(row.customer, row.message)

    def press_mark(self, row: Run) -> None:
        """Take it back, unless it was."""
        if row.undone_at is None:
            self.undo_asked.emit(row)

    def open_menu(self, row: Run, at: QPoint) -> None:
        """Both ways, in words."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open the thread"), lambda: self.open_row(row))
        undo = menu.addAction(tr("Undo what the rule did"), lambda: self.press_mark(row))
        undo.setEnabled(row.undone_at is None)
        menu.popup(at)


class DidList(RowsPane[Run]):
    """The list, or that no rule has done anything yet; `acted` wants a rule then."""

    acted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        view = RunsView(around)
        super().__init__(view, EmptyState(around.theme), parent)
        self.view = view
        self.empty.say(
            "wand",
            tr("No rule has done anything yet."),
            tr("Here you will see whom a rule did what to, and take it back."),
            tr("New rule"),
        )
        self.empty.acted.connect(self.acted)
