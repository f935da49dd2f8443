"""One stream on the page of its account: what of it is known, and how to fetch the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from socialinbox.domain.coverage import StreamCoverage, StretchKind
from socialinbox.ui.accounts.parts import INSIDE, Button, Words
from socialinbox.ui.accounts.strip import Strip, summary
from socialinbox.ui.parts import Elided
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.type import em
from socialinbox.ui.words import said

SUMMARY = 120
"""Pixels that what is known keeps beside the longest name, for a font of 13."""


class StreamLine(QWidget):
    """One stream: its name, its coverage in a few words, the strip, and the way to fetch.

    `fetch_pressed` carries the stream's name.
    """

    fetch_pressed = Signal(str)

    def __init__(self, around: Surroundings, stream: str) -> None:
        super().__init__()
        self._around = around
        self.stream = stream
        self._title = Elided("")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._words = Elided("second")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.strip = Strip(around.theme, around.clock)
        self.strip.told.connect(self._on_told)
        self.fetch = Button(self.tr("Fetch what is missing"), "link")
        self.fetch.clicked.connect(lambda: self.fetch_pressed.emit(self.stream))
        self.fetch.hide()
        self.said = Words("", "second", INSIDE)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._title)
        top.addWidget(self._words, 1)
        top.addWidget(self.fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.strip)
        column.addWidget(self.said)
        self.said.hide()
        self._gap = ""
        self._fetching = False

    def show_coverage(self, coverage: StreamCoverage) -> None:
        """The stream as it is now; a gap's sentence stands below without being asked for."""
        self._title.setText(said(coverage.label))
        self._words.setText(summary(coverage, self._around.clock()))
        # A long name of the stream leaves it some room.
        self._words.setMinimumWidth(min(self._words.sizeHint().width(), em(SUMMARY)))
        self.strip.show_coverage(coverage)
        gaps = [s for s in coverage.stretches if s.kind is StretchKind.GAP]
        self._gap = ""
        if gaps:
            at = coverage.stretches.index(gaps[-1])
            self._gap = self.strip.sentences[at]
        self.fetch.setVisible(self._fetching or any(gap.fetchable for gap in gaps))
        self.fetch.setAccessibleName(
            self.tr("Fetch what is missing of {stream}").format(stream=said(coverage.label))
        )
        self.said.say(self._gap)

    def show_fetching(self, on: bool, went_wrong: str = "") -> None:
        """Under way, or through and how it went."""
        self._fetching = on
        self.fetch.setEnabled(not on)
        self.fetch.setText(self.tr("Fetching…") if on else self.tr("Fetch what is missing"))
        if went_wrong:
            self.said.say(went_wrong)

    def _on_told(self, sentence: str) -> None:
        self.said.say(sentence or self._gap)
