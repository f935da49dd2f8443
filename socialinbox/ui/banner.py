"""A quiet bar across the top of a part: something is wrong, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from socialinbox.ui.announce import announce
from socialinbox.ui.parts import label, restyle
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import breakable, shown


class Banner(QFrame):
    """Hidden while there is nothing to say, and after a press on Hide.

    `acted` is a press on the button that says what to do, where there is one.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._sign = "warning"
        self._said = ""
        self._icon = label("", "second", self)
        self._words = label("", "second", self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self.action.setProperty("kind", "link")
        self.action.clicked.connect(self.acted)
        self.action.hide()
        self._close = QPushButton(self.tr("Hide"), self)
        self._close.setProperty("kind", "link")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._said

    def say(self, words: str, bad: bool = False, action: str = "", icon: str = "warning") -> None:
        """Show these words; `bad` in red instead of amber, with a button for `action`."""
        words = shown(words)
        self._sign, self._said = icon, words
        self._words.setText(breakable(words))
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(words)
        self.setProperty("kind", "bad" if bad else "warn")
        restyle(self)
        restyle(self._words)
        self._tint()
        self.show()
        announce(self, words, urgent=bad)

    def add(self, words: str) -> None:
        """Say this as well, where something is said; its button stays."""
        if self.isHidden():
            self.say(words)
            return
        bad, action = self.property("kind") == "bad", self.action.text()
        self.say(f"{self._said} {words}", bad=bad, action=action, icon=self._sign)

    def _tint(self) -> None:
        role = "bad" if self.property("kind") == "bad" else "warn"
        self._icon.setPixmap(self._theme.icon(self._sign, role, 16, self.devicePixelRatioF()))
