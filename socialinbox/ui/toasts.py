"""A word at the foot of the window about what was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from socialinbox.ui.announce import announce
from socialinbox.ui.parts import label
from socialinbox.ui.words import breakable, one_line, shown

FOR = 8000
"""Milliseconds a toast stays."""
WIDEST, APART, LINES = 560, 20, 2
"""Pixels across, and from the edges; how many lines of words at most."""


class Toast(QFrame):
    """One at a time; the newest replaces the last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._over = parent
        self._words = label("", "", self)
        self._words.setWordWrap(True)
        self._said = ""
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Undo (Z)"))
        self.undo.clicked.connect(self._on_undo)
        self._back: Callable[[], None] | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 10, 5)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        self._timer = QTimer(self, interval=FOR, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._said

    def say(self, words: str, back: Callable[[], None] | None = None, stays: int = FOR) -> None:
        """Show these words; with `back` there is an Undo, for `stays` milliseconds at least."""
        words = self._said = shown(words)
        self.setAccessibleName(words)
        self._back = back
        self.undo.setVisible(back is not None)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(max(stays, FOR))
        way_back = self.tr("Z takes it back.") if back is not None else ""
        announce(self, f"{words} {way_back}".strip())

    def _on_undo(self) -> None:
        back, self._back = self._back, None
        self.hide()
        if back is not None:
            back()

    def _place(self) -> None:
        parent, face = self._over, self._words.fontMetrics()
        room = min(WIDEST, parent.width() - 2 * APART)
        around = self._row.sizeHint().width() - self._words.sizeHint().width()
        cut = face.elidedText(one_line(self._said), Qt.TextElideMode.ElideRight, LINES * room)
        self._words.setText(breakable(cut))
        self._words.setFixedWidth(max(1, min(face.horizontalAdvance(cut) + 4, room - around)))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - APART)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if self.isVisible() and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
