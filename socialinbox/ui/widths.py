"""Makes panes wider and narrower by command: what the mouse does at their edges."""

from collections.abc import Sequence
from functools import partial

from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.frame import CARD, LIST, Frame
from socialinbox.ui.theme.type import em
from socialinbox.ui.words import tr

STEP = 40
"""Pixels at each time, for a font of 13."""


class Widths:
    """The commands have no keys of their own; Ctrl+K finds them."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def commands(self) -> Sequence[Command]:
        """The list and the customer; the thread takes what they leave."""

        hidden = tr("That pane is not shown")

        def one(name: str, words: str, pane: int, steps: int) -> Command:
            do = partial(self._widen, pane, steps)
            can = partial(self._beside, pane)
            return Command(f"window.{name}", Group.WINDOW, words, do, possible=can, why_not=hidden)

        return (
            one("list-wider", tr("Make the list wider"), LIST, 1),
            one("list-narrower", tr("Make the list narrower"), LIST, -1),
            one("card-wider", tr("Make the customer wider"), CARD, 1),
            one("card-narrower", tr("Make the customer narrower"), CARD, -1),
        )

    def _beside(self, pane: int) -> bool:
        found = self._frame.splitter.widget(pane)
        return found is not None and found.isVisible()

    def _widen(self, pane: int, steps: int) -> None:
        self._frame.widen(pane, steps * em(STEP))
