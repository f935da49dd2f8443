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

AT_A_STRETCH = 0.002
"""Seconds of work before a rest that is as long. Python lets one thread go on at a time: without
rests the window waits five milliseconds at each of the many turns it needs for one picture."""
LONGEST_REST = 0.01
"""Seconds; for what took long since a disk was slow."""


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
                if (worked := perf_counter() - begun) > AT_A_STRETCH:
                    sleep(min(worked, LONGEST_REST))
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
