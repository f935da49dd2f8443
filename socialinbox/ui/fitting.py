"""What is whole where a window has room for it, and gives way or is scrolled where it has not."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

LEAST = 40
"""Pixels of height at least: a line that can be read."""
FEW_LINES = 88
"""Pixels of a list at least."""


def least_height(layout: QLayout, width: int) -> int:
    """Pixels below which the parts of a layout would lie on each other."""
    if layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(width)
    return layout.minimumSize().height()


class _Body(QWidget):
    """Tells when what is inside wants another size. A filter would be asked while it is taken
    apart, when Python has forgotten who asks."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fitting")

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.asked.emit()
        return done


class Fitting(QScrollArea):
    """Put `body` together with a layout of its own. `fitted` tells that it has got its size.

    A QScrollArea that resizes its widget scrolls as soon as that has less than it wishes for; here
    lists and fields inside give way first, and it scrolls only below their least heights.
    """

    fitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = _Body(self)
        self.setObjectName("fitting")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(self.body)
        self.body.asked.connect(self._on_asked)

    def sizeHint(self) -> QSize:
        """All of what is inside."""
        hint = self.body.sizeHint()
        if self.body.hasHeightForWidth() and self.width() > 0:
            hint.setHeight(self.body.heightForWidth(self.viewport().width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """A line of it."""
        least = self.body.minimumSizeHint()
        return QSize(least.width(), min(LEAST, least.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room for what is inside."""
        super().resizeEvent(event)
        self._fit()

    def _on_asked(self) -> None:
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        layout = self.body.layout()
        if layout is not None:
            room = self.viewport().size()
            self.body.resize(room.width(), max(room.height(), least_height(layout, room.width())))
            self.fitted.emit()


class Giving(QWidget):
    """Holds a list that wants a height, and has less of it where the window is low."""

    def __init__(self, part: QAbstractScrollArea, parent: QWidget, height: int = 0) -> None:
        super().__init__(parent)
        self._part = part
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(part)

    def want(self, height: int) -> None:
        """So many pixels, where there is room for them."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as it is wanted."""
        return QSize(self._part.sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(self._part.minimumSizeHint().width(), min(FEW_LINES, self._height))
