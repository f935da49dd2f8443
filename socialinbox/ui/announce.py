"""What a screen reader says by itself: each thing once, and nothing while the window is locked."""

from time import monotonic

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

SOON = 1.0
"""Seconds in which the same words are not said again: several parts may tell of one thing."""

_last = ("", 0.0)


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something without moving the focus.

    `urgent` cuts off what is being said, for what went wrong; all else waits its turn. What can't
    be seen is not said: a locked window has its parts taken out of it.
    """
    global _last
    now = monotonic()
    known, at = _last
    if not words or not widget.isVisible() or (words == known and now - at < SOON):
        return
    _last = (words, now)
    say(widget, words, urgent=urgent)


def say(widget: QWidget, words: str, *, urgent: bool) -> None:
    """Hand the words to whatever reads the screen; nothing happens where nothing does."""
    event = QAccessibleAnnouncementEvent(widget, words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)
