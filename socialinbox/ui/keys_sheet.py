"""The sheet of all keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Group
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.words import tr


def heading(group: Group) -> str:
    """The words over a group of commands."""
    return {
        Group.GO: tr("Going about"),
        Group.THREAD: tr("With a thread"),
        Group.PICK: tr("With several threads"),
        Group.WINDOW: tr("The window"),
    }[group]


class KeysSheet(Overlay):
    """Shown with ?: every command that has a key, under its group's heading."""

    def __init__(self, parent: QWidget, book: CommandBook) -> None:
        super().__init__(parent, parent.tr("Keys"), width=680)
        self.inside.setContentsMargins(24, 20, 24, 20)
        self.inside.addWidget(label(self.tr("Keys"), "title", self.sheet))
        lines = {
            group: [(" · ".join(c.keys), c.words) for c in book.of(group) if c.keys]
            for group in Group
        }
        writing = [
            (self.tr("Ctrl+Enter"), self.tr("Send")),
            (self.tr("Ctrl+Shift+Enter"), self.tr("Send and done")),
        ]
        left, right = QVBoxLayout(), QVBoxLayout()
        self._list(left, heading(Group.GO), lines[Group.GO])
        self._list(left, heading(Group.PICK), lines[Group.PICK])
        self._list(left, heading(Group.WINDOW), lines[Group.WINDOW])
        self._list(right, heading(Group.THREAD), lines[Group.THREAD])
        self._list(right, self.tr("While writing"), writing)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.inside.addLayout(columns)
        self.close_button = QPushButton(self.tr("Close"), self.sheet)
        self.close_button.clicked.connect(self.close_sheet)
        self.inside.addSpacing(6)
        self.inside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _list(self, column: QVBoxLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        column.addSpacing(8)
        column.addWidget(label(title, "heading", self.sheet))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(lines):
            chip = label(keys, "chip", self.sheet)
            grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(words, "second", self.sheet), row, 1)
        column.addLayout(grid)

    def ask(self) -> None:
        """Show it."""
        self.open_over()
        self.close_button.setFocus()
