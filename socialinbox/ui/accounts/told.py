"""Whether the owner is told of what is new at an account."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from socialinbox.ui.accounts.parts import tile


class Told(QWidget):
    """`chosen` carries whether to tell."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Tell me of new messages of this account"))
        self.box.setAccessibleName(self.box.text())
        self.box.clicked.connect(self.chosen)
        lines = QVBoxLayout()
        lines.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(lines))

    def show_muted(self, muted: bool) -> None:
        """What is in force."""
        self.box.setChecked(not muted)
