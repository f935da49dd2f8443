"""Says that two customers are one person: whom, what changes by it, and how it is known."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.card.people_list import PeopleList
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.people.statement import Statement
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import error_words, isolate

HIGH = 220

NARROW, WIDE = 480, 640


class LinkPicker(Overlay):
    """`confirmed` carries the customer to keep, the one to join, the basis and the evidence."""

    confirmed = Signal(int, int, object, str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("The same person as…"), width=NARROW)
        self._around = around
        self._keep: CustomerId | None = None
        self._keep_name = ""
        self._join: ThreadRow | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self.people = PeopleList(around, self.sheet, HIGH)
        self.statement = Statement(around, self.sheet)
        self.basis, self.evidence = self.statement.basis, self.statement.evidence
        self.confirm, self.back = self.statement.confirm, self.statement.back
        self._failed = label("", "bad", self.sheet)
        self._failed.setWordWrap(True)
        for widget in (self._title, self.people, self.statement, self._failed):
            self.inside.addWidget(widget)
        self.people.picked.connect(self._on_picked)
        self.statement.left.connect(self._choose)
        self.statement.grown.connect(self.fit)
        self.statement.confirmed.connect(self._on_confirmed)

    def ask(self, keep: CustomerId, name: str) -> None:
        """Whom is this customer the same person as?"""
        self._keep, self._keep_name = keep, name
        self.open_over()
        self._choose()
        self.people.start(without=keep)

    def _show_step(self, choosing: bool) -> None:
        self._width = NARROW if choosing else WIDE
        self.people.setVisible(choosing)
        self.statement.setVisible(not choosing)
        self._failed.hide()
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
        self.statement.begin(self.tr("They are the same person"))
        self._show_step(choosing=False)
        if self._keep is not None:
            self._around.tasks.spawn(self._tell(self._keep, row), "picker: what changes")

    async def _tell(self, keep: CustomerId, row: ThreadRow) -> None:
        try:
            preview = await self._around.inbox.people.preview_link(keep, row.id)
        except SocialInboxError as error:
            self._failed.setText(error_words(error))
            self._failed.show()
            self.fit()
            return
        if self._join is not None and self._join.id == row.id and self._keep == keep:
            self.statement.say(preview)

    def _on_confirmed(self, basis: Basis, evidence: str) -> None:
        if self._keep is not None and self._join is not None:
            keep, join = self._keep, self._join.id
            self.close_sheet()
            self.confirmed.emit(keep, join, basis, evidence)
