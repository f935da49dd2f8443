"""The main window: puts the parts side by side and passes what one says on to the others.

A new pane or sheet is built in `_build`; what it can do is declared by its own `commands()` and
taken up in `_join`; what it shows is brought up to date by one line in `_refresh`.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.times import look_at_zone
from socialinbox.domain.views import ThreadQuery, ThreadRow
from socialinbox.ui.arrivals import Arrivals
from socialinbox.ui.arriving_pictures import ArrivingPictures
from socialinbox.ui.banner import Banner
from socialinbox.ui.closing import Closing
from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command, Group, HasCommands
from socialinbox.ui.commands.keys import Keys
from socialinbox.ui.completing import Completing
from socialinbox.ui.doors import Doors
from socialinbox.ui.finder import Finder
from socialinbox.ui.frame import Frame
from socialinbox.ui.guard.guard import Guard
from socialinbox.ui.in_front import InFront
from socialinbox.ui.live import Live
from socialinbox.ui.memory import Memory
from socialinbox.ui.notices import Notices
from socialinbox.ui.reading import Reading
from socialinbox.ui.remembering import Remembering
from socialinbox.ui.saved.desk import Keeper
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.side_by_side import SideBySide
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.startup import First, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.tab_order import go_on
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.toasts import Toast
from socialinbox.ui.tour.places import Places
from socialinbox.ui.tour.tour import Tour
from socialinbox.ui.triage.desk import Triage
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.views.desk import ViewsDesk
from socialinbox.ui.way_back import WayBack
from socialinbox.ui.widths import Widths

if TYPE_CHECKING:
    import asyncio

    from socialinbox.ui.card.card import Card
    from socialinbox.ui.storm.desk import StormDesk
    from socialinbox.ui.timeline.page import ThreadPage

MINUTE = 60_000


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
        self._keys: Keys | None = None
        self.book = CommandBook(self._fits)
        self.completing = Completing(around.tasks, self)
        self.setObjectName("main")
        title = (
            self.tr("Social Inbox – practice networks") if startup.demo else self.tr("Social Inbox")
        )
        self.setWindowTitle(title)
        self._build()
        self._connect()
        self._memory = Memory.read(startup.window_state)
        self.remembering.restore(self._memory)
        self._side_by_side.arrange()
        if self.guard.shut:
            self.threads.say_loading()
            self.frame.setEnabled(False)
        else:
            self._fill(First(startup.first_threads, startup.counts, startup.accounts))
        self.live = Live(around, self._refresh, self)
        self.live.refused.connect(self.notices.about_disk)
        self.painted.connect(self.guard.begin)
        self.guard.opened.connect(self._on_opened)
        self.guard.before_show()
        self.threads.model.loaded.connect(self._focus_list)

    # -- building
    def _build(self) -> None:
        around = self._around
        self.guard = Guard(around, self._startup, self)
        self.frame = Frame(around.theme, self)
        self.sidebar = Sidebar(around, self._startup.demo, self)
        self.sidebar.leave.setVisible(self._startup.leave_practice is not None)
        self.threads = ThreadsPane(around, self)
        self.frame.hold(self.sidebar, self.threads)
        self.setCentralWidget(self.frame)
        self.finder = Finder(around, self.sidebar, self.threads, self)
        self.sheets = Sheets(around, self.frame, self.book)
        self.sheets.lists = self.sidebar.lists
        self._in_front = InFront(self.frame, self.sheets, self.threads, lambda: self.page.messages)
        self.toast = Toast(self.frame, self._in_front.foot)
        self.frame.stack.currentChanged.connect(self.toast.place)
        self.frame.drawer.installEventFilter(self.toast)
        self.notices = Notices(around, self.frame.banner, self._thread_banner, self)
        self.arrivals = Arrivals(around, self.frame, lambda: self.page)
        self.verbs = Verbs(around, self.toast, self)
        self.verbs.place = self._in_front.place
        self.closing = Closing(around, self, self.guard, self.sheets, lambda: self.page.composer)
        self._build_desks()
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(look_at_zone)
        self._minute.timeout.connect(self.threads.model.repaint_times)
        self._minute.timeout.connect(self.finder.look_at_time)
        self._minute.timeout.connect(self.look_at_practice)
        self._minute.start()
        self.arriving = ArrivingPictures(self._startup.hear_pictures, self)
        for part in (self.threads, self.sheets, self.keeper):
            self.arriving.gathered.connect(part.look_again)
        around.choices.refused.connect(self._on_refused)

    def _build_desks(self) -> None:
        """What joins panes and sheets to what the owner does with them."""
        around = self._around
        self.doors = Doors(
            around,
            self._startup,
            self.frame,
            self.verbs,
            self.sheets,
            self.notices,
            self._look_again,
        )
        self.reading = Reading(
            around, self.frame, self.threads, self.verbs, self.sheets, self._about_thread
        )
        places = Places(self.reading, self.toast, self.open_thread)
        self.tour = Tour(around, places, self.frame, here=self._startup.demo)
        self.tour.card.keep_clear_of(self.toast)
        self.triage = Triage(
            around, self.threads, self.reading, self.verbs, self.sheets, self.book.do
        )
        self.keeper = Keeper(around, self.reading, self.sheets, self.book, self)
        self.views = ViewsDesk(
            around, self.sidebar, self.threads, self.finder, self.verbs, self.sheets, self
        )
        self.views.gone.connect(self.sidebar.leave_view)
        self._side_by_side = SideBySide(self.frame, self.sidebar, self.threads, self.toast)
        self.remembering = Remembering(
            self, self.frame, self.sheets, self.reading, self.triage, self.tour
        )
        self._way_back = WayBack(
            self.frame,
            self.sheets,
            self.tour,
            self.doors,
            self.finder,
            self.triage,
            self.reading,
            self.threads,
        )

    @property
    def page(self) -> "ThreadPage":
        """The thread; made after the first paint."""
        return self.reading.page

    @property
    def card(self) -> "Card":
        """The customer; made after the first paint."""
        return self.reading.card

    @cached_property
    def storms(self) -> "StormDesk":
        """The same question of many, answered one by one; made after the first paint."""
        from socialinbox.ui.storm.desk import StormDesk

        return StormDesk(self._around, self.reading, self.threads, self.sheets, self.toast.say)

    def _about_thread(self, row: ThreadRow) -> None:
        self.notices.about_thread(row)
        self.sheets.trail.been(row.id)

    def _thread_banner(self) -> Banner:
        return self.page.banner

    def _connect(self) -> None:
        self.sidebar.account_pressed.connect(self.doors.open_account)
        self.sidebar.scheduled_asked.connect(self.reading.departures.show_list)
        self.reading.departures.counted.connect(self.sidebar.show_scheduled)
        self.sidebar.connect_pressed.connect(self.doors.beginning.ask_connect)
        self.sidebar.leave_pressed.connect(self.doors.beginning.ask_leave)
        self.sidebar.settings_pressed.connect(self.doors.settings.show)
        self.doors.own_rules.opened.connect(self.open_thread)
        self.doors.accounts.said.connect(self.toast.say)
        for went in (self.sidebar.asked, self.sidebar.to_do_asked, self.finder.typing):
            went.connect(self.frame.show_list)
        for went_on in (self.threads.view.clicked, self.threads.view.opened):
            went_on.connect(self.frame.show_page)
        self.finder.found.connect(self.open_thread)
        self.finder.marked.connect(lambda terms: self.page.view.mark(terms))
        self.sidebar.tags.menu_asked.connect(self.reading.stories.open_tag_menu)
        self.keeper.wanted.connect(self.open_thread)
        self.threads.view.menu_asked.connect(self.keeper.show_menu)
        self.sheets.said.connect(self.toast.say)
        self.finder.listed.connect(self.reading.choose_again)
        self.doors.beginning.over.connect(self.closing.quit)
        self.doors.beginning.rest_wanted.connect(self.rest_wanted)
        self.rest_wanted.connect(self._on_rest_wanted)

    def _fill(self, first: First) -> None:
        self.notices.accounts = list(first.accounts)
        self.sidebar.show_counts(first.counts)
        self.sidebar.show_accounts(self.notices.accounts)
        self.threads.model.start(ThreadQuery(), first.threads)
        self.threads.head(ThreadQuery(), "", first.counts.inbox)
        practice = self._startup.demo and not first.accounts
        self.threads.tell_reading(first.accounts, coming=practice)
        self.doors.beginning.begin(first)

    def _on_opened(self, first: First | None) -> None:
        if first is not None:
            self.frame.setEnabled(True)
            self._fill(first)
        self._on_painted()

    def _on_painted(self) -> None:
        self.notices.tell(self._around.choices.complaint)
        self.completing.begin(
            lambda: self.reading.composer,
            lambda: self.page,
            lambda: self.card,
            lambda: self.storms,
            self.reading.take_place,
            self._join,
            start=self._start_work,
        )

    def _join(self) -> None:
        """Thread, customer and keys are there: join them with the others."""
        self.live.listen_to(self._around.inbox)
        self.arriving.gathered.connect(self.reading.look_again)
        self._side_by_side.take_page(self.page)
        self._minute.timeout.connect(self.page.model.tell_times)
        self.page.banner.acted.connect(self.doors.open_trouble)
        self.finder.bar_open = lambda: self.page.finding.is_open
        self.finder.bar_stepped.connect(self.page.finding.step)
        self.page.more_asked.connect(self.keeper.show_menu)
        parts: tuple[HasCommands, ...] = (
            self.finder,
            self.reading,
            self.triage,
            self.verbs,
            self.keeper,
            self.views,
            self.sheets,
            *self.doors.parts,
            self.tour,
            self.storms,
            Widths(self.frame),
            self.guard,
            self,
            self._way_back,
        )
        for part in parts:
            self.book.add(part)
        # A filter is shown every event, and the first paint sends hundreds.
        self._keys = Keys(self, self.book)

    def _start_work(self) -> "asyncio.Task[object] | None":
        self._around.tasks.spawn(self.finder.show_counts(), "window: counts")
        if self.doors.beginning.choosing:
            return None
        opening = self._open_first()
        self.rest_wanted.emit()
        return opening

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the window itself."""
        tr = self.tr
        sync, card = tr("Ask all networks now"), tr("Show or hide the customer")
        leave = self.closing.quit
        lists = tr("Show or hide all lists, where the window is narrow")
        return (
            Command("window.card", Group.WINDOW, card, self.frame.toggle_card, ("I",)),
            Command("window.lists", Group.WINDOW, lists, self.frame.toggle_sidebar, ("F9",)),
            Command("window.quit", Group.WINDOW, tr("Quit"), leave, ("Ctrl+Q",), everywhere=True),
            Command("window.sync", Group.WINDOW, sync, self._sync, ("F5",), everywhere=True),
        )

    def _fits(self, command: Command) -> bool:
        return not self.guard.covered and self._in_front.takes(command)

    # -- threads
    def open_thread(self, customer: int, message: int | None = None) -> None:
        """Show a customer's thread, at a message if one is given."""
        self.frame.show_page()
        self.reading.open_thread(customer, message)

    def _open_first(self) -> "asyncio.Task[object] | None":
        # The practice networks are to show what a thread of several networks is.
        return self.reading.open_first(self._memory.thread, richest=self._startup.demo)

    def rest_opened(self) -> None:
        """The networks are there; on the practice networks all threads are by now."""
        if self._around.services is not None:
            self.notices.tell(self._around.services.complaint)
        self.doors.beginning.look_again()
        if self.doors.beginning.can_leave:
            self.tour.offer()

    def look_at_practice(self) -> None:
        """Say it where nothing more comes by itself."""
        services = self._around.services
        if services is not None and services.practice_over:
            self.tour.tell_quiet()

    async def _look_again(self) -> None:
        self.notices.accounts = await self._around.inbox.accounts()
        self.sidebar.show_accounts(self.notices.accounts)
        query = self.threads.model.query
        read = await self.threads.model.read(query)
        # Who has chosen another list meanwhile keeps it.
        if self.threads.model.query == query:
            self.threads.model.start(query, *read)
        self.threads.tell_reading(self.notices.accounts)
        self.reading.choose_again()
        await self.finder.show_counts()
        self._open_first()

    # -- the window's own commands
    def _sync(self) -> None:
        self._around.tasks.spawn(self._around.inbox.sync_now(), "window: sync")
        self.toast.say(self.tr("Asking all networks…"))

    def _on_refused(self, error: OwnerCanAct) -> None:
        self.notices.about_error(error.title, error.advice)

    def _on_rest_wanted(self) -> None:
        if not self._startup.demo:
            self.guard.remind()

    # -- changes
    async def _refresh(self, changes: Changes) -> None:
        await self.threads.model.refresh(changes)
        await self.finder.show_counts()
        if changes.accounts:
            self.notices.accounts = await self._around.inbox.accounts()
            self.sidebar.show_accounts(self.notices.accounts)
            self.doors.show_accounts(self.notices.accounts, changes)
            self.threads.tell_reading(self.notices.accounts)
        await self.reading.refresh(changes)
        self.storms.refresh(changes)
        await self.doors.refresh(changes)
        await self.tour.refresh(changes)
        await self.arrivals.tell(changes)

    def show_list(self, query: ThreadQuery) -> None:
        """Show a list of threads, as if it had been pressed in the sidebar."""
        self.sidebar.show_query(query)
        self.sidebar.asked.emit(query)

    # -- Qt
    def begin(self) -> None:
        """Begin, unless it has: after the first paint, or without being shown."""
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is on the screen."""
        super().paintEvent(event)
        self.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the list first, and until there is one to nothing that takes letters."""
        super().showEvent(event)
        self._focus_list()

    def _focus_list(self) -> None:
        if self.focusWidget() in (None, self.frame):
            listed = self.threads.view.isVisible()
            (self.threads.view if listed else self.frame).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the window as it is read."""
        return go_on(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the sizes; the program ends what runs and then itself, or stays in the tray."""
        if not self.closing.allowed():
            event.ignore()
            return
        if not self.guard.shut:
            self._startup.save_window_state(self.remembering.now().state())
        self.guard.close()
        self.completing.end()
        if self._keys is not None:
            self._keys.close()
        self.live.close()
        self.keeper.close_windows()
        if self._around.lending is not None:
            self._around.lending.close()
        event.accept()
        self.closed.emit()
