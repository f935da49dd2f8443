"""Writes in a thread of its own while the loop goes on, and stops where nobody wants it any more.

Qt keeps fonts for each thread: what is painted is begun, painted and ended in one, which then
ends and takes them along.
"""

import asyncio
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import perf_counter, sleep

AT_A_STRETCH, REST = 0.002, 0.0005
"""Seconds of work, and of the rest after it. Python lets one thread go on at a time: without rests
the window waits five milliseconds at each of the many turns that one paint takes."""


async def done_aside(steps: Generator[None, None, None]) -> None:
    """Do all steps; raises what they raise. Cancelled, no step is begun any more, and this ends
    when the steps have cleared up behind themselves."""
    given_up = threading.Event()

    def run() -> None:
        begun = perf_counter()
        with closing(steps):
            for _ in steps:
                if given_up.is_set():
                    return
                if perf_counter() - begun > AT_A_STRETCH:
                    sleep(REST)
                    begun = perf_counter()

    thread = ThreadPoolExecutor(1, thread_name_prefix="export")
    running = asyncio.wrap_future(thread.submit(run))
    thread.shutdown(wait=False)
    try:
        await asyncio.shield(running)
    except asyncio.CancelledError:
        given_up.set()
        await asyncio.wait([running])
        raise
