"""How much is stored of a customer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.parts import label
from socialinbox.ui.words import counted, tr


class Stored(QWidget):
    """The number of messages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = label(self.tr("Stored here"), "heading", self)
        heading.setContentsMargins(0, 16, 0, 5)
        self._words = label("", "second", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self._words)

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        self._words.setText(counted(card.messages, tr("message"), tr("messages")))

    def look_again(self) -> None:
        """Words only: nothing to draw anew."""
