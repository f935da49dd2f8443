"""Rows that are all at hand, as Qt's lists read them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

ROW = Qt.ItemDataRole.UserRole + 1
"""The row itself."""
HEADING = Qt.ItemDataRole.UserRole + 2
"""The words over the first row of a group; None for all others."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Row = TypeVar("Row")


class RowsModel(QAbstractListModel, Generic[Row]):
    """A kind of row says in `tell` what it answers to Qt's roles."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        return row if role == ROW else self.tell(row, role)

    def tell(self, row: Row, role: int) -> object:
        """The words of a row, how it is read aloud, and the like; None for every other role."""
        raise NotImplementedError

    def identity(self, row: Row) -> object:
        """By what a row is known again when the list is read anew; the row, if it never changes."""
        return row


class HeadedModel(RowsModel[Row]):
    """Rows that stand in groups, each under a heading."""

    def group(self, row: Row) -> str:
        """The heading under which a row stands."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if role == HEADING and index.isValid() and index.row() < len(self.rows):
            return self._heading(index.row())
        return super().data(index, role)

    def _heading(self, at: int) -> str | None:
        mine = self.group(self.rows[at])
        return None if at and self.group(self.rows[at - 1]) == mine else mine
