"""Flaws that people care about, planted in a real window: the pictures have to notice them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from socialinbox.ui.parts import Elided, IconButton
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.theme.metrics import Space

Restore = Callable[[], object]


def _icon(studio: Studio) -> Restore:
    """One icon of the thread's bar is missing."""
    button = next(one for one in studio.window.page.findChildren(IconButton) if one.isVisible())
    before = button._icon
    button.set_icon("not-there")
    return lambda: button.set_icon(before)


def _column(studio: Studio) -> Restore:
    """The thread stands a step further in."""
    layout = studio.window.page.layout()
    assert layout is not None
    before = layout.contentsMargins()
    layout.setContentsMargins(Space.S, 0, Space.S, 0)
    return lambda: layout.setContentsMargins(before)


def _role(studio: Studio) -> Restore:
    """What was received has the colour of what was sent."""
    # The theme gives out its one colour of a role.
    theme = studio.around.theme
    role, was = theme.colour("bubble_in"), theme.colour("bubble_in").rgb()
    role.setRgb(theme.colour("bubble_out").rgb())
    return lambda: role.setRgb(was)


def _words(studio: Studio) -> Restore:
    """The customer's name is cut off."""
    name = next(one for one in studio.window.page.findChildren(Elided) if one.isVisible())
    before = name.text()
    name.setText(f"{before[: len(before) // 2]}…")
    return lambda: name.setText(before)


FLAWS: dict[str, Callable[[Studio], Restore]] = {
    "icon": _icon,
    "column": _column,
    "role": _role,
    "words": _words,
}


@contextmanager
def planted(flaw: str, studio: Studio) -> Iterator[None]:
    """The window with that flaw, and afterwards as it was."""
    restore = FLAWS[flaw](studio)
    try:
        yield
    finally:
        restore()
