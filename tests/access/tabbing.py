"""Goes through a window with Tab, as somebody without a mouse, and says where it got lost."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

MOST = 400
"""Presses of Tab after which it goes round for ever."""
ROOM = 4
"""Pixels around a control in which its ring may be drawn."""
RING = 24
"""Pixels that differ at least: a text cursor alone has fewer."""


def described(widget: QWidget | None) -> str:
    """A widget for whoever reads why a test failed."""
    if widget is None:
        return "nothing"
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 5:
        names.insert(0, type(one).__name__)
        one = one.parentWidget()
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{'/'.join(names)} “{words}”"


def stops(within: QWidget) -> list[QWidget]:
    """Everything in sight that Tab has to come to."""
    return [
        w
        for w in within.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.window() is within.window() and _tabbed(w)
    ]


def _tabbed(widget: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    if isinstance(widget.parentWidget(), QAbstractSpinBox):
        return False
    # Of buttons of which one is chosen, Tab comes to that one and arrows to the others.
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    alone = isinstance(widget, QRadioButton) or (group is not None and group.exclusive())
    if alone and isinstance(widget, QAbstractButton) and widget.isCheckable():
        if group is not None:
            chosen = group.checkedButton()
            return chosen is None or chosen is widget or not chosen.isVisible()
        return widget.isChecked()
    return True


@dataclass
class Round:
    """What going round brought to light."""

    came_by: list[QWidget] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def go_round(top: QWidget, within: QWidget, *, back: bool = False, rings: bool = False) -> Round:
    """Press Tab until it comes round. `within`: the sheet that keeps the keys, else the window.

    A list that is come to may show more than there was: then it is gone round once more.
    """
    found = _once(top, within, back, rings)
    return found if not found.faults else _once(top, within, back, rings)


def _once(top: QWidget, within: QWidget, back: bool, rings: bool) -> Round:
    found = Round()
    QApplication.sendPostedEvents()
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    before: QWidget | None = None
    first: QWidget | None = None
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None:
            found.faults.append(f"after {described(before)} the focus is nowhere")
            return found
        if not here.isVisible() or not here.isEnabled():
            found.faults.append(f"{described(here)} has the focus and can't be seen")
            return found
        if here is not within and not within.isAncestorOf(here):
            found.faults.append(f"{described(here)} lies outside {described(within)}")
            return found
        again = here in found.came_by
        if again and here is not first:
            break
        first = first or here
        found.came_by.append(here)
        if rings:
            focused = _picture(top, here)
        _leave(here, key, alone=within is not top)
        if QApplication.focusWidget() is here:
            if len(stops(within)) > 1:
                found.faults.append(f"Tab stays in {described(here)}")
            break
        # Where it began nobody had pressed Tab yet: it is looked at when it comes round.
        unseen = rings and before is not None and _differing(focused, _picture(top, here)) < RING
        if unseen and not _under_a_popup(top, here):
            found.faults.append(f"nobody sees the focus in {described(here)}")
        if again:
            break
        before = here
    else:
        found.faults.append("Tab never comes round")
    missed = [w for w in stops(within) if w not in found.came_by and not _scrolled_only(w)]
    found.faults += [f"Tab never comes to {described(w)}" for w in missed]
    if not back:
        found.faults += _not_as_read(list(dict.fromkeys(found.came_by)))
    return found


def _under_a_popup(top: QWidget, widget: QWidget) -> bool:
    """Whether a pop-up lies over it that a picture has laid into its window: in the program that
    is a window of its own, which keeps the keys while it is there."""
    over = top.childAt(widget.mapTo(top, widget.rect().center()))
    return over is not None and any(one.objectName() == "popup" for one in _upwards(over))


def _leave(here: QWidget, key: Qt.Key, *, alone: bool) -> None:
    """Tab goes through the parts of a date, and takes what a list under a field offers.

    `alone`: in a sheet, which Escape would close.
    """
    parts = 8 if isinstance(here, QAbstractSpinBox) else 1
    for _ in range(parts):
        QTest.keyClick(here, key)
        if QApplication.focusWidget() is not here:
            return
    if isinstance(here, QLineEdit | QPlainTextEdit) and not alone:
        QTest.keyClick(here, Qt.Key.Key_Escape)
        here.setFocus()
        QTest.keyClick(here, key)


def _not_as_read(came_by: Sequence[QWidget]) -> list[str]:
    """Where a window or a sheet is not gone through as it is read.

    Once, from the last to the first, it goes back.
    """
    found = [
        f"Tab goes back from {described(one)} to {described(then)}"
        for one, then in pairwise([*came_by, *came_by[:1]])
        if _goes_back(one, then)
    ]
    return found if len(found) > 1 else []


def _goes_back(one: QWidget, then: QWidget) -> bool:
    """Up is right where a column begins anew, which is further on in the lines.

    Panes are compared as a whole, and what is scrolled with what is scrolled with it.
    """
    both = next((w for w in _upwards(one) if w in _upwards(then)), None)
    if both is one or both is then or both is None:
        return both is then
    first, second = _branch(one, both), _branch(then, both)
    further, before = second.left() > first.right(), second.right() < first.left()
    if both.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        further, before = before, further
    if second.bottom() < first.top():
        return not further
    return second.top() <= first.bottom() and before


def _upwards(widget: QWidget) -> list[QWidget]:
    found = [widget]
    while not found[-1].isWindow() and (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found


def _branch(widget: QWidget, of: QWidget) -> QRect:
    """The place of what holds a widget, among the parts of what holds that."""
    line = _upwards(widget)
    return line[line.index(of) - 1].geometry()


def _scrolled_only(widget: QWidget) -> bool:
    """An area of which everything is seen has nothing to scroll."""
    if isinstance(widget, QAbstractItemView) or not isinstance(widget, QScrollArea):
        return False
    return widget.verticalScrollBar().maximum() == 0


def _picture(top: QWidget, widget: QWidget) -> QImage:
    box = widget.parentWidget()
    if isinstance(widget, QPlainTextEdit) and box is not None and box.objectName() == "box":
        widget = box  # The ring is drawn around everything that belongs to the field.
    at = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return top.grab(at.adjusted(-ROOM, -ROOM, ROOM, ROOM)).toImage()


def _differing(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return RING
    a, b = bytes(one.constBits()), bytes(other.constBits())
    if a == b:
        return 0
    return sum(a[i : i + 4] != b[i : i + 4] for i in range(0, len(a), 4))
