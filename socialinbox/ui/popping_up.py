"""Where a pop-up stands: over the part it belongs to, and within that part's screen."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from socialinbox.ui.theme.metrics import Space


def above(part: QWidget, size: QSize) -> QPoint:
    """Where on the screens the upper left corner of a pop-up of this size belongs."""
    anchor = QRect(part.mapToGlobal(QPoint(0, 0)), part.size())
    return within(part.screen().availableGeometry(), anchor, size)


def within(screen: QRect, anchor: QRect, size: QSize) -> QPoint:
    """Over the anchor; below it where there is no room; never over the edges of the screen.

    What is larger than the screen shows its beginning.
    """
    x, y = anchor.left(), anchor.top() - size.height() - Space.XS
    if y < screen.top():
        y = anchor.bottom() + 1 + Space.XS
    x = max(screen.left(), min(x, screen.right() + 1 - size.width()))
    y = max(screen.top(), min(y, screen.bottom() + 1 - size.height()))
    return QPoint(x, y)
