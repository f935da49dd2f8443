"""A small list of what a message said before each edit."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from socialinbox.domain.views import Entry
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import absolute, isolate

WIDTH = 360
"""Pixels."""


class Former(QFrame):
    """Closes with any press beside it, with Escape and with Enter."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tile")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.FINE)
        column.addWidget(label(self.tr("What it said before"), "heading", self))
        for one in entry.edits:
            words = label(isolate(one.text), "", self)
            words.setWordWrap(True)
            column.addWidget(words)
            until = self.tr("until {time}").format(time=absolute(one.until))
            column.addWidget(label(until, "hint", self))
        said = ". ".join(isolate(one.text) for one in entry.edits)
        self.setAccessibleName(self.tr("What it said before"))
        self.setAccessibleDescription(said)

    def open_at(self, point: QPoint) -> None:
        """Show it below a point of the screen, and wholly on it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter close."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
