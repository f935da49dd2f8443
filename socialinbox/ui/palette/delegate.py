"""Paints a line of the palette: picture, words with the letters that fit, what stands beside."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialinbox.ui.commands.written import key_words
from socialinbox.ui.lists.model import ROW
from socialinbox.ui.palette.entries import Entry, Line
from socialinbox.ui.theme.metrics import ICON, MARK, RADIUS, RADIUS_SMALL, ROW_WIDTH, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.typesetting import formatted

TALL, OVER = 40, 28
"""Pixels of a line, and of the heading over it."""
SIDE, GAP = Space.S, Space.M
FACE, CAP = 28, 20


def row_height(line: Line) -> int:
    """With its heading."""
    return TALL + (OVER if line.heading else 0)


class LinesDelegate(QStyledItemDelegate):
    """Laid out from left to right and mirrored where the language runs the other way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as the line is with its heading."""
        return QSize(ROW_WIDTH, row_height(index.data(ROW)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Heading, ground, then from both ends to the middle."""
        line: Line = index.data(ROW)
        theme, rect = self._theme, QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(theme.colour("text_3"))
            top = rect.adjusted(SIDE + GAP, Space.S, -SIDE - GAP, 0)
            top.setHeight(OVER - Space.S)
            start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(top, start | Qt.AlignmentFlag.AlignVCenter, line.heading)
            rect.setTop(rect.top() + OVER)
        ground = rect.adjusted(SIDE, 1, -SIDE, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and line.entry.possible
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(ground), RADIUS, RADIUS)
        inner = ground.adjusted(GAP, 0, -GAP, 0)
        left = self._paint_picture(painter, option, inner, line.entry)
        right = self._paint_end(painter, option, inner, line.entry)
        room = QRect(left, inner.top(), max(0, right - left - GAP), inner.height())
        self._paint_words(painter, option, self._seen(option, inner, room), line)
        painter.restore()

    def _seen(self, option: QStyleOptionViewItem, whole: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(option.direction, whole, part)

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, entry: Entry
    ) -> int:
        dpr = painter.device().devicePixelRatioF()
        size = FACE if entry.marks or entry.name.startswith("customer:") else ICON
        box = QRect(inner.left(), inner.center().y() - size // 2, size, size)
        box.translate((FACE - size) // 2, 1)
        role = "text_2" if entry.possible else "line"
        pixmap = (
            entry.picture(size, dpr)
            if entry.picture is not None
            else self._theme.icon(entry.icon, role, size, dpr)
        )
        painter.drawPixmap(self._seen(option, inner, box).topLeft(), pixmap)
        return inner.left() + FACE + GAP

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, entry: Entry
    ) -> int:
        """Keys, marks and what stands beside, from the end on; returns where they begin."""
        dpr, right = painter.device().devicePixelRatioF(), inner.right()
        for key in reversed(entry.keys[:2]):
            caps = _parts(key)
            # From the end on; the caps of one key stand as they are written everywhere else.
            turned = option.direction is Qt.LayoutDirection.RightToLeft
            for part in caps if turned else reversed(caps):
                right = self._paint_cap(painter, option, inner, part, right)
            right -= Space.S
        for mark in reversed(entry.marks[:4]):
            right -= MARK
            at = QRect(right, inner.center().y() - MARK // 2, MARK, MARK)
            pixmap = self._theme.mark(mark, MARK, dpr)
            painter.drawPixmap(self._seen(option, inner, at).topLeft(), pixmap)
            right -= Space.XS
        beside = entry.why_not or entry.beside
        if beside:
            measure = metrics(Type.SMALL)
            wide = min(measure.horizontalAdvance(beside), inner.width() // 3)
            words = measure.elidedText(beside, Qt.TextElideMode.ElideRight, wide + 1)
            right -= wide + Space.S
            at = self._seen(option, inner, QRect(right, inner.top(), wide + 2, inner.height()))
            painter.setFont(font(Type.SMALL))
            painter.setPen(self._theme.colour("text_3"))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, words)
        return right

    def _paint_cap(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        words: str,
        right: int,
    ) -> int:
        wide = max(CAP, metrics(Type.SMALL).horizontalAdvance(words) + Space.M)
        box = QRect(right - wide, inner.center().y() + 1 - CAP // 2, wide, CAP)
        seen = self._seen(option, inner, box)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("pane"))
        painter.drawRoundedRect(
            QRectF(seen).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL
        )
        painter.setFont(font(Type.SMALL))
        painter.setPen(self._theme.colour("text_2"))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, words)
        return right - wide - Space.XS

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> None:
        entry = line.entry
        measure = metrics(Type.BODY)
        shown = measure.elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(shown, font(Type.BODY))
        choice = QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))
        choice.setTextDirection(option.direction)
        choice.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(choice)
        layout.setFormats([_marked(at, self._theme) for at in line.at if at < len(shown)])
        layout.beginLayout()
        text = layout.createLine()
        text.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._theme.colour("text_1" if entry.possible else "text_3"))
        top = room.top() + (room.height() - text.height()) / 2
        layout.draw(painter, QPointF(room.left(), top))


def _parts(key: str) -> list[str]:
    """The caps of a key: Ctrl and K; one for a key that is itself a plus."""
    words = key_words(key)
    return [part for part in words.split("+") if part] if words.strip("+") else [words]


def _marked(at: int, theme: Theme) -> QTextLayout.FormatRange:
    """A letter that fits: in the accent's colour, and heavier for who sees no colours."""
    form = QTextCharFormat()
    form.setForeground(theme.colour("accent"))
    form.setFontWeight(QFont.Weight.Bold)
    return formatted(at, 1, form)
