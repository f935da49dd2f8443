"""What stands in a list that has nothing in it, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from socialinbox.ui.parts import label
from socialinbox.ui.theme.theme import Theme


class EmptyState(QWidget):
    """An icon, a line that says what is so, and a line that says what to do or expect."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = theme
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "title", self)
        self._text = label("", "body2", self)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 48)
        column.setSpacing(6)
        column.addStretch()
        column.addWidget(self._icon)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch()
        self._name = ""
        theme.changed.connect(self._tint)

    def say(self, icon: str, title: str, text: str) -> None:
        """Show these words."""
        self._name = icon
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}")
        self._tint()

    def _tint(self) -> None:
        drawn = self._theme.icon(self._name, "text_3", 32, self.devicePixelRatioF())
        self._icon.setPixmap(drawn)
