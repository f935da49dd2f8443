"""The palette's field: letters go into it, arrows and Enter to the list below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

PAGE = 8


class PaletteField(QLineEdit):
    """`stepped` by so many lines; `accepted`, or for the second thing with Ctrl."""

    stepped = Signal(int)
    accepted = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes on to the sheet."""
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: PAGE,
            Qt.Key.Key_PageUp: -PAGE,
        }
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
