"""Offers what a sign at the beginning of a word stands for, while the words are being written."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from socialinbox.ui.composer.editor import Editor
from socialinbox.ui.search.popup import POPUP_EDGE, ROW, SHOWN, SuggestionList
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.units import before, units

BESIDE = Space.S
"""Pixels between the list and the field."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a sign offers: `find` for the letters behind it, from `least` letters on; `take` is
    given what was chosen, with the place of the sign and its letters in the text."""

    find: Callable[[str], Awaitable[list[Suggestion]]]
    take: Callable[[Suggestion, int, int], None]
    least: int = 0


class OfferList(SuggestionList):
    """The list above the field; its first line is chosen at once."""

    def offer_first(self, some: list[Suggestion]) -> None:
        """Show these, with the first one chosen; where they are shown already, the one chosen
        stays: another letter often finds the same.
        """
        if list(some) == self.offered and self.chosen is not None:
            return
        self.offer(some)
        if some:
            self.step(-self.currentRow())

    def _place(self) -> None:
        super()._place()
        rows = min(SHOWN, self.count())
        self.resize(self.width(), rows * ROW + 2 * POPUP_EDGE)
        window = self._field.window()
        top = self._field.mapTo(window, QPoint(0, 0)).y() - self.height() - BESIDE
        self.move(self.x(), max(8, top))


class Completion(QObject):
    """Watches a field. `sources` are by their sign; Enter or Tab takes, Escape leaves it be."""

    def __init__(
        self, around: Surroundings, editor: Editor, box: QWidget, sources: Mapping[str, Source]
    ) -> None:
        super().__init__(editor)
        self._around = around
        self._editor = editor
        self._sources = sources
        signs = "".join(map(re.escape, sources))
        self._sign = re.compile(rf"(?:^|(?<=\s))([{signs}])([^\s{signs}]{{0,40}})$")
        self._turn = 0
        self._left_at: int | None = None
        self.list = OfferList(around, box)
        self.list.setAccessibleName(self.tr("What can be put in"))
        self.list.taken.connect(self._take)
        editor.textChanged.connect(self.look)
        editor.cursorPositionChanged.connect(self._on_moved)
        editor.focused.connect(self._on_focused)
        editor.installEventFilter(self)

    def _at_caret(self) -> tuple[Source, str, int, int] | None:
        """The source, the letters, and where both stand in the text."""
        caret = self._editor.textCursor()
        if caret.hasSelection() or self._editor.isReadOnly():
            return None
        block = caret.block()
        words = before(block.text(), caret.positionInBlock())
        found = self._sign.search(words)
        if found is None:
            return None
        source = self._sources[found[1]]
        start = block.position() + units(words, found.start())
        if len(found[2]) < source.least or start == self._left_at:
            return None
        return source, found[2], start, caret.position()

    def look(self) -> None:
        """Offer what fits what stands at the caret now."""
        self._turn += 1
        at = self._at_caret()
        if at is None or not self._editor.hasFocus():
            self.list.offer([])
            return
        source, letters, _, _ = at
        self._around.tasks.spawn(self._find(source, letters, self._turn), "composer: complete")

    async def _find(self, source: Source, letters: str, turn: int) -> None:
        found = await source.find(letters)
        if turn == self._turn:
            self.list.offer_first(found)

    def _on_moved(self) -> None:
        at = self._at_caret()
        if at is None:
            self.list.offer([])
        if self._left_at is not None and self._editor.textCursor().position() < self._left_at:
            self._left_at = None

    def _on_focused(self, focused: bool) -> None:
        if not focused:
            self.list.offer([])

    def _take(self, one: Suggestion) -> None:
        at = self._at_caret()
        self.list.offer([])
        if at is not None:
            source, _, start, end = at
            source.take(one, start, end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is offered, the arrows, Enter, Tab and Escape are for the list."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        chosen = self.list.chosen
        if self.list.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and chosen is not None:
            self._take(chosen)
            return True
        if key == Qt.Key.Key_Escape:
            at = self._at_caret()
            self._left_at = at[2] if at is not None else None
            self.list.offer([])
            return True
        return False
