"""The list of threads as Qt sees it: ids in order, rows loaded by the page and kept for a while."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.order import Key, belongs, key
from socialinbox.ui.triage.picked import Picked
from socialinbox.ui.words import absolute, row_sentence, standing_words, tr

PAGE = 100
KEPT_ROWS = 1000
MANY = 300
"""Touched threads beyond which the list is read anew rather than row by row."""
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ThreadRole(IntEnum):
    """What the list's delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The ThreadRow, or None while it is being fetched."""
    ID = Qt.ItemDataRole.UserRole + 2
    STANDING = Qt.ItemDataRole.UserRole + 3
    """How a thread of the saved list stands, once it is known; None in all other lists."""
    PICKED = Qt.ItemDataRole.UserRole + 4
    """Whether the thread is chosen; None while none is."""
    BOX = Qt.ItemDataRole.UserRole + 5
    """Which list it is."""


class ThreadsModel(QAbstractTableModel):
    """Ids and sort keys of the threads loaded so far; finished rows in a small cache.

    `loaded` tells that a list has come to be known, `about_to_change` and `changed` stand around
    every change that may move rows, so that the view can keep its place.
    """

    loaded = Signal()
    about_to_change = Signal()
    changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._places = {n.name: n.places for n in around.networks}
        self._query = ThreadQuery()
        self._ids: list[CustomerId] = []
        self._keys: list[Key] = []
        self._rows: OrderedDict[CustomerId, ThreadRow] = OrderedDict()
        self._standing: Mapping[CustomerId, SavedThread] = {}
        self._last: ThreadRow | None = None
        self._more = False
        self._loading = False
        self._missing: set[CustomerId] = set()
        self._kept: CustomerId | None = None
        self.picked = Picked(self)
        self.picked.changed.connect(self.repaint_times)
        self._fetch_missing = QTimer(self, interval=0, singleShot=True)
        self._fetch_missing.timeout.connect(self._on_missing)

    # -- what the window asks
    @property
    def query(self) -> ThreadQuery:
        """Which list this is."""
        return self._query

    @property
    def ids(self) -> tuple[CustomerId, ...]:
        """The threads loaded so far, in order."""
        return tuple(self._ids)

    @property
    def loading(self) -> bool:
        """Whether a page is on its way."""
        return self._loading

    def keep(self, customer: CustomerId | None) -> None:
        """Leave this thread in the list of unread ones although it is being read."""
        self._kept = customer

    def start(self, query: ThreadQuery, rows: list[ThreadRow], whole: bool = False) -> None:
        """Show these first rows of a list; `whole`: there are no more."""
        self.beginResetModel()
        if query != self._query:
            self._standing = {}
            self.picked.clear()
        self._query = query
        self._ids = [row.id for row in rows]
        self._keys = [key(row, query) for row in rows]
        self._rows.clear()
        self._missing.clear()
        self._remember(rows)
        self._last = rows[-1] if rows else None
        self._more = bool(rows) and not whole
        self.endResetModel()
        self.loaded.emit()

    async def read(self, query: ThreadQuery) -> tuple[list[ThreadRow], bool]:
        """The first page of a list, or as much as is loaded of it, and whether that is all."""
        limit = max(PAGE, len(self._ids)) if query == self._query else PAGE
        rows = await self._around.inbox.threads(query, None, limit)
        return rows, len(rows) < limit

    def position(self, customer: CustomerId) -> QModelIndex:
        """Where a thread stands; an invalid index where it is not in the list."""
        try:
            return self.index(self._ids.index(customer), 0)
        except ValueError:
            return QModelIndex()

    def id_at(self, row: int) -> CustomerId | None:
        """The thread at a line."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def known(self, customer: CustomerId) -> ThreadRow | None:
        """A thread's row if it is at hand."""
        return self._rows.get(customer)

    # -- Qt's questions
    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many threads are loaded."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up; a row that fell out of the cache is fetched and painted a moment later."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        customer = self._ids[index.row()]
        if role == ThreadRole.ID:
            return customer
        if role == ThreadRole.BOX:
            return self._query.box
        if role == ThreadRole.PICKED:
            return customer in self.picked if self.picked else None
        if role not in _ANSWERED:
            return None
        row = self._rows.get(customer)
        if row is None:
            self._missing.add(customer)
            self._fetch_missing.start()
            return None
        if role == ThreadRole.ROW:
            return row
        if role == ThreadRole.STANDING:
            return self._standing.get(customer)
        if role == Qt.ItemDataRole.ToolTipRole:
            return absolute(row.last_at)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        known = self._around.tags
        tags = [known[tag].name for tag in row.tags if tag in known]
        places = [self._around.places[one] for one in row.places if one in self._around.places]
        words = row_sentence(row, places, self._around.clock(), tags)
        if customer in self.picked:
            words = tr("Chosen, {thread}").format(thread=words)
        standing = self._standing.get(customer)
        return (
            words
            if standing is None
            else f"{standing_words(standing, self._around.clock())}, {words}"
        )

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more threads stand behind those loaded."""
        return not parent.isValid() and self._more and not self._loading

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if self.canFetchMore(parent):
            self._loading = True
            self._around.tasks.spawn(self._load_more(self._query), "threads: next page")

    def tell_standing(self, found: Mapping[CustomerId, SavedThread]) -> None:
        """How the threads of the saved list stand now."""
        if found != self._standing:
            self._standing = found
            self.repaint_times()

    # -- loading
    async def _load_more(self, query: ThreadQuery) -> None:
        try:
            rows = await self._around.inbox.threads(query, self._last, PAGE)
        finally:
            self._loading = False
        if query != self._query:
            return
        self._more = len(rows) >= PAGE
        present = set(self._ids)
        fresh = [row for row in rows if row.id not in present]
        self._last = rows[-1] if rows else self._last
        if fresh:
            first = len(self._ids)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._ids += [row.id for row in fresh]
            self._keys += [key(row, query) for row in fresh]
            self._remember(fresh)
            self.endInsertRows()

    def _remember(self, rows: Iterable[ThreadRow]) -> None:
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
        while len(self._rows) > max(KEPT_ROWS, PAGE):
            self._rows.popitem(last=False)

    def _on_missing(self) -> None:
        wanted, self._missing = self._missing, set()
        if wanted:
            self._around.tasks.spawn(self._load_missing(wanted), "threads: rows again")

    async def _load_missing(self, wanted: set[CustomerId]) -> None:
        rows = await self._around.inbox.rows(sorted(wanted))
        self._remember(rows.values())
        for customer in rows:
            at = self.position(customer)
            if at.isValid():
                self.dataChanged.emit(at, at)

    # -- changes
    async def refresh(self, changes: Changes) -> None:
        """Bring the touched threads up to date and to their places."""
        query = self._query
        if len(changes.customers) > MANY:
            page = await self.read(query)
            if query == self._query:
                self.about_to_change.emit()
                self.start(query, *page)
                self.changed.emit()
            return
        rows = await self._around.inbox.rows(sorted(changes.customers)) if changes.customers else {}
        if query != self._query:
            return
        self.about_to_change.emit()
        for customer in changes.gone | (changes.customers - rows.keys()):
            self._take_out(customer)
        for row in rows.values():
            self._place(row)
        self.changed.emit()

    def repaint_times(self) -> None:
        """Have every row painted again, because time has passed."""
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _stays(self, row: ThreadRow) -> bool:
        kept = self._query.box is Box.UNREAD and row.id == self._kept
        return kept or belongs(row, self._query, self._places, self._around.clock())

    def _place(self, row: ThreadRow) -> None:
        if not self._stays(row):
            self._take_out(row.id)
            return
        new = key(row, self._query)
        self._remember([row])
        at = self.position(row.id).row()
        if at < 0:
            self._put_in(row.id, new)
            return
        if self._keys[at] != new:
            self._move(at, new)
        now_at = self.position(row.id)
        self.dataChanged.emit(now_at, now_at)

    def _put_in(self, customer: CustomerId, new: Key) -> None:
        to = bisect_left(self._keys, new)
        if to == len(self._ids) and self._more:
            return
        self.beginInsertRows(QModelIndex(), to, to)
        self._ids.insert(to, customer)
        self._keys.insert(to, new)
        self.endInsertRows()

    def _move(self, at: int, new: Key) -> None:
        keys = self._keys[:at] + self._keys[at + 1 :]
        to = bisect_left(keys, new)
        if to != at:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to if to < at else to + 1)
        customer = self._ids.pop(at)
        self._keys.pop(at)
        self._ids.insert(to, customer)
        self._keys.insert(to, new)
        if to != at:
            self.endMoveRows()

    def _take_out(self, customer: CustomerId) -> None:
        self.picked.forget([customer])
        at = self.position(customer).row()
        if at >= 0:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._ids[at], self._keys[at]
            self.endRemoveRows()


_ANSWERED = frozenset(
    {
        int(ThreadRole.ROW),
        int(ThreadRole.STANDING),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)
