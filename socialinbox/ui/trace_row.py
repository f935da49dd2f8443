"""A line about something that was done: its sign, what, by whom and when, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.theme.theme import Theme


class TraceRow(QWidget):
    """An icon, a title and small lines under it. `over`: paler, because it holds no longer."""

    def __init__(
        self, theme: Theme, icon: str, title: str, hints: Sequence[str], *, over: bool = False
    ) -> None:
        super().__init__()
        sign = QLabel()
        sign.setFixedWidth(MARK)
        sign.setContentsMargins(0, Space.FINE, 0, 0)
        dpr = self.devicePixelRatioF()
        sign.setPixmap(theme.icon(icon, "text_3" if over else "text_2", MARK, dpr))
        self.title = label(title, "greyed" if over else "")
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in (self.title, *(label(hint, "hint") for hint in hints)):
            line.setWordWrap(True)
            words.addWidget(line)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, Space.S)
        self._across.setSpacing(Space.S)
        self._across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addLayout(words, 1)
        self.setAccessibleName(". ".join((title, *hints)))

    def with_link(self, words: str, name: str) -> QPushButton:
        """A link at its end; `name` says for screen readers what of."""
        link = QPushButton(words)
        link.setProperty("kind", "link")
        link.setAccessibleName(name)
        link.setAccessibleDescription(self.accessibleName())
        self._across.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return link
