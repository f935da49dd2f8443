"""Says that identities, or single messages of a shared account, are another customer's."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId, IdentityId, MessageId
from socialinbox.domain.people import Basis, Preview
from socialinbox.domain.views import Entry, ThreadRow
from socialinbox.ui.card.people_list import PeopleList
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.people.statement import Statement
from socialinbox.ui.people.which import WhichMessages
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, isolate

HIGH = 200

NARROW, WIDE = 520, 640


@dataclass(frozen=True, slots=True)
class Split:
    """What is to be taken out, of whom, and whose it is: None, a customer not known yet."""

    customer: CustomerId
    identities: tuple[IdentityId, ...] = ()
    messages: tuple[MessageId, ...] = ()
    to: CustomerId | None = None
    name: str = ""
    """What is called whoever wrote the messages, where that is a new customer."""


class SplitSheet(Overlay):
    """`confirmed` carries a Split, the basis and the evidence."""

    confirmed = Signal(object, object, str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Somebody else"), width=NARROW)
        self._around = around
        self._split: Split | None = None
        self._from = self._what = ""
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self.which = WhichMessages(around, self.sheet)
        self._new = QWidget(self.sheet)
        self.name = QLineEdit(self._new)
        self.name.setPlaceholderText(self.tr("What you call them"))
        self.name.setAccessibleName(self.tr("What you call the new customer"))
        self.somebody_new = QPushButton(self.tr("A new customer"), self._new)
        self.somebody_new.setProperty("kind", "main")
        row = QHBoxLayout(self._new)
        row.setSpacing(Space.S)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.somebody_new)
        self._or = label(self.tr("Or somebody you know"), "heading", self.sheet)
        self._or.setContentsMargins(0, Space.S, 0, 0)
        self.people = PeopleList(around, self.sheet, HIGH)
        self.statement = Statement(around, self.sheet)
        self._failed = label("", "bad", self.sheet)
        self._failed.setWordWrap(True)
        parts = (self._title, self.which, self._new, self._or, self.people, self.statement)
        for part in (*parts, self._failed):
            self.inside.addWidget(part)
        self.which.chosen.connect(self._on_which)
        self.somebody_new.clicked.connect(self._on_new)
        self.name.returnPressed.connect(self._on_new)
        self.people.picked.connect(self._on_known)
        self.statement.left.connect(self._ask_whose)
        self.statement.grown.connect(self.fit)
        self.statement.confirmed.connect(self._on_confirmed)

    # -- beginning
    def ask_identity(
        self, customer: CustomerId, name: str, identity: IdentityId, called: str
    ) -> None:
        """Whose is this identity, which `name` is said to be?"""
        self._split = Split(customer, identities=(identity,))
        self._from, self._what = name, called
        self.open_over()
        self._ask_whose()

    def ask_messages(self, customer: CustomerId, name: str, entry: Entry) -> None:
        """Who else writes on this account, and which of its messages?"""
        self._split = Split(customer, messages=(entry.id,))
        self._from = name
        self._what = ""
        self.open_over()
        self._show(self.which)
        self._title.setText(self.tr("Who else writes on this account?"))
        self._around.tasks.spawn(self._read_account(entry), "split: messages of the account")

    async def _read_account(self, entry: Entry) -> None:
        desk = self._around.inbox.people
        entries = await desk.of_account(entry.id)
        ticked = await desk.with_answers([entry.id])
        if self._split is not None and entry.id in self._split.messages:
            self.which.show_entries(entries, ticked)
            self.fit()

    # -- from page to page
    def _show(self, *parts: QWidget) -> None:
        self._width = WIDE if self.statement in parts else NARROW
        for part in (self.which, self._new, self._or, self.people, self.statement):
            part.setVisible(part in parts)
        self._failed.hide()
        self.fit()

    def _on_which(self, messages: Sequence[MessageId]) -> None:
        if self._split is not None:
            self._split = Split(self._split.customer, messages=tuple(messages))
            self._ask_whose()

    def _ask_whose(self) -> None:
        if self._split is None:
            return
        by_message = bool(self._split.messages)
        self._title.setText(
            self.tr("Who wrote them?")
            if by_message
            else self.tr("{identity} is not {name}, but…").format(
                identity=isolate(self._what), name=isolate(self._from)
            )
        )
        self.name.clear()
        self.name.setVisible(by_message)
        self._show(self._new, self._or, self.people)
        self.people.start(without=self._split.customer)
        (self.name if by_message else self.somebody_new).setFocus()

    def _on_new(self) -> None:
        name = self.name.text().strip()
        if self._split is not None and (name or not self._split.messages):
            self._look(None, name, name or self._what)
        else:
            self.name.setFocus()

    def _on_known(self, row: ThreadRow) -> None:
        self._look(row.id, "", row.name)

    def _look(self, to: CustomerId | None, name: str, called: str) -> None:
        old = self._split
        if old is None:
            return
        self._split = Split(old.customer, old.identities, old.messages, to, name)
        by_message = bool(old.messages)
        self._title.setText(
            self.tr("These messages are by {name}").format(name=isolate(called))
            if by_message
            else self.tr("{identity} is not {name}").format(
                identity=isolate(self._what), name=isolate(self._from)
            )
        )
        self.statement.begin(self.tr("Take them out") if by_message else self.tr("Take it out"))
        self._show(self.statement)
        self._around.tasks.spawn(self._tell(self._split), "split: what changes")

    async def _tell(self, split: Split) -> None:
        try:
            preview = await self._preview(split)
        except SocialInboxError as error:
            if self._split == split:
                self.statement.view.wait()
                self._failed.setText(error_words(error))
                self._failed.show()
                self.fit()
            return
        if self._split == split:
            self.statement.say(preview)

    async def _preview(self, split: Split) -> Preview:
        desk = self._around.inbox.people
        if split.messages:
            return await desk.preview_file(split.messages, split.to, split.name)
        return await desk.preview_split(split.customer, split.identities, split.to)

    def _on_confirmed(self, basis: Basis, evidence: str) -> None:
        if self._split is not None:
            self.close_sheet()
            self.confirmed.emit(self._split, basis, evidence)
