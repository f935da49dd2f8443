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
    lock = FileLock(path)
    await _acquire(lock)
    try:
        yield
    finally:
        lock.release()


async def _acquire(lock: FileLock) -> None:
    while True:
        try:
            # One look only: waiting is done here, where the loop goes on and a task can end.
            lock.acquire(blocking=False)
        except Timeout:
            await asyncio.sleep(POLL)
        except OSError as error:
            raise StorageUnavailable(
                say("The profile's folder can't be written ({strerror}).", strerror=error.strerror),
                say("Make it writable, or choose another with --profile."),
            ) from error
        else:
            return
