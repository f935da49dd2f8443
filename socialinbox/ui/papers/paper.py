"""A PDF that is written from top to bottom: words in any direction, pictures, numbered pages."""

from collections.abc import Iterator
from enum import Enum
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

DPI = 144
"""Dots an inch; fine enough for pictures, and coordinates stay small."""
POINT = DPI / 72
MARGIN = 16.0
"""Millimetres of white around a page."""
FOOT = 16.0
"""Points left free at the foot for the page's number."""
LONGEST = 10_000
"""Characters that are laid out at once; meanwhile Qt lets nobody else at Python."""
QUIET = QColor("#55606e")
WORDS = QColor("#111820")
LINE = QColor("#c9d0d8")


class Hand(Enum):
    """How words are written: size in points, weight, colour."""

    TITLE = (18.0, QFont.Weight.DemiBold, WORDS)
    HEADING = (12.0, QFont.Weight.DemiBold, WORDS)
    STRONG = (9.5, QFont.Weight.DemiBold, WORDS)
    BODY = (10.0, QFont.Weight.Normal, WORDS)
    SMALL = (8.5, QFont.Weight.Normal, QUIET)


class Paper:
    """Use as a context manager: at its end all is in `out`, after an error no matter what.

    It is begun, written and ended in one thread, of whatever kind. Needs a QGuiApplication.
    """

    def __init__(self, out: BinaryIO, title: str) -> None:
        self._out = out
        self._written = QBuffer()
        self._written.open(QBuffer.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._written)
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Social Inbox")
        margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
        size = QPageSize(QPageSize.PageSizeId.A4)
        self._writer.setPageLayout(
            QPageLayout(
                size,
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        self._painter = QPainter(self._writer)
        self.width = float(self._writer.width())
        self._bottom = float(self._writer.height()) - FOOT * POINT
        self._y = 0.0
        self.pages = 1

    def __enter__(self) -> "Paper":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._number()
        self._painter.end()
        if kind is None:
            self._pass_on()

    # -- writing
    def gap(self, points: float) -> None:
        """Leave some room; none at the top of a page."""
        if self._y > 0:
            self._y += points * POINT

    def keep(self, points: float) -> None:
        """Begin a new page where less than that is left."""
        if self._y + points * POINT > self._bottom:
            self.turn()

    def turn(self) -> None:
        """Go on on a new page; one without anything stays."""
        if self._y > 0:
            self._number()
            self._writer.newPage()
            self._pass_on()
            self.pages += 1
            self._y = 0.0

    def rule(self) -> None:
        """A thin line over the whole width."""
        self._painter.setPen(LINE)
        self._painter.drawLine(QPointF(0, self._y), QPointF(self.width, self._y))
        self._y += POINT

    def write(self, text: str, hand: Hand = Hand.BODY, indent: float = 0, right: float = 0) -> None:
        """Words over as many lines and pages as they need; each paragraph in its own direction.

        `indent` and `right` are points left free at the sides.
        """
        for _ in self.lines(text, hand, indent, right):
            pass

    def lines(
        self, text: str, hand: Hand = Hand.BODY, indent: float = 0, right: float = 0
    ) -> Iterator[None]:
        """The same, a line at a time: what strangers write may be long, and slow to paint."""
        for paragraph in text.split("\n"):
            for piece in _pieces(paragraph):
                yield from self._paragraph(piece, hand, indent * POINT, right * POINT)

    def picture(self, image: QImage, indent: float = 0, most: float = 260) -> None:
        """A picture, at most as wide as the page and so many points high, never enlarged."""
        size = image.size()
        room = QRectF(0, 0, self.width - indent * POINT, most * POINT)
        scale = min(room.width() / size.width(), room.height() / size.height(), POINT)
        width, height = size.width() * scale, size.height() * scale
        self.keep(height / POINT + 4)
        self._painter.drawImage(QRectF(indent * POINT, self._y, width, height), image)
        self._y += height + 4 * POINT

    # -- inside
    def _pass_on(self) -> None:
        # A QFile would keep a full disk to itself, and Qt waits for disks without letting go of
        # Python, so that the window would wait as well.
        self._out.write(self._written.data().data()[: self._written.pos()])
        self._written.seek(0)

    def _paragraph(self, text: str, hand: Hand, indent: float, right: float) -> Iterator[None]:
        font = self._font(hand)
        if not text.strip():
            self._y += font.pixelSize() * 0.8
            return
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, self.width - indent - right))
            lines.append(line)
        layout.endLayout()
        self._painter.setPen(hand.value[2])
        for line in lines:
            if self._y + line.height() > self._bottom:
                self.turn()
                self._painter.setPen(hand.value[2])
            line.draw(self._painter, QPointF(indent, self._y))
            self._y += line.height()
            yield

    def _font(self, hand: Hand) -> QFont:
        points, weight, _ = hand.value
        font = QFont()
        font.setPixelSize(round(points * POINT))
        font.setWeight(weight)
        return font

    def _number(self) -> None:
        self._painter.setFont(self._font(Hand.SMALL))
        self._painter.setPen(QUIET)
        place = QRectF(0, self._bottom, self.width, FOOT * POINT)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(place, where, str(self.pages))


def _pieces(paragraph: str) -> Iterator[str]:
    """A paragraph, or where it is too long for one step several, which end with a word if any."""
    begin = 0
    while len(paragraph) - begin > LONGEST:
        end = paragraph.rfind(" ", begin + 1, begin + LONGEST) + 1 or begin + LONGEST
        yield paragraph[begin:end]
        begin = end
    yield paragraph[begin:]
