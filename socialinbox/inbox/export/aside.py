"""Writes in a thread of its own while the loop goes on, and stops where nobody wants it any more.

Qt keeps fonts for each thread: what is painted is begun, painted and ended in one, which then
ends and takes them along.
"""

import asyncio
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing


async def done_aside(steps: Generator[None, None, None]) -> None:
    """Do all steps; raises what they raise. Cancelled, no step is begun any more, and this ends
    when the steps have cleared up behind themselves."""
    given_up = threading.Event()

    def run() -> None:
        with closing(steps):
            for _ in steps:
                if given_up.is_set():
                    return

    thread = ThreadPoolExecutor(1, thread_name_prefix="export")
    running = asyncio.wrap_future(thread.submit(run))
    thread.shutdown(wait=False)
    try:
        await asyncio.shield(running)
    except asyncio.CancelledError:
        given_up.set()
        await asyncio.wait([running])
        raise
