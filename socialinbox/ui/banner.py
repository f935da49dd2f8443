"""A quiet bar across the top of a part: something is wrong, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from socialinbox.ui.parts import label, restyle
from socialinbox.ui.theme.theme import Theme


class Banner(QFrame):
    """Hidden while there is nothing to say. `pressed` is its one button, `closed` its other."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._icon = label("", "second", self)
        self._words = label("", "second", self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "link")
        self._button.clicked.connect(self.pressed)
        self._close = QPushButton(self.tr("Hide"), self)
        self._close.setProperty("kind", "link")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._name = "warning"
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str, button: str = "", icon: str = "warning", bad: bool = False) -> None:
        """Show these words, with a button where one helps."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setProperty("kind", "bad" if bad else "warn")
        restyle(self)
        restyle(self._words)
        self._name = icon
        self._tint()
        self.show()

    def _tint(self) -> None:
        role = "bad" if self.property("kind") == "bad" else "warn"
        self._icon.setPixmap(self._theme.icon(self._name, role, 16, self.devicePixelRatioF()))
