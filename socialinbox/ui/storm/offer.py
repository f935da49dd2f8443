"""A quiet line over the list of those who wait: many of them ask the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.answers import Storm
from socialinbox.ui.parts import label
from socialinbox.ui.storm.words import storm_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import tr


class StormOffer(QFrame):
    """Hidden while nothing rages. `wanted` carries the storm to answer."""

    wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._around = around
        self._storms: list[Storm] = []
        self._sign = label("", "second", self)
        self.words = label("", "second", self)
        self.words.setWordWrap(True)
        self.answer = QPushButton(tr("Answer one by one"), self)
        self.answer.setProperty("kind", "link")
        self.answer.clicked.connect(lambda: self.wanted.emit(self._storms[0]))
        column = QVBoxLayout()
        column.setSpacing(Space.FINE)
        column.addWidget(self.words)
        column.addWidget(self.answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self._sign)
        row.addLayout(column, 1)
        around.theme.changed.connect(self._tint)
        self.hide()

    @property
    def storms(self) -> list[Storm]:
        """What rages now, the largest first."""
        return self._storms

    def say(self, storms: Sequence[Storm], shown: bool) -> None:
        """These rage; `shown`: the list of those who wait is there."""
        self._storms = list(storms)
        if storms:
            words = storm_words(storms[0])
            self.words.setText(words)
            self.answer.setAccessibleName(f"{words}. {self.answer.text()}")
            self._tint()
        self.setVisible(bool(storms) and shown)

    def _tint(self) -> None:
        dpr = self.devicePixelRatioF()
        self._sign.setPixmap(self._around.theme.icon("people", "text_2", 18, dpr))
