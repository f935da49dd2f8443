"""A stretch of one thread as Qt sees it: it grows at both ends and follows what changes."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Entry, Slice
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.rows import Frame, frames, sentence

PAGE = 60
LONGEST = 240
"""How many messages are held at once; beyond it the far end is let go."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class EntryRole(IntEnum):
    """What the delegate asks for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    FRAME = Qt.ItemDataRole.UserRole + 2


class TimelineModel(QAbstractListModel):
    """Entries in order of time with their frames.

    `about_to_change` and `changed` stand around everything that may move rows, so that the view
    can keep its place. `changed` carries how many incoming messages are new at the end.
    """

    about_to_change = Signal()
    changed = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.customer: CustomerId | None = None
        self.more_before = False
        self.more_after = False
        self._entries: list[Entry] = []
        self._frames: list[Frame] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is held now."""
        return tuple(self._entries)

    def frame(self, row: int) -> Frame:
        """What is drawn around a row."""
        return self._frames[row]

    def start(self, customer: CustomerId | None, part: Slice) -> None:
        """Show another thread, or another place in it."""
        self.beginResetModel()
        self.customer = customer
        self._entries = list(part.entries)
        self.more_before, self.more_after = part.more_before, part.more_after
        self._frames = self._framed()
        self.endResetModel()

    def row_of(self, message: MessageId) -> int:
        """Where a message stands; -1 where it is not held."""
        return next((i for i, e in enumerate(self._entries) if e.id == message), -1)

    def merge(self, part: Slice, keep_before: bool = False, keep_after: bool = False) -> None:
        """Take over a newer reading of the thread, touching only the rows that differ.

        `keep_before` keeps what stands before the reading's first entry, `keep_after` what stands
        behind its last.
        """
        new = list(part.entries)
        if new and keep_before:
            first = (new[0].sent_at, new[0].id)
            new = [e for e in self._entries if (e.sent_at, e.id) < first] + new
        if new and keep_after:
            last = (new[-1].sent_at, new[-1].id)
            new += [e for e in self._entries if (e.sent_at, e.id) > last]
        before = self.more_before if keep_before else part.more_before
        after = self.more_after if keep_after else part.more_after
        known = {entry.id for entry in self._entries}
        end = self._entries[-1].sent_at if self._entries else None
        fresh = [
            e
            for e in new
            if e.id not in known
            and e.direction is Direction.IN
            and (end is None or e.sent_at >= end)
            and not after
        ]
        self.about_to_change.emit()
        self._become(new)
        self.more_before, self.more_after = before, after
        self.changed.emit(len(fresh))

    def let_go(self, at_end: bool) -> None:
        """Drop what is too far away from where the owner reads."""
        surplus = len(self._entries) - LONGEST
        if surplus <= 0:
            return
        self.about_to_change.emit()
        if at_end:
            self._become(self._entries[:LONGEST])
            self.more_after = True
        else:
            self._become(self._entries[surplus:])
            self.more_before = True
        self.changed.emit(0)

    def tell_times(self) -> None:
        """Say anew what depends on the time; nothing happens where it reads as before."""
        frames = self._framed()
        if frames == self._frames:
            return
        self.about_to_change.emit()
        old, self._frames = self._frames, frames
        for row, frame in enumerate(frames):
            if frame != old[row]:
                self.dataChanged.emit(self.index(row), self.index(row))
        self.changed.emit(0)

    # -- Qt's questions
    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many messages are held."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == EntryRole.ENTRY:
            return entry
        if role == EntryRole.FRAME:
            return self._frames[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = self._around.places.get(entry.place)
            offers = self._around.inbox.offers(entry)
            return sentence(entry, place, self._around.clock(), offers)
        return None

    # -- becoming
    def _framed(self) -> list[Frame]:
        offered = self._around.inbox.offers
        return frames(self._entries, self._around.places, self._around.clock(), offered)

    def _become(self, new: list[Entry]) -> None:
        wanted = {entry.id for entry in new}
        self._remove_missing(wanted)
        kept = {entry.id: i for i, entry in enumerate(self._entries)}
        in_order = [e.id for e in new if e.id in kept] == [e.id for e in self._entries]
        if not in_order:
            self.beginResetModel()
            self._entries = new
            self._frames = self._framed()
            self.endResetModel()
            return
        at = 0
        while at < len(new):
            if at < len(self._entries) and self._entries[at].id == new[at].id:
                at += 1
                continue
            end = at
            while end < len(new) and new[end].id not in kept:
                end += 1
            self.beginInsertRows(QModelIndex(), at, end - 1)
            self._entries[at:at] = new[at:end]
            self._frames[at:at] = [_BLANK] * (end - at)
            self.endInsertRows()
            at = end
        old_entries, old_frames = self._entries, self._frames
        self._entries = new
        self._frames = self._framed()
        for row, (entry, frame) in enumerate(zip(self._entries, self._frames, strict=True)):
            if entry != old_entries[row] or frame != old_frames[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _remove_missing(self, wanted: set[MessageId]) -> None:
        row = len(self._entries) - 1
        while row >= 0:
            if self._entries[row].id in wanted:
                row -= 1
                continue
            last = row
            while row >= 0 and self._entries[row].id not in wanted:
                row -= 1
            self.beginRemoveRows(QModelIndex(), row + 1, last)
            del self._entries[row + 1 : last + 1]
            del self._frames[row + 1 : last + 1]
            self.endRemoveRows()


_BLANK = Frame(None, None, None, None, None, None, follows=False)
