"""Times ours and its floor by turns, so that a noisy machine disturbs both alike."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
Samples = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement: `ours` and `floor` hold every sample in `unit`, less is better.

    `aim` is the ratio of the medians that we want to stay under; None: no aim is set.
    """

    benchmark: str
    what: str
    ours: Samples
    floor: Samples
    floor_is: str
    aim: float | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Median of ours by median of the floor."""
        return statistics.median(self.ours) / max(statistics.median(self.floor), 1e-9)

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; None without one."""
        return None if self.aim is None else self.ratio <= self.aim


def p50(samples: Sequence[float]) -> float:
    """The median."""
    return statistics.median(samples)


def p95(samples: Sequence[float]) -> float:
    """What 95 of 100 samples stay under."""
    return quantile(samples, 0.95)


def quantile(samples: Sequence[float], part: float) -> float:
    """What this part of the samples, between 0 and 1, stays under."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def by_turns(
    ours: Callable[[A], object], floor: Callable[[B], object], asked: Iterable[tuple[A, B]]
) -> tuple[Samples, Samples]:
    """Milliseconds of each call of both by turns, each with its half of every pair."""
    times: tuple[list[float], list[float]] = ([], [])
    for for_ours, for_floor in asked:
        times[0].append(milliseconds(ours, for_ours))
        times[1].append(milliseconds(floor, for_floor))
    return tuple(times[0]), tuple(times[1])


def milliseconds(call: Callable[[A], object], asked: A) -> float:
    """How long one call takes."""
    start = perf_counter()
    call(asked)
    return (perf_counter() - start) * 1000
