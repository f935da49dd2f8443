"""Collects Python's garbage on the window's thread only.

The interpreter collects in whatever thread happens to allocate. A cycle with a timer or another
QObject in it would then be destroyed there, which Qt forbids and does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks."""


class Garbage(QObject):
    """While this object lives, its thread collects what the interpreter would have collected."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def close(self) -> None:
        """Leave collecting to the interpreter again."""
        self._timer.stop()
        gc.enable()


def collect_due() -> int | None:
    """Collect the oldest generation that is due; returns which, None when none is."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    for generation, (count, threshold) in reversed(list(enumerate(due))):
        if threshold and count > threshold:
            gc.collect(generation)
            return generation
    return None
