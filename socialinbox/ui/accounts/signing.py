"""What signs the public replies of one account."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.settings.declared import INITIALS
from socialinbox.ui.accounts.parts import INSIDE, Words, tile
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate

FIELD = 120


class Signing(QWidget):
    """As for all accounts, nothing, or initials of its own. `chosen` carries them; None: as for
    all."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: str | None = None
        self.usual = QRadioButton()
        self.nothing = QRadioButton(self.tr("Nothing"))
        self.own = QRadioButton(self.tr("These:"))
        self.own.setAccessibleName(self.tr("Initials of its own"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Initials of this account"))
        self.field.setMaxLength(INITIALS.longest)
        self.field.setFixedWidth(FIELD)
        self.field.setPlaceholderText(INITIALS.example)
        self.nothing.setAccessibleName(self.nothing.text())
        group = QButtonGroup(self)
        for button in (self.usual, self.nothing, self.own):
            group.addButton(button)
        self.usual.clicked.connect(lambda: self.chosen.emit(None))
        self.nothing.clicked.connect(lambda: self.chosen.emit(""))
        self.own.clicked.connect(self.field.setFocus)
        self.field.textEdited.connect(lambda: self.own.setChecked(True))
        self.field.editingFinished.connect(self._on_written)
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addWidget(self.own)
        across.addWidget(self.field)
        across.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(Space.S)
        lines.addWidget(self.usual)
        lines.addWidget(self.nothing)
        lines.addLayout(across)
        words = self.tr(
            "Put behind each public reply and counted with it. Private messages have none."
        )
        lines.addWidget(Words(words, "hint", INSIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(tile(lines))

    def show_usual(self, initials: str) -> None:
        """What signs replies of all accounts."""
        words = self.tr("As for all accounts: nothing")
        if initials.strip():
            words = self.tr("As for all accounts: {initials}").format(
                initials=isolate(initials.strip())
            )
        self.usual.setText(words)
        self.usual.setAccessibleName(words)

    def show_own(self, initials: str | None) -> None:
        """What is in force for this account; what is being typed stays."""
        self._shown = initials
        if self.field.hasFocus():
            return
        self.field.setText(initials or "")
        chosen = self.own if initials else self.usual if initials is None else self.nothing
        chosen.setChecked(True)

    def _on_written(self) -> None:
        written = self.field.text().strip()
        if self.own.isChecked() and written and written != self._shown:
            self.chosen.emit(written)
