"""What was said lately about who the customer is, and the way to the whole history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import clear, label
from socialinbox.ui.people.step_row import StepRow
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space

SHOWN = 3
"""How many of the newest statements that hold stand on the card."""


class Ledger(QWidget):
    """`undo_pressed` carries a Step, `history_pressed` asks for all of them."""

    undo_pressed = Signal(object)
    history_pressed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._card: CustomerCard | None = None
        heading = label(self.tr("What was said about who this is"), "heading", self)
        heading.setContentsMargins(0, Space.L, 0, Space.XS)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.all = QPushButton(self.tr("The whole history…"), self)
        self.all.setProperty("kind", "link")
        self.all.setToolTip(self.tr("Who this is, and since when (Shift+L)"))
        self.all.clicked.connect(self.history_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(self._rows)
        column.addWidget(self.all)
        self.hide()

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        if self._card is None or (self._card.id, self._card.steps) != (card.id, card.steps):
            self._card = card
            self.look_again()
        self._card = card

    def look_again(self) -> None:
        """The look has changed."""
        with place_kept(self):
            clear(self._rows)
            self.setVisible(self._card is not None and bool(self._card.steps))
            if self._card is not None:
                self._show_steps(self._card)

    def _show_steps(self, card: CustomerCard) -> None:
        holding = [step for step in card.steps if step.ended_at is None]
        for step in holding[:SHOWN]:
            row = StepRow(self._around, step, card.id, brief=True)
            row.undo_pressed.connect(self.undo_pressed)
            self._rows.addWidget(row)
            row.show()
