"""Where Tab goes: through a window, a sheet or a drawer as it is read.

Qt goes through parts in the order in which they were made. What comes later (a row, a chip, a
field taken to another pane) would be come to last, wherever it stands.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QSplitter,
    QWidget,
)

from socialinbox.ui.scrolling import bring_into_sight


def go_on(within: QWidget, *, forward: bool) -> bool:
    """Give the keys to the next part, or to the one before; False where none takes them.

    Behind the last comes the first. To be called by `focusNextPrevChild` of what keeps the keys:
    Qt asks it when Tab is pressed, and when what has the keys is hidden.
    """
    here = within.window().focusWidget()
    read = list(_as_read(within, here))
    # What has the keys may be no stop itself: it goes on from where that stands.
    at = read.index(here) if here in read else -1 if forward else 0
    after = [*read[at + 1 :], *read[: at + 1]] if forward else [*read[:at][::-1], *read[at:][::-1]]
    target = next(filter(_takes_keys, after), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    bring_into_sight(target)
    return True


def stops(within: QWidget) -> list[QWidget]:
    """All that Tab comes to, as it is read. On macOS too this is all that can be worked with."""
    return [part for part in _as_read(within) if _takes_keys(part)]


def _takes_keys(part: QWidget) -> bool:
    # What is inside a field of dates or numbers hands the keys to the field again.
    keyed = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
    return bool(keyed) and part.isEnabled() and part.isVisible()


def _as_read(widget: QWidget, here: QWidget | None = None) -> Iterator[QWidget]:
    """What is in sight below a widget, and `here`, though it may be hidden by now."""
    for part in _parts(widget):
        leads = here is not None and (part is here or part.isAncestorOf(here))
        if not part.isWindow() and (leads or not part.isHidden()):
            yield part
            yield from _as_read(part, here)


def _parts(widget: QWidget) -> list[QWidget]:
    """Layouts run the way the language runs; what lies free over them is read after them."""
    placed = list(_placed(widget))
    known = set(placed)
    if isinstance(widget, QAbstractScrollArea):
        # Bars take no keys, and Python would let go of them with the layout they stand in.
        bars = (widget.verticalScrollBar(), widget.horizontalScrollBar())
        known.update(filter(None, (bar.parentWidget() for bar in bars)))
    free = [part for part in widget.children() if isinstance(part, QWidget) and part not in known]
    mirrored = -1 if widget.isRightToLeft() else 1
    return [*placed, *sorted(free, key=lambda part: (part.y(), mirrored * part.x()))]


def _placed(within: QWidget | QLayout) -> Iterator[QWidget]:
    if isinstance(within, QSplitter):
        yield from filter(None, map(within.widget, range(within.count())))
    elif isinstance(within, QLayout):
        for item in _items(within):
            if (part := item.widget()) is not None:
                yield part
            elif (inner := item.layout()) is not None:
                yield from _placed(inner)
    elif (layout := within.layout()) is not None:
        yield from _placed(layout)


def _items(layout: QLayout) -> list[QLayoutItem]:
    order = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        order.sort(key=lambda i: _cell(layout, i))
    return [item for i in order if (item := layout.itemAt(i)) is not None]


def _cell(grid: QGridLayout, i: int) -> tuple[int, int]:
    row, column, *_spans = cast(tuple[int, int, int, int], grid.getItemPosition(i))
    return row, column
