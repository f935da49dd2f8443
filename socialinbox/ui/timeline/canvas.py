"""One picture, fitted or magnified, moved by mouse and keys; or the words why there is none."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialinbox.ui.theme.theme import Theme

BESIDE = 40
"""Left and right of words that stand in the place of a picture."""

STEP = 1.25
LARGEST = 8.0
"""The most screen pixels that a pixel of the picture gets, each way."""
NOTCH = 120
"""What one notch of a mouse wheel counts."""


class Canvas(QWidget):
    """Fits the picture until it is magnified. `zoomed` tells that the size has changed."""

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QPixmap()
        self._words = ""
        self._scale: float | None = None
        self._middle = QPointF()
        """Which point of the picture, in its own pixels, stands in the middle."""
        self._held: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QPixmap, name: str) -> None:
        """Show it as large as fits."""
        self._picture, self._words = picture, ""
        self.setAccessibleName(name)
        self.fit()

    def say(self, words: str) -> None:
        """Show no picture but why."""
        self._picture, self._words = QPixmap(), words
        self.setAccessibleName(words)
        self.fit()

    @property
    def words(self) -> str:
        """What is said instead of a picture."""
        return self._words

    # -- size
    @property
    def scale(self) -> float:
        """Pixels here to one of the picture."""
        return self._fitting() if self._scale is None else self._scale

    @property
    def fitted(self) -> bool:
        """Whether the picture is shown whole."""
        return self._scale is None

    def _fitting(self) -> float:
        """The picture as large as fits, and never larger than it is."""
        size = self._picture.deviceIndependentSize()
        if size.isEmpty():
            return 1.0
        return min(1.0, self.width() / size.width(), self.height() / size.height())

    def fit(self) -> None:
        """Show it whole."""
        self._scale = None
        self._middle = self._centre()
        self._tell()

    def zoom(self, steps: float, at: QPointF | None = None) -> None:
        """Larger or smaller by so many steps; the point `at` of the canvas stays where it is."""
        if self._picture.isNull():
            return
        point = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        under = self._point(point)
        wanted = min(LARGEST, self.scale * STEP**steps)
        if wanted <= self._fitting():
            self.fit()
            return
        self._scale = wanted
        off = (point - QPointF(self.width() / 2, self.height() / 2)) / wanted
        self._move_to(under - off)
        self._tell()

    def full_size(self) -> None:
        """A pixel of the picture for a pixel here."""
        if not self._picture.isNull() and self._fitting() < 1.0:
            self._scale = 1.0
            self._move_to(self._centre())
            self._tell()

    def _tell(self) -> None:
        over = Qt.CursorShape.ArrowCursor if self.fitted else Qt.CursorShape.OpenHandCursor
        self.setCursor(over)
        self.update()
        self.zoomed.emit()

    # -- place
    def place(self) -> QRectF:
        """Where the picture stands."""
        size = QSizeF(self._picture.deviceIndependentSize()) * self.scale
        middle = self._centre() if self.fitted else self._middle
        corner = QPointF(self.width() / 2, self.height() / 2) - middle * self.scale
        return QRectF(corner, size)

    def pull(self, by: QPointF) -> None:
        """Move a magnified picture by so many pixels."""
        self._move_to(self._middle - by / self.scale)
        self.update()

    def _centre(self) -> QPointF:
        size = self._picture.deviceIndependentSize()
        return QPointF(size.width() / 2, size.height() / 2)

    def _point(self, at: QPointF) -> QPointF:
        return (at - self.place().topLeft()) / self.scale

    def _move_to(self, middle: QPointF) -> None:
        """No edge of the picture comes further in than it must."""
        size = self._picture.deviceIndependentSize()
        half_x = min(self.width() / 2 / self.scale, size.width() / 2)
        half_y = min(self.height() / 2 / self.scale, size.height() / 2)
        x = min(max(middle.x(), half_x), size.width() - half_x)
        y = min(max(middle.y(), half_y), size.height() - half_y)
        self._middle = QPointF(x, y)

    # -- Qt
    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms where the mouse is."""
        self.zoom(event.angleDelta().y() / NOTCH, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a magnified picture; what is beside it is the sheet's."""
        if event.button() is Qt.MouseButton.LeftButton and self.place().contains(event.position()):
            self._held = event.position()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull it."""
        if self._held is not None and not self.fitted:
            self.pull(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To its full size, and back."""
        if self.fitted:
            self.full_size()
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A magnified picture stays within its edges."""
        super().resizeEvent(event)
        if not self.fitted:
            self._move_to(self._middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the words."""
        painter = QPainter(self)
        if self._words:
            painter.setPen(self._theme.colour("text_2"))
            room = self.rect().adjusted(BESIDE, 0, -BESIDE, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale <= 2)
            painter.drawPixmap(self.place(), self._picture, QRectF(self._picture.rect()))
        painter.end()
