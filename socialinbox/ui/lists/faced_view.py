"""A list of rows with a face, each with a mark that can be pressed by itself."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from socialinbox.ui.lists.faced_rows import FacedRows
from socialinbox.ui.lists.model import ROW, HeadedModel, Row
from socialinbox.ui.lists.view import RowsView
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space


class FacedView(RowsView[Row]):
    """A press on a row opens it; one on its mark does what `mark_key` does, as does that key.

    `painted_by` paints the rows and knows where in them the mark stands.
    """

    painted_by: type[FacedRows]
    mark_key: Qt.Key

    def __init__(
        self, model: HeadedModel[Row], around: Surroundings, parent: QWidget | None
    ) -> None:
        super().__init__(model, around, parent)
        self._delegate = self.painted_by(around, self)
        self.setItemDelegate(self._delegate)

    def press_mark(self, row: Row) -> None:
        """The mark, or its key."""
        raise NotImplementedError

    def open_menu(self, row: Row, at: QPoint) -> None:
        """Show what else can be done with a row, at a place of the screen."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The mark has a key of its own."""
        row = self.current()
        if event.key() == self.mark_key and row is not None:
            self.press_mark(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the mark or elsewhere in the row."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        row: Row | None = index.data(ROW)
        if event.button() is not Qt.MouseButton.LeftButton or row is None:
            return
        around = (-Space.S, -Space.S, Space.S, Space.S)
        if self._delegate.mark(self.visualRect(index), index).adjusted(*around).contains(at):
            self.press_mark(row)
        else:
            self.open_row(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the mouse, or under the chosen row's face."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row: Row | None = index.data(ROW)
        if row is None:
            return
        self.setCurrentIndex(index)
        where = self.visualRect(index).bottomLeft() + QPoint(self._delegate.before, -Space.S)
        self.open_menu(row, event.globalPos() if by_mouse else self.viewport().mapToGlobal(where))
