"""Sets words into lines: broken, from either side, with stretches of their own format."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def set_text(
    text: str, face: QFont, width: float, formats: list[QTextLayout.FormatRange]
) -> tuple[QTextLayout, float, float]:
    """A text broken into lines: the layout, its natural width and its height."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl = right_to_left(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    if rtl:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    made = QTextLayout(text, face)
    made.setCacheEnabled(True)
    made.setTextOption(option)
    if formats:
        made.setFormats(formats)
    natural, height = _break(made, width)
    if rtl:
        natural, height = _break(made, natural + 1)
    return made, natural, height


def _break(layout: QTextLayout, width: float) -> tuple[float, float]:
    natural = top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        natural = max(natural, line.naturalTextWidth())
    layout.endLayout()
    return natural, top


def lines_of(text: str, face: QFont, width: float) -> list[str]:
    """The lines that a text is broken into."""
    made, _, _ = set_text(text, face, width, [])
    found = []
    raw = text.encode("utf-16-le")
    for i in range(made.lineCount()):
        line = made.lineAt(i)
        start, length = line.textStart() * 2, line.textLength() * 2
        found.append(raw[start : start + length].decode("utf-16-le").strip())
    return found


def formatted(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """A stretch of a text in a format of its own."""
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = form
    return made


def boxes_of(layout: QTextLayout, start: int, length: int) -> list[QRectF]:
    """The rectangles that a stretch of the text covers, a line each."""
    found = []
    for i in range(layout.lineCount()):
        line = layout.lineAt(i)
        first = max(start, line.textStart())
        last = min(start + length, line.textStart() + line.textLength())
        if first >= last:
            continue
        one, other = _x(line, first), _x(line, last)
        box = QRectF(min(one, other), line.y(), abs(other - one), line.height())
        found.append(box)
    return found


def _x(line: object, cursor: int) -> float:
    at = line.cursorToX(cursor)  # type: ignore[attr-defined]
    return float(at[0] if isinstance(at, tuple) else at)
