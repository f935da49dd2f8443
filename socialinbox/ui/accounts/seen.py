"""Whether and when customers are told that their message was seen, where a network can tell."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from socialinbox.config.settings.declared import MARK_SEEN
from socialinbox.ui.accounts.parts import INSIDE, Words, tile
from socialinbox.ui.settings.words import option
from socialinbox.ui.theme.metrics import Space


class Seen(QWidget):
    """Three choices, one of them in force. `chosen` carries the setting's new value."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        lines = QVBoxLayout()
        lines.setSpacing(Space.S)
        for choice in MARK_SEEN.options:
            words = option(choice)
            button = self.buttons[choice.key] = QRadioButton(words)
            button.setAccessibleName(words)
            self._group.addButton(button)
            button.clicked.connect(lambda _on=False, value=choice.key: self.chosen.emit(value))
            lines.addWidget(button)
        lines.addWidget(Words(self.tr("The same for all accounts."), "hint", INSIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(lines))

    def show_choice(self, value: str) -> None:
        """What is in force."""
        self.buttons[value].setChecked(True)
