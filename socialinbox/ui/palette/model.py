"""The lines as Qt's list reads them, each with a sentence for who can't see it."""

from PySide6.QtCore import Qt

from socialinbox.ui.commands.written import key_words
from socialinbox.ui.lists.model import Index, RowsModel
from socialinbox.ui.palette.entries import Entry, Line, Section
from socialinbox.ui.words import listed, tr


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


class LinesModel(RowsModel[Line]):
    """The lines from top to bottom."""

    def tell(self, row: Line, role: int) -> object:
        """The words; aloud the whole sentence."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.words
        return sentence(row.entry) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can't be done now can be looked at."""
        plain = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self.rows[index.row()].entry.possible:
            return plain | Qt.ItemFlag.ItemIsEnabled
        return plain
