"""One rule: its name, what it is for, what it does, and what it would have done so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.errors import BadInput
from socialinbox.domain.own_rules import LONGEST_NAME, NewRule, OwnRule, Trial
from socialinbox.ui.begun import BegunLine
from socialinbox.ui.begun_words import BegunWords
from socialinbox.ui.own_rules.deeds_form import DeedsForm
from socialinbox.ui.own_rules.trial_list import TrialList
from socialinbox.ui.own_rules.words import trial_words
from socialinbox.ui.parts import label, restyle
from socialinbox.ui.search.field import SearchField
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import BUTTON, Space
from socialinbox.ui.words import said

EMPTY = NewRule("", "", ())
ENOUGH = 100
"""How many messages of a trial are shown."""
LOWEST = 140
"""Pixels of what a trial found, however low the window is."""


class RuleForm(QFrame):
    """`saved` carries a NewRule, `removed` asks to forget the rule, `opened` a customer and a
    message to look at."""

    saved = Signal(object)
    removed = Signal()
    opened = Signal(int, int)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        self._rule: OwnRule | None = None
        self._turn = 0
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the rule"))
        self.name.setPlaceholderText(self.tr("What it is for"))
        self.asks = SearchField(around, self)
        self.asks.setAccessibleName(self.tr("If a message is like this"))
        self.asks.setPlaceholderText(self.tr("Words, from:, on:, tag:, has:, waiting:>2d"))
        self.asks.setToolTip(self.tr("The same words as in the search field"))
        self.deeds = DeedsForm(around.theme, self)
        self.trouble = label("", "second", self)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.unsaved = BegunLine(self)
        self.words = BegunWords(
            around.begun.rules, self.unsaved, self.written, self._fill, self.name
        )
        self.tried = label("", "second", self)
        self.tried.setWordWrap(True)
        self.hits = TrialList(around, self.tr("What this rule would have acted on"), self)
        self.save = QPushButton(self.tr("Save the rule"), self)
        self.save.setProperty("kind", "main")
        self.remove = QPushButton(self.tr("Remove"), self)
        self._lay_out()
        self.asks.searched.connect(self._on_asked)
        self.hits.opened.connect(self.opened)
        self.save.clicked.connect(lambda: self.saved.emit(self.written()))
        self.remove.clicked.connect(self.removed)
        self.unsaved.dropped.connect(self._on_dropped)
        for changed in (self.name.textChanged, self.asks.textChanged, self.deeds.changed):
            changed.connect(self.words.look)
            changed.connect(self.trouble.hide)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("If"), self.asks),
            (self.tr("Then", "what a rule does"), self.deeds),
        )
        for row, (words, field) in enumerate(rows):
            named = label(words, "strong", self)
            if isinstance(field, QLineEdit):
                named.setBuddy(field)
            named.setMinimumHeight(BUTTON)
            grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(grid)
        column.addWidget(self.trouble)
        column.addWidget(self.unsaved)
        column.addLayout(buttons)
        column.addWidget(self.tried)
        self.hits.setMinimumHeight(LOWEST)
        column.addWidget(self.hits, 1)
        column.addStretch(0)

    # -- what is shown and written
    def show_rule(self, rule: OwnRule | None) -> None:
        """Another rule, or an empty one to be written; as it was left where it was not saved."""
        form = rule.form if rule is not None else EMPTY
        before, self._rule = self._rule, rule
        if rule is not None and before is not None and (rule.id, form) == (before.id, before.form):
            # It was read anew while it is written.
            return
        self.words.open(rule.id if rule is not None else None, form)
        self.remove.setVisible(rule is not None)
        self.trouble.hide()
        self._on_asked(self.asks.text())

    def _fill(self, form: NewRule) -> None:
        self.name.setText(form.name)
        self.asks.setText(form.asks)
        self.deeds.show_deeds(form.deeds)

    def _on_dropped(self) -> None:
        self.trouble.hide()
        self._on_asked(self.asks.text())

    def written(self) -> NewRule:
        """What stands in the fields."""
        on = self._rule.on if self._rule is not None else True
        return NewRule(self.name.text(), self.asks.text(), self.deeds.deeds(), on)

    def complain(self, error: BadInput) -> None:
        """Say what the rule lacks."""
        self.trouble.setText(f"{said(error.title)} {said(error.advice)}")
        self.trouble.setProperty("role", "bad")
        restyle(self.trouble)
        self.trouble.show()

    # -- the trial
    def _on_asked(self, text: str) -> None:
        self._turn += 1
        if not text.strip():
            self._show_trial(None, "")
            return
        self._around.tasks.spawn(self._try(text, self._turn), "rules: trial")

    async def _try(self, text: str, turn: int) -> None:
        try:
            trial = await self._around.inbox.own_rules.trial(text, ENOUGH)
        except BadInput as error:
            if turn == self._turn:
                self._show_trial(None, f"{said(error.title)} {said(error.advice)}")
            return
        # Whoever has typed on meanwhile sees the later answer.
        if turn == self._turn:
            self._show_trial(trial, trial_words(trial))

    def _show_trial(self, trial: Trial | None, words: str) -> None:
        self.tried.setText(words)
        self.hits.show_hits(trial.hits if trial is not None else ())
        self.hits.setVisible(self.hits.count() > 0)
