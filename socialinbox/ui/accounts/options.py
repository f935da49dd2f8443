"""The questions that a network has about an account and only its owner can answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from socialinbox.domain.account import AccountOption
from socialinbox.ui.accounts.parts import WIDTH, Words, tile
from socialinbox.ui.parts import clear
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import said

INDENT = 60


class Options(QWidget):
    """`answered` carries a question's name and the answer. Hidden where nothing is asked."""

    answered = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(self._lines))
        self.hide()

    def show_options(self, options: list[AccountOption]) -> None:
        """The questions with their answers as they are now."""
        if [one.name for one in options] != list(self.boxes):
            self._build(options)
        for one in options:
            self.boxes[one.name].setChecked(one.answer)
        self.setVisible(bool(options))

    def _build(self, options: list[AccountOption]) -> None:
        clear(self._lines)
        self.boxes.clear()
        for one in options:
            box = self.boxes[one.name] = QCheckBox()
            box.setAccessibleName(said(one.question))
            box.clicked.connect(lambda on, name=one.name: self.answered.emit(name, on))
            across = QHBoxLayout()
            across.setSpacing(Space.M)
            across.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(Words(one.question, "", WIDTH - INDENT), 1)
            self._lines.addLayout(across)
