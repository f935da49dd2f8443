"""The last page before a statement about who is who: what changes, how it is known, and do it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.people import Basis, Preview
from socialinbox.ui.parts import Picker, label
from socialinbox.ui.people.preview import PreviewView
from socialinbox.ui.people.words import OFFERED, basis_answer
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space


class Statement(QWidget):
    """`confirmed` carries the basis and the evidence; `left` asks for the page before.

    Where a network wants the basis to be stated, nothing is chosen beforehand and nothing can be
    done until something is.
    """

    confirmed = Signal(object, str)
    left = Signal()
    grown = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: tuple[str, ...] = ()
        self.view = PreviewView(around, self)
        self._how = label(self.tr("How do you know?"), "heading", self)
        self._how.setContentsMargins(0, Space.S, 0, 0)
        self.basis = Picker(around.theme, self.tr("How you know"), self)
        self.basis.setPlaceholderText(self.tr("Choose how you know"))
        for offered in OFFERED:
            self.basis.addItem(basis_answer(offered), offered)
        self.evidence = QLineEdit(self)
        self.evidence.setAccessibleName(self.tr("What shows it"))
        self.evidence.setPlaceholderText(self.tr("What shows it, in your words"))
        self.asks = label("", "hint", self)
        self.asks.setWordWrap(True)
        self.promise = label(self.tr("You can undo this at any time."), "hint", self)
        self.back = QPushButton(self.tr("Back"), self)
        self.confirm = QPushButton("", self)
        self.confirm.setProperty("kind", "main")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addWidget(self.promise, 1)
        buttons.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.view, self._how, self.basis, self.asks, self.evidence):
            column.addWidget(part)
        column.addSpacing(Space.XS)
        column.addLayout(buttons)
        self.basis.currentIndexChanged.connect(self._on_chosen)
        self.evidence.returnPressed.connect(self._on_confirmed)
        self.back.clicked.connect(self.left)
        self.confirm.clicked.connect(self._on_confirmed)

    def begin(self, button: str, *, can_go_back: bool = True) -> None:
        """A new statement; `button` says what a press on it does."""
        self._asked = ()
        self.view.wait()
        self.asks.hide()
        self.evidence.clear()
        self.basis.setCurrentIndex(OFFERED.index(Basis.MY_GUESS))
        self.confirm.setText(button)
        self.confirm.setAccessibleName(button)
        self.confirm.setEnabled(False)
        self.back.setVisible(can_go_back)

    def say(self, preview: Preview) -> None:
        """Show what would change, and ask for what is needed."""
        self.view.say(preview)
        self._asked = preview.ask_basis
        self.asks.setVisible(bool(self._asked))
        if self._asked:
            names = self.tr(" and ").join(self._asked)
            words = self.tr(
                "{networks} asks how you know who somebody is. Your answer is kept with it."
            )
            self.asks.setText(words.format(networks=names))
            self.basis.setCurrentIndex(-1)
        self.confirm.setAccessibleDescription(self.view.sentence)
        self._on_chosen()
        (self.basis if self._asked else self.confirm).setFocus()
        self.grown.emit()

    def _on_chosen(self) -> None:
        self.confirm.setEnabled(bool(self.view.sentence) and self.basis.currentIndex() >= 0)

    def _on_confirmed(self) -> None:
        if self.confirm.isEnabled():
            chosen = Basis(self.basis.currentData())
            self.confirmed.emit(chosen, self.evidence.text().strip())
