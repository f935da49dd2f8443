"""The sheet of all keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Group
from socialinbox.ui.commands.written import key_words
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import apart, tr

WIDTH, HIGH = 820, 560
KEYS = 112
"""Room for the keys in front of the words."""
FIELD = 260
"""Width of the field to search in."""


def heading(group: Group) -> str:
    """The words over a group of commands."""
    return {
        Group.GO: tr("Going about"),
        Group.THREAD: tr("With a thread"),
        Group.PICK: tr("With several threads"),
        Group.WINDOW: tr("The window"),
    }[group]


def _lines(book: CommandBook, group: Group) -> list[tuple[str, str]]:
    return [
        (" · ".join(apart(key_words(key)) for key in one.keys), one.words)
        for one in book.of(group)
        if one.keys
    ]


class _Block(QWidget):
    """A group: its heading and its lines."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.size_in_lines = len(lines) + 2
        self._rows: list[tuple[str, QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, KEYS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(title, "heading", self), 0, 0, 1, 2)
        for row, (keys, said) in enumerate(lines, 1):
            chip, words = label(keys, "chip", self), label(said, "second", self)
            words.setWordWrap(True)
            grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._rows.append((f"{title} {said} {keys}", chip, words))

    def look_for(self, typed: str) -> bool:
        """Show the lines that fit; False where none does."""
        from socialinbox.ui.palette.fuzzy import match

        found = False
        for text, chip, words in self._rows:
            shown = match(typed, text) is not None or typed.casefold() in text.casefold()
            chip.setVisible(shown)
            words.setVisible(shown)
            found = found or shown
        self.setVisible(found)
        return found


class KeysSheet(Overlay):
    """Shown with ?: every command that has a key, under its group's heading, in two columns."""

    def __init__(self, parent: QWidget, book: CommandBook) -> None:
        super().__init__(parent, parent.tr("Keys"), width=WIDTH)
        self.inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.field = QLineEdit(self.sheet)
        self.field.setAccessibleName(self.tr("Search the keys"))
        self.field.setPlaceholderText(self.tr("Search the keys"))
        self.field.setFixedWidth(FIELD)
        self.field.textChanged.connect(self._on_typed)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(label(self.tr("Keys"), "title", self.sheet), 1)
        head.addWidget(self.field)
        self.inside.addLayout(head)
        self._blocks = [_Block(heading(group), _lines(book, group)) for group in Group]
        writing = [
            (key_words("Ctrl+Enter"), self.tr("Send")),
            (key_words("Ctrl+Shift+Enter"), self.tr("Send and done")),
        ]
        self._blocks.append(_Block(self.tr("While writing"), writing))
        self.inside.addWidget(Giving(self._scrolled(), self.sheet, HIGH))
        self.none = label(self.tr("No key does that."), "body2", self.sheet)
        self.none.hide()
        self.inside.addWidget(self.none)
        self.close_button = QPushButton(self.tr("Close"), self.sheet)
        self.close_button.clicked.connect(self.close_sheet)
        self.inside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)

    def _scrolled(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("pane")
        across = QHBoxLayout(body)
        across.setContentsMargins(0, Space.S, Space.M, 0)
        across.setSpacing(Space.XL)
        columns, filled = (QVBoxLayout(), QVBoxLayout()), [0, 0]
        # The largest first, each where there is least as yet: both columns end about alike.
        for block in sorted(self._blocks, key=lambda one: -one.size_in_lines):
            least = filled.index(min(filled))
            columns[least].addWidget(block)
            filled[least] += block.size_in_lines
        for column in columns:
            column.addStretch(1)
            across.addLayout(column, 1)
        area = QScrollArea(self.sheet)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("All keys"))
        area.setWidget(body)
        return area

    def _on_typed(self, text: str) -> None:
        found = [block.look_for(text.strip()) for block in self._blocks]
        self.none.setVisible(not any(found))

    def ask(self) -> None:
        """Show it, with the keys in the field."""
        self.field.clear()
        self.open_over()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
