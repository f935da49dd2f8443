"""The owner at work: the real window on a filled profile and the practice networks, by keys.

Run in a process of its own; prints what its loop let wait, as JSON.
"""

import asyncio
import json
import runpy
import sys
from collections.abc import Awaitable, Callable
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.bench.beat import Beat, Waits
from socialinbox.ui import showing, window

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE = Held.NoModifier
PAUSE = 0.03
"""Seconds between two keys: a very fast writer."""
SOON, LONGEST = 0.15, 5.0
"""Seconds: so long a timer may wait before it passes on what was done; so long work may last."""
QUIET = 3.0
"""Seconds in which nobody does anything, but the networks are read every two."""
BEGINNING = "from the first paint to the networks"
THREADS, PAGES, MANY = 25, 25, 8
WORDS = "Thank you, the hub is here again on friday :) and your wheel is ready too. See you soon!"
SOUGHT = ("swap", "dabe fi", "from:", "is:waiting")


class Hands:
    """Presses keys and turns the wheel in the window, wherever the keys go."""

    def __init__(self, shown: "Busy") -> None:
        self.window = shown
        self._always = shown.under_way

    async def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        """One key, down and up."""
        to = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(to, QKeyEvent(kind, key, held, text))
        await asyncio.sleep(PAUSE)

    async def type(self, text: str) -> None:
        """One letter after the other."""
        for letter in text:
            await self.press(Key(ord(letter.upper())), NONE, letter)

    async def turn(self, over: QWidget, by: int) -> None:
        """The wheel, `by` eighths of a degree."""
        at = QPointF(over.rect().center())
        event = QWheelEvent(
            at,
            QPointF(over.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.postEvent(over, event)
        await asyncio.sleep(PAUSE)

    async def rest(self) -> None:
        """Until no more is under way in the window than before the work, for LONGEST at most."""
        loop = asyncio.get_running_loop()
        end = loop.time() + LONGEST
        await asyncio.sleep(SOON)
        while self.window.under_way > self._always:
            await asyncio.sleep(PAUSE)
            if loop.time() > end:
                return

    def list(self) -> None:
        """The keys go to the list."""
        self.window.threads.view.setFocus()


async def look_on(_: Hands) -> None:
    """Nothing but the networks."""
    await asyncio.sleep(QUIET)


async def open_threads(hands: Hands) -> None:
    """One after the other, each until it is shown."""
    hands.list()
    for _ in range(THREADS):
        await hands.press(Key.Key_J, NONE, "j")
        await hands.rest()


async def run_through(hands: Hands) -> None:
    """Without waiting for what is passed by."""
    hands.list()
    for _ in range(THREADS):
        await hands.press(Key.Key_J, NONE, "j")
    await hands.rest()


async def scroll(hands: Hands) -> None:
    """The list down, the thread up and down."""
    for view, by in ((hands.window.threads.view, -480), (hands.window.page.view, 480)):
        for _ in range(PAGES):
            await hands.turn(view.viewport(), by)
        for _ in range(PAGES):
            await hands.turn(view.viewport(), -by)
    await hands.rest()


async def search(hands: Hands) -> None:
    """As it is typed."""
    for sought in SOUGHT:
        hands.list()
        await hands.press(Key.Key_Slash, NONE, "/")
        await hands.type(sought)
        await hands.rest()
        await hands.press(Key.Key_Escape)
        await hands.press(Key.Key_Escape)
        await hands.rest()


async def palette(hands: Hands) -> None:
    """Commands and customers by a few letters."""
    for sought in ("snoo", "dark", "dabe"):
        hands.list()
        await hands.press(Key.Key_K, Held.ControlModifier)
        await hands.type(sought)
        await hands.rest()
        await hands.press(Key.Key_Escape)
        await hands.rest()


async def settle_and_undo(hands: Hands) -> None:
    """Done, and back."""
    for _ in range(MANY):
        hands.list()
        await hands.press(Key.Key_E, NONE, "e")
        await hands.rest()
        hands.list()
        await hands.press(Key.Key_Z, Held.ControlModifier)
        await hands.rest()


async def write(hands: Hands) -> None:
    """A reply that is not sent."""
    hands.list()
    await hands.press(Key.Key_R, NONE, "r")
    await hands.type(WORDS)
    await hands.rest()
    await hands.press(Key.Key_A, Held.ControlModifier)
    await hands.press(Key.Key_Delete)
    await hands.rest()


async def many_at_once(hands: Hands) -> None:
    """All threads of the list at once, and back."""
    hands.list()
    await hands.press(Key.Key_A, Held.ControlModifier)
    await hands.rest()
    await hands.press(Key.Key_E, NONE, "e")
    await hands.rest()
    hands.list()
    await hands.press(Key.Key_Z, Held.ControlModifier)
    await hands.rest()


WORK: tuple[tuple[str, Callable[[Hands], Awaitable[None]]], ...] = (
    ("while the networks are read", look_on),
    ("opening threads", open_threads),
    ("running through the list", run_through),
    ("scrolling", scroll),
    ("searching while typing", search),
    ("the palette", palette),
    ("done and undo", settle_and_undo),
    ("writing", write),
    ("all of the list at once", many_at_once),
)


class Busy(window.MainWindow):
    """The window; once the networks are there its owner works, and then closes it."""

    _beat: Beat
    _beginning: Waits
    _working: asyncio.Task[None]

    def begin(self) -> None:
        """It is painted: from now on it is to answer."""
        if "_beat" not in self.__dict__:
            self._beat = Beat()
            self._beginning = self._beat.begin()
        super().begin()

    @property
    def under_way(self) -> int:
        """How many tasks of the window run."""
        return self._around.tasks.running

    def rest_opened(self) -> None:
        """The networks are there."""
        super().rest_opened()
        self._working = asyncio.get_running_loop().create_task(self._work())

    async def _work(self) -> None:
        done = {BEGINNING: self._beginning}
        try:
            await asyncio.sleep(QUIET)
            hands = Hands(self)
            for name, work in WORK:
                done[name] = self._beat.begin()
                await work(hands)
        finally:
            self._beat.stop()
            print(json.dumps({name: [one.ms, one.late] for name, one in done.items()}), flush=True)
            self.closing.quit()


def main(folder: str) -> None:
    """Open the window as `socialinbox --profile folder --demo` does."""
    argv = ["socialinbox", "--profile", folder, "--demo"]
    with patch.object(showing, "MainWindow", Busy), patch.object(sys, "argv", argv):
        runpy.run_module("socialinbox", run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
