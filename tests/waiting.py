"""Waits for what a later task brings."""

import asyncio
from collections.abc import Callable
from inspect import iscoroutine

PATIENCE = 30.0
"""Seconds; a busy computer takes many times as long as a quiet one."""


async def until(true: Callable[[], object], what: str = "") -> None:
    """Wait until something is so; what tells it may be a coroutine. Fails when it never comes."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while True:
        found = true()
        if iscoroutine(found):
            found = await found
        if found:
            return
        assert loop.time() < end, f"never came: {what or true}"
        await asyncio.sleep(0.005)
