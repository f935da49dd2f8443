"""What stands in a form and is not saved: it waits there until it is saved or thrown away."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from socialinbox.domain.own_rules import NewRule
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space

Words = TypeVar("Words")


class Begun(Generic[Words]):
    """Of one kind of form: its words that are not saved, by what it was opened for."""

    def __init__(self) -> None:
        self._words: dict[Hashable, Words] = {}

    def __bool__(self) -> bool:
        return bool(self._words)

    def keep(self, which: Hashable, words: Words, saved: Words) -> bool:
        """These are the words now; whether they are others than what is saved."""
        if words == saved:
            self.forget(which)
        else:
            self._words[which] = words
        return words != saved

    def of(self, which: Hashable) -> Words | None:
        """What was begun there; None where everything is saved."""
        return self._words.get(which)

    def forget(self, which: Hashable) -> None:
        """It is saved, thrown away, or what it was about is gone."""
        self._words.pop(which, None)


@dataclass(frozen=True, slots=True)
class BegunForms:
    """Everything of the kind, as long as the program runs: windows are replaced, words are not."""

    rules: Begun[NewRule] = field(default_factory=Begun)
    replies: Begun[tuple[str, str]] = field(default_factory=Begun)
    """Name and words."""
    views: Begun[tuple[str, str]] = field(default_factory=Begun)
    """Name and search."""
    follow_ups: Begun[str] = field(default_factory=Begun)

    def __bool__(self) -> bool:
        return any((self.rules, self.replies, self.views, self.follow_ups))


class BegunLine(QWidget):
    """Says that what stands above is not saved; `dropped` wants back what is."""

    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drop = QPushButton(self.tr("Discard the changes"), self)
        self.drop.setProperty("kind", "link")
        self.drop.clicked.connect(self.dropped)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.S)
        across.addWidget(label(self.tr("Not saved yet."), "second", self))
        across.addWidget(self.drop)
        across.addStretch(1)
        self.hide()
