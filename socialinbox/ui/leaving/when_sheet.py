"""Asks when a reply is to leave: in words, or by day and hour."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.errors import BadInput
from socialinbox.inbox.send_times import SendTime, read_send_time, send_times
from socialinbox.networks.contract import Route
from socialinbox.ui.leaving.words import too_late
from socialinbox.ui.moments import MomentField
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.timeline.leaving import leaves_words
from socialinbox.ui.words import error_words

TYPING = 250
"""Milliseconds without a key before the words are read."""


class WhenSheet(Overlay):
    """`ask` calls back with the moment. Words typed move the day and hour below; Enter takes it."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Send later"), width=460)
        self._around = around
        self._route: Route | None = None
        self._taken: Callable[[datetime], object] = lambda at: None
        self._turn = 0
        self._title = label("", "title", self.sheet)
        self.typed = QLineEdit(self.sheet)
        self.typed.setPlaceholderText(self.tr("tomorrow 9:00, Friday 14:30, in 2 hours"))
        self.typed.setAccessibleName(self.tr("When it is to leave, in words"))
        self.moment = MomentField(self.tr("Day and hour"), self.sheet)
        self.says = label("", "second", self.sheet)
        self.says.setWordWrap(True)
        self.take = QPushButton(self.tr("Send then"), self.sheet)
        self.take.setProperty("kind", "main")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.moment, 1)
        row.addWidget(self.take)
        for part in (self._title, self.typed):
            self.inside.addWidget(part)
        self.inside.addLayout(row)
        self.inside.addWidget(self.says)
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(self.read_words)
        self.typed.textChanged.connect(self._on_typed)
        self.typed.returnPressed.connect(lambda: self.read_words(take=True))
        self.moment.dateTimeChanged.connect(lambda _at: self._judge())
        self.moment.accepted.connect(self._on_take)
        self.moment.left.connect(self.close_sheet)
        self.take.clicked.connect(self._on_take)

    def ask(
        self,
        title: str,
        route: Route | None,
        taken: Callable[[datetime], object],
        at: datetime | None = None,
    ) -> None:
        """Ask for a reply on this route; `at` is what is shown first."""
        self._route, self._taken = route, taken
        self._title.setText(title)
        self.sheet.setAccessibleName(title)
        self.typed.clear()
        now = self._around.clock()
        self.moment.put(at or dict(send_times(now))[SendTime.TOMORROW])
        self.open_over()
        self._judge()
        self.typed.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_typed(self) -> None:
        self._turn += 1
        self._timer.start()

    def read_words(self, take: bool = False) -> None:
        """Show below which moment the words are, and take it."""
        self._timer.stop()
        words = self.typed.text()
        if words.strip():
            reading = self._read_words(words, self._turn, take)
            self._around.tasks.spawn(reading, "send later: words")
        elif self._judge() and take:
            self._on_take()

    async def _read_words(self, words: str, turn: int, take: bool) -> None:
        """What they mean is found by a thread: the first time, grammars are loaded for it."""
        why = ""
        try:
            at = await asyncio.to_thread(read_send_time, words, self._around.clock())
        except BadInput as error:
            why = error_words(error)
        if turn != self._turn or not self.isVisible():
            return
        if why:
            self._say(why, bad=True)
            return
        self.moment.put(at)
        if self._judge() and take:
            self._on_take()

    def _judge(self) -> bool:
        """Say when that is, or why it can't be."""
        at, now = self.moment.moment, self._around.clock()
        if self._route is not None:
            why_not = too_late(self._route, at, now)
        else:
            why_not = self.tr("That moment is over.") if at <= now else None
        moment = self.tr("The reply {leaves}.").format(leaves=leaves_words(at, now))
        self._say(why_not or moment, bool(why_not))
        self.take.setEnabled(why_not is None)
        return why_not is None

    def _say(self, words: str, bad: bool) -> None:
        self.says.setText(words)
        self.says.setProperty("role", "bad" if bad else "second")
        self.says.style().unpolish(self.says)
        self.says.style().polish(self.says)
        self.fit()

    def _on_take(self) -> None:
        if self._judge():
            self.close_sheet()
            self._taken(self.moment.moment)
