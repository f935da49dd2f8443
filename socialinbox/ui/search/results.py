"""Hits in the list's place: who, when, where, and the words around the hit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.views import SearchHit
from socialinbox.search.query import Terms
from socialinbox.ui.announce import announce
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.scrolling import ThinBar
from socialinbox.ui.search.marked import draw_line
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, ROOMY, ROW_WIDTH, Space
from socialinbox.ui.theme.type import Type, em, font, metrics
from socialinbox.ui.threads.empty import EmptyState
from socialinbox.ui.threads.layout import GAP, LEFT
from socialinbox.ui.words import absolute, isolate, listed, number, one_line, said, when, whose

HIT = Qt.ItemDataRole.UserRole + 1
TERMS = Qt.ItemDataRole.UserRole + 2
ROW = 68
MOST = 200
"""So many hits are shown at most."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def hit_words(hit: SearchHit) -> str:
    """The words around a hit, and whose they are."""
    return whose(one_line(hit.snippet), hit.kind, hit.direction)


class HitsModel(QAbstractListModel):
    """The hits of one search, all at hand."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.hits: list[SearchHit] = []
        self.terms: Terms = ()

    def show(self, hits: list[SearchHit], terms: Terms) -> None:
        """Other hits, with what is to be marked in them."""
        self.beginResetModel()
        self.hits, self.terms = hits, terms
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A look-up."""
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == TERMS:
            return self.terms
        if role == Qt.ItemDataRole.ToolTipRole:
            return absolute(hit.sent_at)
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.customer_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            places = listed(self._around.labels((hit.place,)))
            time = when(hit.sent_at, self._around.clock())
            return f"{isolate(hit.customer_name)}, {places}, {time}: {isolate(hit_words(hit))}"
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
        return QSize(ROW_WIDTH, em(ROW))

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
        hit: SearchHit | None = index.data(HIT)
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

        row, face, mark = em(ROW), em(ROOMY.avatar), em(MARK)
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


class HitsView(QListView):
    """`opened` is Enter or a click on a hit."""

    opened = Signal(object)

    def __init__(self, model: HitsModel, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hits")
        self.setAccessibleName(self.tr("Search results"))
        self.setModel(model)
        self.setItemDelegate(HitsDelegate(around, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ThinBar(self, around.theme)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the hit; letters are left to the window's keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if hit is not None:
            self.opened.emit(hit)


class SearchResults(QWidget):
    """The hits of what stands in the search field, or that there are none. `moved` tells that
    another hit is the current one."""

    opened = Signal(object)
    moved = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = HitsModel(around, self)
        self.view = HitsView(self._model, around, self)
        self._empty = EmptyState(around.theme, self)
        self._empty.acted.connect(self.left)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
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
        column.addWidget(self._stack, 1)
        self._line = hairline(self)
        column.addWidget(self._line)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(foot)
        self.view.opened.connect(self.opened)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())

    @property
    def hits(self) -> list[SearchHit]:
        """What is shown."""
        return self._model.hits

    @property
    def terms(self) -> Terms:
        """What is marked."""
        return self._model.terms

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
        self._model.show(hits, terms)
        self.problems.setText("\n".join(map(said, problems)))
        self.problems.setVisible(bool(problems))
        self.save.setVisible(bool(text))
        if hits:
            self._stack.setCurrentWidget(self.view)
            self.view.setCurrentIndex(self._model.index(0, 0))
        else:
            words = self.tr("No message and no name has “{text}” in it.")
            if not text:
                words = self.tr("Type words, a name, or one of the suggestions.")
            words = words.format(text=isolate(text))
            leave = self.tr("Back to the threads")
            self._empty.say("search", self.tr("Nothing found"), words, leave)
            self._stack.setCurrentWidget(self._empty)
        self.moved.emit()
        found = self.tr("%n hit(s)", "", len(hits)) if hits else self.tr("Nothing found")
        # The list may still stand in this place.
        announce(self.window(), found)

    def step(self, by: int) -> None:
        """Go to the next or the previous hit."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < len(self._model.hits):
            self.view.setCurrentIndex(self._model.index(row, 0))

    def open_current(self) -> None:
        """Open the selected hit."""
        self.view._on_clicked(self.view.currentIndex())
