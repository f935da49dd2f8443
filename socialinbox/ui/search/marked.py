"""Paints what was searched for with a ground of its own, in lists and in bubbles."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTextCharFormat, QTextLayout

from socialinbox.search.marks import marks
from socialinbox.search.query import Terms
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import Type, font, metrics
from socialinbox.ui.typesetting import formatted, set_text
from socialinbox.ui.units import in_units

BEFORE = 12
"""Characters that are shown before a mark that would stand beyond the end of its line."""


def mark_ranges(text: str, terms: Terms, theme: Theme) -> list[QTextLayout.FormatRange]:
    """Formats for what fits in a text, counted as Qt counts."""
    look = QTextCharFormat()
    look.setBackground(QBrush(theme.colour("mark")))
    look.setForeground(QBrush(theme.colour("text_1")))
    places = in_units(text, marks(text, terms))
    return [formatted(first, last - first, look) for first, last in places]


def draw_line(
    painter: QPainter,
    theme: Theme,
    at: QRect,
    text: str,
    terms: Terms,
    role: str = "text_2",
    *,
    mirrored: bool = False,
) -> None:
    """One line of a list, cut to its room, with what fits marked.

    `mirrored`: it begins at the right, whichever way its words run.
    """
    near = _from_near(text, terms, at.width())
    shown = metrics(Type.BODY).elidedText(near, Qt.TextElideMode.ElideRight, at.width())
    made, natural, height = set_text(
        shown, font(Type.BODY), 100_000, mark_ranges(shown, terms, theme)
    )
    left = at.right() - natural if mirrored or _turned(made) else at.left()
    painter.setPen(QPen(theme.colour(role)))
    made.draw(painter, QPointF(left, at.top() + (at.height() - height) / 2))


def _from_near(text: str, terms: Terms, room: int) -> str:
    """The text from shortly before its first mark on, where that would not be seen else."""
    first = next(iter(marks(text, terms)), None)
    if first is None or metrics(Type.BODY).horizontalAdvance(text[: first[1]]) < room * 0.8:
        return text
    start = text.rfind(" ", 0, max(0, first[0] - BEFORE)) + 1
    return f"… {text[start:]}"


def _turned(layout: QTextLayout) -> bool:
    return layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
