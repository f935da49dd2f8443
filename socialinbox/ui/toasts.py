"""A word at the foot of a pane about what was just done, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from socialinbox.ui.announce import announce
from socialinbox.ui.keys_place import KeysPlace
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import breakable, one_line, shown

FOR = 8000
"""Milliseconds a toast stays."""
LONGER = 2000
"""Milliseconds by which it stays longer while the mouse or the keys are on it."""
WIDEST, APART, LINES = 560, Space.S, 3
"""Pixels across, and from the edges; how many lines of words at most."""

MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Toast(QFrame):
    """One at a time; the newest replaces the last.

    It covers nothing: `foot` says at the foot of which pane or sheet it stands, and that makes
    room as long as it does. Where `foot` says None it lies over the foot of its parent.
    """

    def __init__(self, parent: QWidget, foot: Callable[[], QWidget | None] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._over = parent
        self._foot = foot or (lambda: None)
        self._host: QWidget | None = None
        self._margins = QMargins()
        self._before: KeysPlace | None = None
        self._words = label("", "", self)
        self._words.setWordWrap(True)
        self._said = ""
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Undo (Z)"))
        self.undo.clicked.connect(self._on_undo)
        self._back: Callable[[], None] | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self._words)
        row.addWidget(self.undo)
        self._timer = QTimer(self, interval=FOR, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
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
        self.place()
        self._timer.start(max(stays, FOR))
        way_back = self.tr("Z takes it back.") if back is not None else ""
        announce(self, f"{words} {way_back}".strip())

    def _on_undo(self) -> None:
        back, self._back = self._back, None
        self.leave()
        if back is not None:
            back()

    def _on_time(self) -> None:
        if self.undo.hasFocus() or self.underMouse():
            self._timer.start(LONGER)
        else:
            self.leave()

    def leave(self) -> None:
        """Go, and give back the room and the keys."""
        had = self.undo.hasFocus()
        self.hide()
        if had and self._before is not None:
            self._before.give_back()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self.undo and old is not None:
            self._before = KeysPlace(old)
        # What is opened over the panes takes the keys, and gives them back. A window that goes
        # loses them part by part.
        if self.isVisible():
            self.place()

    # -- where it stands
    def place(self) -> None:
        """Stand where the panes are now."""
        if self.isHidden():
            return
        host = self._foot()
        at = self._over.rect()
        if host is not None:
            at = QRect(host.mapTo(self._over, host.rect().topLeft()), host.size())
        self._fill(min(WIDEST, at.width() - 2 * APART))
        self._make_room(host)
        left = at.left() + (at.width() - self.width()) // 2
        self.move(left, at.bottom() + 1 - self.height() - APART)
        self.raise_()

    def _fill(self, room: int) -> None:
        face, margins = self._words.fontMetrics(), self._row.contentsMargins()
        room -= margins.left() + margins.right()
        if not self.undo.isHidden():
            room -= self._row.spacing() + self.undo.sizeHint().width()
        # Lines end at words, so that a little less than their sum is filled.
        most = LINES * room * 9 // 10
        cut = face.elidedText(one_line(self._said), Qt.TextElideMode.ElideRight, most)
        self._words.setText(breakable(cut))
        self._words.setFixedWidth(max(1, min(face.horizontalAdvance(cut) + Space.XS, room)))
        self.adjustSize()

    def _make_room(self, host: QWidget | None) -> None:
        if host is not self._host:
            self._give_back()
            self._host = host
            if host is not None:
                self._margins = host.contentsMargins()
                host.installEventFilter(self)
        if host is not None:
            host.setContentsMargins(self._margins + QMargins(0, 0, 0, self.height() + 2 * APART))

    def _give_back(self) -> None:
        host, self._host = self._host, None
        if host is not None:
            host.removeEventFilter(self)
            host.setContentsMargins(self._margins)

    def hideEvent(self, event: QHideEvent) -> None:
        """The room is given back, whoever hides it."""
        super().hideEvent(event)
        if self.isHidden():
            self._give_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the sizes and places of what it stands in."""
        if event.type() in MOVED:
            self.place()
        return super().eventFilter(watched, event)
