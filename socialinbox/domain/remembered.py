"""Answers about names and words of people that are kept in memory, until anything is erased."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_forget: list[Callable[[], object]] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep so many answers of a function whose arguments may be names, or what somebody wrote.

    `lru_cache` is for what says nothing of people: nobody empties it.
    """

    def keep(answer: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(maxsize=most)(answer)
        _forget.append(kept.cache_clear)
        return cast("Callable[P, T]", kept)

    return keep


def forgotten_with(forget: Callable[[], object]) -> None:
    """Call this as well when what is remembered has to go."""
    _forget.append(forget)


def forget_remembered() -> None:
    """Nothing is remembered any more: somebody was erased, or something may be kept no longer.

    Called on the loop's thread, since pictures are among it.
    """
    for forget in _forget:
        forget()
