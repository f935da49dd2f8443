"""A mouse that moves within a coroutine."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move(widget: QWidget, at: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move it to a point of a widget, in its pixels; `held` is the button that is down.

    `QTest.mouseMove` runs Qt's loop within itself, and with it tasks within the task that moves.
    """
    where = QPointF(at)
    screen = QPointF(widget.mapToGlobal(at))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, screen, none, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)
