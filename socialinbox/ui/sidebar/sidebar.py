"""The left edge: search, the boxes, the networks and the accounts with their health."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.ids import AccountId, NetworkName, TagId, ViewId
from socialinbox.domain.story import ToDoCount
from socialinbox.domain.views import Box, Counts, ThreadQuery
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.search.field import SearchField
from socialinbox.ui.sidebar.health import in_words, shape
from socialinbox.ui.sidebar.items import Item
from socialinbox.ui.story.tag_list import TagList
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.metrics import SIDEBAR, Space
from socialinbox.ui.threads.pane import box_title
from socialinbox.ui.views.view_list import ViewList
from socialinbox.ui.words import number

HIGH = 600

ICONS = {
    Box.INBOX: "inbox",
    Box.WAITING: "clock",
    Box.CLOSING: "ring",
    Box.SNOOZED: "moon",
    Box.UNREAD: "mail",
    Box.SAVED: "star",
    Box.DONE: "check",
    Box.ALL: "person",
}


class Sidebar(QFrame):
    """`asked` carries the ThreadQuery the owner wants; `account_pressed` an account's id;
    `to_do_asked` wants what is to be done, `scheduled_asked` what leaves later."""

    asked = Signal(object)
    to_do_asked = Signal()
    scheduled_asked = Signal()
    account_pressed = Signal(int)
    connect_pressed = Signal()
    leave_pressed = Signal()
    settings_pressed = Signal()

    def __init__(self, around: Surroundings, demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._around = around
        self._query = ThreadQuery()
        self._boxes: dict[Box, Item] = {}
        self._networks: dict[NetworkName, Item] = {}
        self._accounts: dict[AccountId, Item] = {}
        self.search = SearchField(around, self)
        column = self._scrolling()
        self.to_do = Item(around.theme, self.tr("Mine to do"), self).with_icon("todo")
        self.to_do.setCheckable(True)
        self.to_do.clicked.connect(self._on_to_do)
        for box in Box:
            column.addWidget(self._box_item(box))
            if box is Box.SNOOZED:
                column.addWidget(self.to_do)
        self.scheduled = Item(around.theme, self.tr("Leaves later"), self).with_icon("clock")
        self.scheduled.clicked.connect(self.scheduled_asked)
        self.scheduled.hide()
        column.addWidget(self.scheduled)
        self.views = ViewList(around, self)
        self.views.chosen.connect(self._on_view)
        column.addWidget(self.views)
        column.addWidget(self._heading(self.tr("Networks")))
        for look in around.networks:
            column.addWidget(self._network_item(look))
        self.tags = TagList(around, self)
        self.tags.chosen.connect(self._on_tag)
        column.addWidget(self.tags)
        column.addStretch(1)
        self._practice = label(self.tr("Practice networks"), "chip_warn", self)
        self._practice.setToolTip(self.tr("Everything here is made up and stays on this computer."))
        self._practice.setVisible(demo)
        self.leave = QPushButton(self.tr("Leave…"), self)
        self.leave.setProperty("kind", "link")
        self.leave.setAccessibleName(self.tr("Leave the practice networks"))
        self.leave.setToolTip(self.tr("Back to your own inbox"))
        self.leave.clicked.connect(self.leave_pressed)
        self.leave.hide()
        self._offline = label(self.tr("Offline: reading and writing still work."), "hint", self)
        self._offline.setWordWrap(True)
        self._offline.setContentsMargins(Space.M, 0, Space.M, Space.XS)
        self._offline.hide()
        self._accounts_heading = self._heading(self.tr("Accounts"))
        column.addWidget(self._accounts_heading)
        self._accounts_at = QVBoxLayout()
        self._accounts_at.setSpacing(0)
        column.addLayout(self._accounts_at)
        self.connect_account = Item(around.theme, self.tr("Connect an account…"), self)
        self.connect_account.with_icon("plus").clicked.connect(self.connect_pressed)
        column.addWidget(self.connect_account)
        self.settings = Item(around.theme, self.tr("Settings"), self).with_icon("settings")
        self.settings.clicked.connect(lambda: self.settings_pressed.emit())
        self._foot()
        self.show_query(self._query)

    def _scrolling(self) -> QVBoxLayout:
        """The search stays above; what stands in the column that is returned scrolls."""
        head = self._head = QVBoxLayout()
        head.setSpacing(Space.S)
        head.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        head.addWidget(self.search)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(head)
        area, body = QScrollArea(self), QWidget(self)
        area.setObjectName("side")
        body.setObjectName("side_body")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(body)
        ThinBar(area, self._around.theme)
        self.area = area
        self._whole.addWidget(area, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.S, 0, Space.S, Space.S)
        column.setSpacing(Space.FINE)
        return column

    def take_search(self) -> None:
        """The field back from where it stood while the window was narrow."""
        self._head.addWidget(self.search)
        self.search.show()

    def _foot(self) -> None:
        """What stays in sight below."""
        practice = QHBoxLayout()
        practice.setSpacing(Space.S)
        practice.setContentsMargins(Space.S, Space.FINE, Space.S, Space.XS)
        practice.addWidget(self._practice)
        practice.addStretch()
        practice.addWidget(self.leave)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        foot.setSpacing(Space.FINE)
        foot.addWidget(self._offline)
        foot.addLayout(practice)
        foot.addWidget(self.settings)
        self._whole.addWidget(hairline(self))
        self._whole.addLayout(foot)

    def _heading(self, words: str) -> QWidget:
        made = label(words, "heading", self)
        made.setContentsMargins(Space.M, Space.M, 0, Space.XS)
        return made

    def _box_item(self, box: Box) -> Item:
        item = Item(self._around.theme, box_title(box), self).with_icon(ICONS[box])
        item.setCheckable(True)
        item.clicked.connect(lambda: self._ask(ThreadQuery(box)))
        self._boxes[box] = item
        return item

    def _network_item(self, look: NetworkLook) -> Item:
        item = Item(self._around.theme, look.label, self).with_mark(look.mark)
        item.setCheckable(True)
        item.clicked.connect(lambda: self._on_network(look.name))
        self._networks[look.name] = item
        return item

    # -- what is shown
    def show_counts(self, counts: Counts) -> None:
        """The numbers of the boxes. Saved, Done and All have none: they ask for nothing."""
        self._boxes[Box.INBOX].set_count(counts.inbox)
        self._boxes[Box.WAITING].set_count(counts.waiting)
        self._boxes[Box.CLOSING].set_count(counts.closing)
        self._boxes[Box.SNOOZED].set_count(counts.snoozed)
        self._boxes[Box.UNREAD].set_count(counts.unread)
        self._boxes[Box.SAVED].set_count(counts.saved)

    def lists(self) -> list[Item]:
        """Every line that shows a list of threads, from top to bottom."""
        found = [one for one in self.findChildren(Item) if one.isCheckable() and not one.isHidden()]
        return sorted(found, key=lambda one: one.mapTo(self, QPoint(0, 0)).y())

    def show_to_do(self, count: ToDoCount) -> None:
        """How much is to be done; red while some of it is due."""
        words = self.tr("{count} due now").format(count=number(count.due))
        self.to_do.set_count(count.open, count.due, words)

    def show_scheduled(self, count: int, stopped: int) -> None:
        """How many replies leave later; red while some of them have stopped and ask."""
        words = self.tr("%n (has|have) stopped and ask(s|) you", "", stopped)
        self.scheduled.set_count(count, stopped, words)
        self.scheduled.setVisible(bool(count))

    def mark_to_do(self) -> None:
        """Mark that what is to be done is listed, and nothing else."""
        self.show_query(self._query)
        for item in (*self._boxes.values(), *self._networks.values()):
            item.setChecked(False)
        self.tags.check(None)
        self.views.check(None)
        self.to_do.setChecked(True)

    def show_query(self, query: ThreadQuery) -> None:
        """Mark what the list shows."""
        self._query = query
        self.to_do.setChecked(False)
        self.tags.check(query.tag)
        self.views.check(query.view)
        for box, item in self._boxes.items():
            item.setChecked(box is query.box and query.tag is None and query.view is None)
        for name, item in self._networks.items():
            item.setChecked(name == query.network)

    def show_accounts(self, accounts: list[Account]) -> None:
        """The accounts with their health."""
        now = self._around.clock()
        wanted = {account.id for account in accounts}
        with place_kept(self):
            for gone in self._accounts.keys() - wanted:
                item = self._accounts.pop(gone)
                self._accounts_at.removeWidget(item)
                item.hide()
                item.deleteLater()
        for account in accounts:
            found = self._accounts.get(account.id)
            if found is None:
                found = self._account_item(account)
            found.setText(_name(account))
            found.set_health(shape(account), in_words(account, now))
        self._accounts_heading.setVisible(bool(accounts))
        offline = [a for a in accounts if a.state is AccountState.OFFLINE]
        self._offline.setVisible(bool(accounts) and len(offline) == len(accounts))

    def _account_item(self, account: Account) -> Item:
        item = Item(self._around.theme, _name(account), self)
        look = next((n for n in self._around.networks if n.name == account.own.network), None)
        if look is not None:
            item.with_mark(look.mark, look.label)
        item.clicked.connect(lambda: self.account_pressed.emit(account.id))
        self._accounts[account.id] = item
        self._accounts_at.addWidget(item)
        return item

    # -- presses
    def _ask(self, query: ThreadQuery) -> None:
        self.show_query(query)
        self.asked.emit(query)

    @property
    def _marked(self) -> ThreadQuery:
        """The list that is marked: where what is to be done lies over it, none of these is."""
        return ThreadQuery() if self.to_do.isChecked() else self._query

    def _on_network(self, name: NetworkName) -> None:
        wanted = None if self._marked.network == name else name
        self._ask(replace(self._marked, network=wanted))

    def ask_view(self, view: ViewId) -> None:
        """List the threads that fit a view."""
        self._ask(ThreadQuery(Box.ALL, view=view))

    def leave_view(self, view: int) -> None:
        """The inbox again, where this view was asked for last."""
        if self._query.view == view:
            self._ask(ThreadQuery())

    def _on_view(self, view: int) -> None:
        """A second press leaves it again."""
        if self._marked.view == view:
            self.leave_view(view)
        else:
            self.ask_view(ViewId(view))

    def _on_tag(self, tag: int) -> None:
        """A tag's threads are listed whole; a second press leaves them again."""
        if self._marked.tag == tag:
            self._ask(ThreadQuery())
        else:
            self._ask(ThreadQuery(Box.ALL, self._marked.network, TagId(tag)))

    def _on_to_do(self) -> None:
        self.mark_to_do()
        self.to_do_asked.emit()

    def sizeHint(self) -> QSize:
        """As wide as the look says."""
        return QSize(SIDEBAR, HIGH)


def _name(account: Account) -> str:
    own = account.own
    return f"@{own.handle}" if own.handle and not own.name else own.name
