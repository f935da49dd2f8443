"""What the layouts of a window have that is not on the grid."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QStackedLayout, QWidget

from socialinbox.ui.theme.metrics import Space

ON_SPACE = frozenset(value for name, value in vars(Space).items() if name.isupper()) | {0}
"""The distances there are, in pixels."""

OF_QT = ("qt_calendar", "qt_scrollarea")
"""How the names of parts begin that Qt lays out. Python would let go of scroll bars besides, as
soon as it has seen the layout that they stand in."""


def off_the_grid(window: QWidget) -> Iterator[str]:
    """A sentence for each layout with a margin or a spacing that is none of `Space`."""
    for layout in window.findChildren(QLayout):
        if of_qt(layout):
            continue
        wrong = sorted(set(_distances(layout)) - ON_SPACE)
        if wrong:
            yield f"{place(layout)} has distances of {wrong} pixels"


def of_qt(layout: QLayout) -> bool:
    """Whether Qt lays out by it without its distances, or inside a control of its own."""
    if isinstance(layout, QStackedLayout) or isinstance(layout.parent(), QMainWindow):
        return True
    return any(one.objectName().startswith(OF_QT) for one in _around(layout))


def _around(layout: QLayout) -> Iterator[QObject]:
    """What it stands in, from the nearest on."""
    # Not `parentWidget`: PySide takes the layouts of inner layouts for deleted after it.
    within = layout.parent()
    while within is not None:
        yield within
        within = within.parent()


def _distances(layout: QLayout) -> Iterator[int]:
    margins = layout.contentsMargins()
    yield from (margins.left(), margins.top(), margins.right(), margins.bottom())
    if layout.count() < 2:
        return
    if isinstance(layout, QGridLayout):
        yield from (layout.horizontalSpacing(), layout.verticalSpacing())
    else:
        yield layout.spacing()


def place(layout: QLayout) -> str:
    near = (one.objectName() or type(one).__name__ for one in islice(_around(layout), 3))
    return " in ".join((type(layout).__name__, *near))
