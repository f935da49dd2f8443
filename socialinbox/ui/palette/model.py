"""The lines as Qt's list reads them, each with a sentence for who can't see it."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialinbox.ui.commands.written import key_words
from socialinbox.ui.palette.entries import Entry, Line, Section
from socialinbox.ui.words import listed, tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class LineRole(IntEnum):
    """What the list asks besides Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1


def sentence(entry: Entry, marks: str = "") -> str:
    """A line in words."""
    kinds = {
        Section.COMMANDS: tr("command"),
        Section.PLACES: tr("list"),
        Section.CUSTOMERS: tr("customer"),
        Section.SETTINGS: tr("setting"),
    }
    parts = [entry.words, kinds[entry.section], marks, entry.beside]
    if entry.keys:
        parts.append(tr("key {key}").format(key=key_words(entry.keys[0])))
    if not entry.possible:
        parts += [tr("not possible now"), entry.why_not]
    return listed(part for part in parts if part)


class LinesModel(QAbstractListModel):
    """The lines from top to bottom."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, the spoken sentence, or the line itself."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(line.entry)
        return line if role == LineRole.LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can't be done now can be looked at."""
        plain = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self.lines[index.row()].entry.possible:
            return plain | Qt.ItemFlag.ItemIsEnabled
        return plain
