"""One holder at a time; threads take it and give it back, and nobody cancelled keeps it."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from socialinbox.config import process_lock as module
from socialinbox.config.process_lock import process_lock
from socialinbox.domain.errors import StorageUnavailable
from tests.waiting import until


def free(path: Path) -> bool:
    """Whether another could take it now."""
    other = FileLock(path)
    try:
        other.acquire(blocking=False)
    except TimeoutError:
        return False
    other.release()
    return True


async def test_the_second_waits_for_the_first(tmp_path: Path) -> None:
    path = tmp_path / "one.lock"
    order: list[str] = []

    async def hold(name: str, until_told: asyncio.Event) -> None:
        async with process_lock(path):
            order.append(f"{name} in")
            await until_told.wait()
            order.append(f"{name} out")

    first_may, second_may = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(hold("first", first_may))
        await until(lambda: order == ["first in"], "the first")
        assert not free(path)
        group.create_task(hold("second", second_may))
        second_may.set()
        first_may.set()
    assert order == ["first in", "first out", "second in", "second out"]
    assert free(path)


async def test_it_is_tried_by_threads_and_not_kept_by_who_was_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.lock"
    taking, may_take = threading.Event(), threading.Event()
    by: list[threading.Thread] = []
    taken: list[bool] = []

    class Slow(FileLock):
        """As on a folder of the network."""

        def acquire(self, *given: Any, **named: Any) -> Any:
            by.append(threading.current_thread())
            taking.set()
            may_take.wait()
            found = super().acquire(*given, **named)
            taken.append(self.is_locked)
            return found

    monkeypatch.setattr(module, "FileLock", Slow)

    async def hold() -> None:
        async with process_lock(path):
            raise AssertionError("it was cancelled before")

    holding = asyncio.create_task(hold())
    await until(taking.is_set, "a thread that takes it")
    holding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await holding
    may_take.set()
    await until(lambda: taken == [True], "what the thread was about to do")
    await until(lambda: free(path), "the lock given back")
    assert threading.current_thread() not in by


async def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder").touch()
    with pytest.raises(StorageUnavailable, match="can't be written"):
        async with process_lock(tmp_path / "folder" / "one.lock"):
            raise AssertionError("there is nothing to hold")
