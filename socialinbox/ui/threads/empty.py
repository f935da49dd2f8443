"""What stands in a list that has nothing in it, and why."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.ui.parts import label
from socialinbox.ui.theme.focus import DRAWN_AROUND
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import em

DISC, SIGN = 72, 32


class EmptyState(QWidget):
    """An icon, a line that says what is so, a line that says what to do or expect, and, where there
    is something to do, a button for it: `acted`."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(DRAWN_AROUND, True)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "title", self)
        self._text = label("", "body2", self)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
        self.action = QPushButton(self)
        self.action.clicked.connect(self.acted)
        self.action.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, 0, Space.XL, Space.XXXL)
        column.setSpacing(Space.S)
        column.addStretch()
        column.addWidget(self._icon)
        column.addSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(Space.M)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._name = ""
        theme.changed.connect(self._tint)

    def say(self, icon: str, title: str, text: str, action: str = "") -> None:
        """Show these words; with `action` a button that says it."""
        self._name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title} {text}")
        self._tint()

    def _tint(self) -> None:
        dpr, side, sign = self.devicePixelRatioF(), em(DISC), em(SIGN)
        drawn = QPixmap(round(side * dpr), round(side * dpr))
        drawn.fill(Qt.GlobalColor.transparent)
        drawn.setDevicePixelRatio(dpr)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawEllipse(QRectF(0, 0, side, side))
        at = (side - sign) // 2
        painter.drawPixmap(at, at, self._theme.icon(self._name, "text_2", sign, dpr))
        painter.end()
        self._icon.setPixmap(drawn)
