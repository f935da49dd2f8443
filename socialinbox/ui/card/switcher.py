"""Ctrl+K: to any customer by typing a few letters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialinbox.ui.card.people_list import PeopleList
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.surroundings import Surroundings


class Switcher(Overlay):
    """`picked` carries the ThreadRow to open."""

    picked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Go to a customer"), width=480)
        self.people = PeopleList(around, self.sheet)
        self.people.list.setMinimumHeight(320)
        self.inside.addWidget(self.people)
        self.people.picked.connect(self._on_picked)

    def ask(self) -> None:
        """Show the field."""
        self.open_over()
        self.people.start()

    def _on_picked(self, row: object) -> None:
        self.close_sheet()
        self.picked.emit(row)
