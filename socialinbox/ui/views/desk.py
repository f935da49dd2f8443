"""Saves, shows, changes, orders and deletes own views; keeps what was searched for lately."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.domain.finding import View
from socialinbox.inbox.back import Back
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.finder import Finder
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.search.words import read_here
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import isolate

LATELY = 5
"""So many recent searches are offered in an empty field."""


class ViewsDesk(QObject):
    """`gone` carries a view that is no longer there."""

    gone = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        sidebar: Sidebar,
        threads: ThreadsPane,
        finder: Finder,
        verbs: Verbs,
        sheets: Sheets,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._sidebar = sidebar
        self._threads = threads
        self._finder = finder
        self._verbs = verbs
        self._sheets = sheets
        self._over = parent
        threads.results.save.clicked.connect(self.ask_save)
        sidebar.views.menu_asked.connect(self.open_menu)
        sidebar.search.remembered = self._remembered
        sidebar.search.forgotten.connect(self._on_forgotten)
        finder.found.connect(lambda *_: self._remember())
        sheets.view_wanted.connect(self._on_wanted)

    def commands(self) -> tuple[Command, ...]:
        """What can be done with searches and views."""
        tr = self.tr
        return (
            Command(
                "search.save-view",
                Group.GO,
                tr("Save this search as a view…"),
                self.ask_save,
                ("Ctrl+Shift+V",),
                self._can_save,
                why_not=tr("Nothing is searched for"),
            ),
            Command(
                "search.change-view",
                Group.GO,
                tr("Change this view…"),
                self._change_shown,
                (),
                lambda: self._shown is not None,
                why_not=tr("No view is listed"),
            ),
            Command(
                "search.delete-view",
                Group.GO,
                tr("Delete this view"),
                self._delete_shown,
                (),
                lambda: self._shown is not None,
                why_not=tr("No view is listed"),
            ),
            Command(
                "search.forget", Group.GO, tr("Forget what I searched for"), self._forget_all, ()
            ),
        )

    # -- recent searches
    async def _remembered(self) -> list[Suggestion]:
        recent = (await self._around.inbox.finding.recent())[:LATELY]
        words = self.tr("Searched before")
        return [Suggestion(0, 0, text, text, words, "history", kind="recent") for text in recent]

    def _remember(self) -> None:
        text = " ".join(self._sidebar.search.text().split())
        if self._threads.searching and text:
            self._around.tasks.see_through(
                self._around.inbox.finding.remember(text), "search: remember"
            )

    def _on_forgotten(self, text: str) -> None:
        self._around.tasks.see_through(self._forget(text), "search: forget")

    async def _forget(self, text: str | None) -> None:
        back = await self._around.inbox.finding.forget(text)
        words = self.tr("No search is remembered.")
        if text is None:
            self._verbs.tell(words, back)
        else:
            self._verbs.remember(words, back)
            self._sidebar.search.offer_now()

    def _forget_all(self) -> None:
        self._around.tasks.see_through(self._forget(None), "search: forget all")

    # -- views
    @property
    def _shown(self) -> View | None:
        listing = self._threads.listing
        return self._sidebar.views.known(self._threads.model.query.view) if listing else None

    def _can_save(self) -> bool:
        asked = read_here(self._sidebar.search.text()).query
        return self._threads.searching and bool(asked.alternatives)

    def ask_save(self) -> None:
        """Which name is the search to have?"""
        if self._can_save():
            reading = read_here(self._sidebar.search.text())
            self._sheets.view.ask(str(reading.query))

    def _change_shown(self) -> None:
        if self._shown is not None:
            self._sheets.view.change(self._shown)

    def _delete_shown(self) -> None:
        if self._shown is not None:
            self._delete(self._shown)

    def open_menu(self, view: View, at: QPoint) -> None:
        """What can be done with a view."""
        self.menu(view).popup(at)

    def menu(self, view: View) -> QMenu:
        """Its menu."""
        order = [one.id for one in self._sidebar.views.views]
        place = order.index(view.id) if view.id in order else 0
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change…"), partial(self._sheets.view.change, view))
        up = menu.addAction(self.tr("Move up"), partial(self._move, view, -1))
        up.setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down"), partial(self._move, view, 1))
        down.setEnabled(place < len(order) - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), partial(self._delete, view))
        return menu

    def _move(self, view: View, by: int) -> None:
        async def moved() -> None:
            await self._around.inbox.finding.move_view(view.id, by)
            await self._finder.show_counts()

        self._around.tasks.see_through(moved(), "view: move")

    def _delete(self, view: View) -> None:
        async def act() -> Back:
            back = await self._around.inbox.finding.delete_view(view.id)
            await self._finder.show_counts()
            self.gone.emit(view.id)
            return self._showing(back)

        words = self.tr("View {name} deleted.").format(name=isolate(view.name))
        self._verbs.decide("delete view", words, act)

    def _showing(self, back: Back) -> Callable[[], Awaitable[None]]:
        async def undone() -> None:
            await back()
            await self._finder.show_counts()

        return undone

    def _on_wanted(self, view: View | None, name: str, query: str) -> None:
        desk, written = self._around.inbox.finding, self._sheets.view.words
        handed = written.hand_in()

        async def save() -> Back:
            made = await desk.save_view(name, query)
            written.kept(handed, made.id)
            await self._finder.show_counts()
            self._finder.leave_search()
            self._sidebar.ask_view(made.id)

            async def back() -> None:
                await desk.delete_view(made.id)
                await self._finder.show_counts()
                self.gone.emit(made.id)

            return back

        async def change() -> Back:
            assert view is not None
            back = self._showing(await desk.change_view(view.id, name, query))
            written.kept(handed, view.id)
            await self._finder.show_counts()
            return back

        if view is None:
            words = self.tr("View {name} saved.").format(name=isolate(name))
            self._verbs.decide("save view", words, save)
        else:
            words = self.tr("View {name} changed.").format(name=isolate(name))
            self._verbs.decide("change view", words, change)
