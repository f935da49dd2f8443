"""Leads the fields of one form: what was begun in them stays, whatever is saved or read anew."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from socialinbox.ui.begun import Begun, BegunLine, Words


@dataclass(frozen=True, slots=True)
class HandedIn(Generic[Words]):
    """Of which form which words are being saved; `turn` is the opening they were written in."""

    which: Hashable
    words: Words
    turn: int


class BegunWords(QObject, Generic[Words]):
    """`read` tells what stands in the fields, `fill` puts words there; `first` is the field where
    the keys go when changes are discarded. `turned` tells that the line came or went.

    Whoever saves asks for `hand_in` first, and calls `kept` with that once it is saved: what was
    written in between counts as changes of what was saved.
    """

    turned = Signal()

    def __init__(
        self,
        begun: Begun[Words],
        line: BegunLine,
        read: Callable[[], Words],
        fill: Callable[[Words], None],
        first: QWidget,
    ) -> None:
        super().__init__(line)
        self._begun, self._line = begun, line
        self._read, self._fill, self._first = read, fill, first
        self.which: Hashable = None
        """What the fields are about; None for something new."""
        self._saved = read()
        self._filling = False
        self._turn = 0
        line.dropped.connect(self._on_dropped)

    def open(self, which: Hashable, saved: Words) -> None:
        """The fields are about this now, which is saved so; what was begun there is there again."""
        self.which = which
        self._turn += 1
        begun = self._begun.of(which)
        if self._read() == (saved if begun is None else begun):
            # Whoever writes there keeps the caret and the way back.
            self._saved = saved
        else:
            self._put(saved)
            # Fields may say the same in another way.
            self._saved = self._read()
            if begun is not None:
                self._put(begun)
        self._show(begun is not None)

    def look(self) -> None:
        """The fields have changed."""
        if not self._filling:
            self._show(self._begun.keep(self.which, self._read(), self._saved))

    def hand_in(self) -> HandedIn[Words]:
        """What stands in the fields is being saved."""
        return HandedIn(self.which, self._read(), self._turn)

    def kept(self, handed: HandedIn[Words], now: Hashable) -> bool:
        """It is saved, and known as `now`; whether the fields still are about it."""
        about = self.which == handed.which and (
            now == handed.which or self._turn == handed.turn or self._read() == handed.words
        )
        if about:
            self._begun.forget(handed.which)
            self.which, self._saved = now, handed.words
            self.look()
        elif self._begun.of(handed.which) == handed.words:
            self._begun.forget(handed.which)
        return about

    def _put(self, words: Words) -> None:
        self._filling = True
        self._fill(words)
        self._filling = False

    def _show(self, unsaved: bool) -> None:
        if self._line.isHidden() is unsaved:
            self._line.setVisible(unsaved)
            self.turned.emit()

    def _on_dropped(self) -> None:
        self._begun.forget(self.which)
        self._put(self._saved)
        self._show(False)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
