"""Which part of the words is too much for their place: marked in the field, and spoken."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTextBoundaryFinder, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from socialinbox.ui.announce import announce
from socialinbox.ui.composer.editor import Editor
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.units import units

PAUSE = 700
"""Milliseconds without a key before it is spoken: nobody wants each letter counted."""


def fitting(text: str, fits: Callable[[str], bool]) -> int:
    """How many characters from the beginning still fit, by as few questions as can be."""
    least, most = 0, len(text)
    while least < most:
        middle = (least + most + 1) // 2
        if fits(text[:middle]):
            least = middle
        else:
            most = middle - 1
    return least


class TooLong(QObject):
    """Marks what does not fit by its ground, never a part of a letter or of an emoji."""

    def __init__(self, around: Surroundings, editor: Editor) -> None:
        super().__init__(editor)
        self._around = around
        self._editor = editor
        self._begin = -1
        self._words = ""
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(lambda: announce(self._editor, self._words, urgent=True))
        around.theme.changed.connect(self._mark)

    def say(self, words: str, text: str, begin: int) -> None:
        """These words tell of it; from the character `begin` of the text on it is too much."""
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
        finder.setPosition(units(text, begin))
        if not finder.isAtBoundary():
            finder.toPreviousBoundary()
        self._begin = finder.position()
        if words != self._words:
            self._words = words
            self._pause.start()
        self._mark()

    def clear(self) -> None:
        """All of it fits."""
        self._words = ""
        self._pause.stop()
        if self._begin >= 0:
            self._begin = -1
            self._editor.setExtraSelections([])

    def _mark(self) -> None:
        if self._begin < 0:
            return
        part = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(self._begin)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        part.cursor = cursor
        part.format.setBackground(self._around.theme.colour("bad_ground"))
        self._editor.setExtraSelections([part])
