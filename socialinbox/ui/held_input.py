"""Keeps what is pressed before the window is complete, and hands it on once it is."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

PRESSES = frozenset((QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress))
FOLLOWING = PRESSES | {
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}
"""What may mean something else once a press before it was done."""


class HeldInput(QObject):
    """From now on until `let_go` nothing is pressed in the window; moving and scrolling go on as
    long as nothing waits before them."""

    def __init__(self, handle: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._handle = handle
        self._held: list[tuple[float, QEvent]] = []
        self._handing = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._hand_on)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a press, and everything behind it."""
        if self._handing or event.type() not in (FOLLOWING if self._held else PRESSES):
            return False
        self._held.append((monotonic(), event.clone()))
        return True

    def let_go(self) -> None:
        """Hand everything on in its order and at its pace: what one key opens is there for the
        next as it would have been. What is pressed meanwhile comes behind it."""
        self._next.start(0)

    def drop(self) -> None:
        """The window is closed: nothing is pressed in it any more."""
        self._held.clear()
        self._next.stop()

    def _hand_on(self) -> None:
        if not self._held:
            self._handle.removeEventFilter(self)
            return
        at, event = self._held[0]
        self._handing = True
        QCoreApplication.sendEvent(self._handle, event)
        self._handing = False
        if self._held:
            del self._held[0]
        pause = self._held[0][0] - at if self._held else 0
        self._next.start(round(pause * 1000))
