"""Reads more of a thread where the owner comes to an end of what is held."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Entry, Slice
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.model import PAGE, TimelineModel
from socialinbox.ui.timeline.view import TimelineView


class Paging(QObject):
    """Lets the stretch of a thread that a view shows grow at both ends, and reads it anew."""

    def __init__(
        self, around: Surroundings, model: TimelineModel, view: TimelineView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._model = model
        self._reading = False
        view.more_wanted.connect(self._on_more_wanted)

    async def read_again(self, customer: CustomerId) -> tuple[Slice, bool, bool]:
        """What is held, as it is now: what `TimelineModel.merge` wants."""
        entries = self._model.entries
        inbox = self._around.inbox
        if not self._model.more_after or not entries:
            return await inbox.newest(customer, max(PAGE, len(entries) + 20)), False, False
        middle = entries[len(entries) // 2]
        return await inbox.around(middle.id, max(PAGE, len(entries))), True, True

    def _on_more_wanted(self, upper: bool) -> None:
        customer, end = self._model.customer, self._end(upper)
        if not self._reading and customer is not None and end is not None:
            self._reading = True
            self._around.tasks.spawn(self._grow(customer, end, upper), "thread: more")

    def _end(self, upper: bool) -> Entry | None:
        entries = self._model.entries
        return entries[0 if upper else -1] if entries else None

    async def _grow(self, customer: CustomerId, end: Entry, upper: bool) -> None:
        inbox = self._around.inbox
        try:
            part = await (inbox.before if upper else inbox.after)(customer, end, PAGE)
        finally:
            self._reading = False
        now = self._end(upper)
        # Meanwhile another thread may be shown, or another place in it.
        if self._model.customer == customer and now is not None and now.id == end.id:
            self._take(part, upper)

    def _take(self, part: Slice, upper: bool) -> None:
        model = self._model
        before = part.more_before if upper else model.more_before
        after = model.more_after if upper else part.more_after
        joined = (*part.entries, *model.entries) if upper else (*model.entries, *part.entries)
        model.merge(Slice(joined, before, after))
        model.let_go(at_end=upper)
