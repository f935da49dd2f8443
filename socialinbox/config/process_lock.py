"""A lock file: one holder at a time among all processes that use a profile."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from filelock import FileLock, Timeout

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

POLL = 0.05
"""Seconds between two looks whether another process is done."""


@contextlib.asynccontextmanager
async def process_lock(path: Path) -> AsyncIterator[None]:
    """Hold this lock file, waiting for as long as another process holds it.

    Raises StorageUnavailable when its folder can't be written.
    """
    # Taken by one thread and given back by another. Where its task is cancelled while a thread
    # takes it, nobody but that thread knows it any more: a lock that is let go of gives itself
    # back.
    lock = FileLock(path, thread_local=False)
    while not await asyncio.to_thread(_take, lock):  # noqa: ASYNC110 - no sign comes from there
        await asyncio.sleep(POLL)
    try:
        yield
    finally:
        await asyncio.to_thread(lock.release)


def _take(lock: FileLock) -> bool:
    try:
        # One look only: waiting is done where a task can end.
        lock.acquire(blocking=False)
    except Timeout:
        return False
    except OSError as error:
        raise StorageUnavailable(
            say("The profile's folder can't be written ({strerror}).", strerror=error.strerror),
            say("Make it writable, or choose another with --profile."),
        ) from error
    return True
