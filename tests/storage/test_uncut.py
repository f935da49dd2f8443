"""Work that must not be left in its middle comes to its end, whoever is cancelled."""

import asyncio

import pytest

from socialinbox.storage.uncut import uncut


async def test_who_is_cancelled_is_so_once_the_work_is_done() -> None:
    go_on, done = asyncio.Event(), list[str]()

    async def work() -> None:
        await go_on.wait()
        done.append("done")

    waiting = asyncio.ensure_future(uncut(work()))
    for _ in range(2):
        await asyncio.sleep(0)
        waiting.cancel()
    await asyncio.sleep(0)
    assert not waiting.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert done == ["done"]


async def test_what_comes_of_it_is_handed_on() -> None:
    async def fine() -> int:
        return 7

    async def fails() -> None:
        raise ValueError("no")

    assert await uncut(fine()) == 7
    with pytest.raises(ValueError, match="no"):
        await uncut(fails())


async def test_a_failure_behind_a_cancelling_is_its_cause() -> None:
    go_on = asyncio.Event()

    async def fails() -> None:
        await go_on.wait()
        raise ValueError("no")

    waiting = asyncio.ensure_future(uncut(fails()))
    await asyncio.sleep(0)
    waiting.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError) as told:
        await waiting
    assert isinstance(told.value.__cause__, ValueError)
