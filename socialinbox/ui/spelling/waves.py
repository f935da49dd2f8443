"""Red waves under wrong words, and a ground under blanks; the word being written has none yet."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from socialinbox.ui.composer.blanks import Blanks
from socialinbox.ui.spelling.checker import words
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.units import in_units


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the document and where it begins and ends there, as Qt counts."""

    first: int
    last: int
    text: str


class Waves(QSyntaxHighlighter):
    """Marks the words that `show_wrong` was last told of."""

    def __init__(self, editor: QPlainTextEdit, blanks: Blanks, theme: Theme) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._blanks = blanks
        self._theme = theme
        self.wrong: frozenset[str] = frozenset()
        self._caret_word: Word | None = None
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

    def word_at(self, position: int) -> Word | None:
        """The word at a place of the document, as Qt counts; None between words."""
        here = _words_of(self._editor.document().findBlock(position))
        return next((word for word in here if word.first <= position <= word.last), None)

    def wrong_from(self, position: int) -> Word | None:
        """The wrong word at a place of the document, else the next one behind it."""
        block = self._editor.document().findBlock(position)
        while block.isValid():
            for word in _words_of(block):
                if word.last >= position and word.text in self.wrong:
                    return word
            block = block.next()
        return None

    def highlightBlock(self, text: str) -> None:
        """Mark one line."""
        wave, ground = QTextCharFormat(), QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wave.setUnderlineColor(QColor(self._theme.colour("bad")))
        ground.setBackground(QColor(self._theme.colour("selected")))
        at = self.currentBlock().position()
        caret = self._editor.textCursor().position() if self._editor.hasFocus() else -1
        for word in _words_of(self.currentBlock()):
            if word.text in self.wrong and not word.first < caret <= word.last:
                self.setFormat(word.first - at, word.last - word.first, wave)
        for first, last in in_units(text, self._blanks.spans(text)):
            self.setFormat(first, last - first, ground)


def _words_of(block: QTextBlock) -> Iterator[Word]:
    text, at = block.text(), block.position()
    spans = list(words(text))
    for (start, end), (first, last) in zip(spans, in_units(text, spans), strict=True):
        yield Word(at + first, at + last, text[start:end])
