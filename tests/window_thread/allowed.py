"""What may be done on the window's thread although it can wait, and why."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from socialinbox.config.resources import resource
from tests.window_thread.waits import FILE, PICTURE

if TYPE_CHECKING:
    from tests.window_thread.watch import Call

RESOURCES = f"{resource()}{os.sep}"
WINDOW = str(Path("socialinbox", "ui", "window.py"))


@dataclass(frozen=True, slots=True)
class Allowed:
    """One kind of call, as narrow as can be said."""

    why: str
    fits: "Callable[[Call], bool]"


def _loads_code(call: "Call") -> bool:
    # Shiboken looks through the source of each module that is loaded.
    return any(
        frame.file.startswith("<frozen importlib") or frame.function == "_mod_uses_pyside"
        for frame in call.through
    )


def _of_the_program(call: "Call") -> bool:
    return call.kind in (FILE, PICTURE) and call.subject.startswith(RESOURCES)


def _reads_a_time_zone(call: "Call") -> bool:
    # By its own reader, before which stands nobody but the one who names the zone.
    return call.what in ("open", "os.stat") and "zoneinfo" in call.subject


def _reads_the_note(call: "Call") -> bool:
    return call.what == "open" and any(
        frame.function in ("read_note", "form_of") for frame in call.ours
    )


def _keeps_sizes(call: "Call") -> bool:
    closing = any(
        frame.function == "closeEvent" and frame.file.endswith(WINDOW) for frame in call.ours
    )
    return closing and any(frame.function == "_keep_state" for frame in call.ours)


def _starts_a_thread(call: "Call") -> bool:
    return any(
        frame.function == "start" and frame.file.endswith("threading.py") for frame in call.through
    )


ALLOWED: tuple[Allowed, ...] = (
    Allowed("code is loaded where it is first needed, so that the window is there", _loads_code),
    Allowed(
        "icons and lists of words that come with the program are small and read once",
        _of_the_program,
    ),
    Allowed("a time zone of the system is small and read once", _reads_a_time_zone),
    Allowed(
        "whether a profile is encrypted, and how it is locked, stands in some hundred bytes: the "
        "lock shuts at once, and before it opens there is nothing else to do",
        _reads_the_note,
    ),
    Allowed(
        "the window's sizes, some hundred bytes, are kept as it closes: it will answer to nobody, "
        "and where the session ends no thread may have the time",
        _keeps_sizes,
    ),
    Allowed("a thread that is started says at once that it runs", _starts_a_thread),
)
