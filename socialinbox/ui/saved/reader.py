"""A thread that is only read: a stretch of it at a time, following what changes."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.views import Entry, Slice
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.model import PAGE, TimelineModel
from socialinbox.ui.timeline.view import TimelineView

LOCAL = NetworkName("local")
"""The network of what happens outside all networks."""


class ReadOnlyView(TimelineView):
    """The thread without anything that would change it."""

    def menu_for(self, entry: Entry) -> QMenu:
        """Look, copy, open: nothing that is done at a network."""
        # Of what no network holds, nothing can be asked of one; all else of the menu is the same.
        return super().menu_for(replace(entry, network=LOCAL, delivery=None))


class Reader(QObject):
    """Fills a view with one thread, page by page."""

    def __init__(
        self, around: Surroundings, model: TimelineModel, view: TimelineView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._model = model
        self._paging = False
        view.more_wanted.connect(self._on_more_wanted)

    async def open(self, customer: CustomerId) -> None:
        """Show a thread at its end."""
        self._model.start(customer, await self._around.inbox.newest(customer, PAGE))

    async def refresh(self, changes: Changes) -> None:
        """Take over what changed in the thread that is shown."""
        customer, entries = self._model.customer, self._model.entries
        if customer is None or customer not in changes.customers:
            return
        inbox = self._around.inbox
        if not self._model.more_after or not entries:
            part = await inbox.newest(customer, max(PAGE, len(entries) + 20))
            self._model.merge(part)
            return
        middle = entries[len(entries) // 2]
        part = await inbox.around(middle.id, max(PAGE, len(entries)))
        self._model.merge(part, keep_before=True, keep_after=True)

    def _on_more_wanted(self, upper: bool) -> None:
        if not self._paging and self._model.entries:
            self._paging = True
            self._around.tasks.spawn(self._page(upper), "own window: more")

    async def _page(self, upper: bool) -> None:
        try:
            customer, held = self._model.customer, self._model.entries
            if customer is None:
                return
            inbox = self._around.inbox
            if upper:
                part = await inbox.before(customer, held[0], PAGE)
            else:
                part = await inbox.after(customer, held[-1], PAGE)
            before = part.more_before if upper else self._model.more_before
            after = self._model.more_after if upper else part.more_after
            joined = (*part.entries, *held) if upper else (*held, *part.entries)
            self._model.merge(Slice(joined, before, after))
            self._model.let_go(at_end=upper)
        finally:
            self._paging = False
