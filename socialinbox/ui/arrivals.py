"""Tells who listens to the window instead of looking at it what has just come in."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.telling import News
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.announce import announce
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, listed, one_line, said, tr

if TYPE_CHECKING:
    from socialinbox.ui.timeline.page import ThreadPage

APART = 3
"""Up to so many messages or customers are told one by one."""
LONGEST = 300
"""Characters of a message that are read out; the rest waits in its thread."""


class Arrivals(QObject):
    """A window behind others says nothing: the desktop's notices tell of it then, and of customers
    who are followed they tell always."""

    def __init__(
        self, around: Surroundings, window: QWidget, page: "Callable[[], ThreadPage]"
    ) -> None:
        super().__init__(window)
        self._around, self._window, self._page = around, window, page

    async def tell(self, changes: Changes) -> None:
        """Say what has arrived; called once the panes show it."""
        if not changes.arrived or not self._window.isActiveWindow():
            return
        inbox = self._around.inbox
        news = [one for one in await inbox.telling.news(sorted(changes.arrived)) if not one.muted]
        rows = await inbox.rows(list({one.customer for one in news}))
        shown = self._page().customer
        here = [one for one in news if one.customer == shown]
        others = {
            one.customer: one
            for one in news
            if one.customer != shown and one.customer in rows and not rows[one.customer].followed
        }
        words = [*self._here(here), *self._elsewhere(others.values(), rows)]
        announce(self._window, " ".join(words))

    def _here(self, news: list[News]) -> list[str]:
        """The messages of the thread that is open, each as its row is read."""
        if len(news) > APART:
            return [tr("%n new message(s) in this thread.", len(news))]
        model = self._page().model
        told = (model.index(model.row_of(one.message)) for one in news)
        return [
            str(index.data(Qt.ItemDataRole.AccessibleTextRole))[:LONGEST]
            for index in told
            if index.isValid()
        ]

    def _elsewhere(self, news: Iterable[News], rows: dict[CustomerId, ThreadRow]) -> list[str]:
        found = list(news)
        if not found:
            return []
        if len(found) > APART:
            return [tr("%n customer(s) (has|have) written.", len(found))]
        if len(found) > 1:
            names = listed(isolate(rows[one.customer].name) for one in found)
            return [tr("{names} have written.").format(names=names)]
        one = found[0]
        place = self._around.places.get(one.place)
        words = tr("{name} has written, {place}: {words}")
        return [
            words.format(
                name=isolate(rows[one.customer].name),
                place=said(place.label) if place is not None else "",
                words=isolate(one_line(one.text)[:LONGEST]),
            )
        ]
