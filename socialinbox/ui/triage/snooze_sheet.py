"""Asks until when threads are to be out of the inbox: a choice, words, or a day in a calendar."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.errors import BadInput
from socialinbox.inbox.send_times import read_send_time
from socialinbox.inbox.snoozing import Choice, offered
from socialinbox.ui.moments import MomentField
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.triage.choice_row import ChoiceRow
from socialinbox.ui.words import isolate, tr, when_due

TYPING = 90
"""Milliseconds without a key before typed words are read."""
ICONS = {Choice.BEFORE_IT_CLOSES: "ring", Choice.EVENING: "moon"}


def choice_words(choice: Choice) -> str:
    """A choice in words."""
    return {
        Choice.BEFORE_IT_CLOSES: tr("An hour before the window closes"),
        Choice.LATER_TODAY: tr("Later today"),
        Choice.EVENING: tr("This evening"),
        Choice.TOMORROW: tr("Tomorrow"),
        Choice.WEEKEND: tr("This weekend"),
        Choice.NEXT_WEEK: tr("Next week"),
        Choice.MONTH: tr("In a month"),
    }[choice]


@dataclass(frozen=True, slots=True)
class _Line:
    """What can be taken: `key` is the choice's name or the typed words; `at` None: wake now."""

    key: str
    icon: str
    words: str
    at: datetime | None


class SnoozeSheet(Overlay):
    """`chosen` carries the moment, `woken` wants the threads back now.

    `last` is what was chosen last, a choice's name or words; it stands first.
    """

    chosen = Signal(object)
    woken = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Snooze"), width=420)
        self._around = around
        self.last = ""
        self._closes_at: datetime | None = None
        self._snoozed = False
        self._typed: datetime | None = None
        self._again: datetime | None = None
        self._turn, self._reading, self._hasty = 0, False, False
        self.title = label("", "title", self.sheet)
        self.title.setWordWrap(True)
        self.field = QLineEdit(self.sheet)
        self.field.setPlaceholderText(self.tr("Tomorrow at 3, Fri 14:30, in 2 weeks…"))
        self.field.setAccessibleName(self.tr("Until when, in words"))
        self.field.installEventFilter(self)
        self.ends = label("", "hint", self.sheet)
        self.ends.setWordWrap(True)
        self._lines: list[_Line] = []
        self.rows: list[ChoiceRow] = []
        self._choices = QWidget(self.sheet)
        self._list = QVBoxLayout(self._choices)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(Space.FINE)
        self.moment = MomentField(self.tr("A day and an hour"), self.sheet)
        self.take = QPushButton(self.tr("Snooze"), self.sheet)
        then = QHBoxLayout()
        then.setSpacing(Space.S)
        then.addWidget(self.moment, 1)
        then.addWidget(self.take)
        for part in (self.title, self.field, self._choices, self.ends):
            self.inside.addWidget(part)
        self.inside.addWidget(hairline(self.sheet))
        self.inside.addLayout(then)
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(self._read)
        self.field.textChanged.connect(self._on_typed)
        self.moment.accepted.connect(self._on_picked)
        self.moment.left.connect(self.close_sheet)
        self.take.clicked.connect(self._on_picked)

    def ask(self, who: str, closes_at: datetime | None = None, snoozed: bool = False) -> None:
        """Until when for `who`; `closes_at` is when the right to answer ends."""
        now = self._around.clock()
        self._closes_at = closes_at if closes_at is not None and closes_at > now else None
        self._snoozed, self._typed, self._again = snoozed, None, None
        self._turn += 1
        self._reading = self._hasty = False
        self.title.setText(self.tr("Snooze {who} until…").format(who=isolate(who)))
        self.ends.setVisible(self._closes_at is not None)
        if self._closes_at is not None:
            words = self.tr("The right to answer ends: {time}. An answer is still due.")
            self.ends.setText(words.format(time=when_due(self._closes_at, now)))
        self.field.clear()
        self._timer.stop()
        first = offered(now, None)[0].at
        self.moment.put(first)
        self._show()
        self.open_over()
        self.fit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        if self.last and self.last not in set(Choice):
            self._around.tasks.spawn(self._read_last(self.last, self._turn), "snooze: last words")

    # -- what is offered
    def _offered(self) -> list[_Line]:
        now = self._around.clock()
        found = [
            _Line(one.choice, ICONS.get(one.choice, "clock"), choice_words(one.choice), one.at)
            for one in offered(now, self._closes_at)
        ]
        if self._again is not None:
            found.insert(0, _Line(self.last, "clock", self.last, self._again))
        # What was chosen last stands first, but the window's end comes before everything.
        found.sort(key=lambda one: (one.key != Choice.BEFORE_IT_CLOSES, one.key != self.last))
        if self._snoozed:
            found.append(_Line("", "inbox", self.tr("Back to the inbox now"), None))
        typed = " ".join(self.field.text().lower().split())
        if typed:
            found = [one for one in found if typed in one.words.lower()]
            if self._typed is not None:
                # The last words once more: what they mean by now is read below.
                found = [one for one in found if one.key != typed]
            if self._typed is not None and all(one.at != self._typed for one in found):
                found.insert(0, _Line(typed, "clock", self.field.text().strip(), self._typed))
        return found

    def _show(self) -> None:
        self._lines = self._offered()
        focused = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._choices.setVisible(bool(self._lines))
        self.rows = [self._row(line) for line in self._lines]
        for row in self.rows:
            self._list.addWidget(row)
            row.show()
        if focused is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_first()
        if self.isVisible():
            self.fit()

    def _row(self, line: _Line) -> ChoiceRow:
        now, moment, warning = self._around.clock(), "", ""
        if line.at is not None:
            moment = when_due(line.at, now)
            if self._closes_at is not None and line.at >= self._closes_at:
                warning = self.tr("The right to answer will have ended by then")
        row = ChoiceRow(
            self._around.theme,
            "warning" if warning else line.icon,
            line.words,
            moment,
            warning,
            self._choices,
        )
        row.clicked.connect(lambda: self._take(line))
        row.installEventFilter(self)
        return row

    def _mark_first(self) -> None:
        in_field = self.window().focusWidget() in (self.field, None)
        for i, row in enumerate(self.rows):
            row.first = in_field and i == 0
            row.update()

    # -- typing
    def _on_typed(self, text: str) -> None:
        self._turn += 1
        self._typed, self._hasty = None, False
        self._reading = bool(text.strip())
        self._timer.start()
        self._show()

    def _read(self) -> None:
        words = self.field.text()
        if words.strip():
            self._around.tasks.spawn(self._read_words(words, self._turn), "snooze: words")

    async def _read_words(self, words: str, turn: int) -> None:
        found = await asyncio.to_thread(_read_words, words, self._around.clock())
        if turn != self._turn:
            return
        self._typed, self._reading = found, False
        self._show()
        if self._hasty:
            self._on_enter()

    async def _read_last(self, words: str, turn: int) -> None:
        found = await asyncio.to_thread(_read_words, words, self._around.clock())
        if turn == self._turn and found is not None:
            self._again = found
            self._show()

    # -- presses
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go through the choices, letters into the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if watched is self.field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
            if isinstance(watched, ChoiceRow) and event.text().strip().isalnum():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.field.insert(event.text())
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._mark_first)
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        at = next((i for i, row in enumerate(self.rows) if row.hasFocus()), -1)
        # From the field, whose first choice is marked, down goes to the second.
        to = (at if at >= 0 else 0) + by
        if to < 0:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif to < len(self.rows):
            self.rows[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter(self) -> None:
        if self._reading:
            self._hasty = True
            if self._timer.isActive():
                self._timer.stop()
                self._read()
        elif self._lines:
            self._take(self._lines[0])

    def _on_picked(self) -> None:
        self.close_sheet()
        self.chosen.emit(self.moment.moment)

    def _take(self, line: _Line) -> None:
        self.close_sheet()
        if line.at is None:
            self.woken.emit()
            return
        if line.key != Choice.BEFORE_IT_CLOSES:
            self.last = line.key
        self.chosen.emit(line.at)


def _read_words(words: str, now: datetime) -> datetime | None:
    """The moment that words name; None where they name none to come."""
    try:
        return read_send_time(words, now)
    except BadInput:
        return None
