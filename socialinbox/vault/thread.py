"""A thread of its own for calls that may wait for a person, so that nothing else has to."""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
_Line = queue.SimpleQueue[Callable[[], None] | None]


class PatientThread:
    """Runs one call after the other, in a daemon thread: a call that hangs can't keep us alive.

    No ThreadPoolExecutor, because the interpreter waits for its threads before it ends. While a
    call whose time ran out is still going on, further ones fail at once instead of waiting behind
    it; when it ends, calls are made again.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._line: _Line = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._overdue: Future[Any] | None = None
        """The call that had begun when its time ran out."""

    async def run(self, call: Callable[[], T], timeout: float) -> T:
        """The call's result; raises TimeoutError after so many seconds, waiting in line included.

        When the caller is cancelled the call is made all the same. When time runs out a call that
        has begun goes on, one still in line is dropped. Behind one that goes on in this way
        TimeoutError is raised at once, and the call is not made.
        """
        if self._overdue is not None and not self._overdue.done():
            # Whoever tries again and again must not keep the loop from its other work.
            await asyncio.sleep(0)
            raise TimeoutError
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        future: Future[T] = Future()

        def tell(_: object) -> None:
            # A closed loop has nobody left who waits for it.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_hand_over, future, answer)

        self._line.put(lambda: _run(call, future))
        self._start()
        future.add_done_callback(tell)
        try:
            async with asyncio.timeout(timeout):
                return await answer
        except TimeoutError:
            if not future.cancel():
                self._overdue = future
            raise

    def close(self) -> None:
        """Let the thread end after what is already in line. Returns at once."""
        self._line.put(None)
        self._line = queue.SimpleQueue()
        self._thread = self._overdue = None

    def join(self, timeout: float) -> None:
        """Close, and wait so many seconds at most for what is in line."""
        thread = self._thread
        self.close()
        if thread is not None:
            thread.join(timeout)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(
                target=_work, args=(self._line,), name=self._name, daemon=True
            )
            self._thread.start()


def _work(line: _Line) -> None:
    while (job := line.get()) is not None:
        job()


def _run(call: Callable[[], T], future: "Future[T]") -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(call())
    except Exception as error:  # noqa: BLE001 - it is raised again where the result is awaited
        future.set_exception(error)


def _hand_over(future: "Future[T]", answer: "asyncio.Future[T]") -> None:
    if answer.done():
        return
    error = None if future.cancelled() else future.exception()
    if future.cancelled():
        answer.cancel()
    elif error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(future.result())
