"""A layout that goes on in another line where one has no room left."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from socialinbox.ui.theme.metrics import Space


class Flow(QLayout):
    """Widgets side by side, going on in another line where there is no room.

    Those that expand share what room their line has left, so that lines end alike.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.XS)

    def addItem(self, item: QLayoutItem) -> None:
        """Behind the last."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the lines are together."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put all in their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """At least the widest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As the widest of them."""
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _way(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or wide > left:
                lines.append([])
                left = room
            lines[-1].append(item)
            left -= wide + self.spacing()
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            widths = self._widths(line, rect.width())
            tall = max(item.sizeHint().height() for item in line)
            x = rect.x()
            for item, wide in zip(line, widths, strict=True):
                if move:
                    box = QRect(x, y, wide, item.sizeHint().height())
                    item.setGeometry(QStyle.visualRect(self._way(), rect, box))
                x += wide + self.spacing()
            y += tall + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        widths = [item.sizeHint().width() for item in line]
        growing = [
            i
            for i, item in enumerate(line)
            if item.expandingDirections() & Qt.Orientation.Horizontal
        ]
        spare = max(0, room - sum(widths) - self.spacing() * (len(line) - 1))
        for n, i in enumerate(growing):
            widths[i] += spare * (n + 1) // len(growing) - spare * n // len(growing)
        return widths
