"""Threads as a table for Excel and its like: one message a row, no cell a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from socialinbox.domain.export import ExportMessage, ExportThread
from socialinbox.domain.times import rfc3339

BOM = "\ufeff"
"""Without it Excel reads UTF-8 as the computer's old alphabet."""
COLUMNS = (
    *("thread", "customer", "network", "place", "kind", "direction", "author", "sent_at"),
    *("edited_at", "subject", "text", "files", "url", "state", "left_out", "id"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""How cells begin that a table program may run."""


def table(threads: Sequence[ExportThread]) -> Iterator[str]:
    """The file in pieces."""
    yield BOM + _line(COLUMNS)
    for thread in threads:
        for message in thread.messages:
            yield _line(guarded(cell) for cell in _cells(thread, message))
        for line in thread.story:
            yield _line(guarded(cell) for cell in _story_cells(thread, line))


def guarded(cell: str) -> str:
    """A cell that is only ever read as words: an apostrophe stands before what could be run."""
    first = cell.lstrip(" \u00a0")
    return f"'{cell}" if first.startswith(FORMULA) else cell


def _cells(thread: ExportThread, message: ExportMessage) -> tuple[str, ...]:
    return (
        str(thread.customer),
        thread.name,
        message.network,
        message.place,
        message.kind,
        "out" if message.ours else "in",
        message.who,
        rfc3339(message.sent_at),
        rfc3339(message.edited_at) if message.edited_at else "",
        message.subject,
        message.text,
        " ".join(file.url or file.name for file in message.files),
        message.url or "",
        "deleted" if message.deleted else message.state or "",
        message.left_out or "",
        message.native_id,
    )


def _story_cells(thread: ExportThread, line: dict[str, Any]) -> tuple[str, ...]:
    """A tag, follow-up or snooze: when it was made, its words, and when it is due."""
    cells = dict.fromkeys(COLUMNS, "")
    cells |= {"thread": str(thread.customer), "customer": thread.name, "author": "You"}
    cells |= {key: str(line[key]) for key in ("kind", "direction", "text", "sent_at", "id")}
    done = f", done {line['done_at']}" if line.get("done_at") else ""
    cells["state"] = f"due {line['due_at']}{done}" if "due_at" in line else ""
    if "until" in line:
        cells["state"] = f"until {line['until']}"
    return tuple(cells.values())


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(list(cells))
    return out.getvalue()
