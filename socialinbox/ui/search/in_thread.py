"""The bar over a thread that finds in it: every hit of the whole thread, loaded or not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget

from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.search.query import Terms
from socialinbox.ui.announce import announce
from socialinbox.ui.parts import IconButton, label
from socialinbox.ui.search.words import read_here
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import number

if TYPE_CHECKING:
    import asyncio

TYPING = 120
"""Milliseconds without a key before the thread is looked through."""


class _Field(QLineEdit):
    """Enter goes on to an older hit, Shift+Enter back; Escape closes the bar."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the bar."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if shift else 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Up else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """`went_to` carries the message of the hit, `marked` the terms to be marked. Hits are counted
    from the newest: 1 of 12 is the last one said."""

    went_to = Signal(object)
    marked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._around = around
        self._customer: CustomerId | None = None
        self._hits: list[MessageId] = []
        self._at = 0
        self._turn = 0
        self._before: QWidget | None = None
        self._looking: asyncio.Task[None] | None = None
        self._hurry = 0
        self.field = _Field(self)
        self.field.setAccessibleName(self.tr("Search in this thread"))
        self.field.setPlaceholderText(self.tr("Search in this thread"))
        self.count = label("", "second", self)
        self.older = IconButton(around.theme, "chevron-up", self.tr("Older hit"), "F3", self)
        self.newer = IconButton(around.theme, "chevron-down", self.tr("Newer hit"), "", self)
        self.shut = IconButton(around.theme, "close", self.tr("Close the search"), "Esc", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.older, self.newer, self.shut):
            row.addWidget(button)
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.close_bar)
        self.older.clicked.connect(lambda: self.step(1))
        self.newer.clicked.connect(lambda: self.step(-1))
        self.shut.clicked.connect(self.close_bar)
        self._say()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self.isHidden()

    @property
    def hits(self) -> list[MessageId]:
        """What was found, the newest first."""
        return self._hits

    def open_for(self, customer: CustomerId) -> None:
        """Ask what is to be found in this thread; what stands there is asked for again."""
        if not self.is_open:
            self._before = QApplication.focusWidget()
        self._customer = customer
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._search()

    def close_bar(self) -> None:
        """Mark nothing more and give the focus back."""
        if not self.is_open:
            return
        self._turn += 1
        self._timer.stop()
        focused = QApplication.focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self.marked.emit(())
        if had and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def about(self, customer: CustomerId | None) -> None:
        """Another thread is shown: what was found in this one says nothing there."""
        if customer != self._customer:
            self.close_bar()
            self._customer, self._hits, self._at = customer, [], 0

    def refresh(self) -> None:
        """The thread has changed: look again, and stay at the hit."""
        if self.is_open and self.field.text().strip():
            self._search(stay=True)

    def step(self, by: int) -> None:
        """To an older hit, or back; behind the last the first comes again."""
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        if self._looking is not None and not self._looking.done():
            self._hurry += by
            return
        if self._hits:
            self._go((self._at + by) % len(self._hits))

    # -- inside
    def _search(self, *, stay: bool = False) -> None:
        self._turn += 1
        self._hurry = 0
        if self._looking is not None:
            self._looking.cancel()
        text = self.field.text()
        if self._customer is None:
            return
        terms = read_here(text).query.marked
        self.marked.emit(terms)
        if not terms:
            self._hits, self._at = [], 0
            self._say()
            return
        self._looking = self._around.tasks.spawn(
            self._look(self._customer, terms, self._turn, stay), "thread: find"
        )

    async def _look(self, customer: CustomerId, terms: Terms, turn: int, stay: bool) -> None:
        text = " ".join(map(str, terms)) + " "
        hits = await self._around.inbox.finding.in_thread(customer, text)
        if turn != self._turn or not self.is_open:
            return
        self._looking = None
        current = self._hits[self._at] if self._hits and stay else None
        self._hits = hits
        if current in hits:
            self._at = hits.index(current)
            self._say()
        elif hits:
            # Whoever pressed Enter at once wanted the first; a second press means the next.
            self._go(max(0, self._hurry - 1) % len(hits))
        else:
            self._at = 0
            self._say()

    def _go(self, to: int) -> None:
        self._at = to
        self._say()
        self.went_to.emit(self._hits[to])

    def _say(self) -> None:
        words = ""
        if self._hits:
            words = self.tr("{n} of {count}").format(
                n=number(self._at + 1), count=number(len(self._hits))
            )
        elif self.field.text().strip():
            words = self.tr("Nothing found")
        self.count.setText(words)
        self.older.setEnabled(len(self._hits) > 1)
        self.newer.setEnabled(len(self._hits) > 1)
        if words and self.is_open:
            announce(self.field, words)
