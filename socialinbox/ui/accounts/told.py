"""Whether the owner is told of what is new at an account, and when he is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from socialinbox.ui.accounts.parts import tile
from socialinbox.ui.parts import label
from socialinbox.ui.quiet_hours.form import OwnHoursForm
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space


class Told(QWidget):
    """`chosen` carries whether to tell; the form is about the account's own quiet hours."""

    chosen = Signal(bool)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Tell me of new messages of this account"))
        self.box.setAccessibleName(self.box.text())
        self.box.clicked.connect(self.chosen)
        lines = QVBoxLayout()
        lines.setSpacing(Space.S)
        lines.addWidget(self.box)
        self._below = label(self.tr("Quiet hours of this account"), "strong")
        self._below.setContentsMargins(0, Space.M, 0, 0)
        self.hours = OwnHoursForm(around)
        lines.addWidget(self._below)
        lines.addWidget(self.hours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(lines))

    def show_muted(self, muted: bool) -> None:
        """What is in force."""
        self.box.setChecked(not muted)
        for part in (self._below, self.hours):
            part.setVisible(not muted)
