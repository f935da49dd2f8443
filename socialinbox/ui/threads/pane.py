"""The middle of the window: the list's heading, the list, or why it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.finding import View
from socialinbox.domain.ids import ViewId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.parts import Bar, Elided, IconButton, hairline, label
from socialinbox.ui.saved.standing import Standing
from socialinbox.ui.search.results import SearchResults
from socialinbox.ui.story.to_do import ToDoList
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.threads.loading import LoadingRows
from socialinbox.ui.threads.model import ThreadsModel
from socialinbox.ui.threads.view import ThreadsView
from socialinbox.ui.triage.bulk_bar import BulkBar
from socialinbox.ui.words import isolate, number, tr


def box_title(box: Box) -> str:
    """A list's name."""
    return {
        Box.INBOX: tr("Inbox", note="the list of threads"),
        Box.WAITING: tr("Waiting"),
        Box.CLOSING: tr("Window closing"),
        Box.SNOOZED: tr("Snoozed"),
        Box.UNREAD: tr("Unread"),
        Box.SAVED: tr("Saved"),
        Box.DONE: tr("Done", note="the list of threads"),
        Box.ALL: tr("All"),
    }[box]


def nothing_here(box: Box) -> tuple[str, str, str]:
    """Icon, title and advice for an empty list."""
    return {
        Box.INBOX: (
            "check",
            tr("All answered"),
            tr("New messages appear here by themselves."),
        ),
        Box.WAITING: ("clock", tr("Nobody is waiting"), tr("Every customer has an answer.")),
        Box.CLOSING: (
            "ring",
            tr("No window is closing"),
            tr("Customers whose networks let you answer for some time only appear here."),
        ),
        Box.SNOOZED: (
            "moon",
            tr("Nothing is snoozed"),
            tr("Press H on a thread to have it back at a time you choose."),
        ),
        Box.UNREAD: ("check", tr("Everything is read"), tr("New messages appear here.")),
        Box.SAVED: (
            "star",
            tr("Nothing saved yet"),
            tr("Press S on a thread to keep it here for reading offline."),
        ),
        Box.DONE: ("check", tr("Nothing done yet"), tr("Press E on a thread when it is settled.")),
        Box.ALL: (
            "inbox",
            tr("No messages yet"),
            tr("As soon as somebody writes to one of your accounts, it appears here."),
        ),
    }[box]


class ThreadsPane(QFrame):
    """Heading, list and search results in one place. `all_wanted`: the list of all threads."""

    all_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        self._first_reading = False
        self.model = ThreadsModel(around)
        self.model.setParent(self)
        self.standing = Standing(around, self.model)
        self.view = ThreadsView(self.model, around, self)
        self.views: dict[ViewId, View] = {}
        self.results = SearchResults(around, self)
        self.to_do = ToDoList(around, self)
        self.empty = EmptyState(around.theme, self)
        self.empty.acted.connect(self.all_wanted)
        self.loading = LoadingRows(around.theme, self)
        self.picked = self.model.picked
        self.bulk = BulkBar(around, self.picked, self)
        self.picked.changed.connect(self._show_bar)
        self._stack = QStackedWidget(self)
        for page in (self.view, self.results, self.to_do, self.empty, self.loading):
            self._stack.addWidget(page)
        self._title = label(box_title(Box.INBOX), "title", self)
        self._count = label("", "second", self)
        self._order = Elided("second", self)
        self._order.setAlignment(Qt.AlignmentFlag.AlignRight)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.L, 0, Space.L, 0)
        bar.setSpacing(Space.S)
        self.menu = IconButton(around.theme, "menu", self.tr("All lists"), "F9", self)
        self.menu.hide()
        bar.addWidget(self.menu)
        bar.addWidget(self._title)
        bar.addWidget(self._count)
        bar.addWidget(self._order, 1)
        plain = Bar(self)
        plain.setLayout(bar)
        self._head = head = QStackedWidget(self)
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head.addWidget(plain)
        head.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._search = QVBoxLayout()
        self._search.setContentsMargins(Space.M, 0, Space.M, 0)
        column.addWidget(head)
        column.addLayout(self._search)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        self.results.moved.connect(self._on_moved)
        for signal in (self.model.loaded, self.model.changed, self.model.rowsInserted):
            signal.connect(self.settle)

    def take_search(self, field: QWidget | None) -> None:
        """The search field above the list, where the sidebar is not beside it; None: no longer."""
        self._search.setContentsMargins(Space.M, 0, Space.M, Space.M if field is not None else 0)
        if field is not None:
            self._search.addWidget(field)
            field.show()

    def _show_bar(self) -> None:
        self._head.setCurrentIndex(1 if self.picked and self.listing else 0)

    @property
    def listing(self) -> bool:
        """Whether it is threads that are listed, not hits or what is to be done."""
        return not (self.searching or self.doing)

    def look_again(self) -> None:
        """Pictures have come."""
        self.view.viewport().update()
        self.results.view.viewport().update()
        self.standing.look()

    def focus(self) -> None:
        """The keys go to the list, or to why there is none."""
        there = self.view if self._stack.currentWidget() is self.view else self.empty
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Show the list, or why there is none; the keys stay with whichever it is."""
        if self.searching or self.doing:
            return
        keys_in = self.window().focusWidget()
        self._settle()
        if keys_in in (self.view, self.empty):
            self.focus()

    def _settle(self) -> None:
        query = self.model.query
        everything = query.box in (Box.INBOX, Box.ALL) and query.tag is None and query.view is None
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
        elif self._first_reading and everything:
            self.say_loading()
        else:
            if query.tag is not None:
                title, advice = tr("Nobody bears this tag"), tr("T on a thread adds one.")
                self.empty.say("tag", title, advice, self.tr("Show all threads"))
            elif query.view is not None:
                words = tr("Threads appear here as soon as they fit the search.")
                title = tr("No thread fits this view")
                self.empty.say("filter", title, words, self.tr("Show all threads"))
            else:
                show_all = self.tr("Show all threads") if query.box is not Box.ALL else ""
                self.empty.say(*nothing_here(query.box), show_all)
            self._stack.setCurrentWidget(self.empty)

    def tell_reading(self, accounts: Sequence[Account], *, coming: bool = False) -> None:
        """What was never read may hold threads: until it is, an empty inbox is not a settled one.

        `coming`: accounts are about to be there.
        """
        first = coming or any(
            one.state is AccountState.CONNECTING and one.last_sync_at is None for one in accounts
        )
        if first != self._first_reading:
            self._first_reading = first
            self.settle()

    def say_loading(self) -> None:
        """Until the first list is known."""
        self._stack.setCurrentWidget(self.loading)

    @property
    def searching(self) -> bool:
        """Whether hits are shown instead of threads."""
        return self._stack.currentWidget() is self.results

    @property
    def doing(self) -> bool:
        """Whether what is to be done is shown instead of threads."""
        return self._stack.currentWidget() is self.to_do

    def show_to_do(self, count: int) -> None:
        """What is to be done instead of threads."""
        self._title.setText(self.tr("Mine to do"))
        self._count.setText(number(count) if count else "")
        self._order.setText(self.tr("First due first"))
        self._show_instead(self.to_do)

    def show_results(self, heading: str) -> None:
        """Hits instead of threads."""
        self._title.setText(heading)
        self._count.setText(self.results.position)
        self._order.setText(self.tr("Newest first"))
        self._show_instead(self.results)

    def _show_instead(self, page: QWidget) -> None:
        # What was chosen is out of sight now: nothing is decided about what can't be seen.
        self.picked.clear()
        self._stack.setCurrentWidget(page)

    def _on_moved(self) -> None:
        if self.searching:
            self._count.setText(self.results.position)

    def show_threads(self) -> None:
        """Threads again."""
        self._stack.setCurrentWidget(self.view)
        self.head(self.model.query, "", None)
        self.settle()

    def head(self, query: ThreadQuery, network: str, count: int | None) -> None:
        """What the list is, of which network, and how many there are; None while that is counted.

        No number then: the one of another list would be wrong.
        """
        title = box_title(query.box)
        borne = self._around.tags.get(query.tag) if query.tag is not None else None
        if borne is not None:
            title = isolate(borne.name)
        view = self.views.get(query.view) if query.view is not None else None
        if view is not None:
            title = isolate(view.name)
        self._title.setText(f"{title} · {network}" if network else title)
        self._count.setText(number(count) if count else "")
        orders = {
            Box.WAITING: self.tr("Longest waiting first"),
            Box.CLOSING: self.tr("Least time first"),
            Box.SNOOZED: self.tr("Back soonest first"),
        }
        self._order.setText(orders.get(query.box, self.tr("Newest first")))
