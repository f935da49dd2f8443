"""Measures in device-independent pixels, on a grid of eight."""

from dataclasses import dataclass
from typing import Final

BAR: Final = 52
"""Height of the bar above the list and above the thread."""
SIDEBAR: Final = 212
LIST: Final = 330
CARD: Final = 244
RADIUS: Final = 8
BUBBLE_RADIUS: Final = 12
BUTTON: Final = 30
ICON: Final = 16
MARK: Final = 13


@dataclass(frozen=True, slots=True)
class Density:
    """How tall a row of the list is and what it holds."""

    row: int
    avatar: int
    compact: bool


ROOMY: Final = Density(row=76, avatar=40, compact=False)
COMPACT: Final = Density(row=60, avatar=34, compact=True)
