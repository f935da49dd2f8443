"""One thread with everything around it: heading, notices, messages, composer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.keeping import ThreadKeeping
from socialinbox.domain.views import CustomerCard, Entry, Slice, ThreadRow
from socialinbox.ui.banner import Banner
from socialinbox.ui.composer.composer import Composer
from socialinbox.ui.parts import Bar, Elided, Facts, IconButton, hairline
from socialinbox.ui.search.in_thread import FindBar
from socialinbox.ui.story.strip import StoryStrip
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.timeline.model import PAGE, TimelineModel
from socialinbox.ui.timeline.paging import Paging
from socialinbox.ui.timeline.ring import thread_words
from socialinbox.ui.timeline.view import TimelineView
from socialinbox.ui.words import short_date

if TYPE_CHECKING:
    import asyncio

FACE = 32
FEW_LINES = 40
"""Pixels of messages that stay in sight however much is written."""
LOW = 440
"""Pixels; in a lower pane little of the thread would be seen above a comfortable composer."""


class ThreadPage(QFrame):
    """Shows one thread. `seen` is emitted when its newest message is on screen, `more_asked` with
    where on the screen the menu of all commands is to be."""

    seen = Signal(int)
    done_pressed = Signal()
    save_pressed = Signal()
    unread_pressed = Signal()
    card_pressed = Signal()
    more_asked = Signal(QPoint)

    def __init__(
        self, around: Surroundings, composer: Composer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        self._customer: CustomerId | None = None
        self._row: ThreadRow | None = None
        self._card: CustomerCard | None = None
        self._kept: ThreadKeeping | None = None
        self._turn = 0
        self.model = TimelineModel(around)
        self.model.setParent(self)
        self.view = TimelineView(self.model, around, self)
        self._paging = Paging(around, self.model, self.view, self)
        self.story = StoryStrip(around, self)
        self.composer = composer
        self.banner = Banner(around.theme, self)
        self._empty = EmptyState(around.theme, self)
        self.finding = FindBar(around, self)
        self.finding.marked.connect(self.view.mark)
        self.finding.went_to.connect(self.go_to)
        self._build()
        self.view.retry_pressed.connect(self._on_retry)
        self.view.edit_pressed.connect(self._on_edit)
        self.view.there_pressed.connect(self._on_there)
        around.theme.changed.connect(self._show_head)
        self.close_thread()

    # -- building
    def _build(self) -> None:
        self._build_head()
        self.messages = QWidget(self)
        # What is written gives way only where the messages have no more than a few lines.
        self.messages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.messages.setMinimumHeight(FEW_LINES)
        inside = QVBoxLayout(self.messages)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)
        thread = QWidget(self)
        column = QVBoxLayout(thread)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(hairline(self))
        column.addWidget(self.banner)
        column.addWidget(self.finding)
        column.addWidget(self.messages, 1)
        column.addWidget(hairline(self))
        column.addWidget(self.story)
        column.addWidget(self.composer)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(thread)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _build_head(self) -> None:
        """The bar over the messages: whose thread it is, and what can be done with it."""
        theme = self._around.theme
        self._face = QLabel(self)
        self._face.setFixedSize(FACE, FACE)
        self._name = Elided("strong", self, theirs=True)
        self._about = Facts("second", self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.setContentsMargins(0, 0, 0, 0)
        names.addStretch()
        names.addWidget(self._name)
        names.addWidget(self._about)
        names.addStretch()
        self.star = IconButton(theme, "star", self.tr("Save for offline"), "S", self)
        self.unread = IconButton(theme, "eye", self.tr("Mark as unread"), "U", self)
        self.done = IconButton(theme, "check", self.tr("Done", "settle it"), "E", self)
        self.info = IconButton(theme, "person", self.tr("Show the customer"), "I", self)
        self.more = IconButton(theme, "dots", self.tr("All that can be done"), "", self)
        self.more.clicked.connect(self._on_more)
        for button, signal in (
            (self.star, self.save_pressed),
            (self.unread, self.unread_pressed),
            (self.done, self.done_pressed),
            (self.info, self.card_pressed),
        ):
            button.clicked.connect(signal)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, 0, Space.M, 0)
        bar.setSpacing(Space.XS)
        self.back = IconButton(theme, "back", self.tr("Back to the list"), "Esc", self)
        self.back.hide()
        bar.addWidget(self.back)
        bar.addWidget(self._face)
        bar.addSpacing(Space.S)
        bar.addLayout(names, 1)
        for button in (self.star, self.unread, self.done, self.info, self.more):
            bar.addWidget(button)
        self._head = Bar(self)
        self._head.setLayout(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the composer leaves room for the messages."""
        super().resizeEvent(event)
        self.composer.set_low(self.height() < LOW)

    def _on_more(self) -> None:
        self.more_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # -- opening
    @property
    def customer(self) -> CustomerId | None:
        """Whose thread is shown."""
        return self._customer

    @property
    def row(self) -> ThreadRow | None:
        """The thread's line as last known."""
        return self._row

    def close_thread(self) -> None:
        """Show no thread."""
        self.composer.leave()
        self._customer, self._row = None, None
        self.finding.about(None)
        self._turn += 1
        self._empty.say(
            "inbox", self.tr("No thread open"), self.tr("Choose one on the left, or press Ctrl+K.")
        )
        self._stack.setCurrentWidget(self._empty)

    def open(self, row: ThreadRow, at: MessageId | None = None) -> "asyncio.Task[object] | None":
        """Show a thread at its end, or at a message; the task that does, until one can write."""
        if row.id != self._customer:
            self.composer.leave()
        return self._turn_to(row, at)

    def follow(self, row: ThreadRow) -> None:
        """The thread has become a part of this one; the composer has followed already."""
        self._turn_to(row, None)

    def _turn_to(self, row: ThreadRow, at: MessageId | None) -> "asyncio.Task[object] | None":
        if row.id != self._customer:
            self.story.clear()
            self._card = self._kept = None
        self._customer, self._row = row.id, row
        self.finding.about(row.id)
        self._turn += 1
        self._show_head()
        return self._around.tasks.spawn(self._open(row.id, at, self._turn), "thread: open")

    def go_to(self, message: MessageId) -> None:
        """Bring a message of this thread into sight, however far away it stands."""
        if self.model.row_of(message) >= 0:
            self.view.light(message)
        elif self._row is not None:
            self.open(self._row, message)

    async def _open(self, customer: CustomerId, at: MessageId | None, turn: int) -> None:
        inbox = self._around.inbox
        if at is None:
            part = await inbox.newest(customer, PAGE)
        else:
            part = await inbox.around(at, PAGE)
        if turn != self._turn:
            return
        self._show(customer, part, at)
        await self._show_keeping(customer)
        # Another thread is shown by now: what is typed there must not go to this customer.
        if turn != self._turn:
            return
        # A thread that is asked for twice may come here once only, with the second asking.
        if self.composer.customer != customer:
            await self.composer.open(customer)
        if at is None and turn == self._turn:
            self.seen.emit(customer)

    def _show(self, customer: CustomerId, part: Slice, at: MessageId | None) -> None:
        self._stack.setCurrentIndex(0)
        self.model.start(customer, part)
        if at is not None:
            self.view.light(at)

    def _show_head(self) -> None:
        row = self._row
        if row is None:
            return
        self._show_face()
        self._name.setText(row.name)
        marks = len(self._around.marks(row.places))
        self._about.tell([self.tr("%n place(s)", "", marks)])
        self.star.set_icon(
            "star-filled" if row.saved else "star", "warn" if row.saved else "text_2"
        )
        self.star.rename(
            self.tr("Save no longer") if row.saved else self.tr("Save for offline"), "S"
        )
        self.done.set_icon("undo" if row.done else "check")
        self.done.rename(
            self.tr("Back to the inbox") if row.done else self.tr("Done", "settle it"),
            "E",
        )

    def look_again(self) -> None:
        """Pictures have come."""
        self._show_face()
        self.view.look_again()

    def _show_face(self) -> None:
        row = self._row
        if row is not None:
            dpr = self.devicePixelRatioF()
            self._face.setPixmap(self._around.avatar(row.name, row.avatar_url, FACE, dpr))

    def tell_card(self, card: CustomerCard) -> None:
        """What the card knows of this customer, for the heading."""
        if card.id != self._customer:
            return
        self._card = card
        kinds = len({i.profile.key.network for i in card.identities})
        parts = [self.tr("%n network(s)", "", kinds)]
        if card.since is not None:
            since = short_date(card.since, self._around.clock())
            parts.append(self.tr("since {day}").format(day=since))
        parts.append(self.tr("%n message(s)", "", card.messages))
        if self._kept is not None and (words := thread_words(self._kept, self._around.clock())):
            parts.insert(1, words)
        self._about.tell(parts)
        self._about.setToolTip(self._about.text())

    async def _show_keeping(self, customer: CustomerId) -> None:
        """Until when the thread is complete, in the heading."""
        kept = await self._around.inbox.retention.thread(customer)
        if customer == self._customer:
            self.tell_keeping(kept)

    def tell_keeping(self, kept: ThreadKeeping) -> None:
        """How the shown thread stands, for the heading."""
        self._kept = kept
        if self._card is not None:
            self.tell_card(self._card)

    # -- changes
    async def refresh(self, changes: Changes) -> None:
        """Take over what changed in the thread that is shown."""
        customer = self._customer
        if customer is not None and changes.accounts:
            self.composer.show_account()
        if customer is None or customer not in changes.customers:
            return
        turn = self._turn
        rows = await self._around.inbox.rows([customer])
        part, keep_before, keep_after = await self._paging.read_again(customer)
        if turn != self._turn:
            return
        if customer in rows:
            self._row = rows[customer]
            self._show_head()
        was_at_end = self.view.at_end
        self.model.merge(part, keep_before=keep_before, keep_after=keep_after)
        await self._show_keeping(customer)
        await self.composer.refresh()
        self.finding.refresh()
        arrived = any(self.model.row_of(message) >= 0 for message in changes.arrived)
        if arrived and was_at_end and self.isVisible():
            self.seen.emit(customer)

    # -- replies that failed
    def _on_retry(self, entry: Entry) -> None:
        if entry.delivery is not None:
            self._around.tasks.see_through(
                self._around.inbox.retry(entry.delivery.id), "reply: again"
            )

    def _on_there(self, entry: Entry) -> None:
        if entry.delivery is not None:
            said = self._around.inbox.replies.is_there(entry.delivery.id)
            self._around.tasks.see_through(said, "reply: it is there")

    def _on_edit(self, entry: Entry) -> None:
        if entry.delivery is not None:
            self._around.tasks.see_through(self._edit(entry), "reply: edit")

    async def _edit(self, entry: Entry) -> None:
        if entry.delivery is None or self._customer is None:
            return
        keeper = self._around.files
        again = [keeper.again(one) for one in entry.attachments] if keeper is not None else []
        await self._around.inbox.discard(entry.delivery.id)
        await self.composer.reload_draft([file for file in again if file is not None])
        self.composer.focus_reply()

    def open_menu(self) -> None:
        """What can be done with the selected message."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.open_menu()

    def focus_messages(self) -> None:
        """Let the arrow keys walk through the messages."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
