"""What rows with a face have in common: ground, heading, focus, two lines of words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from socialinbox.ui.lists.model import HEADING, Index
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import BAR_OF_FOCUS, ROW_WIDTH, Space
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.words import one_line

TALL, HEAD = 64, 28
"""Pixels of a row, and of the heading over it."""
FACE = 32
RIGHT = Space.L
BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Said = tuple[str, Type, str]
"""Words, their type and the role of their colour."""


def lit(option: QStyleOptionViewItem) -> bool:
    """Whether the row is selected, or the mouse is on it."""
    state: QStyle.StateFlag = option.state
    return bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))


class FacedRows(QStyledItemDelegate):
    """Paints two lines beside a face, and the heading over some; a kind of row has a `mark`."""

    before: int = Space.L
    """Pixels before the face, for a font of 13."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Taller under a heading."""
        return QSize(ROW_WIDTH, em(TALL) + (em(HEAD) if index.data(HEADING) else 0))

    # -- places
    def mark(self, rect: QRect, index: Index) -> QRect:
        """Where in a row with its heading stands what is pressed by itself."""
        raise NotImplementedError

    def row(self, rect: QRect, index: Index) -> QRect:
        """The row without its heading."""
        return rect.adjusted(0, em(HEAD) if index.data(HEADING) else 0, 0, 0)

    def over(self, rect: QRect, box: QRect) -> QRect:
        """The same place for who reads from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), rect, box)

    def lines(self, rect: QRect) -> tuple[QRect, QRect]:
        """The two lines of words of a row without its heading."""
        line = metrics(Type.BODY).height()
        top = rect.top() + (em(TALL) - 2 * line - 2) // 2
        start = rect.left() + em(self.before + FACE + Space.M)
        wide = rect.right() - RIGHT - start
        first = QRect(start, top, wide, line)
        return self.over(rect, first), self.over(rect, first.translated(0, line + 2))

    # -- painting
    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, role: str = "text_3"
    ) -> QRect:
        """The heading in the colour of a role, and what shows that a row is chosen; the row."""
        theme, whole = self._around.theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(whole, theme.colour("pane"))
        if heading := index.data(HEADING):
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(theme.colour(role))
            at = whole.adjusted(Space.L, Space.S, -Space.L, em(HEAD) - whole.height())
            painter.drawText(at, BEGIN, heading)
        rect = self.row(whole, index)
        if lit(option):
            painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), BAR_OF_FOCUS, rect.height())
            painter.fillRect(self.over(rect, bar), theme.colour("accent"))
        return rect

    def paint_face(self, painter: QPainter, rect: QRect, name: str, url: str | None) -> None:
        """Whom the row is about."""
        side = em(FACE)
        box = QRect(rect.left() + em(self.before), rect.top() + (em(TALL) - side) // 2, side, side)
        face = self._around.avatar(name, url, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(self.over(rect, box).topLeft(), face)

    def paint_line(
        self, painter: QPainter, at: QRect, words: Said, behind: Said | None = None
    ) -> None:
        """Words, cut where their room ends, and whole ones at the other end."""
        room = at.width()
        if behind is not None:
            text, face, colour = behind
            room -= metrics(face).horizontalAdvance(text) + Space.S + 2
            painter.setFont(font(face))
            painter.setPen(self._around.theme.colour(colour))
            painter.drawText(at, END, text)
        text, face, colour = words
        painter.setFont(font(face))
        painter.setPen(self._around.theme.colour(colour))
        cut = metrics(face).elidedText(one_line(text), Qt.TextElideMode.ElideRight, room)
        painter.drawText(at, BEGIN, cut)
