"""Paints a row of the list from its layout."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from socialinbox.domain.saved import SavedThread
from socialinbox.domain.views import Box, ThreadRow
from socialinbox.ui.saved.ring import paint_ring
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import BAR_OF_FOCUS, ROW_WIDTH, Space
from socialinbox.ui.theme.tags import tag_colours
from socialinbox.ui.theme.type import Type, em, font
from socialinbox.ui.threads.layout import SIGN, Chip, ChipKind, RowLayout, lay_out, mirror
from socialinbox.ui.threads.model import ThreadRole
from socialinbox.ui.triage.pick_mark import paint_pick
from socialinbox.ui.words import isolate as theirs

KEPT_LAYOUTS = 600
AROUND = Space.XS
"""Pixels around a face where a press chooses its row as well."""
CHIP_COLOURS = {
    ChipKind.QUIET: ("hover", "text_2"),
    ChipKind.WARN: ("warn_ground", "warn"),
    ChipKind.BAD: ("bad_ground", "bad"),
}


class ThreadsDelegate(QStyledItemDelegate):
    """Layouts are kept by (row, width, look, minute): a repaint is mostly look-ups."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._view = parent
        self._layouts: dict[tuple[object, ...], RowLayout] = {}

    @property
    def row_height(self) -> int:
        """In pixels."""
        return em(self._around.theme.density.row)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as tall as the density says."""
        return QSize(ROW_WIDTH, self.row_height)

    def layout_of(
        self,
        row: ThreadRow,
        width: int,
        standing: SavedThread | None = None,
        box: Box = Box.INBOX,
    ) -> RowLayout:
        """A row's layout, from the cache where nothing has changed."""
        now = self._around.clock()
        minute = int(now.timestamp() // 60)
        known = self._around.tags
        tags = tuple(known[tag] for tag in row.tags if tag in known)
        density, mirrored = self._around.theme.density, self._view.isRightToLeft()
        look = (density, font(Type.BODY).key(), mirrored)
        key = (row, width, look, minute, standing, tags, box)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) >= KEPT_LAYOUTS:
                self._layouts.clear()
            marks = self._around.marks(row.places)
            found = lay_out(row, marks, width, density, now, standing, tags, box)
            if mirrored:
                found = mirror(found, width)
            self._layouts[key] = found
        return found

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._around.theme
        picked: bool | None = index.data(ThreadRole.PICKED)
        selected = bool(state & QStyle.StateFlag.State_Selected) if picked is None else picked
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "selected" if selected else "hover" if hovered else "pane"
        painter.fillRect(rect, theme.colour(ground))
        row: ThreadRow | None = index.data(ThreadRole.ROW)
        if row is None:
            return
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        standing: SavedThread | None = index.data(ThreadRole.STANDING)
        # Qt hands an enum of words on as the mere word.
        box = Box(index.data(ThreadRole.BOX) or Box.INBOX)
        layout = self.layout_of(row, rect.width(), standing, box)
        self._paint_row(painter, row, layout, ground)
        if picked or self._over_face(option, layout):
            paint_pick(painter, theme, QRectF(layout.avatar), bool(picked), ground)
        if standing is not None and layout.ring_at is not None:
            now = self._around.clock()
            paint_ring(painter, theme, QRectF(layout.ring_at), standing, now)
        painter.restore()
        if selected and state & QStyle.StateFlag.State_HasFocus:
            edge = QRect(rect.left(), rect.top(), BAR_OF_FOCUS, rect.height())
            if self._view.isRightToLeft():
                edge.moveRight(rect.right())
            painter.fillRect(edge, theme.colour("accent"))

    def on_face(self, index: QModelIndex, rect: QRect, at: QPoint) -> bool:
        """Whether a point lies on the face of the row that stands in `rect`."""
        row: ThreadRow | None = index.data(ThreadRole.ROW)
        if row is None:
            return False
        layout = self.layout_of(row, rect.width(), index.data(ThreadRole.STANDING))
        return _on_face(layout, rect, at)

    def _over_face(self, option: QStyleOptionViewItem, layout: RowLayout) -> bool:
        """Whether the mouse is over the face, where a press chooses the row."""
        rect: QRect = option.rect
        view = option.widget
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not over or not isinstance(view, QAbstractScrollArea):
            return False
        return _on_face(layout, rect, view.viewport().mapFromGlobal(QCursor.pos()))

    def _paint_row(self, painter: QPainter, row: ThreadRow, at: RowLayout, ground: str) -> None:
        theme, around = self._around.theme, self._around
        dpr = painter.device().devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = around.avatar(row.name, row.avatar_url, at.avatar.width(), dpr)
        painter.drawPixmap(at.avatar.topLeft(), face)
        if at.dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(at.dot)
        side = Qt.AlignmentFlag.AlignRight if at.mirrored else Qt.AlignmentFlag.AlignLeft
        left = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font(Type.STRONG if at.name_bold else Type.BODY_MEDIUM))
        painter.setPen(theme.colour("text_1"))
        painter.drawText(at.name_at, left, theirs(at.name) if at.mirrored else at.name)
        painter.setFont(font(Type.SECOND))
        painter.setPen(theme.colour("text_3" if ground == "pane" else "text_2"))
        painter.drawText(at.time_at, left, at.time)
        painter.setFont(font(Type.BODY))
        painter.setPen(theme.colour("text_1" if row.unread else "text_2"))
        painter.drawText(at.text_at, left, theirs(at.text) if at.mirrored else at.text)
        for name, where in at.marks:
            painter.drawPixmap(where.topLeft(), theme.mark(name, where.width(), dpr))
        if at.star_at is not None:
            painter.drawPixmap(
                at.star_at.topLeft(), theme.icon("star-filled", "warn", at.star_at.width(), dpr)
            )
        if at.bell_at is not None:
            bell = theme.icon("bell-filled", "text_2", at.bell_at.width(), dpr)
            painter.drawPixmap(at.bell_at.topLeft(), bell)
        for words, number, where in at.tags:
            back, front = tag_colours(number, theme.palette.dark)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(back))
            painter.drawRoundedRect(QRectF(where), where.height() / 2, where.height() / 2)
            painter.setPen(QColor(front))
            painter.setFont(font(Type.SMALL))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)
        if at.chip is not None:
            self._paint_chip(painter, at.chip, at.chip_at, ground, dpr)

    def _paint_chip(
        self, painter: QPainter, chip: Chip, where: QRect, ground: str, dpr: float
    ) -> None:
        theme = self._around.theme
        back, front = CHIP_COLOURS[chip.kind]
        painter.setPen(Qt.PenStyle.NoPen)
        on_hover = back == "hover" and ground != "pane"
        painter.setBrush(theme.colour("pane" if on_hover else back))
        painter.drawRoundedRect(QRectF(where), where.height() / 2, where.height() / 2)
        words = where.adjusted(em(Space.S), 0, -em(Space.S), 0)
        if chip.icon:
            side = em(SIGN)
            top = where.top() + (where.height() - side) // 2
            mirrored = self._view.isRightToLeft()
            x = words.right() + 1 - side if mirrored else words.left()
            painter.drawPixmap(x, top, theme.icon(chip.icon, front, side, dpr))
            words.adjust(
                0 if mirrored else em(SIGN + Space.FINE),
                0,
                -em(SIGN + Space.FINE) if mirrored else 0,
                0,
            )
        painter.setPen(theme.colour(front))
        painter.setFont(font(Type.SMALL if chip.kind is ChipKind.QUIET else Type.SMALL_STRONG))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, theirs(chip.text))


def _on_face(layout: RowLayout, rect: QRect, at: QPoint) -> bool:
    face = layout.avatar.translated(rect.topLeft()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return face.contains(at)
