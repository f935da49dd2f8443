"""When a window has nothing under way: for its pictures, its proof of itself and its tests."""

import asyncio

from PySide6.QtCore import QAbstractAnimation, QObject, QTimer

from socialinbox.ui.aio import Tasks

SOON = 130
"""Milliseconds. A timer for no longer than this passes on what was done just now; one for longer
waits for something else to happen, such as a pause in typing."""
TURNS, TURN = 3, 0.01
"""How often in a row nothing may be found, and seconds between: what Qt posted is done in them."""


async def settled(window: QObject, tasks: Tasks, soon: int = SOON) -> None:
    """Wait until no task runs, no timer of the window is about to start one, and nothing moves
    that comes to an end. `soon` is the longest such timer, in milliseconds."""
    still = 0
    while still < TURNS:
        await tasks.settle()
        await asyncio.sleep(TURN)
        under_way = tasks.running or _about_to(window, soon) or _moves(window)
        still = 0 if under_way else still + 1


def _about_to(window: QObject, soon: int) -> bool:
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= soon
        for timer in window.findChildren(QTimer)
    )


def _moves(window: QObject) -> bool:
    return any(
        one.state() is QAbstractAnimation.State.Running and one.totalDuration() >= 0
        for one in window.findChildren(QAbstractAnimation)
    )
