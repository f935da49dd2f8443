"""What runs behind the window goes on after whatever broke it off."""

import asyncio

import pytest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.sync import lasting


async def test_it_begins_anew_until_it_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lasting, "PAUSE", 0.001)
    ends = [RuntimeError("a bug"), StorageUnavailable("The disk is full.", "Make room."), None]

    async def run() -> None:
        end = ends.pop(0)
        if end is not None:
            raise end

    async with asyncio.timeout(5):
        await lasting.lasting("a service", run)
    assert ends == []


async def test_cancelling_ends_it() -> None:
    begun = asyncio.Event()

    async def run() -> None:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(lasting.lasting("a service", run))
    await begun.wait()
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
