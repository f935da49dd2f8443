"""From the start of the process to a painted, filled list, and the memory it takes."""

import os
import time
from pathlib import Path
from typing import NamedTuple

from socialinbox.bench.measure import Result
from socialinbox.bench.process import told_by
from socialinbox.bench.store import Store

ROUNDS = 9
LONGEST = 60.0
"""Seconds after which a window that was not painted never will be."""


class Seen(NamedTuple):
    """One start: milliseconds to the first paint, megabytes at that time."""

    ms: float
    mb: float


def measure(store: Store) -> list[Result]:
    """Start both windows by turns; without a display both are painted offscreen."""
    own = str(store.profile.folder)
    compiled = store.profile.folder / "compiled"
    start(compiled, "bare_window")
    start(compiled, "filled_window", own)
    floor, ours = [], []
    for _ in range(ROUNDS):
        floor.append(start(compiled, "bare_window"))
        ours.append(start(compiled, "filled_window", own))
    is_ = "a bare PySide6 window"
    results = [
        Result(
            "start",
            "to a painted, filled list",
            tuple(one.ms for one in ours),
            tuple(one.ms for one in floor),
            is_,
            aim=1.5,
        )
    ]
    if all(one.mb for one in (*ours, *floor)):
        memory = tuple(one.mb for one in ours), tuple(one.mb for one in floor)
        results.append(Result("start", "memory by then", *memory, is_, aim=2.0, unit="MB"))
    return results


def start(compiled: Path, program: str, *arguments: str) -> Seen:
    """Start one of the two windows and wait until it tells; raises BadInput when it does not.

    Bytecode is kept in `compiled`, as an installed program's is, whatever the tree has.
    """
    environment = dict(os.environ, PYTHONPYCACHEPREFIX=str(compiled))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    moment, megabytes = told_by(
        program,
        arguments,
        _moment_and_megabytes,
        longest=LONGEST,
        late=f"The window was not painted within {LONGEST:.0f} seconds.",
        environment=environment,
    )
    return Seen((moment - began) * 1000, megabytes)


def _moment_and_megabytes(printed: str) -> tuple[float, float]:
    moment, megabytes = printed.split()[-2:]
    return float(moment), float(megabytes)
