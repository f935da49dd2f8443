"""How much is stored of a customer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import tr


class Stored(QWidget):
    """The number of messages, and the way to all the rest (`more`)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        heading = label(self.tr("Stored here"), "heading", self)
        heading.setContentsMargins(0, Space.L, 0, Space.XS)
        self._words = label("", "second", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        self.more = QPushButton(self.tr("What, and until when…"), self)
        self.more.setProperty("kind", "link")
        self.more.setToolTip(self.tr("What is stored, a copy for them, erasing (D)"))
        column.addWidget(heading)
        column.addWidget(self._words)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        self._words.setText(tr("%n message(s)", card.messages))

    def look_again(self) -> None:
        """Words only: nothing to draw anew."""
