"""Paints messages from layouts that are kept until the message, the width or the look changes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialinbox.domain.ids import MessageId
from socialinbox.domain.views import Entry
from socialinbox.search.query import Terms
from socialinbox.ui.search.marked import mark_ranges
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import (
    BUBBLE_RADIUS,
    ICON,
    RADIUS,
    RADIUS_LARGE,
    RADIUS_SMALL,
    Space,
)
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.timeline.layout import TILE_H, Colours, lay_out
from socialinbox.ui.timeline.mirror import mirror
from socialinbox.ui.timeline.model import EntryRole
from socialinbox.ui.timeline.notes import FOLD, paint_paper
from socialinbox.ui.timeline.parts import Body, MessageLayout, Picture, Words
from socialinbox.ui.timeline.ring import paint_ring, share_left
from socialinbox.ui.timeline.rows import Frame, tombstone_words

KEPT = 800
DOTS = 24
"""Side of the square of the three dots, in pixels."""
TEXT_ROLE = {
    Body.IN: "text_1",
    Body.OUT: "text_1",
    Body.NOTE: "note_text",
    Body.TOMBSTONE: "text_3",
}
Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """`lead` is the empty room above the first row that puts a short thread at the bottom.

    `lit` is the message that a search led to, drawn with a ring for a moment; `marked` is what
    was searched for.
    """

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._view = parent
        self._kept: dict[tuple[object, ...], MessageLayout] = {}
        self.lead = 0
        self.width = 400
        self.lit: MessageId | None = None
        self.hovered: MessageId | None = None
        self.marked: Terms = ()

    def layout_of(self, entry: Entry, frame: Frame, width: int) -> MessageLayout:
        """A message's layout, from the cache where nothing has changed."""
        theme = self._around.theme
        dark, face = theme.palette.dark, font(Type.BODY).key()
        ringed = entry.expires_at is not None
        mirrored, gap = self._view.isRightToLeft(), em(theme.density.gap)
        look = (dark, face, mirrored, gap)
        key = (entry.id, entry.revision, entry.delivery, ringed, frame, width, look)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            link = QTextCharFormat()
            link.setForeground(QBrush(theme.colour("accent")))
            colours = Colours(QTextCharFormat(), link)
            place = self._around.places.get(entry.place)
            gone = tombstone_words(entry, place, self._around.clock())
            found = lay_out(entry, frame, width, colours, gone, self._around.pictures, gap)
            if mirrored:
                found = mirror(found, width)
            self._kept[key] = found
        return found

    def forget(self) -> None:
        """Lay everything out anew: pictures have arrived."""
        self._kept.clear()

    def at(self, index: Index) -> MessageLayout | None:
        """The layout of a row."""
        entry, frame = index.data(EntryRole.ENTRY), index.data(EntryRole.FRAME)
        return None if entry is None else self.layout_of(entry, frame, self.width)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the layout, and the lead above the first row."""
        found = self.at(index)
        height = found.height if found is not None else 1
        return QSize(self.width, height + (self.lead if index.row() == 0 else 0))

    def dots(self, found: MessageLayout) -> QRectF | None:
        """Where the three dots stand: beside the bubble or the first picture, at its top."""
        attached = (p.at for p in found.pictures if p.at.height() >= TILE_H)
        box = found.bubble or next(attached, None)
        if box is None:
            return None
        if found.body is Body.NOTE:
            inwards = DOTS + FOLD + Space.XS
            x = box.left() + inwards - DOTS if found.mirrored else box.right() - inwards
            return QRectF(x, box.top() + Space.XS, DOTS, DOTS)
        ours_left = (found.body is Body.OUT) is not found.mirrored
        full = box.left() < 2 * DOTS if found.mirrored else box.right() > self.width - 2 * DOTS
        left = ours_left if not full else not found.mirrored
        if found.ring is not None and left is ours_left:
            # Beside the ring, not over it.
            box = box.united(found.ring)
        x = box.left() - DOTS - 4 if left else box.right() + 4
        return QRectF(max(0.0, x), box.top() + 2, DOTS, DOTS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one message with all around it."""
        found = self.at(index)
        if found is None:
            return
        rect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(rect.left(), rect.top() + (self.lead if index.row() == 0 else 0))
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        entry: Entry = index.data(EntryRole.ENTRY)
        self._bubble(painter, found, ring=focused or entry.id == self.lit)
        if found.card is not None:
            self._card(painter, found.card)
        for picture in found.pictures:
            self._picture(painter, picture, found.mirrored)
        dpr = painter.device().devicePixelRatioF()
        for name, at in found.marks:
            pixmap = self._around.theme.mark(name, round(at.width()), dpr)
            painter.drawPixmap(at.topLeft(), pixmap)
        for sign in found.signs:
            drawn = self._around.theme.icon(sign.icon, sign.role, round(sign.at.width()), dpr)
            painter.drawPixmap(sign.at.topLeft(), drawn)
        for words in found.words:
            self._words(painter, words)
        share = share_left(entry, self._around.clock())
        if found.ring is not None and share is not None:
            paint_ring(painter, self._around.theme, found.ring, share)
        if focused or entry.id == self.hovered:
            self._dots(painter, found, strong=entry.id == self.hovered)
        painter.restore()

    def _dots(self, painter: QPainter, found: MessageLayout, strong: bool) -> None:
        at = self.dots(found)
        if at is None:
            return
        theme, dpr = self._around.theme, painter.device().devicePixelRatioF()
        if strong and found.body is not Body.NOTE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(at, RADIUS, RADIUS)
        role = "note_text" if found.body is Body.NOTE else "text_2"
        side = (DOTS - ICON) / 2
        painter.drawPixmap(at.topLeft() + QPointF(side, side), theme.icon("dots", role, ICON, dpr))

    def _bubble(self, painter: QPainter, found: MessageLayout, ring: bool) -> None:
        theme, box = self._around.theme, found.bubble
        if box is not None and found.body is Body.NOTE:
            dpr = painter.device().devicePixelRatioF()
            paint_paper(painter, theme, box, found.icon, dpr, ring, found.mirrored)
        elif box is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if found.body is Body.TOMBSTONE:
                painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DashLine))
                box = box.adjusted(0.5, 0.5, -0.5, -0.5)
            elif found.outlined:
                painter.setPen(QPen(theme.colour("text_3"), 1))
                box = box.adjusted(0.5, 0.5, -0.5, -0.5)
            else:
                out = found.body is Body.OUT
                painter.setBrush(theme.colour("bubble_out" if out else "bubble_in"))
            painter.drawPath(_outline(box, found))
            if ring:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.drawPath(_outline(box.adjusted(1, 1, -1, -1), found))
        if found.text is not None:
            painter.setPen(theme.colour(TEXT_ROLE[found.body]))
            marks = mark_ranges(found.text.text(), self.marked, theme) if self.marked else []
            found.text.draw(painter, found.text_at, marks)

    def _words(self, painter: QPainter, words: Words) -> None:
        painter.setFont(font(words.type))
        painter.setPen(self._around.theme.colour(words.role))
        flags = Qt.AlignmentFlag.AlignVCenter
        if words.centred:
            flags |= Qt.AlignmentFlag.AlignHCenter
        else:
            flags |= Qt.AlignmentFlag.AlignRight if words.right else Qt.AlignmentFlag.AlignLeft
            flags |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words.at, int(flags), words.text)

    def _card(self, painter: QPainter, box: QRectF) -> None:
        theme = self._around.theme
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _picture(self, painter: QPainter, picture: Picture, mirrored: bool) -> None:
        theme, at = self._around.theme, picture.at
        shape = QPainterPath()
        round_by = RADIUS_SMALL if at.height() <= TILE_H else RADIUS_LARGE
        shape.addRoundedRect(at, round_by, round_by)
        if picture.pixmap is not None:
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(at, picture.pixmap, _filling(picture.pixmap.size(), at))
            painter.restore()
            if picture.play:
                self._play(painter, at)
            return
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("pane"))
        painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        dpr = painter.device().devicePixelRatioF()
        x = at.right() - Space.M - ICON if mirrored else at.left() + Space.M
        place = QPointF(x, at.center().y() - ICON / 2)
        painter.drawPixmap(place, theme.icon(picture.icon, "text_2", ICON, dpr))
        sign, edge = Space.M + ICON + Space.S, Space.M
        room = at.adjusted(edge, 0, -sign, 0) if mirrored else at.adjusted(sign, 0, -edge, 0)
        text = metrics(Type.SECOND).elidedText(
            picture.words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        self._words(painter, Words(text, room, Type.SECOND, "text_1", right=mirrored))

    def _play(self, painter: QPainter, at: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        middle, reach = at.center(), min(14.0, at.height() / 4)
        path = QPainterPath(QPointF(middle.x() - reach * 0.6, middle.y() - reach))
        path.lineTo(middle.x() + reach, middle.y())
        path.lineTo(middle.x() - reach * 0.6, middle.y() + reach)
        path.closeSubpath()
        painter.drawPath(path)


def _outline(box: QRectF, found: MessageLayout) -> QPainterPath:
    """A bubble: where it meets another of its group its corners are nearly square."""
    round_by, meets = float(BUBBLE_RADIUS), float(RADIUS_SMALL)
    path = QPainterPath()
    path.addRoundedRect(box, round_by, round_by)
    if found.follows or found.followed:
        on_left = (found.body is Body.OUT) is found.mirrored
        x = box.left() if on_left else box.right() - round_by
        for meeting, y in (
            (found.follows, box.top()),
            (found.followed, box.bottom() - round_by),
        ):
            if meeting:
                corner = QPainterPath()
                corner.addRoundedRect(QRectF(x, y, round_by, round_by), meets, meets)
                path = path.united(corner)
    return path


def _filling(size: QSize, box: QRectF) -> QRectF:
    """The middle part of a picture that fills a box of another shape."""
    scale = max(box.width() / max(1, size.width()), box.height() / max(1, size.height()))
    wide, tall = box.width() / scale, box.height() / scale
    return QRectF((size.width() - wide) / 2, (size.height() - tall) / 2, wide, tall)
