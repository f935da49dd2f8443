"""Before and after, side by side: whose thread holds what, how much of it, from when to when."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.people import Preview, Shape, Share
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.people.words import messages_words, preview_sentence
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, ROW_WIDTH, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import isolate, number, short_date, tr

FACE = 24
STRIP = 4
LEAST = (100, 140)
TALLEST = 332
"""Pixels; what is taller scrolls."""


@dataclass(frozen=True, slots=True)
class _Span:
    """From when to when all that is shown was written."""

    first: datetime
    last: datetime

    def part(self, moment: datetime) -> float:
        """Where a moment lies: 0 at the beginning, 1 at the end."""
        whole = (self.last - self.first).total_seconds()
        return (moment - self.first).total_seconds() / whole if whole else 0.0


class PreviewView(QScrollArea):
    """Shows a Preview; `say` fills it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sentence = ""
        self.wait()

    def wait(self) -> None:
        """Nothing is known yet."""
        self._hold(label(self.tr("Looking what will change…"), "second"), "")

    def say(self, preview: Preview) -> None:
        """Show what would change."""
        sentence = preview_sentence(preview, self._around)
        if not preview.moves:
            self._hold(label(sentence, "second"), sentence)
            return
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label(self.tr("Now"), "heading"), 0, 0)
        grid.addWidget(label(self.tr("Then", "after the change"), "heading"), 0, 2)
        arrow = QLabel()
        theme, dpr = self._around.theme, self.devicePixelRatioF()
        arrow.setPixmap(theme.icon("chevron-right", "text_3", 18, dpr))
        grid.addWidget(arrow, 1, 1, Qt.AlignmentFlag.AlignVCenter)
        span = _span(preview)
        for column, shapes in ((0, preview.before), (2, preview.after)):
            others = preview.after if column == 0 else preview.before
            tiles = QVBoxLayout()
            tiles.setSpacing(Space.S)
            for shape, other in zip(shapes, others, strict=True):
                tiles.addWidget(_Tile(self._around, shape, other if column else None, span))
            tiles.addStretch(1)
            grid.addLayout(tiles, 1, column)
        self._hold(inside, sentence)

    def _hold(self, inside: QWidget, sentence: str) -> None:
        self.sentence = sentence
        inside.setAccessibleName(sentence)
        self.setAccessibleName(self.tr("What will change"))
        self.setAccessibleDescription(sentence)
        ground = QWidget()
        ground.setObjectName("pane")
        column = QVBoxLayout(ground)
        column.setSpacing(Space.S)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        column.addStretch(1)
        self.setWidget(ground)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as what is inside, up to where it scrolls."""
        inside = self.widget()
        tall = inside.sizeHint().height() if inside is not None else 0
        return QSize(ROW_WIDTH, min(TALLEST, tall + Space.FINE))

    def minimumSizeHint(self) -> QSize:
        """Nothing is squeezed to nothing."""
        return QSize(LEAST[0], min(LEAST[1], self.sizeHint().height()))


def _span(preview: Preview) -> _Span:
    shares = [share for shape in (*preview.before, *preview.after) for share in shape.shares]
    return _Span(min(s.first_at for s in shares), max(s.last_at for s in shares))


class _Tile(QFrame):
    """One thread: its face, its name, a line for each place, and what is different from `was`."""

    def __init__(self, around: Surroundings, shape: Shape, was: Shape | None, span: _Span) -> None:
        super().__init__()
        self.setObjectName("tile")
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(self._head(shape))
        before = {share.place: share.messages for share in was.shares} if was else {}
        for share in shape.shares:
            gained = share.messages - before.get(share.place, 0) if was else 0
            column.addLayout(self._line(share, gained))
            column.addWidget(_Strip(around.theme, share, span, is_new=gained > 0))

    def _head(self, shape: Shape) -> QHBoxLayout:
        face = QLabel()
        name = shape.name or tr("A new customer")
        dpr = self.devicePixelRatioF()
        face.setPixmap(self._around.avatar(name, shape.avatar_url, FACE, dpr))
        title = Elided("strong")
        title.setText(isolate(name))
        title.setToolTip(name)
        count = label(number(shape.messages) if shape.shares else tr("no thread"), "second")
        count.setToolTip(messages_words(shape.messages))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(face)
        row.addWidget(title, 1)
        row.addWidget(count)
        return row

    def _line(self, share: Share, gained: int) -> QHBoxLayout:
        theme, dpr, now = self._around.theme, self.devicePixelRatioF(), self._around.clock()
        place = self._around.places.get(share.place)
        mark = QLabel()
        mark.setFixedWidth(MARK)
        if place is not None:
            mark.setPixmap(theme.mark(place.mark, MARK, dpr))
        else:
            mark.setPixmap(theme.icon("note", "text_3", MARK, dpr))
        first, last = short_date(share.first_at, now), short_date(share.last_at, now)
        when = first if first == last else tr("{first} – {last}").format(first=first, last=last)
        words = Elided("second")
        words.setText(place.label if place is not None else tr("Notes"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(mark)
        row.addWidget(words, 1)
        row.addWidget(label(when, "hint"))
        if gained:
            sign = "+" if gained > 0 else "−"
            row.addWidget(label(f"{sign}{number(abs(gained))}", "chip"))
        row.addWidget(label(number(share.messages), "second"))
        return row


class _Strip(QWidget):
    """When the messages of a place were written, within the time that all of them span."""

    def __init__(self, theme: Theme, share: Share, span: _Span, *, is_new: bool) -> None:
        super().__init__()
        self._theme = theme
        self._from, self._to = span.part(share.first_at), span.part(share.last_at)
        self._is_new = is_new
        self.setFixedHeight(STRIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, and the stretch on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = STRIP / 2
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        room = self.width() - STRIP
        start, width = self._from * room, (self._to - self._from) * room + STRIP
        painter.setBrush(self._theme.colour("accent" if self._is_new else "text_3"))
        if self.isRightToLeft():
            start = self.width() - start - width
        painter.drawRoundedRect(QRectF(start, 0, width, STRIP), radius, radius)
        painter.end()
