"""What a pose is given: a window to be brought into a state, and what it stands on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from socialinbox.inbox.contract import Inbox

if TYPE_CHECKING:
    from socialinbox.ui.surroundings import Surroundings
    from socialinbox.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Studio:
    """One window being photographed."""

    window: MainWindow
    inbox: Inbox
    settle: Callable[[], Awaitable[None]]
    """Waits until nothing is under way."""
    now: datetime
    """The present moment in the picture."""
    around: Surroundings


Pose = Callable[[Studio], Awaitable[bool]]
"""Brings the window into a state; False where the data has nothing of the kind."""
