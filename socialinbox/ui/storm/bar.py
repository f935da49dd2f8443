"""The line over the composer while a storm is answered: how far it is, skip, leave."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from socialinbox.ui.commands.written import key_words
from socialinbox.ui.parts import Elided, IconButton, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import apart, tr

SKIP_KEY = "Ctrl+Shift+K"


class StormBar(QFrame):
    """It is told what to say and decides nothing."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._around = around
        self._sign = label("", "second", self)
        self.words = Elided("strong", self)
        self.skip = QPushButton(tr("Skip"), self)
        self.skip.setProperty("kind", "small")
        self.skip.setToolTip(
            tr("Leave this one unanswered ({key})").format(key=apart(key_words(SKIP_KEY)))
        )
        self.leave = IconButton(around.theme, "close", tr("Stop answering one by one"), "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.skip)
        row.addWidget(self.leave)
        self.hide()

    def say(self, words: str) -> None:
        """How far it is."""
        dpr = self.devicePixelRatioF()
        self._sign.setPixmap(self._around.theme.icon("people", "accent", 15, dpr))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
