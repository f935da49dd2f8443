"""The blanks of kept answers in the field: marked, walked through with Tab, not sent unfilled."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from socialinbox.domain.saved_reply import unfilled
from socialinbox.ui.units import in_units


class Blanks:
    """Which blanks of the field's text are still to be filled in."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._left: frozenset[str] = frozenset()

    def came(self, left: tuple[str, ...]) -> None:
        """These came in with a kept answer."""
        self._left |= frozenset(left)

    def forget(self) -> None:
        """Another text is written."""
        self._left = frozenset()

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where in a text blanks stand."""
        return unfilled(text, self._left)

    @property
    def first(self) -> str | None:
        """The first one in the field; None where all are filled in."""
        text = self._editor.toPlainText()
        spans = self.spans(text)
        return text[slice(*spans[0])] if spans else None

    def step(self, *, back: bool = False) -> bool:
        """Select the next one behind the caret, round and round; False where there is none."""
        text = self._editor.toPlainText()
        spans = list(in_units(text, self.spans(text)))
        if not spans:
            return False
        caret = self._editor.textCursor()
        if back:
            before = [s for s in spans if s[1] <= caret.selectionStart()]
            start, end = (before or spans)[-1]
        else:
            after = [s for s in spans if s[0] >= caret.selectionEnd()]
            start, end = (after or spans)[0]
        caret.setPosition(start)
        caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(caret)
        return True
