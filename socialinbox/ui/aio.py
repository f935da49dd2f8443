"""Coroutines in a window: Qt's event loop as asyncio's, and tasks that have an owner."""

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

Work = Coroutine[Any, Any, object]
"""What a task does; its result is nobody's."""

THREADS = 4

PATIENCE = 5.0
"""Seconds in which what the owner asked for is brought to its end when all closes."""


def loop_factory(app: QApplication) -> "Callable[[], asyncio.AbstractEventLoop]":
    """What asyncio.Runner makes its loop with. Blocking calls go to a few plain threads."""

    def make() -> "asyncio.AbstractEventLoop":
        import asyncio
        from concurrent.futures import ThreadPoolExecutor

        import qasync

        from socialinbox.ui.lookups import look_up

        loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
        vars(loop)["getaddrinfo"] = look_up
        asyncio.set_event_loop(loop)
        loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="window"))
        return loop

    return make


class Tasks:
    """Tasks of one owner: they are kept, named, and end with it.

    What only shows something is cancelled then; what the owner asked for is seen through. An
    exception that ends a task goes to `report`; cancelling is no exception. With `waiting`,
    nothing starts before `begin`: for what is asked before the loop runs.
    """

    def __init__(self, report: Callable[[BaseException], None], *, waiting: bool = False) -> None:
        self._report = report
        self._waiting: list[tuple[Work, str, bool]] | None = [] if waiting else None
        self._running: set[asyncio.Task[Any]] = set()
        self._asked: set[asyncio.Task[Any]] = set()
        self._closing = self._closed = False

    def begin(self) -> None:
        """The loop runs: start what waits."""
        waiting, self._waiting = self._waiting or [], None
        for coroutine, name, asked in waiting:
            self._start(coroutine, name, asked=asked)

    def spawn(self, coroutine: Work, name: str) -> "asyncio.Task[Any] | None":
        """Start a coroutine; None is returned where it waits for `begin`.

        After `aclose` nothing starts any more and None is returned.
        """
        return self._start(coroutine, name, asked=False)

    def see_through(self, coroutine: Work, name: str) -> "asyncio.Task[Any] | None":
        """Start what the owner asked for: `aclose` waits for its end for PATIENCE seconds."""
        return self._start(coroutine, name, asked=True)

    def _start(self, coroutine: Work, name: str, *, asked: bool) -> "asyncio.Task[Any] | None":
        # What was asked for may ask for more while it comes to its end.
        if self._closed or (self._closing and not asked):
            coroutine.close()
            return None
        if self._waiting is not None:
            self._waiting.append((coroutine, name, asked))
            return None
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._running.add(task)
        if asked:
            self._asked.add(task)
        task.add_done_callback(self._on_done)
        return task

    def _on_done(self, task: "asyncio.Task[Any]") -> None:
        self._running.discard(task)
        self._asked.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._report(error)

    @property
    def running(self) -> int:
        """How many tasks are under way."""
        return len(self._running)

    async def settle(self) -> None:
        """Wait until nothing is under way; for tests and pictures."""
        import asyncio

        while self._running:
            await asyncio.wait(set(self._running))
            await asyncio.sleep(0)

    async def others(self, patience: float) -> None:
        """Wait for the ends of all that is under way beside the one who asks; `patience` seconds
        at most, since some last as long as the program."""
        import asyncio

        others = self._running - {asyncio.current_task()}
        if others:
            await asyncio.wait(others, timeout=patience)

    async def aclose(self) -> None:
        """See through what was asked for, cancel all else, and wait for the ends."""
        import asyncio

        self._closing = True
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        while self._asked and (left := end - loop.time()) > 0:
            await asyncio.wait(set(self._asked), timeout=left)
        for task in self._asked:
            log.warning("not brought to its end: %s", task.get_name())
        self._closed = True
        tasks = set(self._running)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
