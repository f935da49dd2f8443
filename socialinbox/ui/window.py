"""The main window: puts the parts side by side and passes what one says on to the others."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, LinkId, MessageId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import ThreadQuery, ThreadRow
from socialinbox.networks.registry import networks_of
from socialinbox.ui.accounts.rooms import Rooms
from socialinbox.ui.banner import Banner
from socialinbox.ui.finder import Finder
from socialinbox.ui.live import Live
from socialinbox.ui.memory import Memory
from socialinbox.ui.notices import Notices
from socialinbox.ui.settings_menu import settings_menu
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.shortcuts import Shortcuts, Verb
from socialinbox.ui.sidebar.health import shape
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.startup import CONNECT, PRACTICE, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.toasts import Toast
from socialinbox.ui.verbs import Verbs

if TYPE_CHECKING:
    from socialinbox.ui.card.card import Card
    from socialinbox.ui.timeline.page import ThreadPage

PAGE, CARD = 2, 3
"""Where in the splitter the thread and the customer stand."""
MINUTE = 60_000
TITLE_BAR = 40
"""Room left on the screen for what the desktop puts around the window, in pixels."""
PICTURES_EVERY = 200
"""Milliseconds in which arriving pictures are gathered before they are shown."""
EVERYWHERE = frozenset({Verb.BACK, Verb.KEYS, Verb.SYNC})
"""The verbs that do not need the inbox to be shown."""
OVER_A_SHEET = frozenset({Verb.BACK, Verb.SWITCH})
"""The verbs that also work while a sheet is open."""
ROOM_FOR_CARD = 1080
"""From this width on the customer stands beside the thread without being asked for."""


class MainWindow(QMainWindow):
    """`closed` is emitted once, `painted` after the first paint.

    `rest_wanted` asks for networks, keychain and HTTP: after the first paint, or after the owner's
    first choice.
    """

    closed = Signal()
    rest_wanted = Signal()
    painted = Signal()

    def __init__(self, startup: Startup, around: Surroundings) -> None:
        super().__init__()
        self._startup = startup
        self._around = around
        self._was_painted = False
        self._card_wanted = True
        self._memory = Memory.read(startup.window_state)
        self._opening = 0
        self.shortcuts: Shortcuts | None = None
        self.setObjectName("main")
        self.setWindowTitle(self.tr("Social Inbox"))
        self._build()
        self._connect()
        self._restore()
        self.sidebar.show_counts(startup.counts)
        self.sidebar.show_accounts(self.notices.accounts)
        self.threads.model.start(ThreadQuery(), startup.first_threads)
        self.threads.head(ThreadQuery(), "", startup.counts.inbox)
        self._show_beginning()
        self.live = Live(around, self._refresh, self)
        self.painted.connect(self._on_painted)
        self.threads.model.loaded.connect(self._focus_list)

    # -- beginning
    def _show_beginning(self) -> None:
        startup = self._startup
        nothing = not startup.accounts and not startup.first_threads
        self._choosing = nothing and not startup.demo
        if self._choosing:
            from socialinbox.ui.first_start import FirstStart

            first = FirstStart(self._around, self)
            first.chosen.connect(self._on_first_choice)
            self._stack.setCurrentIndex(self._stack.addWidget(first))
        if nothing and startup.demo:
            self.threads.say_loading()

    def _on_painted(self) -> None:
        self.live.listen_to(self._around.inbox)
        # A filter is shown every event, and the first paint sends hundreds.
        self.shortcuts = Shortcuts(self, self._verbs(), self._applies)
        self._put(PAGE, self.page)
        self._put(CARD, self.card)
        if not self._choosing:
            self._open_first()
            self.rest_wanted.emit()

    def rest_opened(self) -> None:
        """The networks are there; on the practice networks all threads are by now."""
        self._around.tasks.spawn(self._look_again(), "window: look again")

    async def _look_again(self) -> None:
        self.notices.accounts = await self._around.inbox.accounts()
        self.sidebar.show_accounts(self.notices.accounts)
        query = self.threads.model.query
        self.threads.model.start(query, *await self.threads.model.read(query))
        self.threads.view.choose(self.page.customer)
        await self.finder.show_counts()
        self._open_first()

    # -- building
    def _build(self) -> None:
        around = self._around
        self.sidebar = Sidebar(around, self._startup.demo, self)
        self.threads = ThreadsPane(around, self)
        # Thread and customer take their places after the first paint (see `page` and `card`).
        page, card = QFrame(self), QFrame(self)
        page.setObjectName("pane")
        card.setObjectName("card")
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.sidebar, 168),
            (self.threads, 240),
            (page, 340),
            (card, 200),
        )
        for part, least in parts:
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        for i, stretches in enumerate((0, 0, 1, 0)):
            self.splitter.setStretchFactor(i, stretches)
        self.finder = Finder(around, self.sidebar, self.threads, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.splitter)
        self.banner = Banner(around.theme, self)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        middle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(middle)
        self.toast = Toast(middle)
        self.notices = Notices(around, self.banner, self._thread_banner, self)
        self.notices.accounts = list(self._startup.accounts)
        self.verbs = Verbs(around, self.toast, self)
        self.sheets = Sheets(around, middle)
        self.rooms = Rooms(around, self._stack)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.threads.model.repaint_times)
        self._minute.start()
        self._pictures_timer = QTimer(self, interval=PICTURES_EVERY, singleShot=True)
        self._pictures_timer.timeout.connect(self._on_pictures_settled)
        self._startup.hear_pictures(self._on_picture)

    @cached_property
    def page(self) -> "ThreadPage":
        """The thread; made after the first paint."""
        from socialinbox.ui.message_verbs import MessageVerbs
        from socialinbox.ui.timeline.page import ThreadPage

        page = ThreadPage(self._around, self)
        page.seen.connect(self._on_seen)
        page.done_pressed.connect(self._done)
        page.save_pressed.connect(self._save)
        page.unread_pressed.connect(self._unread)
        page.card_pressed.connect(self._toggle_card)
        page.composer.sent.connect(self._on_sent)
        page.composer.left.connect(self.threads.view.setFocus)
        page.banner.acted.connect(self._on_trouble)
        MessageVerbs(self._around, page, self.verbs, self.sheets)
        return page

    @cached_property
    def card(self) -> "Card":
        """The customer; made after the first paint."""
        from socialinbox.ui.card.card import Card

        card = Card(self._around, self)
        card.link_pressed.connect(self._link)
        card.undo_pressed.connect(lambda link: self.verbs.unlink(LinkId(link)))
        return card

    def _put(self, index: int, part: QWidget) -> None:
        """Put a part where its empty frame has been."""
        frame = self.splitter.widget(index)
        assert frame is not None
        hidden = frame.isHidden()
        part.setMinimumWidth(frame.minimumWidth())
        self.splitter.replaceWidget(index, part)
        part.setHidden(hidden)
        frame.deleteLater()

    def _thread_banner(self) -> Banner:
        return self.page.banner

    def _connect(self) -> None:
        self.sidebar.account_pressed.connect(self.open_account)
        self.sidebar.connect_pressed.connect(self.rooms.choose_network)
        self.rooms.left.connect(self._on_rooms_left)
        self.rooms.said.connect(self.toast.say)
        self.sidebar.menu_asked.connect(self._on_menu)
        self.finder.found.connect(self.open_thread)
        self.finder.listed.connect(lambda: self.threads.view.choose(self.page.customer))
        self.threads.view.selected.connect(self.open_thread)
        self.threads.view.opened.connect(self._on_thread_opened)
        self.sheets.linked.connect(self._on_linked)
        self.sheets.went_to.connect(self.open_thread)

    def _verbs(self) -> dict[Verb, Callable[[], None]]:
        return {
            Verb.NEXT: lambda: self.finder.step(1),
            Verb.PREVIOUS: lambda: self.finder.step(-1),
            Verb.OPEN: lambda: self.page.focus_messages(),
            Verb.MENU: lambda: self._in_thread(self.page.open_menu),
            Verb.REPLY: lambda: self._in_thread(self.page.composer.focus_reply),
            Verb.NOTE: lambda: self._in_thread(self.page.composer.focus_note),
            Verb.DONE: self._done,
            Verb.UNREAD: self._unread,
            Verb.SAVE: self._save,
            Verb.LINK: self._link,
            Verb.UNDO: self.verbs.undo_last,
            Verb.SEARCH: self.finder.focus_search,
            Verb.SWITCH: self.sheets.ask_switch,
            Verb.CARD: self._toggle_card,
            Verb.SYNC: self._sync,
            Verb.KEYS: self.sheets.show_keys,
            Verb.BACK: self._back,
        }

    def _applies(self, verb: Verb) -> bool:
        """Over the accounts, the first start and a sheet, the keys of threads do nothing."""
        if self.sheets.open is not None:
            return verb in OVER_A_SHEET
        return self._stack.currentIndex() == 0 or verb in EVERYWHERE

    # -- what the window remembers
    def _restore(self) -> None:
        memory = self._memory
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(*memory.size).boundedTo(room))
        self.splitter.setSizes(list(memory.parts))
        self._card_wanted = memory.card
        self._fit_card()
        self.threads.view.set_density(COMPACT if memory.compact else ROOMY)
        if memory.scheme is not None:
            self._around.theme.want(memory.scheme)

    def _remembered(self) -> Memory:
        return Memory(
            size=(self.width(), self.height()),
            parts=tuple(self.splitter.sizes()),
            card=self._card_wanted,
            compact=self.threads.view.density.compact,
            scheme=self._around.theme.wanted,
            thread=self.page.customer,
        )

    # -- threads
    def _open_first(self) -> None:
        """The thread that was open last, else the newest, unless another was asked for.

        On the practice networks it is the one of the most networks: that is what they are to show.
        """
        model = self.threads.model
        rows = [row for row in map(model.known, model.ids) if row is not None]
        if self._opening or not rows:
            return
        first = rows[0].id
        if self._memory.thread is not None and CustomerId(self._memory.thread) in model.ids:
            first = CustomerId(self._memory.thread)
        elif self._startup.demo:
            first = max(rows, key=lambda row: (len(networks_of(row.places)), row.last_at)).id
        self.open_thread(first)

    def open_thread(self, customer: int, message: int | None = None) -> None:
        """Show a customer's thread, at a message if one is given."""
        self._opening += 1
        at = None if message is None else MessageId(message)
        self._around.tasks.spawn(
            self._open_thread(CustomerId(customer), at, self._opening), "window: open thread"
        )

    async def _open_thread(
        self, customer: CustomerId, message: MessageId | None, turn: int
    ) -> None:
        row = self.threads.model.known(customer)
        if row is None:
            row = (await self._around.inbox.rows([customer])).get(customer)
        if row is None or turn != self._opening:
            return
        self.threads.model.keep(customer)
        self.threads.view.choose(customer)
        self.page.open(row, message)
        self.notices.about_thread(row)
        await self._show_card(row)

    async def _show_card(self, row: ThreadRow) -> None:
        card = await self.card.open(row.id, row)
        if card is not None:
            self.page.tell_card(card)

    def _on_thread_opened(self, _customer: int) -> None:
        if self.page.composer.route is not None:
            self.page.composer.focus_reply()
        else:
            self.page.focus_messages()

    def _on_seen(self, customer: int) -> None:
        row = self.page.row
        if row is not None and row.id == customer and row.unread and self.isVisible():
            self._around.tasks.spawn(
                self._around.inbox.mark_read(CustomerId(customer)), "window: read"
            )

    def _on_sent(self, done: bool) -> None:
        self.page.view.go_to_end()
        if done and self.page.row is not None:
            row = self.page.row
            self._go_on(row)
            self.verbs.settle(row)

    # -- verbs
    def _in_thread(self, act: Callable[[], None]) -> None:
        if self.page.customer is not None:
            act()

    def _done(self) -> None:
        row = self.page.row
        if row is not None:
            if not row.done:
                self._go_on(row)
            self.verbs.done(row)

    def _go_on(self, row: ThreadRow) -> None:
        """To the next thread, because this one leaves the list."""
        at = self.threads.model.position(row.id).row()
        if at < 0 or self.threads.searching:
            return
        count = self.threads.model.rowCount()
        follows = self.threads.model.id_at(at + 1 if at + 1 < count else at - 1)
        if follows is not None:
            self.open_thread(follows)
        else:
            self.page.close_thread()
            self.card.clear()

    def _save(self) -> None:
        if self.page.row is not None:
            self.verbs.save(self.page.row)

    def _unread(self) -> None:
        if self.page.customer is not None:
            self.verbs.unread(self.page.customer)

    def _link(self) -> None:
        row = self.page.row
        if row is not None:
            self.sheets.ask_link(row)

    def _on_linked(self, keep: int, join: int, basis: Basis, evidence: str) -> None:
        self.verbs.link(CustomerId(keep), CustomerId(join), basis, evidence)

    def _toggle_card(self) -> None:
        self._card_wanted = self.card.isHidden()
        self.card.setVisible(self._card_wanted)

    def _fit_card(self) -> None:
        card = self.splitter.widget(CARD)
        if card is not None:
            card.setVisible(self._card_wanted and self.width() >= ROOM_FOR_CARD)

    def _sync(self) -> None:
        self._around.tasks.spawn(self._around.inbox.sync_now(), "window: sync")
        self.toast.say(self.tr("Asking all networks…"))

    def _back(self) -> None:
        if self.sheets.close_open() or self.rooms.leave():
            return
        if self.threads.searching:
            self.finder.leave_search()
        else:
            self.threads.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_menu(self, at: QPoint) -> None:
        menu = settings_menu(self._around.theme, self.threads.view, self.sheets.show_keys, self)
        menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def _on_first_choice(self, choice: str) -> None:
        self._startup.on_first_run_choice(choice)
        if choice == PRACTICE and self._choosing:
            self._choosing = False
            self._stack.setCurrentIndex(0)
            self.threads.say_loading()
            self.sidebar.show_practice(True)
            self.rest_wanted.emit()
        elif choice == CONNECT:
            self.rooms.choose_network()
            if self._around.services is None:
                self.rest_wanted.emit()

    # -- accounts
    def open_account(self, number: int) -> None:
        """Show how an account is doing."""
        account = self.notices.account(number)
        if account is not None:
            self.rooms.show_account(account)

    def _on_trouble(self) -> None:
        account = self.notices.in_thread
        if account is not None and shape(account) is Health.BROKEN:
            self.rooms.connect_again(account)
        elif account is not None:
            self.rooms.show_account(account)

    def _on_rooms_left(self) -> None:
        if self._choosing and self.notices.accounts:
            self._choosing = False
            self._stack.setCurrentIndex(0)
            self._around.tasks.spawn(self._look_again(), "window: look again")

    # -- changes
    async def _refresh(self, changes: Changes) -> None:
        await self.threads.model.refresh(changes)
        await self.finder.show_counts()
        await self.page.refresh(changes)
        if changes.accounts:
            self.notices.accounts = await self._around.inbox.accounts()
            self.sidebar.show_accounts(self.notices.accounts)
            self.rooms.refresh(self.notices.accounts, changes)
        row, customer = self.page.row, self.page.customer
        if customer is None:
            return
        if customer in changes.gone:
            self.page.close_thread()
            self.card.clear()
        elif row is not None and customer in changes.customers:
            await self._show_card(row)
        if changes.accounts and row is not None:
            self.notices.about_thread(row)

    def _on_picture(self, _url: str) -> None:
        if not self._pictures_timer.isActive():
            self._pictures_timer.start()

    def _on_pictures_settled(self) -> None:
        self.page.view.look_again()
        self.threads.view.viewport().update()
        self.card.look_again()

    # -- Qt
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the customer beside the thread."""
        super().resizeEvent(event)
        self._fit_card()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the list first, and until there is one to nothing that takes letters."""
        super().showEvent(event)
        self._focus_list()

    def _focus_list(self) -> None:
        middle = self.centralWidget()
        if middle is not None and self.focusWidget() in (None, middle):
            listed = self.threads.view.isVisible()
            (self.threads.view if listed else middle).setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the sizes; the program ends what runs and then itself."""
        self._startup.save_window_state(self._remembered().state())
        if self.shortcuts is not None:
            self.shortcuts.close()
        self.live.close()
        event.accept()
        self.closed.emit()
