"""Shows results as a table for people and as JSON for comparing runs."""

import json
import platform
from collections.abc import Sequence
from pathlib import Path

from socialinbox.bench.measure import Result, p50, p95

_HEAD = ("benchmark", "what", "ours p50", "p95", "floor p50", "p95", "ratio", "aim", "floor is")


def table(results: Sequence[Result]) -> str:
    """Lines of text, columns aligned."""
    rows = [_HEAD, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = [
        "  ".join(
            cell.rjust(width) if 2 <= column <= 7 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    return "\n".join(lines)


def as_json(results: Sequence[Result], messages: int) -> str:
    """The same with every sample, and what it was measured on."""
    return json.dumps(
        {
            "messages": messages,
            "python": platform.python_version(),
            "system": platform.platform(),
            "results": [_plain(result) for result in results],
        },
        indent=1,
    )


def write_json(file: Path, results: Sequence[Result], messages: int) -> None:
    """Write the JSON to a file; raises OSError."""
    file.write_text(as_json(results, messages) + "\n", "utf-8")


def _row(result: Result) -> tuple[str, ...]:
    aim = ""
    if result.aim is not None:
        aim = f"{'≤' if result.reached else 'not ≤'} {result.aim:g}"
    return (
        result.benchmark,
        result.what,
        _number(p50(result.ours), result.unit),
        _number(p95(result.ours), result.unit),
        _number(p50(result.floor), result.unit),
        _number(p95(result.floor), result.unit),
        f"{result.ratio:.2f}",
        aim,
        result.floor_is,
    )


def _number(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def _plain(result: Result) -> dict[str, object]:
    return {
        "benchmark": result.benchmark,
        "what": result.what,
        "unit": result.unit,
        "ours": {"p50": p50(result.ours), "p95": p95(result.ours), "samples": result.ours},
        "floor": {"p50": p50(result.floor), "p95": p95(result.floor), "samples": result.floor},
        "floor_is": result.floor_is,
        "ratio": result.ratio,
        "aim": result.aim,
        "reached": result.reached,
    }
