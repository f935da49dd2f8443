"""Asks for several things of which one that is gone spoils the whole call."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from socialinbox.domain.errors import NotFound

T = TypeVar("T")


async def by_halves(
    ask: Callable[[Sequence[str]], Awaitable[list[T]]], ids: Sequence[str]
) -> list[T]:
    """What is still there of these ids; NotFound is looked into half by half."""
    try:
        return await ask(ids)
    except NotFound:
        if len(ids) == 1:
            return []
        half = len(ids) // 2
        return [*await by_halves(ask, ids[:half]), *await by_halves(ask, ids[half:])]
