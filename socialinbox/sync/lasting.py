"""Keeps what runs behind the window running, whatever goes wrong in it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from socialinbox.domain.errors import OwnerCanAct

log = logging.getLogger(__name__)

PAUSE = 5.0
"""Seconds until something that broke off begins anew."""


async def lasting(name: str, run: Callable[[], Awaitable[object]]) -> None:
    """Run something until it ends by itself or is cancelled; begin it anew where it breaks off.

    A full disk ends some day, and a fault in one service must not stop those beside it.
    """
    ended = await spared(name, run)
    while not ended:
        await asyncio.sleep(PAUSE)
        ended = await spared(name, run)


async def spared(name: str, run: Callable[[], Awaitable[object]]) -> bool:
    """Run something once; False where it broke off, which is logged and hurts nobody beside it."""
    try:
        await run()
    except OwnerCanAct as error:
        log.warning("%s waits: %s", name, error.title)
        return False
    except Exception:
        log.exception("%s broke off", name)
        return False
    return True
