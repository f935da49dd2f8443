"""Work that follows the database: when it is done again, and how often."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta

from socialinbox.domain.times import now
from socialinbox.storage.rounds import Rounds
from tests.waiting import until

SOON = timedelta(milliseconds=60)


@contextlib.asynccontextmanager
async def running(rounds: Rounds) -> AsyncIterator[None]:
    task = asyncio.create_task(rounds.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def looking(
    *answers: datetime | None,
) -> tuple[list[datetime], Callable[[], Awaitable[datetime | None]]]:
    """What is looked with, and when it was."""
    looks: list[datetime] = []

    async def look() -> datetime | None:
        looks.append(now())
        return answers[len(looks) - 1] if len(looks) <= len(answers) else None

    return looks, look


async def test_it_looks_at_once_and_when_it_is_woken() -> None:
    looks, look = looking()
    rounds = Rounds(look)
    async with running(rounds):
        await until(lambda: len(looks) == 1)
        rounds.wake()
        await until(lambda: len(looks) == 2)


async def test_it_looks_when_the_moment_comes_and_not_before() -> None:
    coming = now() + SOON
    looks, look = looking(coming)
    async with running(Rounds(look)):
        await until(lambda: len(looks) == 2)
    assert looks[1] >= coming


async def test_a_moment_that_is_over_is_not_asked_for_without_end() -> None:
    looks, look = looking(*[now() - SOON] * 1000)
    async with running(Rounds(look, shortest=SOON.total_seconds())):
        await until(lambda: len(looks) == 3)
    assert looks[2] - looks[0] >= 2 * SOON - timedelta(milliseconds=10)


async def test_it_looks_by_itself_after_the_longest() -> None:
    looks, look = looking(now() + timedelta(days=1))
    async with running(Rounds(look, longest=SOON.total_seconds())):
        await until(lambda: len(looks) == 2)
