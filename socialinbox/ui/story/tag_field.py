"""Where a tag is typed: known ones are completed, Enter adds it, a comma as well."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from socialinbox.domain.story import LONGEST_TAG
from socialinbox.ui.words import tr


class TagField(QLineEdit):
    """`added` carries a name, `took_back` asks to take the last one off, `left` is Escape."""

    added = Signal(str)
    took_back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tag_field")
        self.setPlaceholderText(tr("Add a tag…"))
        self.setAccessibleName(tr("Add a tag"))
        self.setToolTip(tr("Type a name; Enter adds it (T)"))
        self.setMaxLength(LONGEST_TAG)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        offered = completer.popup()
        if offered is not None:
            offered.setAccessibleName(tr("Known tags"))
            offered.setObjectName("completions")
        self.setCompleter(completer)
        # The completer writes its choice into the field after it has told of it.
        completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.textEdited.connect(self._on_edited)

    def know(self, names: list[str]) -> None:
        """These can be completed."""
        self._known.setStringList(names)

    def _take(self, *_chosen: object) -> None:
        name = self.text().strip(" ,")
        # Unlike clear() this leaves nothing to undo here: the key takes the tag back.
        self.setText("")
        if name:
            self.added.emit(name)

    def _on_edited(self, text: str) -> None:
        if text.endswith(","):
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Backspace in an empty field takes the last one off, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.took_back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
