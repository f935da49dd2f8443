"""Hits in the list's place: who, when, where, and the words around the hit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.views import SearchHit
from socialinbox.search.query import Terms
from socialinbox.ui.announce import announce
from socialinbox.ui.lists.model import ROW, Index, RowsModel
from socialinbox.ui.lists.pane import RowsPane
from socialinbox.ui.lists.view import RowsView
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.search.marked import draw_line
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, ROOMY, ROW_WIDTH, Space
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.threads.layout import GAP, LEFT
from socialinbox.ui.words import absolute, isolate, listed, number, one_line, said, when, whose

TALL = 68
"""Pixels of a row."""
TERMS = Qt.ItemDataRole.UserRole + 3
"""What is marked in the words."""
MOST = 200
"""So many hits are shown at most."""


def hit_words(hit: SearchHit) -> str:
    """The words around a hit, and whose they are."""
    return whose(one_line(hit.snippet), hit.kind, hit.direction)


class HitsModel(RowsModel[SearchHit]):
    """The hits of one search, with the terms that are marked in them."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.terms: Terms = ()

    def tell(self, row: SearchHit, role: int) -> object:
        """Whom it is of; aloud also where, when, and the words; under the mouse the exact time."""
        if role == TERMS:
            return self.terms
        if role == Qt.ItemDataRole.ToolTipRole:
            return absolute(row.sent_at)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.customer_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            places = listed(self._around.labels((row.place,)))
            time = when(row.sent_at, self._around.clock())
            return f"{isolate(row.customer_name)}, {places}, {time}: {isolate(hit_words(row))}"
        return None


@dataclass(frozen=True, slots=True)
class _Parts:
    face: QRect
    name: QRect
    time: QRect
    mark: QRect
    words: QRect


class HitsDelegate(QStyledItemDelegate):
    """Paints a hit like a row of the list."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All the same."""
        return QSize(ROW_WIDTH, em(TALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._around.theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(
            rect, theme.colour("selected" if selected else "hover" if hovered else "pane")
        )
        hit: SearchHit | None = index.data(ROW)
        if hit is None:
            return
        painter.save()
        painter.setClipRect(rect)
        dpr = painter.device().devicePixelRatioF()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        at = self._parts(rect, hit, option.direction)
        face = self._around.avatar(hit.customer_name, hit.avatar_url, at.face.width(), dpr)
        painter.drawPixmap(at.face.topLeft(), face)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        left = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(font(Type.BODY_MEDIUM))
        painter.setPen(theme.colour("text_1"))
        whole = one_line(hit.customer_name)
        name = metrics(Type.BODY_MEDIUM).elidedText(whole, elide, at.name.width())
        painter.drawText(at.name, left, isolate(name) if mirrored else name)
        painter.setFont(font(Type.SECOND))
        painter.setPen(theme.colour("text_2" if selected or hovered else "text_3"))
        painter.drawText(at.time, left, when(hit.sent_at, self._around.clock()))
        place = self._around.places.get(hit.place)
        if place is not None:
            painter.drawPixmap(at.mark.topLeft(), theme.mark(place.mark, at.mark.width(), dpr))
        terms = index.data(TERMS)
        draw_line(painter, theme, at.words, hit_words(hit), terms, mirrored=mirrored)
        painter.restore()

    def _parts(self, rect: QRect, hit: SearchHit, way: Qt.LayoutDirection) -> _Parts:
        def over(*box: int) -> QRect:
            return QStyle.visualRect(way, rect, QRect(*box))

        row, face, mark = em(TALL), em(ROOMY.avatar), em(MARK)
        line = metrics(Type.BODY).height()
        top = rect.top() + (row - 2 * line - 2) // 2
        left, right = rect.left() + em(LEFT) + face + em(GAP), rect.right() - 16
        time_width = metrics(Type.SECOND).horizontalAdvance(when(hit.sent_at, self._around.clock()))
        second = top + line + 2
        return _Parts(
            face=over(rect.left() + em(LEFT), rect.top() + (row - face) // 2, face, face),
            name=over(left, top, right - time_width - 8 - left, line),
            time=over(right - time_width, top, time_width + 1, line),
            mark=over(left, second + (line - mark) // 2 + 1, mark, mark),
            words=over(left + mark + 6, second, right - left - mark - 6, line),
        )


class HitsView(RowsView[SearchHit]):
    """`opened` is Enter or a click on a hit."""

    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        hits = HitsModel(around)
        super().__init__(hits, around, parent)
        self._hits = hits
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Search results"))
        self.setItemDelegate(HitsDelegate(around, self))
        self.setUniformItemSizes(True)
        self.clicked.connect(self.open_current)

    @property
    def terms(self) -> Terms:
        """What is marked."""
        return self._hits.terms

    def mark(self, terms: Terms) -> None:
        """Mark these in the hits that are shown next."""
        self._hits.terms = terms

    def open_row(self, row: SearchHit) -> None:
        """The thread, at the hit."""
        self.opened.emit(row)

    def open_current(self) -> None:
        """The chosen hit."""
        hit = self.current()
        if hit is not None:
            self.open_row(hit)


class SearchResults(QWidget):
    """The hits of what stands in the search field, or that there are none. `moved` tells that
    another hit is the current one."""

    opened = Signal(object)
    moved = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = HitsView(around)
        self._empty = EmptyState(around.theme)
        self._empty.acted.connect(self.left)
        self._pane = RowsPane(self.view, self._empty, self)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        self.problems = label("", "hint", self)
        self.problems.setWordWrap(True)
        self.problems.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.save = QPushButton(self.tr("Save as a view…"), self)
        self.save.setProperty("kind", "link")
        self.save.setToolTip(self.tr("Give this search a name and a place on the left"))
        self.save.hide()
        column.addWidget(self.problems)
        column.addWidget(self._pane, 1)
        self._line = hairline(self)
        column.addWidget(self._line)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(foot)
        self.view.opened.connect(self.opened)
        self.view.selectionModel().currentChanged.connect(self.moved)

    @property
    def hits(self) -> list[SearchHit]:
        """What is shown."""
        return self.view.rows

    @property
    def terms(self) -> Terms:
        """What is marked."""
        return self.view.terms

    @property
    def position(self) -> str:
        """Which hit of how many is the current one: 3 of 12."""
        count = len(self.hits)
        if not count:
            return ""
        row = self.view.currentIndex().row() + 1
        if count >= MOST:
            return self.tr("{n} of {count} or more").format(n=number(row), count=number(count))
        return self.tr("{n} of {count}").format(n=number(row), count=number(count))

    def show_hits(
        self, text: str, hits: list[SearchHit], terms: Terms = (), problems: Sequence[str] = ()
    ) -> None:
        """Show these hits; the first is selected. `problems` say what of it counts not."""
        self.view.mark(terms)
        self._pane.start(hits)
        self.problems.setText("\n".join(map(said, problems)))
        self.problems.setVisible(bool(problems))
        self.save.setVisible(bool(text))
        if not hits:
            words = self.tr("No message and no name has “{text}” in it.")
            if not text:
                words = self.tr("Type words, a name, or one of the suggestions.")
            words = words.format(text=isolate(text))
            leave = self.tr("Back to the threads")
            self._empty.say("search", self.tr("Nothing found"), words, leave)
        self.moved.emit()
        found = self.tr("%n hit(s)", "", len(hits)) if hits else self.tr("Nothing found")
        # The list may still stand in this place.
        announce(self.window(), found)

    def step(self, by: int) -> None:
        """Go to the next or the previous hit."""
        self.view.step(by)

    def open_current(self) -> None:
        """Open the selected hit."""
        self.view.open_current()
