"""A list of rows, and in its place, where there is none, why."""

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from socialinbox.ui.lists.model import Row
from socialinbox.ui.lists.view import RowsView
from socialinbox.ui.threads.empty import EmptyState


class RowsPane(QWidget, Generic[Row]):
    """Shows rows in a list of theirs, or what stands there instead."""

    def __init__(self, view: RowsView[Row], empty: EmptyState, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = view
        self.empty = empty
        self._stack = QStackedWidget(self)
        self._stack.addWidget(view)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._list.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the choice stays where it was."""
        self._list.show_rows(rows)
        self._turn()

    def start(self, rows: Sequence[Row]) -> None:
        """Show these; the first is chosen."""
        self._list.start(rows)
        self._turn()

    def _turn(self) -> None:
        self._stack.setCurrentWidget(self._list if self.rows else self.empty)

    def take_keys(self) -> None:
        """The keys go to what is shown."""
        to = self._list if self.rows else self.empty.action
        to.setFocus(Qt.FocusReason.OtherFocusReason)
