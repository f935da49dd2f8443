"""How long the window lets a key wait while its owner works and the networks are read."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from socialinbox.bench.measure import Result, Samples, p50, quantile
from socialinbox.bench.process import told_by
from socialinbox.bench.store import Store

LONGEST = 900.0
"""Seconds after which the work never comes to its end."""
FRAME, FELT, SEEN = 16, 50, 100
"""Milliseconds: a frame of a common screen, what is felt while typing, what anybody sees."""
TOLD = 3
"""Stalls of each part of the work that are named."""
BARE = "a bare PySide6 window"
_HEAD = ("what", "asked", "p50", "p99", "longest", f"> {FRAME} ms", f"> {FELT}", f"> {SEEN}")


class Waits(NamedTuple):
    """What one part of the work let wait: milliseconds of each question, and those that waited
    long with what ran meanwhile."""

    what: str
    ms: Samples
    late: Sequence[tuple[float, str]]


def measure(store: Store) -> list[Result]:
    """Work in the real window between two looks at a bare one; prints what stalled, and where."""
    before = _run("idle_window")
    ours = _run("busy_window", str(store.profile.folder))
    after = _run("idle_window")
    floor = tuple(ms for one in (*before, *after) for ms in one.ms)
    print(table([*ours, Waits(BARE, floor, ())]), end="\n\n")
    return [Result("stalls", one.what, one.ms, floor, BARE) for one in ours]


def table(waits: Sequence[Waits]) -> str:
    """A line for each part of the work, below it what ran in its longest waits."""
    lines = [_line(*_HEAD)]
    for one in waits:
        over = (str(sum(ms > limit for ms in one.ms)) for limit in (FRAME, FELT, SEEN))
        times = (p50(one.ms), quantile(one.ms, 0.99), max(one.ms))
        shown = (f"{ms:.1f} ms" for ms in times)
        lines.append(_line(one.what, str(len(one.ms)), *shown, *over))
        lines += [f"    {ms:8.1f} ms  {ran}" for ms, ran in sorted(one.late, reverse=True)[:TOLD]]
    return "\n".join(lines)


def _line(what: str, *cells: str) -> str:
    return what.ljust(34) + "".join(cell.rjust(11) for cell in cells)


def _run(program: str, *arguments: str) -> list[Waits]:
    """One of the two windows in a process of its own; raises BadInput when it tells nothing."""
    late = f"The window could not be measured within {LONGEST:.0f} seconds."
    return told_by(program, arguments, _waits, longest=LONGEST, late=late)


def _waits(printed: str) -> list[Waits]:
    return [
        Waits(what, tuple(ms), [(one, ran) for one, ran in late])
        for what, (ms, late) in json.loads(printed.splitlines()[-1]).items()
        if ms
    ]
