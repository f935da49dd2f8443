"""Asks what is to be done for a customer, and when."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import FollowUp
from socialinbox.inbox.due import Quick, quick
from socialinbox.ui.begun import BegunLine
from socialinbox.ui.begun_words import BegunWords
from socialinbox.ui.moments import MomentField
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.story.due_menu import offered, quick_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, when_due


class FollowUpSheet(Overlay):
    """`wanted` carries a customer, the words and the moment; `changed` a follow-up with them.

    A quick choice is one press; Enter in the words takes tomorrow.
    """

    wanted = Signal(int, str, object)
    changed = Signal(object, str, object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Follow up"), width=460)
        self._around = around
        self._customer: CustomerId | None = None
        self._changed: FollowUp | None = None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self.what = QLineEdit(self.sheet)
        self.what.setPlaceholderText(self.tr("What is to be done?"))
        self.what.setAccessibleName(self.tr("What is to be done"))
        self._quick: dict[Quick, QPushButton] = {}
        choices = QHBoxLayout()
        choices.setSpacing(Space.S)
        for choice in Quick:
            button = QPushButton(self.sheet)
            button.clicked.connect(lambda _=False, choice=choice: self._on_quick(choice))
            self._quick[choice] = button
            choices.addWidget(button, 1)
        self.unsaved = BegunLine(self.sheet)
        self.words = BegunWords(
            around.begun.follow_ups, self.unsaved, self.what.text, self.what.setText, self.what
        )
        self.words.turned.connect(self.fit)
        self.moment = MomentField(self.tr("When"), self.sheet)
        self.save = QPushButton(self.tr("Remind me then"), self.sheet)
        self.save.setProperty("kind", "main")
        then = QHBoxLayout()
        then.setSpacing(Space.S)
        then.addWidget(label(self.tr("or at"), "second", self.sheet))
        then.addWidget(self.moment, 1)
        then.addWidget(self.save)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self.what)
        self.inside.addWidget(self.unsaved)
        self.inside.addLayout(choices)
        self.inside.addLayout(then)
        self.what.returnPressed.connect(self._on_enter)
        self.moment.accepted.connect(self._on_save)
        self.moment.left.connect(self.close_sheet)
        self.save.clicked.connect(self._on_save)
        self.what.textChanged.connect(self.words.look)

    def ask(self, customer: CustomerId, name: str) -> None:
        """Something new."""
        self._customer, self._changed = customer, None
        words = self.tr("Follow up with {name}").format(name=isolate(name))
        self._open(words, "", quick(Quick.TOMORROW, self._around.clock()))

    def change(self, one: FollowUp) -> None:
        """Other words or another moment."""
        self._customer, self._changed = None, one
        self._open(self.tr("Change the follow-up"), one.text, one.due_at)

    def _open(self, title: str, what: str, at: datetime) -> None:
        now = self._around.clock()
        self._title.setText(title)
        self.sheet.setAccessibleName(title)
        changed = self._changed.id if self._changed is not None else None
        self.words.open((self._customer, changed), what)
        sensible = dict(offered(now))
        for choice, button in self._quick.items():
            words = quick_words(choice)
            button.setVisible(choice in sensible)
            if choice in sensible:
                button.setText(f"{words}\n{when_due(sensible[choice], now)}")
                button.setAccessibleName(f"{words}, {when_due(sensible[choice], now)}")
                button.setProperty("kind", "two_lines")
        self.moment.put(at)
        self.open_over()
        self.fit()
        self.what.setFocus(Qt.FocusReason.PopupFocusReason)
        self.what.selectAll()

    # -- taking it
    def _on_quick(self, choice: Quick) -> None:
        self._take(quick(choice, self._around.clock()))

    def _on_enter(self) -> None:
        if self._changed is not None:
            self._on_save()
        else:
            self._on_quick(Quick.TOMORROW)

    def _on_save(self) -> None:
        self._take(self.moment.moment)

    def _take(self, at: datetime) -> None:
        text = self.what.text().strip() or self.tr("Follow up")
        self.close_sheet()
        if self._changed is not None:
            self.changed.emit(self._changed, text, at)
        elif self._customer is not None:
            self.wanted.emit(self._customer, text, at)
