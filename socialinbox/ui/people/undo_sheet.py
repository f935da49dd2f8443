"""Takes a statement about who is who back: what will change by it, first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId, StepId
from socialinbox.domain.people import Step
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.people.preview import PreviewView
from socialinbox.ui.people.words import evidence_words, step_basis, step_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words


class UndoSheet(Overlay):
    """`confirmed` carries the step and the owner's reason."""

    confirmed = Signal(int, str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Undo"), width=640)
        self._around = around
        self._step: StepId | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self._basis = label("", "second", self.sheet)
        self._basis.setWordWrap(True)
        self.view = PreviewView(around, self.sheet)
        self.why = QLineEdit(self.sheet)
        self.why.setAccessibleName(self.tr("Why it is undone"))
        self.why.setPlaceholderText(self.tr("Why (optional)"))
        self.cancel = QPushButton(self.tr("Leave it as it is"), self.sheet)
        self.confirm = QPushButton(self.tr("Undo it"), self.sheet)
        self.confirm.setProperty("kind", "main")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.confirm)
        for part in (self._title, self._basis, self.view, self.why):
            self.inside.addWidget(part)
        self.inside.addLayout(row)
        self.cancel.clicked.connect(self.close_sheet)
        self.why.returnPressed.connect(self._on_confirmed)
        self.confirm.clicked.connect(self._on_confirmed)

    def ask(self, step: Step, here: CustomerId) -> None:
        """Undo this statement, as told on the card of this customer?"""
        self._step = step.id
        words = step_words(step, here, self._around)
        self._title.setText(self.tr("Undo “{step}”?").format(step=words))
        basis = step_basis(step, self._around.clock())
        if step.evidence:
            basis = f"{basis} · {evidence_words(step.evidence)}"
        self._basis.setText(basis)
        self.why.clear()
        self.view.wait()
        self.confirm.setEnabled(False)
        self.open_over()
        self.fit()
        self._around.tasks.spawn(self._tell(step.id), "undo: what changes")

    async def _tell(self, step: StepId) -> None:
        try:
            preview = await self._around.inbox.people.preview_undo(step)
        except SocialInboxError as error:
            self._basis.setText(error_words(error))
            return
        if self._step == step:
            self.view.say(preview)
            self.confirm.setEnabled(True)
            self.confirm.setAccessibleDescription(self.view.sentence)
            self.confirm.setFocus()
            self.fit()

    def _on_confirmed(self) -> None:
        if self._step is not None and self.confirm.isEnabled():
            self.close_sheet()
            self.confirmed.emit(self._step, self.why.text().strip())
