"""The quick choices of when to do something."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QMenu

from socialinbox.inbox.due import Quick, quick
from socialinbox.ui.words import tr, when_due


def quick_words(choice: Quick) -> str:
    """A choice in words."""
    return {
        Quick.LATER_TODAY: tr("Later today"),
        Quick.TOMORROW: tr("Tomorrow"),
        Quick.NEXT_WEEK: tr("Next week"),
    }[choice]


def offered(now: datetime) -> list[tuple[Quick, datetime]]:
    """The choices that make sense now: late at night there is no later today."""
    moments = [(choice, quick(choice, now)) for choice in Quick]
    today = now.astimezone().date()
    return [
        (choice, at)
        for choice, at in moments
        if choice is not Quick.LATER_TODAY or at.date() == today
    ]


def add_choices(
    menu: QMenu,
    now: datetime,
    chosen: Callable[[datetime], object],
    pick: Callable[[], object],
) -> None:
    """Put the choices into a menu, each with its moment, and one to pick any."""
    for choice, at in offered(now):
        words = f"{quick_words(choice)}\t{when_due(at, now)}"
        menu.addAction(words, partial(chosen, at))
    menu.addAction(tr("Pick a day…"), pick)
