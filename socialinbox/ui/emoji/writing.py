"""Emoji in the composer: the picker behind Ctrl+., and `:smile` while writing."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextCursor

from socialinbox.config.settings.declared import EMOJI_TONE
from socialinbox.ui.composer.completion import Source
from socialinbox.ui.composer.editor import Editor
from socialinbox.ui.emoji.known import TONES, Emoji, all_emoji, search
from socialinbox.ui.parts import IconButton
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.emoji.picker import EmojiPicker

OFFERED = 8
LEAST = 2
"""Letters behind the colon; `:)` is left alone."""


class EmojiWriting:
    """Puts emoji into a field. `source` is what a colon offers."""

    def __init__(self, around: Surroundings, editor: Editor, button: IconButton) -> None:
        self._around = around
        self._editor = editor
        self._button = button
        self._found: dict[str, Emoji] = {}
        button.clicked.connect(self.open_picker)
        self.source = Source(self._find, self._take, LEAST)

    @cached_property
    def picker(self) -> "EmojiPicker":
        """Made when it is first asked for: it reads all the names."""
        from socialinbox.ui.emoji.picker import EmojiPicker

        made = EmojiPicker(self._around, self._editor.window())
        made.picked.connect(self._insert)
        return made

    def open_picker(self) -> None:
        """Choose one."""
        if self._editor.isEnabled():
            self.picker.open_over(self._button)

    def _insert(self, sign: str) -> None:
        self._editor.insertPlainText(sign)
        self._editor.setFocus()

    async def _find(self, letters: str) -> list[Suggestion]:
        tone = TONES[int(self._around.choices[EMOJI_TONE])]
        found = search(all_emoji(QLocale().name().partition("_")[0]), letters)[:OFFERED]
        self._found = {one.sign: one for one in found}
        return [
            Suggestion(0, 0, one.sign, f"{one.with_tone(tone)}  {one.name}", "", "")
            for one in found
        ]

    def _take(self, chosen: Suggestion, start: int, end: int) -> None:
        tone = TONES[int(self._around.choices[EMOJI_TONE])]
        caret = self._editor.textCursor()
        caret.setPosition(start)
        caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        caret.insertText(self._found[chosen.text].with_tone(tone))
        self._editor.setTextCursor(caret)
