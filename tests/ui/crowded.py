"""What a window has too little room for: parts that lie on each other or are cut off."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedLayout, QWidget

from tests.ui.grid import of_qt, place

NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
SLACK = 2
"""Pixels that rings and borders may reach over."""


def crowded(window: QWidget) -> Iterator[str]:
    """A sentence for each part in sight that lies on its neighbour or beyond what it stands in."""
    for area in window.findChildren(QScrollArea):
        inside, still = area.widget(), area.horizontalScrollBarPolicy() is NEVER
        if inside is not None and still and area.isVisible():
            over = inside.width() - area.viewport().width()
            if over > SLACK:
                yield f"{_named(area)} hides {over} pixels of what is inside, at its end"
    for layout in window.findChildren(QLayout):
        if isinstance(layout, QStackedLayout) or of_qt(layout):
            continue
        parts = [(part, part.geometry()) for part in _in_sight(layout)]
        for (one, here), (other, there) in combinations(parts, 2):
            shared = here.intersected(there)
            if min(shared.width(), shared.height()) > SLACK:
                yield f"{_named(one)} lies on {_named(other)} in {place(layout)}"
        for part, where in parts:
            within = part.parentWidget()
            room = within.rect() if within is not None else QRect()
            room = room.adjusted(-SLACK, -SLACK, SLACK, SLACK)
            if not room.contains(where):
                yield f"{_named(part)} is cut off in {place(layout)}"


def _in_sight(layout: QLayout) -> Iterator[QWidget]:
    for i in range(layout.count()):
        item = layout.itemAt(i)
        part = item.widget() if item is not None else None
        if part is not None and part.isVisible() and not part.geometry().isEmpty():
            yield part


def _named(part: QWidget) -> str:
    words = part.accessibleName() or getattr(part, "text", lambda: "")()
    return f"{part.objectName() or type(part).__name__} “{words}”"
