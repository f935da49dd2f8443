"""Completes the window behind its first paint, a part a turn, so that it answers in between."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from socialinbox.ui.aio import Tasks
from socialinbox.ui.held_input import HeldInput
from socialinbox.ui.loading import PARTS, bring

if TYPE_CHECKING:
    import asyncio

Step = Callable[[], object]
Start = Callable[[], "asyncio.Task[object] | None"]


class Completing(QObject):
    """`done` is emitted when everything is there. What is pressed before waits for that."""

    done = Signal()

    def __init__(self, tasks: Tasks, window: QMainWindow) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._held: HeldInput | None = None
        self.is_done = False
        """Whether everything is there."""
        self._is_over = False

    def begin(self, *steps: Step, start: Start) -> None:
        """Load what the steps need, then do one a turn, unless the window is closed meanwhile.

        `start` begins the work behind them; presses wait for the task it gives.
        """
        handle = self._window.windowHandle()
        # What begins in the tray has none, and nothing can be pressed there.
        if handle is not None:
            self._held = HeldInput(handle, self)
        self._tasks.spawn(self._complete(steps, start), "window: complete")

    def then(self, do: Callable[[], object]) -> None:
        """Do it once everything is there, or now."""
        if self.is_done:
            do()
        else:
            self.done.connect(do)

    def end(self) -> None:
        """The window is closed."""
        self._is_over = True
        if self._held is not None:
            self._held.drop()

    async def _complete(self, steps: tuple[Step, ...], start: Start) -> None:
        import asyncio

        try:
            await bring(PARTS)
            for step in steps:
                if self._is_over:
                    return
                step()
                await asyncio.sleep(0)
            if self._is_over:
                return
            opening = start()
            self.is_done = True
            self.done.emit()
            if opening is not None:
                await asyncio.wait({opening})
        finally:
            if self._held is not None and not self._is_over:
                self._held.let_go()
