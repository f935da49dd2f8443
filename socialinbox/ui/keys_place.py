"""Where the keys were, to give them back there once what took them has gone."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from socialinbox.ui.tab_order import stops


class KeysPlace:
    """The part that has the keys, and where it stands: by then it may be gone or made anew.

    `within`: how far up another part in its place is looked for; None is the window.
    """

    def __init__(self, here: QWidget, within: QWidget | None = None) -> None:
        self._here = here
        self._above: list[tuple[QWidget, int]] = []
        """What it stands in, from near to far, and which of its stops it is."""
        top = within or here.window()
        found = stops(top)
        before = found[: found.index(here)] if here in found else []
        above = here.parentWidget()
        while above is not None and (above is top or top.isAncestorOf(above)):
            self._above.append((above, sum(1 for one in before if above.isAncestorOf(one))))
            above = above.parentWidget()

    def give_back(self) -> None:
        """To the part itself, else to the one that stands there now, else to the last before."""
        if _can_have(self._here):
            self._here.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for above, at in self._above:
            found = stops(above) if _can_have(above) else []
            if found:
                found[min(at, len(found) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _can_have(part: QWidget) -> bool:
    return isValid(part) and part.isVisibleTo(part.window()) and part.isEnabled()


@contextmanager
def place_kept(rows: QWidget) -> Iterator[None]:
    """While rows are made anew: the keys go to what stands then where they were, or to the last."""
    here = rows.window().focusWidget()
    inside = here is not None and rows.isAncestorOf(here)
    place = KeysPlace(here, rows) if here is not None and inside else None
    yield
    if place is not None:
        place.give_back()
