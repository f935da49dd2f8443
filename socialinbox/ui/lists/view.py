"""A list of rows: how it scrolls, what its keys do, and which row is chosen when others come."""

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from socialinbox.ui.lists.model import ROW, Row, RowsModel
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.typed import is_typed


class RowsView(QListView, Generic[Row]):
    """A kind of list says in `open_row` what Enter does."""

    def __init__(self, model: RowsModel[Row], around: Surroundings, parent: QWidget | None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.rows_model = model
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ThinBar(self, around.theme)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self.rows_model.rows

    def current(self) -> Row | None:
        """The chosen one."""
        row: Row | None = self.currentIndex().data(ROW)
        return row

    def open_row(self, row: Row) -> None:
        """Enter."""
        raise NotImplementedError

    def choose(self, at: int) -> None:
        """The row at this place."""
        self.setCurrentIndex(self.rows_model.index(at, 0))

    def step(self, by: int) -> bool:
        """Go to the next or the previous row; False where there is none."""
        at = self.currentIndex().row() + by
        there = 0 <= at < len(self.rows)
        if there:
            self.choose(at)
        return there

    def start(self, rows: Sequence[Row]) -> None:
        """Show these; the first is chosen."""
        self.rows_model.show(rows)
        if rows:
            self.choose(0)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the row that was chosen stays so, or the one that took its place."""
        if list(rows) == self.rows:
            return
        identity, chosen, at = self.rows_model.identity, self.current(), self.currentIndex().row()
        self.rows_model.show(rows)
        known = [identity(row) for row in rows]
        if chosen is not None and identity(chosen) in known:
            at = known.index(identity(chosen))
        if rows:
            self.choose(min(max(at, 0), len(rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are left to the window's keys."""
        row = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.open_row(row)
        elif is_typed(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
