"""A stream's coverage as a strip: whole, missing and why, beyond the network's reach."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from socialinbox.domain.coverage import StreamCoverage, Stretch, StretchKind
from socialinbox.ui.theme.metrics import RADIUS_SMALL, ROW_WIDTH, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.words import said, short_date, tr, when_and_clock

HEIGHT = 24
BAR = 12
EDGE = 1.5
"""Room on both sides for the ring around the chosen stretch."""
SOFT = 0.75
GAP = Space.L
PIECE = 16
"""The width of the sample of a kind."""
LEAST = 6.0
"""How wide a gap is drawn at least, in pixels: two hours of ninety days would not be seen."""


def stretch_sentence(stretch: Stretch, now: datetime) -> str:
    """One stretch in a sentence."""
    span = tr("{start} to {end}").format(
        start=when_and_clock(stretch.start, now), end=when_and_clock(stretch.end, now)
    )
    if (now - stretch.end).total_seconds() < 60:
        span = tr("{start} until now").format(start=when_and_clock(stretch.start, now))
    if stretch.kind is StretchKind.COMPLETE:
        return tr("{span}: complete.").format(span=span)
    cause = said(stretch.cause) if stretch.cause else tr("not read")
    if stretch.kind is StretchKind.BEYOND:
        return tr("{span}: beyond reach. {cause}.").format(span=span, cause=cause)
    if stretch.fetchable:
        return tr("{span}: missing, {cause}. It can still be fetched.").format(
            span=span, cause=cause
        )
    return tr("{span}: missing, {cause}.").format(span=span, cause=cause)


def summary(coverage: StreamCoverage, now: datetime) -> str:
    """A stream in a few words: complete since when, or how many gaps."""
    gaps = [s for s in coverage.stretches if s.kind is StretchKind.GAP]
    if gaps:
        return tr("%n gap(s)", len(gaps))
    whole = [s for s in coverage.stretches if s.kind is StretchKind.COMPLETE]
    if not whole:
        return tr("nothing read yet")
    return tr("complete since {date}").format(date=short_date(whole[0].start, now))


def widths(stretches: tuple[Stretch, ...], room: float) -> list[float]:
    """How wide each stretch is drawn: by its time, but gaps never too narrow to be seen."""
    total = sum((s.end - s.start).total_seconds() for s in stretches) or 1.0
    by_time = [(s.end - s.start).total_seconds() / total * room for s in stretches]
    needed = [
        max(width, LEAST) if s.kind is StretchKind.GAP else width
        for s, width in zip(stretches, by_time, strict=True)
    ]
    fixed = [
        s.kind is StretchKind.GAP and w <= LEAST for s, w in zip(stretches, needed, strict=True)
    ]
    kept = sum(w for w, is_fixed in zip(needed, fixed, strict=True) if is_fixed)
    free = sum(w for w, is_fixed in zip(needed, fixed, strict=True) if not is_fixed)
    if free <= 0:
        return [room / len(stretches)] * len(stretches) if stretches else []
    scale = max(0.0, room - kept) / free
    return [w if is_fixed else w * scale for w, is_fixed in zip(needed, fixed, strict=True)]


class Strip(QWidget):
    """Hover, or focus and the arrow keys, `told` the sentence of a stretch; "" when left."""

    told = Signal(str)

    def __init__(self, theme: Theme, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._coverage: StreamCoverage | None = None
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_coverage(self, coverage: StreamCoverage) -> None:
        """Another state of the stream."""
        self._coverage = coverage
        self._at = min(self._at, len(coverage.stretches) - 1)
        now = self._clock()
        self.setAccessibleName(f"{said(coverage.label)}: {summary(coverage, now)}")
        self._describe()
        self.update()

    @property
    def sentences(self) -> list[str]:
        """Every stretch in a sentence, oldest first."""
        stretches = self._coverage.stretches if self._coverage is not None else ()
        return [stretch_sentence(stretch, self._clock()) for stretch in stretches]

    def sizeHint(self) -> QSize:
        """Always the same height."""
        return QSize(ROW_WIDTH, HEIGHT)

    def _describe(self) -> None:
        said = self.sentences
        self.setAccessibleDescription(said[self._at] if self._at >= 0 else " ".join(said))

    def _choose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._describe()
            self.update()
        said = self.sentences
        self.told.emit(said[at] if 0 <= at < len(said) else "")

    def _rooms(self) -> list[QRectF]:
        if self._coverage is None:
            return []
        top, left, found = (HEIGHT - BAR) / 2, EDGE, []
        for width in widths(self._coverage.stretches, self.width() - 2 * EDGE):
            at = self.width() - left - width if self._mirrored else left
            found.append(QRectF(at, top, width, BAR))
            left += width
        return found

    @property
    def _mirrored(self) -> bool:
        """Time runs with the line of reading, as the dates below it do."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    # -- Qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from stretch to stretch."""
        last = len(self._rooms()) - 1
        older, newer = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self._mirrored:
            older, newer = newer, older
        steps = {
            older: max(0, self._at - 1),
            newer: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self._choose(steps[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the newest gap, or at the newest stretch where there is none."""
        super().focusInEvent(event)
        stretches = self._coverage.stretches if self._coverage is not None else ()
        gaps = [at for at, one in enumerate(stretches) if one.kind is StretchKind.GAP]
        newest = gaps[-1] if gaps else len(stretches) - 1
        self._choose(newest if self._at < 0 else self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is told any more."""
        super().focusOutEvent(event)
        self._choose(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of what is under the mouse."""
        x = event.position().x()
        rooms = self._rooms()
        at = next((i for i, r in enumerate(rooms) if r.left() <= x < r.right()), -1)
        if at >= 0:
            self._choose(at)
            QToolTip.showText(event.globalPosition().toPoint(), self.sentences[at], self)

    def leaveEvent(self, event: object) -> None:
        """The mouse has gone."""
        if not self.hasFocus():
            self._choose(-1)

    def paintEvent(self, event: object) -> None:
        """Whole in colour, missing hatched, beyond reach as an empty line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rooms = self._rooms()
        if self._coverage is not None and rooms:
            outline = QPainterPath()
            whole = rooms[0].united(rooms[-1])
            outline.addRoundedRect(whole, RADIUS_SMALL, RADIUS_SMALL)
            painter.setClipPath(outline)
            for room, stretch in zip(rooms, self._coverage.stretches, strict=True):
                _paint(painter, self._theme, room, stretch.kind, stretch.fetchable)
            painter.setClipping(False)
        if self.hasFocus() and 0 <= self._at < len(rooms):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("text_1"), 2))
            painter.drawRoundedRect(
                rooms[self._at].adjusted(-0.5, -Space.FINE, 0.5, Space.FINE),
                RADIUS_SMALL,
                RADIUS_SMALL,
            )
        painter.end()


class Legend(QWidget):
    """What the kinds of stretches look like, in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kinds = (
            (StretchKind.COMPLETE, self.tr("complete")),
            (StretchKind.GAP, self.tr("missing")),
            (StretchKind.BEYOND, self.tr("beyond the network’s reach")),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = metrics(Type.SMALL)
        wide = sum(
            words.horizontalAdvance(name) + PIECE + Space.XS + GAP for _, name in self._kinds
        )
        return QSize(wide, words.height() + Space.FINE)

    def paintEvent(self, event: object) -> None:
        """A small piece of each kind, and its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Type.SMALL))
        left, middle = 0.0, self.height() / 2
        for kind, name in self._kinds:
            piece = QRectF(left, middle - Space.XS, PIECE, Space.S)
            _paint(painter, self._theme, piece, kind, True)
            left += PIECE + Space.XS
            wide = metrics(Type.SMALL).horizontalAdvance(name)
            painter.setPen(self._theme.colour("text_3"))
            painter.drawText(
                QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name
            )
            left += wide + GAP
        painter.end()


def _paint(
    painter: QPainter, theme: Theme, room: QRectF, kind: StretchKind, fetchable: bool
) -> None:
    if kind is StretchKind.COMPLETE:
        colour = QColor(theme.colour("good"))
        colour.setAlphaF(SOFT)
        painter.fillRect(room, colour)
        return
    painter.fillRect(room, theme.colour("line" if kind is StretchKind.BEYOND else "hover"))
    if kind is StretchKind.GAP:
        role = "warn" if fetchable else "bad"
        painter.fillRect(room, theme.colour(f"{role}_ground"))
        painter.fillRect(room, QBrush(theme.colour(role), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(theme.colour(role), 1))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
