"""What is written goes on in a thread of its own, and ends where nobody wants it any more."""

import asyncio
import os
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.inbox.export.aside import done_aside
from socialinbox.inbox.export.write import text_file
from tests.waiting import until

Steps = Generator[None, None, None]


async def test_all_steps_are_done_in_one_other_thread_that_ends() -> None:
    threads: list[threading.Thread] = []

    def steps() -> Steps:
        for _ in range(20):
            threads.append(threading.current_thread())
            yield
        threads.append(threading.current_thread())

    await done_aside(steps())
    assert len(threads) == 21
    assert len(set(threads)) == 1
    assert threads[0] is not threading.current_thread()
    await until(lambda: not threads[0].is_alive(), "the end of the thread")


async def test_the_loop_goes_on_between_two_steps() -> None:
    turns = 0

    def steps() -> Steps:
        seen = turns
        # Without a loop that goes on this never ends.
        while turns < seen + 3:
            yield

    async def turning() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    turner = asyncio.ensure_future(turning())
    await done_aside(steps())
    turner.cancel()
    await asyncio.wait([turner])


async def test_what_fails_there_is_raised_here(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="could not be written"):
        await done_aside(text_file(tmp_path / "none" / "a.html", ["words"]))


async def test_given_up_it_leaves_nothing_and_is_waited_for(tmp_path: Path) -> None:
    begun = threading.Event()

    def endless() -> Iterator[str]:
        while True:
            begun.set()
            yield "words"

    writing = asyncio.ensure_future(done_aside(text_file(tmp_path / "a.html", endless())))
    await until(begun.is_set, "its beginning")
    assert len(os.listdir(tmp_path)) == 1
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert os.listdir(tmp_path) == []
