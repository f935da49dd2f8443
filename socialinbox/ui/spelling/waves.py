"""Red waves under wrong words, and a ground under blanks; the word being written has none yet."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from socialinbox.ui.composer.blanks import Blanks
from socialinbox.ui.spelling.checker import words
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.units import before, units


class Waves(QSyntaxHighlighter):
    """Marks the words that `show_wrong` was last told of."""

    def __init__(self, editor: QPlainTextEdit, blanks: Blanks, theme: Theme) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._blanks = blanks
        self._theme = theme
        self.wrong: frozenset[str] = frozenset()
        self._caret_word: tuple[int, int] | None = None
        editor.cursorPositionChanged.connect(self._on_moved)
        theme.changed.connect(self.rehighlight)

    def show_wrong(self, wrong: frozenset[str]) -> None:
        """These are the wrong words now."""
        if wrong != self.wrong:
            self.wrong = wrong
            self.rehighlight()

    def _on_moved(self) -> None:
        """The word that was being written may be marked now."""
        caret = self._editor.textCursor()
        now = self.word_at(caret.position())
        if now != self._caret_word and self.wrong:
            self._caret_word = now
            self.rehighlight()
        self._caret_word = now

    def word_at(self, position: int) -> tuple[int, int] | None:
        """The word at a place of the document, as Qt counts; None between words."""
        block = self._editor.document().findBlock(position)
        text, inside = block.text(), position - block.position()
        for start, end in words(text):
            first, last = units(text, start), units(text, end)
            if first <= inside <= last:
                return block.position() + first, block.position() + last
        return None

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        wave, ground = QTextCharFormat(), QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wave.setUnderlineColor(QColor(self._theme.colour("bad")))
        ground.setBackground(QColor(self._theme.colour("selected")))
        at = self.currentBlock().position()
        caret = self._editor.textCursor().position() if self._editor.hasFocus() else -1
        for start, end in words(text):
            first, last = units(text, start), units(text, end)
            if text[start:end] in self.wrong and not at + first < caret <= at + last:
                self.setFormat(first, last - first, wave)
        for start, end in self._blanks.spans(text):
            first = units(text, start)
            self.setFormat(first, units(text, end) - first, ground)


def text_between(editor: QPlainTextEdit, span: tuple[int, int]) -> str:
    """The words at a place of the document."""
    return before(editor.toPlainText(), span[1])[len(before(editor.toPlainText(), span[0])) :]
