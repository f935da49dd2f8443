"""Says that two customers are one person: whom, why, and what will move."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.card.people_list import PeopleList
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import Picker, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import counted, isolate

OFFERED = (Basis.TOLD_ME, Basis.PUBLIC_PROFILE, Basis.CONSENT, Basis.MY_GUESS)


class LinkPicker(Overlay):
    """`confirmed` carries the customer to keep, the one to join, the basis and the evidence."""

    confirmed = Signal(int, int, object, str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("The same person as…"), width=480)
        self._around = around
        self._keep: CustomerId | None = None
        self._keep_name = ""
        self._join: ThreadRow | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self.people = PeopleList(around, self.sheet)
        self.people.list.setMinimumHeight(220)
        self._moves = label("", "second", self.sheet)
        self._moves.setWordWrap(True)
        self.basis = Picker(around.theme, self.tr("How you know"), self.sheet)
        for offered, words in zip(OFFERED, self._basis_words(), strict=True):
            self.basis.addItem(words, offered)
        self.evidence = QLineEdit(self.sheet)
        self.evidence.setAccessibleName(self.tr("What shows it"))
        self.evidence.setPlaceholderText(self.tr("What shows it (optional)"))
        self._how = label(self.tr("How do you know?"), "heading", self.sheet)
        self.back = QPushButton(self.tr("Somebody else"), self.sheet)
        self.confirm = QPushButton(self.tr("They are the same person"), self.sheet)
        self.confirm.setProperty("kind", "main")
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.confirm)
        for widget in (self._title, self.people, self._moves, self._how, self.basis, self.evidence):
            self.inside.addWidget(widget)
        self.inside.addLayout(buttons)
        self.people.picked.connect(self._on_picked)
        self.back.clicked.connect(self._choose)
        self.confirm.clicked.connect(self._on_confirmed)

    def _basis_words(self) -> tuple[str, ...]:
        return (
            self.tr("They told me"),
            self.tr("Their public profile says so"),
            self.tr("They agreed to it"),
            self.tr("My guess"),
        )

    def ask(self, keep: CustomerId, name: str) -> None:
        """Whom is this customer the same person as?"""
        self._keep, self._keep_name = keep, name
        self.evidence.clear()
        self.basis.setCurrentIndex(0)
        self.open_over()
        self._choose()
        self.people.start(without=keep)

    def _show_step(self, choosing: bool) -> None:
        self.people.setVisible(choosing)
        for widget in (self._moves, self._how, self.basis, self.evidence, self.back, self.confirm):
            widget.setVisible(not choosing)
        self.fit()

    def _choose(self) -> None:
        self._join = None
        self._title.setText(
            self.tr("{name} is the same person as…").format(name=isolate(self._keep_name))
        )
        self._show_step(choosing=True)
        self.people.field.setFocus()

    def _on_picked(self, row: ThreadRow) -> None:
        self._join = row
        self._title.setText(
            self.tr("{one} and {other} are the same person").format(
                one=isolate(self._keep_name), other=isolate(row.name)
            )
        )
        self._moves.setText(self.tr("Looking what will move…"))
        self._show_step(choosing=False)
        self.confirm.setFocus()
        self._around.tasks.spawn(self._tell(row), "picker: what moves")

    async def _tell(self, row: ThreadRow) -> None:
        card: CustomerCard = await self._around.inbox.card(row.id)
        if self._join is None or self._join.id != row.id:
            return
        messages = counted(card.messages, self.tr("message"), self.tr("messages"))
        identities = counted(len(card.identities), self.tr("identity"), self.tr("identities"))
        self._moves.setText(
            self.tr(
                "{identities} with {messages} will stand in this thread. "
                "You can undo this at any time."
            ).format(identities=identities, messages=messages)
        )
        self.fit()

    def _on_confirmed(self) -> None:
        if self._keep is not None and self._join is not None:
            basis = self.basis.currentData()
            keep, join = self._keep, self._join.id
            self.close_sheet()
            self.confirmed.emit(keep, join, Basis(basis), self.evidence.text().strip())
