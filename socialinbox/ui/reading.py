"""The thread that is open: which one, what is done with it, and the customer beside it."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.views import ThreadRow
from socialinbox.networks.registry import networks_of
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.frame import CARD, PAGE, Frame
from socialinbox.ui.leaving.desk import Departures
from socialinbox.ui.people.desk import PeopleDesk
from socialinbox.ui.saved_replies.desk import SavedRepliesDesk
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.story.desk import Stories
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    import asyncio

    from socialinbox.ui.card.card import Card
    from socialinbox.ui.composer.composer import Composer
    from socialinbox.ui.composer.sent import SentReply
    from socialinbox.ui.timeline.page import ThreadPage


class Reading(QObject):
    """Opens threads and goes on to the next. `about` is told of each that is opened.

    The `…_pressed` are the buttons over the thread; `answered` carries the row of one that was
    answered and is done with that.
    """

    done_pressed = Signal()
    save_pressed = Signal()
    unread_pressed = Signal()
    answered = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        frame: Frame,
        threads: ThreadsPane,
        verbs: Verbs,
        sheets: Sheets,
        about: Callable[[ThreadRow], None],
    ) -> None:
        super().__init__(frame)
        self._around = around
        self._frame = frame
        self._threads = threads
        self._verbs = verbs
        self._sheets = sheets
        self._about = about
        self._opening = 0
        threads.view.selected.connect(self.open_thread)
        threads.view.opened.connect(self._on_thread_opened)
        self.people = PeopleDesk(around, verbs, sheets, self)
        self.stories = Stories(around, verbs, sheets, frame, self)
        self.saved_replies = SavedRepliesDesk(around, verbs, sheets, self)
        self.departures = Departures(around, verbs, sheets, self.open_thread, self)
        threads.to_do.view.finished.connect(self.stories.deeds.finish)
        threads.to_do.view.menu_asked.connect(self.stories.open_menu)
        sheets.went_to.connect(self.open_thread)

    # -- parts, made after the first paint
    @cached_property
    def composer(self) -> "Composer":
        """What is written in the thread; takes its place in the page."""
        from socialinbox.ui.composer.composer import Composer

        return Composer(self._around, self._frame)

    @cached_property
    def page(self) -> "ThreadPage":
        """The thread."""
        from socialinbox.ui.message_verbs import MessageVerbs
        from socialinbox.ui.timeline.page import ThreadPage

        page = ThreadPage(self._around, self.composer, self._frame)
        page.seen.connect(self._on_seen)
        page.done_pressed.connect(self.done_pressed)
        page.save_pressed.connect(self.save_pressed)
        page.unread_pressed.connect(self.unread_pressed)
        page.card_pressed.connect(self._frame.toggle_card)
        page.composer.sent.connect(self._on_sent)
        page.composer.left.connect(self._on_composer_left)
        page.composer.own_words.opened.connect(self.open_thread)
        MessageVerbs(self._around, page, self._verbs, self._sheets)
        page.view.elsewhere_pressed.connect(self.people.ask_whose)
        self.stories.take_page(page)
        self.departures.take_page(page)
        self.saved_replies.take_composer(page.composer)
        return page

    @cached_property
    def card(self) -> "Card":
        """The customer."""
        from socialinbox.ui.card.card import Card
        from socialinbox.ui.card.did import Did
        from socialinbox.ui.card.slots import Slot
        from socialinbox.ui.card.suggestion import SuggestionBox
        from socialinbox.ui.card.suggestion_answers import SuggestionAnswers

        card = Card(self._around, self._frame)
        card.identities.link_pressed.connect(self._link)
        card.identities.take_out_pressed.connect(self.people.ask_take_out)
        card.ledger.undo_pressed.connect(self.people.ask_undo)
        card.ledger.history_pressed.connect(self.people.show_history)
        card.foot.follow(self.people)
        card.foot.undo_pressed.connect(self.people.undo)
        card.foot.put_away.connect(self.people.put_away)
        card.told.connect(self.people.about)
        card.stored.more.clicked.connect(self._show_stored)
        box = SuggestionBox(self._around, card)
        box.looked_at.connect(self.open_thread)
        box.left.connect(self._threads.focus)
        card.told.connect(box.told)
        self._asked = box
        self._suggestions = SuggestionAnswers(self._around, box, self._verbs, self.people)
        card.put(Slot.SUGGESTION, box)
        card.put(Slot.STORY, self.stories.part(card))
        card.put(Slot.RULES, Did(self._around, self._verbs, card))
        card.told.connect(self.stories.about)
        return card

    @property
    def first_suggestion(self) -> QWidget | None:
        """The first answer to "perhaps the same person", where it is asked."""
        tiles = self._asked.tiles if self._asked.isVisible() else []
        return tiles[0].accept if tiles else None

    def take_place(self) -> None:
        """Thread and customer into the frame."""
        self._frame.put(PAGE, self.page)
        self._frame.put(CARD, self.card)

    def look_again(self) -> None:
        """Pictures have come."""
        self.page.look_again()
        self.card.look_again()

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the thread that is open."""

        closed = self.tr("No thread open")

        def one(name: str, words: str, do: Callable[[], object], *keys: str) -> Command:
            return Command(
                f"thread.{name}", Group.THREAD, words, do, keys, self._is_open, why_not=closed
            )

        composer = self.page.composer
        return (
            one("open", self.tr("Go into the thread’s messages"), self.page.focus_messages, "O"),
            one("find", self.tr("Search in this thread"), self._find, "Ctrl+F"),
            one("menu", self.tr("What can be done with the message"), self.page.open_menu, "M"),
            one("reply", self.tr("Write a reply"), composer.focus_reply, "R", "A"),
            one("note", self.tr("Write a note"), composer.focus_note, "N"),
            one("told", self.tr("What you told customers before"), self._told, "Ctrl+Shift+O"),
            one("video", self.tr("Answer with a video"), composer.video.open_menu, "Ctrl+Shift+M"),
            one("emoji", self.tr("Put in an emoji"), composer.emoji.open_picker, "Ctrl+."),
            one(
                "spelling",
                self.tr("Suggest for the wrong word"),
                composer.spelling.open_at_caret,
                "Ctrl+;",
            ),
            one("attach", self.tr("Attach files"), composer.clip_button.click, "Ctrl+Shift+A"),
            one("link", self.tr("Same person as…"), self._link, "L"),
            one("stored", self.tr("What is stored about the customer"), self._show_stored, "D"),
            *self.departures.commands(),
            *self.saved_replies.commands(),
            *self.stories.commands(),
            *self.people.commands(),
            *self._suggestions.commands(),
        )

    def _told(self) -> None:
        self.page.composer.own_words.open_list()

    def _find(self) -> None:
        if self.page.customer is not None:
            self.page.finding.open_for(self.page.customer)

    def _is_open(self) -> bool:
        return self.page.customer is not None

    # -- opening
    @property
    def has_opened(self) -> bool:
        """Whether any thread was asked for in this window yet."""
        return self._opening > 0

    def open_first(self, wanted: int | None, richest: bool) -> "asyncio.Task[object] | None":
        """`wanted`, else the newest, unless a thread was asked for already; the task that opens it.

        `richest`: instead of the newest the one of the most networks.
        """
        model = self._threads.model
        rows = [row for row in map(model.known, model.ids) if row is not None]
        if self._opening or not rows:
            return None
        first = rows[0].id
        if wanted is not None and CustomerId(wanted) in model.ids:
            first = CustomerId(wanted)
        elif richest:
            first = max(rows, key=lambda row: (len(networks_of(row.places)), row.last_at)).id
        return self.open_thread(first)

    def open_thread(
        self, customer: int, message: int | None = None
    ) -> "asyncio.Task[object] | None":
        """Show a customer's thread, at a message if one is given; the task that does."""
        self._opening += 1
        at = None if message is None else MessageId(message)
        return self._around.tasks.spawn(
            self._open_thread(CustomerId(customer), at, self._opening), "window: open thread"
        )

    async def _open_thread(
        self, customer: CustomerId, message: MessageId | None, turn: int
    ) -> None:
        row = self._threads.model.known(customer)
        if row is None:
            row = (await self._around.inbox.rows([customer])).get(customer)
        if row is None or turn != self._opening:
            return
        self._threads.model.keep(customer)
        self._threads.view.choose(customer)
        opening = self.page.open(row, message)
        self._about(row)
        await self._show_card(row)
        if opening is not None:
            import asyncio

            await asyncio.wait({opening})

    async def _show_card(self, row: ThreadRow) -> None:
        card = await self.card.open(row.id, row)
        if card is not None:
            self.page.tell_card(card)

    def choose_again(self) -> None:
        """Mark the open thread in a list that has just been read."""
        self._threads.view.choose(self.page.customer)

    def close_thread(self) -> None:
        """Show none."""
        self.page.close_thread()
        self.card.clear()

    async def refresh(self, changes: Changes) -> None:
        """Show what has changed in the thread and about its customer."""
        await self.page.refresh(changes)
        await self.departures.refresh(changes)
        self.page.composer.own_words.refresh(changes)
        self.page.composer.spelling.refresh(changes)
        row, customer = self.page.row, self.page.customer
        if customer is None:
            return
        if customer in changes.gone:
            await self._follow(customer)
        elif row is not None and customer in changes.customers:
            await self._show_card(row)
        if changes.accounts and row is not None:
            self._about(row)

    async def _follow(self, customer: CustomerId) -> None:
        """The open thread is gone. Where it has become a part of another one, that one is shown,
        and nothing of what is being written there is lost or takes its keys elsewhere."""
        inbox, opening = self._around.inbox, self._opening
        now_in = await inbox.people.thread_of(customer)
        row = (await inbox.rows([now_in])).get(now_in) if now_in is not None else None
        if self.page.customer != customer or opening != self._opening:
            return
        if row is None:
            self.close_thread()
            return
        await self.page.composer.follow(row.id)
        if self.page.customer != customer:
            return
        self._threads.model.keep(row.id)
        self._threads.view.choose(row.id)
        self.page.follow(row)
        self._about(row)
        await self._show_card(row)

    # -- what is heard
    def _on_thread_opened(self, _customer: int) -> None:
        if self.page.composer.route is not None:
            self.page.composer.focus_reply()
        else:
            self.page.focus_messages()

    def _on_composer_left(self) -> None:
        """Keys to the list, to the messages where the list is not to be seen."""
        if self._frame.page_alone:
            self.page.focus_messages()
        else:
            self._threads.view.setFocus()

    def _on_seen(self, customer: int) -> None:
        row = self.page.row
        if row is not None and row.id == customer and row.unread and self._frame.isVisible():
            self._around.tasks.see_through(
                self._around.inbox.triage.read([CustomerId(customer)]), "window: read"
            )

    def _on_sent(self, sent: "SentReply") -> None:
        row = self.page.row
        if row is not None and row.id == sent.customer:
            self.page.view.go_to_end()
            if sent.done:
                self.answered.emit(row)
        self.departures.sent(sent, row)

    # -- doing
    def go_on(self, leaving: Sequence[CustomerId], to: str) -> None:
        """Leave the open thread, which is one of those that leave the list.

        `to`: the "next" one that stays, the "previous" one, or the "list".
        """
        ids, gone = self._threads.model.ids, set(leaving)
        customer = self.page.customer
        if customer not in ids:
            return
        at = ids.index(customer)
        below = [one for one in ids[at + 1 :] if one not in gone]
        above = [one for one in reversed(ids[:at]) if one not in gone]
        follows = (below or above) if to == "next" else (above or below)
        if to == "list" or not follows:
            self.close_thread()
            self._threads.focus()
        else:
            self.open_thread(follows[0])

    def _show_stored(self) -> None:
        if self.page.row is not None:
            self._sheets.stored.let_go = self._let_go
            self._sheets.stored.ask(self.page.row)

    async def _let_go(self, customer: CustomerId) -> None:
        """Nothing of a customer stays open or unsaved here."""
        if self.page.customer == customer:
            await self.page.composer.flush()
            self.close_thread()

    def _link(self) -> None:
        row = self.page.row
        if row is not None:
            self._sheets.ask_link(row)
