"""Tells letters from the keys that move, delete and the like."""

from PySide6.QtGui import QKeyEvent


def is_typed(event: QKeyEvent) -> bool:
    """Whether the key types something that can be seen, or a space."""
    return bool(event.text()) and event.text().isprintable()
