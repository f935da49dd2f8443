"""The line below the words: tools at its beginning, what sends at its end; two where narrow."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from socialinbox.ui.theme.metrics import Space

GAP = Space.S


class Tools(QWidget):
    """Put buttons into `begin` and `end`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.begin, self.end = QHBoxLayout(), QHBoxLayout()
        self.begin.setSpacing(0)
        self.end.setSpacing(GAP)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GAP)
        for part in (self.begin, self.end):
            self._line.addLayout(part)
        self.begin.addStretch(1)
        self.end.addStretch(1)

    def add(self, tool: QWidget) -> None:
        """Another tool behind the last."""
        self.begin.insertWidget(self.begin.count() - 1, tool)

    def fit(self) -> None:
        """In one line where there is room for it."""
        needed = self.begin.sizeHint().width() + GAP + self.end.sizeHint().width()
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def event(self, event: QEvent) -> bool:
        """Another width, or other buttons."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit()
        return done

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider half: the other goes below it."""
        whole = super().minimumSizeHint()
        halves = (self.begin.minimumSize().width(), self.end.minimumSize().width())
        return QSize(min(whole.width(), max(halves)), whole.height())
