"""Which threads the list shows: a box, a network, or what a search found."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from socialinbox.domain.views import Box, SearchHit, ThreadQuery
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.search.results import MOST
from socialinbox.ui.search.words import read_here
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.pane import ThreadsPane

if TYPE_CHECKING:
    import asyncio


class Finder(QObject):
    """Stands between the sidebar and the list. `found` carries a customer and a message,
    `marked` the terms that are to be marked in the thread, `bar_stepped` a step
    in the thread's bar."""

    counted = Signal(object)
    found = Signal(int, object)
    marked = Signal(object)
    bar_stepped = Signal(int)
    listed = Signal()
    typing = Signal()
    """Before the keys go to the search."""

    def __init__(
        self, around: Surroundings, sidebar: Sidebar, threads: ThreadsPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._sidebar = sidebar
        self._threads = threads
        self._turn = self._list_turn = 0
        self._under_way = False
        self._hasty = False
        self.bar_open: Callable[[], bool] = lambda: False
        self._searching: asyncio.Task[None] | None = None
        sidebar.asked.connect(self._on_asked)
        threads.all_wanted.connect(lambda: self._show_all(sidebar))
        search = sidebar.search
        search.searched.connect(self._on_searched)
        search.stepped.connect(threads.results.step)
        search.accepted.connect(self._on_accepted)
        search.left.connect(self.leave_search)
        threads.results.left.connect(self.leave_search)
        threads.results.opened.connect(self._on_hit)
        sidebar.to_do_asked.connect(self._on_to_do)
        threads.to_do.opened.connect(lambda one: self.found.emit(one.follow_up.customer, None))

    def commands(self) -> tuple[Command, ...]:
        """Going through the list, and searching."""
        onward, back, search = (
            self.tr("Next thread"),
            self.tr("Previous thread"),
            self.tr("Search in all threads"),
        )
        return (
            Command("go.next", Group.GO, onward, lambda: self.step(1), ("J",)),
            Command("go.previous", Group.GO, back, lambda: self.step(-1), ("K",)),
            Command("go.search", Group.GO, search, self.focus_search, ("/", "Ctrl+Shift+F")),
            Command(
                "go.next-hit",
                Group.GO,
                self.tr("Next hit"),
                lambda: self.step_hit(1),
                ("F3", "Ctrl+G"),
                self._has_hits,
                why_not=self.tr("Nothing is searched for"),
            ),
            Command(
                "go.previous-hit",
                Group.GO,
                self.tr("Previous hit"),
                lambda: self.step_hit(-1),
                ("Shift+F3", "Ctrl+Shift+G"),
                self._has_hits,
                why_not=self.tr("Nothing is searched for"),
            ),
            Command("go.to-do", Group.GO, self.tr("Mine to do"), self.show_to_do, ("G",)),
        )

    def step(self, by: int) -> None:
        """To the next or the previous thread or hit."""
        if self._threads.searching:
            self._threads.results.step(by)
        elif self._threads.doing:
            self._threads.to_do.step(by)
        else:
            self._threads.view.step(by)

    def focus_search(self) -> None:
        """Type a search."""
        self.typing.emit()
        self._sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._sidebar.search.selectAll()
        self._sidebar.search.offer_now()

    def leave_search(self) -> None:
        """Threads again."""
        self._sidebar.search.close_offers()
        self._sidebar.search.ask("")
        self.marked.emit(())
        self._threads.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_to_do(self) -> None:
        """What is to be done, with the focus in it."""
        self._sidebar.mark_to_do()
        self._on_to_do()
        self._threads.to_do.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_to_do(self) -> None:
        """The list of threads that was shown before."""
        query = self._threads.model.query
        self._sidebar.show_query(query)
        self._on_asked(query)
        self._threads.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_to_do(self) -> None:
        self._instead_of_search()
        self._threads.show_to_do(0)
        self._around.tasks.spawn(self.show_counts(), "finder: to do")

    def look_at_time(self) -> None:
        """Time has passed, which may bring threads into a view."""
        if self._sidebar.views.views:
            self._around.tasks.spawn(self.show_counts(), "finder: time")

    async def show_counts(self) -> None:
        """Bring the numbers up to date."""
        inbox = self._around.inbox
        counts = await inbox.counts()
        self._sidebar.show_counts(counts)
        self.counted.emit(counts)
        to_do = await inbox.story.to_do_count()
        self._sidebar.show_to_do(to_do)
        tags = await inbox.story.tags()
        known = {tag.id: tag for tag in tags}
        if known != self._around.tags:
            self._around.tags = known
            self._threads.view.viewport().update()
        self._sidebar.tags.show_tags(tags)
        views = await inbox.finding.views()
        self._sidebar.views.show_views(views)
        self._threads.views = {view.id: view for view in views}
        if self._threads.doing:
            self._threads.to_do.show_rows(await inbox.story.to_do())
            self._threads.show_to_do(to_do.open)
            return
        query = self._threads.model.query
        look = next((n for n in self._around.networks if n.name == query.network), None)
        # The numbers of the boxes are kept; what narrows a box is counted while it is listed.
        narrowed = query != ThreadQuery(query.box)
        count = await inbox.count(query) if narrowed else int(getattr(counts, query.box.value))
        if self._threads.listing and query == self._threads.model.query:
            self._threads.head(query, look.label if look else "", count)

    def _show_all(self, sidebar: Sidebar) -> None:
        everything = ThreadQuery(Box.ALL)
        sidebar.show_query(everything)
        self._on_asked(everything)

    def _instead_of_search(self) -> None:
        """What is asked for now is newer than words that are searched for or about to be."""
        self._turn += 1
        self._under_way = self._hasty = False
        self._sidebar.search.stop_waiting()

    def _on_asked(self, query: ThreadQuery) -> None:
        self._instead_of_search()
        self._list_turn += 1
        showing = self._show_list(query, self._turn, self._list_turn)
        self._around.tasks.spawn(showing, "finder: list")

    async def _show_list(self, query: ThreadQuery, turn: int, list_turn: int) -> None:
        rows = await self._threads.model.read(query)
        # Hits and what is to be done lie over the list: only another list takes its place.
        if list_turn != self._list_turn:
            return
        self._threads.model.start(query, *rows)
        if turn == self._turn:
            self._threads.show_threads()
        self.listed.emit()
        await self.show_counts()

    def _on_accepted(self) -> None:
        """Enter opens the first hit of the words that stand there, also when it comes before the
        hits, or after a list was asked for."""
        if self._threads.searching and not self._under_way:
            self._threads.results.open_current()
            return
        if not self._under_way:
            self._on_searched(self._sidebar.search.text())
        self._hasty = self._under_way

    def close_offers(self) -> bool:
        """Offer nothing more under the search field; False where nothing was offered."""
        offers = self._sidebar.search.offers
        if not offers.isVisible():
            return False
        self._sidebar.search.close_offers()
        return True

    def _has_hits(self) -> bool:
        return self.bar_open() or self._threads.searching

    def step_hit(self, by: int) -> None:
        """To the next or the previous hit, in the thread while its bar is open."""
        if self.bar_open():
            self.bar_stepped.emit(by)
            return
        self._threads.results.step(by)
        self._threads.results.open_current()

    def _on_searched(self, text: str) -> None:
        self._turn += 1
        wanted = bool(text.strip())
        self._under_way, self._hasty = wanted, False
        if self._searching is not None:
            self._searching.cancel()
        if wanted:
            self._searching = self._around.tasks.spawn(
                self._search(text, self._turn), "finder: search"
            )
        elif self._threads.searching:
            self.marked.emit(())
            self._threads.show_threads()
            self._around.tasks.spawn(self.show_counts(), "finder: counts")

    async def _search(self, text: str, turn: int) -> None:
        from socialinbox.search.problems import problems_of

        reading = read_here(text)
        # A space behind it ends the last word; one that is a beginning says so by its star.
        asked = f"{reading.query} " if reading.query.alternatives else ""
        hits = await self._around.inbox.search(asked, MOST) if asked else []
        if turn == self._turn:
            hasty, self._hasty, self._under_way = self._hasty, False, False
            terms, problems = reading.query.marked, problems_of(reading)
            self._threads.results.show_hits(text.strip(), hits, terms, problems)
            self._threads.show_results(self.tr("Search"))
            if hasty:
                self._threads.results.open_current()

    def _on_hit(self, hit: SearchHit) -> None:
        self.marked.emit(self._threads.results.terms)
        self.found.emit(hit.customer, hit.message)
