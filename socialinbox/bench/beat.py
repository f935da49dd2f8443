"""Asks the window's loop for an answer, again and again: how late it comes, and what ran then."""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEvent, QObject

EVERY = 0.004
"""Seconds between an answer and the next question."""
LATE = 0.012
"""Seconds after which it is looked at what runs, and between two looks."""
PACKAGE = Path(__file__).parent.parent
_OURS = f"{PACKAGE}/".replace("\\", "/")
_OWN = (f"{_OURS}bench/", f"{_OURS}ui/aio.py")


@dataclass(slots=True)
class Waits:
    """Milliseconds that each question waited; `late` has the longest with what ran in them."""

    ms: list[float] = field(default_factory=list)
    late: list[tuple[float, str]] = field(default_factory=list)


class Beat(QObject):
    """Lives in the window's thread; the questions come from one of its own.

    What a question waits for is what a key would wait for: all that the loop has to do before it,
    and the interpreter's lock where other threads compute.
    """

    _KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, now: Callable[[], float] = perf_counter) -> None:
        super().__init__()
        self._now = now
        self._window = threading.get_ident()
        self._answered = threading.Event()
        self._answered_at = 0.0
        self._over = threading.Event()
        self._waits: Waits | None = None
        self._thread = threading.Thread(target=self._ask, name="beat", daemon=True)
        self._thread.start()

    def begin(self) -> Waits:
        """From now on the waits are put here."""
        self._waits = waits = Waits()
        return waits

    def stop(self) -> None:
        """Ask no more."""
        self._over.set()
        self._thread.join()

    def customEvent(self, event: QEvent) -> None:
        """A question: answer it."""
        self._answered_at = self._now()
        self._answered.set()

    def _ask(self) -> None:
        while not self._over.wait(EVERY):
            waits = self._waits
            self._answered.clear()
            seen: Counter[str] = Counter()
            asked = self._now()
            QCoreApplication.postEvent(self, QEvent(self._KIND))
            while not self._answered.wait(LATE):
                seen[running(sys._current_frames().get(self._window))] += 1
                if self._over.is_set():
                    return
            if waits is None:
                continue
            waited = (self._answered_at - asked) * 1000
            waits.ms.append(waited)
            if seen:
                waits.late.append((waited, seen.most_common(1)[0][0]))


def running(frame: FrameType | None) -> str:
    """What a thread does, in words: the innermost place of ours, and what the loop called."""
    ours: list[str] = []
    while frame is not None:
        file = frame.f_code.co_filename.replace("\\", "/")
        if "/qasync/" in file:
            break
        if file.startswith(_OURS) and not file.startswith(_OWN):
            ours.append(f"{file.removeprefix(_OURS).removesuffix('.py')} {frame.f_code.co_name}")
        frame = frame.f_back
    if not ours:
        return "Qt and the loop"
    return ours[0] if len(ours) == 1 else f"{ours[0]} ← {ours[-1]}"
