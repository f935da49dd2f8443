"""Scroll bars that lie over what they move: thin, there while something moves, no room taken."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollArea, QWidget

from socialinbox.ui.theme.theme import Theme

WIDTH = 12
"""Of the strip in which the mouse takes hold of it, in pixels."""
THIN, THICK = 4, 7
"""Of what is drawn: away from the mouse, and under it."""
SHORTEST = 32
LINGERS = 900
"""Milliseconds that it stays after the last movement."""


class ThinBar(QWidget):
    """Lies at the end of a scroll area and moves it. The area's own bar stays hidden and true."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._area = area
        self._theme = theme
        self._held: float | None = None
        self.setObjectName("thin_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = area.verticalScrollBar()
        self._bar.valueChanged.connect(self.show_up)
        self._bar.rangeChanged.connect(self._on_range)
        self._seen = 0.0
        """How much of it is to be seen, 0 to 1."""
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._on_moved)
        self._away = QTimer(self, interval=LINGERS, singleShot=True)
        self._away.timeout.connect(self._fade)
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)
        theme.changed.connect(self.update)
        self._place()

    def show_up(self) -> None:
        """There is movement: be seen for a while."""
        if self._bar.maximum() <= self._bar.minimum():
            return
        self._turn(1.0)
        self._away.start()
        self.update()

    def _on_range(self) -> None:
        self.setVisible(self._bar.maximum() > self._bar.minimum())
        self.update()

    def _fade(self) -> None:
        if self._held is None and not self.underMouse():
            self._turn(0.0)

    def _turn(self, seen: float) -> None:
        if self._movement.endValue() == seen:
            return
        self._movement.stop()
        self._movement.setDuration(self._theme.duration)
        self._movement.setStartValue(self._seen)
        self._movement.setEndValue(seen)
        self._movement.start()

    def _on_moved(self, seen: float) -> None:
        self._seen = seen
        self.update()

    # -- where it stands
    def _place(self) -> None:
        port = self._area.viewport().geometry()
        mirrored = self._area.isRightToLeft()
        x = port.left() if mirrored else port.right() + 1 - WIDTH
        self.setGeometry(x, port.top(), WIDTH, port.height())
        self.raise_()

    def thumb(self) -> QRectF:
        """What is drawn, in pixels of the strip."""
        whole = self.height() - 4
        span = self._bar.maximum() - self._bar.minimum()
        page = max(1, self._bar.pageStep())
        long = max(SHORTEST, whole * page / (page + span))
        top = 2 + (whole - long) * (self._bar.value() - self._bar.minimum()) / max(1, span)
        wide = THICK if self.underMouse() or self._held is not None else THIN
        x = 2 if self._area.isRightToLeft() else WIDTH - 2 - wide
        return QRectF(x, top, wide, long)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the area; show up when the mouse comes into it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        elif event.type() is QEvent.Type.Enter:
            self.show_up()
        return super().eventFilter(watched, event)

    # -- the mouse
    def enterEvent(self, event: QEvent) -> None:
        """Thicker, to take hold of."""
        self.show_up()

    def leaveEvent(self, event: QEvent) -> None:
        """Thin again, and soon away."""
        self.show_up()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold, or go a page towards the mouse."""
        thumb, y = self.thumb(), event.position().y()
        if thumb.top() <= y <= thumb.bottom():
            self._held = y - thumb.top()
        else:
            by = self._bar.pageStep()
            self._bar.setValue(self._bar.value() + (by if y > thumb.bottom() else -by))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull."""
        if self._held is None:
            return
        room = self.height() - 4 - self.thumb().height()
        share = (event.position().y() - self._held - 2) / max(1.0, room)
        span = self._bar.maximum() - self._bar.minimum()
        self._bar.setValue(self._bar.minimum() + round(share * span))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.show_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text_3"))
        strong = self._held is not None or self.underMouse()
        painter.setOpacity(self._seen * (0.9 if strong else 0.6))
        thumb = self.thumb()
        painter.drawRoundedRect(thumb, thumb.width() / 2, thumb.width() / 2)
        painter.end()


def bring_into_sight(part: QWidget) -> None:
    """Scroll what a part stands in. Qt does it for the Tab key within an area, not into one."""
    area = _area_of(part)
    if area is not None:
        area.ensureWidgetVisible(part)


def bring_caret_into_sight(field: QPlainTextEdit) -> None:
    """Scroll what a field stands in to the line that is written. Qt scrolls the field alone."""
    area = _area_of(field)
    inside = area.widget() if area is not None else None
    if area is not None and inside is not None:
        caret = field.cursorRect()
        at = field.viewport().mapTo(inside, caret.center())
        area.ensureVisible(at.x(), at.y(), 0, caret.height())


def _area_of(part: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
