"""The main window: puts the parts side by side and passes what one says on to the others."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.account import Account
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId, LinkId, MessageId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import SearchHit, ThreadQuery, ThreadRow
from socialinbox.ui.banner import Banner
from socialinbox.ui.card.card import Card
from socialinbox.ui.card.picker import LinkPicker
from socialinbox.ui.card.switcher import Switcher
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.keys_sheet import KeysSheet
from socialinbox.ui.live import Live
from socialinbox.ui.shortcuts import Shortcuts, Verb
from socialinbox.ui.sidebar.health import in_words, trouble, troubled
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.startup import PRACTICE, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import CARD, COMPACT, LIST, ROOMY, SIDEBAR
from socialinbox.ui.theme.theme import Scheme
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.timeline.page import ThreadPage
from socialinbox.ui.toasts import Toast
from socialinbox.ui.verbs import Verbs

MINUTE = 60_000
ROOM_FOR_CARD = 1080
"""From this width on the customer stands beside the thread without being asked for."""


class MainWindow(QMainWindow):
    """`closed` is emitted once, `painted` after the first paint."""

    closed = Signal()
    painted = Signal()

    def __init__(self, startup: Startup, around: Surroundings) -> None:
        super().__init__()
        self._startup = startup
        self._around = around
        self._accounts: list[Account] = list(startup.accounts)
        self._was_painted = False
        self._card_wanted = True
        self._searching = 0
        self._opening = 0
        self.setWindowTitle(self.tr("Social Inbox"))
        self._build()
        self._connect()
        self._restore(startup.window_state)
        self.sidebar.show_counts(startup.counts)
        self.sidebar.show_accounts(self._accounts)
        self.threads.model.start(ThreadQuery(), startup.first_threads)
        self.threads.head(ThreadQuery(), "", startup.counts.inbox)
        first = not startup.accounts and not startup.first_threads
        self._stack.setCurrentIndex(1 if first and not startup.demo else 0)
        self.live = Live(around, self._refresh, self)
        self.painted.connect(self._open_first)

    # -- building
    def _build(self) -> None:
        around = self._around
        self.sidebar = Sidebar(around, self._startup.demo, self)
        self.threads = ThreadsPane(around, self)
        self.page = ThreadPage(around, self)
        self.card = Card(around, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.sidebar, 168),
            (self.threads, 240),
            (self.page, 340),
            (self.card, 200),
        )
        for part, least in parts:
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        for i, stretches in enumerate((0, 0, 1, 0)):
            self.splitter.setStretchFactor(i, stretches)
        self.first_start = FirstStart(around, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.first_start)
        self.banner = Banner(around.theme, self)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.toast = Toast(middle)
        self.verbs = Verbs(around, self.toast, self)
        self.picker = LinkPicker(around, middle)
        self.switcher = Switcher(around, middle)
        self.keys = KeysSheet(middle)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.threads.model.repaint_times)
        self._minute.start()

    def _connect(self) -> None:
        self.sidebar.asked.connect(self._on_asked)
        self.sidebar.account_pressed.connect(self._on_account)
        self.sidebar.menu_asked.connect(self._on_menu)
        search = self.sidebar.search
        search.searched.connect(self._on_searched)
        search.stepped.connect(self.threads.results.step)
        search.accepted.connect(self.threads.results.open_current)
        search.left.connect(self._leave_search)
        self.threads.view.selected.connect(self.open_thread)
        self.threads.view.opened.connect(self._on_thread_opened)
        self.threads.results.opened.connect(self._on_hit)
        self.page.seen.connect(self._on_seen)
        self.page.done_pressed.connect(self._done)
        self.page.save_pressed.connect(self._save)
        self.page.unread_pressed.connect(self._unread)
        self.page.card_pressed.connect(self._toggle_card)
        self.page.composer.sent.connect(self._on_sent)
        self.page.composer.left.connect(self.threads.view.setFocus)
        self.card.link_pressed.connect(self._link)
        self.card.undo_pressed.connect(lambda link: self.verbs.unlink(LinkId(link)))
        self.picker.confirmed.connect(self._on_linked)
        self.switcher.picked.connect(self._on_switched)
        self.first_start.chosen.connect(self._on_first_choice)
        self.shortcuts = Shortcuts(self, self._verbs())

    def _verbs(self) -> dict[Verb, Callable[[], None]]:
        return {
            Verb.NEXT: lambda: self._step(1),
            Verb.PREVIOUS: lambda: self._step(-1),
            Verb.OPEN: self.page.focus_messages,
            Verb.REPLY: lambda: self._in_thread(self.page.composer.focus_reply),
            Verb.NOTE: lambda: self._in_thread(self.page.composer.focus_note),
            Verb.DONE: self._done,
            Verb.UNREAD: self._unread,
            Verb.SAVE: self._save,
            Verb.LINK: self._link,
            Verb.UNDO: self.verbs.undo_last,
            Verb.SEARCH: self._focus_search,
            Verb.SWITCH: self.switcher.ask,
            Verb.CARD: self._toggle_card,
            Verb.SYNC: self._sync,
            Verb.KEYS: self.keys.ask,
            Verb.BACK: self._back,
        }

    # -- what the window remembers
    def _restore(self, state: dict[str, Any]) -> None:
        size = state.get("size")
        if isinstance(size, list) and len(size) == 2 and all(isinstance(n, int) for n in size):
            self.resize(max(640, size[0]), max(400, size[1]))
        else:
            self.resize(1280, 800)
        parts = state.get("parts")
        if isinstance(parts, list) and len(parts) == 4 and all(isinstance(n, int) for n in parts):
            self.splitter.setSizes(parts)
        else:
            self.splitter.setSizes([SIDEBAR, LIST, 494, CARD])
        self._card_wanted = bool(state.get("card", True))
        self._fit_card()
        self.threads.view.set_density(COMPACT if state.get("compact") else ROOMY)
        scheme = state.get("scheme")
        if scheme in set(Scheme):
            self._around.theme.want(Scheme(scheme))

    def state(self) -> dict[str, Any]:
        """What is kept for the next start."""
        return {
            "size": [self.width(), self.height()],
            "parts": self.splitter.sizes(),
            "card": self._card_wanted,
            "compact": self.threads.view.density.compact,
            "scheme": str(self._around.theme.wanted),
            "thread": self.page.customer,
        }

    # -- threads
    def _open_first(self) -> None:
        """The thread that was open last, else the newest, unless another was asked for."""
        if self._opening:
            return
        last = self._startup.window_state.get("thread")
        first = self.threads.model.id_at(0)
        if isinstance(last, int) and self.threads.model.position(CustomerId(last)).isValid():
            self.open_thread(last)
        elif first is not None:
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
        self._say_account_trouble(row)
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

    def _say_account_trouble(self, row: ThreadRow) -> None:
        networks = {n.name for n in self._around.networks if n.places & set(row.places)}
        for account in self._accounts:
            if account.own.network in networks and troubled(account):
                words = trouble(account, self._around.clock())
                self.page.banner.say(f"{account.own.name}: {words}")
                return
        self.page.banner.hide()

    # -- verbs
    def _in_thread(self, act: Callable[[], None]) -> None:
        if self.page.customer is not None:
            act()

    def _step(self, by: int) -> None:
        if self.threads.searching:
            self.threads.results.step(by)
        else:
            self.threads.view.step(by)

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
            self.picker.ask(row.id, row.name)

    def _on_linked(self, keep: int, join: int, basis: Basis, evidence: str) -> None:
        self.verbs.link(CustomerId(keep), CustomerId(join), basis, evidence)

    def _on_switched(self, row: ThreadRow) -> None:
        self.open_thread(row.id)

    def _toggle_card(self) -> None:
        self._card_wanted = self.card.isHidden()
        self.card.setVisible(self._card_wanted)

    def _fit_card(self) -> None:
        self.card.setVisible(self._card_wanted and self.width() >= ROOM_FOR_CARD)

    def _sync(self) -> None:
        self._around.tasks.spawn(self._around.inbox.sync_now(), "window: sync")
        self.toast.say(self.tr("Asking all networks…"))

    def _back(self) -> None:
        for sheet in (self.picker, self.switcher, self.keys):
            if sheet.isVisible():
                sheet.close_sheet()
                return
        if self.threads.searching:
            self._leave_search()
        else:
            self.threads.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- lists and search
    def _on_asked(self, query: ThreadQuery) -> None:
        self._searching += 1
        self._around.tasks.spawn(self._show_list(query), "window: list")

    async def _show_list(self, query: ThreadQuery) -> None:
        await self.threads.model.show(query)
        self.threads.show_threads()
        await self._show_counts()
        self.threads.view.choose(self.page.customer)

    async def _show_counts(self) -> None:
        counts = await self._around.inbox.counts()
        self.sidebar.show_counts(counts)
        query = self.threads.model.query
        look = next((n for n in self._around.networks if n.name == query.network), None)
        count = None if look else int(getattr(counts, query.box.value))
        if not self.threads.searching:
            self.threads.head(query, look.label if look else "", 0 if look else count)

    def _focus_search(self) -> None:
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    def _on_searched(self, text: str) -> None:
        self._searching += 1
        if text:
            self._around.tasks.spawn(self._search(text, self._searching), "window: search")
        elif self.threads.searching:
            self.threads.show_threads()
            self._around.tasks.spawn(self._show_counts(), "window: counts")

    async def _search(self, text: str, turn: int) -> None:
        hits = await self._around.inbox.search(text)
        if turn == self._searching:
            self.threads.results.show_hits(text, hits)
            self.threads.show_results(self.tr("Search"))

    def _leave_search(self) -> None:
        self.sidebar.search.clear()
        self._on_searched("")
        self.threads.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_hit(self, hit: SearchHit) -> None:
        self.open_thread(hit.customer, hit.message)

    # -- accounts and settings
    def _on_account(self, account: int) -> None:
        found = next((a for a in self._accounts if a.id == AccountId(account)), None)
        if found is not None:
            words = in_words(found, self._around.clock())
            if troubled(found):
                self.banner.say(f"{found.own.name}: {words}")
            else:
                self.toast.say(f"{found.own.name}: {words}")

    def tell(self, title: str, advice: str) -> None:
        """Show an error in the quiet bar."""
        self.banner.say(f"{title} {advice}".strip(), bad=True)

    def _on_menu(self, at: QPoint) -> None:
        menu = self.settings_menu()
        menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def settings_menu(self) -> QMenu:
        """Colours, row height, the sheet of keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self._around.theme.wanted
        for scheme, words in (
            (Scheme.SYSTEM, self.tr("Colours of the desktop")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(scheme is wanted)
            action.triggered.connect(lambda _=False, s=scheme: self._around.theme.want(s))
        menu.addSeparator()
        compact = menu.addAction(self.tr("Compact rows"))
        compact.setCheckable(True)
        compact.setChecked(self.threads.view.density.compact)
        compact.triggered.connect(
            lambda on: self.threads.view.set_density(COMPACT if on else ROOMY)
        )
        menu.addSeparator()
        menu.addAction(self.tr("All keys (?)"), self.keys.ask)
        return menu

    def _on_first_choice(self, choice: str) -> None:
        self._startup.on_first_run_choice(choice)
        if choice == PRACTICE:
            # The practice networks have a profile of their own: app.py opens it in a new window.
            self.close()

    # -- changes
    async def _refresh(self, changes: Changes) -> None:
        await self.threads.model.refresh(changes)
        await self._show_counts()
        await self.page.refresh(changes)
        if changes.accounts:
            self._accounts = await self._around.inbox.accounts()
            self.sidebar.show_accounts(self._accounts)
        row, customer = self.page.row, self.page.customer
        if customer is None:
            return
        if customer in changes.gone:
            self.page.close_thread()
            self.card.clear()
        elif row is not None and customer in changes.customers:
            await self._show_card(row)
        if changes.accounts and row is not None:
            self._say_account_trouble(row)

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
        """Keys go to the list first."""
        super().showEvent(event)
        self.threads.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the sizes; the program ends what runs and then itself."""
        self._startup.save_window_state(self.state())
        self.shortcuts.close()
        self.live.close()
        event.accept()
        self.closed.emit()
