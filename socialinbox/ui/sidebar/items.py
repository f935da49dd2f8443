"""One line of the sidebar: icon or mark, words, and a number or a dot at the end."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from socialinbox.ui.theme.metrics import ICON, MARK, RADIUS, RADIUS_SMALL, ROW_WIDTH, Space
from socialinbox.ui.theme.swatch import SWATCH, swatch
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.words import listed, number, one_line

EDGE = Space.M
ROW, DOT = 32, 8


class Health(Enum):
    """How an account is doing, told by shape as well as by colour."""

    GOOD = auto()
    """A filled dot."""
    BUSY = auto()
    """Three small dots."""
    TROUBLED = auto()
    """A ring."""
    BROKEN = auto()
    """A triangle."""


class Item(QAbstractButton):
    """A line that can be pressed. Its accessible name holds everything that is drawn."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon: str | None = None
        self._mark: str | None = None
        self._mark_words = ""
        self._swatch: str | None = None
        self._count = 0
        self._urgent = False
        self._health: Health | None = None
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def with_icon(self, name: str) -> "Item":
        """An icon in front."""
        self._icon = name
        return self

    def with_mark(self, name: str, words: str = "") -> "Item":
        """A network's mark in front, and what it says where the text does not."""
        self._mark, self._mark_words = name, words
        return self

    def with_swatch(self, colour: str) -> "Item":
        """A dot of a tag's colour in front."""
        self._swatch = colour
        return self

    @property
    def icon_name(self) -> str:
        """The icon in front, where there is one."""
        return self._icon or ""

    @property
    def count_words(self) -> str:
        """The number at the end; empty for 0."""
        return number(self._count) if self._count else ""

    def picture(self, size: int, dpr: float) -> QPixmap:
        """What stands in front: a network's mark or a tag's colour."""
        if self._mark is not None:
            return self._theme.mark(self._mark, size, dpr)
        return swatch(self._swatch or "transparent", dpr, size)

    def set_count(self, count: int, urgent: int = 0, urgent_words: str = "") -> None:
        """The number at the end; none for 0. It is red while `urgent` of them are, in words."""
        self._count, self._urgent = count, bool(urgent)
        name = f"{self.text()}, {number(count)}" if count else self.text()
        self.setAccessibleName(f"{name}, {urgent_words}" if urgent else name)
        self.setToolTip(urgent_words if urgent else "")
        self.update()

    def set_health(self, health: Health, words: str) -> None:
        """The dot at the end and what it means."""
        self._health = health
        self.setAccessibleName(listed(filter(None, (self.text(), self._mark_words, words))))
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Always the same height."""
        return QSize(ROW_WIDTH, em(ROW))

    def enterEvent(self, event: object) -> None:
        """Show the mouse."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show that the mouse has gone."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on = self._theme, self.isChecked()
        box = QRectF(self.rect())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if on else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._paint_sign(painter, on)
        right = self._paint_end(painter, on)
        kind = Type.STRONG if on else Type.BODY
        left = em(EDGE + ICON + Space.S) if self._icon or self._mark or self._swatch else EDGE
        room = QRect(left, 0, max(0, right - left), self.height())
        painter.setFont(font(kind))
        painter.setPen(theme.colour("text_1"))
        whole = one_line(self.text())
        words = metrics(kind).elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(self._over(room), self._beginning, words)
        painter.end()

    def _over(self, box: QRect) -> QRect:
        """The same place for who reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    @property
    def _beginning(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _sign_at(self, side: int) -> QRect:
        """A square in the middle of the room before the words."""
        middle = EDGE + em(ICON) // 2
        return self._over(QRect(middle - side // 2, (self.height() - side) // 2, side, side))

    def _paint_sign(self, painter: QPainter, on: bool) -> None:
        theme, dpr = self._theme, self.devicePixelRatioF()
        if self._icon:
            at = self._sign_at(em(ICON))
            role = "accent" if on else "text_2"
            painter.drawPixmap(at.topLeft(), theme.icon(self._icon, role, at.width(), dpr))
        elif self._mark:
            at = self._sign_at(em(MARK))
            painter.drawPixmap(at.topLeft(), theme.mark(self._mark, at.width(), dpr))
        elif self._swatch:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._swatch))
            painter.drawRoundedRect(QRectF(self._sign_at(em(SWATCH))), RADIUS_SMALL, RADIUS_SMALL)

    def _paint_end(self, painter: QPainter, on: bool) -> int:
        """Draw what stands at the end and say where it begins."""
        right = self.width() - EDGE
        if self._health is not None:
            dot = em(DOT)
            at = QRect(right - dot, (self.height() - dot) // 2, dot, dot)
            self._paint_health(painter, self._health, QRectF(self._over(at)))
            return right - 2 * dot
        if not self._count:
            return right
        kind = Type.STRONG if on else Type.BODY_MEDIUM
        words = number(self._count)
        wide = metrics(kind).horizontalAdvance(words) + 1
        painter.setFont(font(kind))
        role = "bad" if self._urgent else "accent" if on else "text_2"
        painter.setPen(self._theme.colour(role))
        at = self._over(QRect(right - wide, 0, wide, self.height()))
        painter.drawText(at, self._beginning, words)
        left = right - wide - Space.S
        if self._urgent:
            # A clock before the number: red alone says nothing to many.
            side = em(ICON)
            left -= side - Space.XS
            place = self._over(QRect(left, (self.height() - side) // 2, side, side))
            icon = self._theme.icon("alarm", "bad", side, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft(), icon)
            left -= Space.S
        return left

    def _paint_health(self, painter: QPainter, health: Health, at: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if health is Health.GOOD:
            painter.setBrush(theme.colour("good"))
            painter.drawEllipse(at)
            return
        if health is Health.BUSY:
            painter.setBrush(theme.colour("text_3"))
            for step in (-1, 0, 1):
                dot = at.center() + QPointF(step * at.width() / 2, 0)
                painter.drawEllipse(dot, at.width() / 5, at.width() / 5)
            return
        if health is Health.TROUBLED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("warn"), 2))
            painter.drawEllipse(at.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        side = em(ICON)
        pixmap = theme.icon("warning", "bad", side, self.devicePixelRatioF())
        if pixmap.isNull():
            painter.setBrush(theme.colour("bad"))
            painter.drawRect(at)
        else:
            middle = at.center().toPoint()
            painter.drawPixmap(middle.x() - side // 2, middle.y() - side // 2, pixmap)
