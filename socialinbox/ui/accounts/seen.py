"""Whether and when customers are told that their message was seen, where a network can tell."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from socialinbox.config.settings import MARK_SEEN
from socialinbox.ui.accounts.parts import WIDTH, Words, tile


class Seen(QWidget):
    """Three choices, one of them in force. `chosen` carries the setting's new value."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        words = {
            "never": self.tr("Never"),
            "answered": self.tr("When my answer has arrived"),
            "opened": self.tr("As soon as I open the thread"),
        }
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for value in MARK_SEEN.choices:
            button = self.buttons[value] = QRadioButton(words[value])
            button.setAccessibleName(words[value])
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            lines.addWidget(button)
        lines.addWidget(Words(self.tr("The same for all accounts."), "hint", WIDTH - 30))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(lines))

    def show_choice(self, value: str) -> None:
        """What is in force."""
        self.buttons[value].setChecked(True)
