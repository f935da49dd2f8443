"""Measures in device-independent pixels for a font of 13, on a grid of eight halved once.

What holds words, or stands in a line with them, goes through `type.em`, so that it grows with the
size of the text.
"""

from dataclasses import dataclass
from typing import Final


class Space:
    """Distances: the only margins and spacings that there are. S is the step of the grid."""

    HAIR: Final = 1
    """The width of a line; what is parted by a line only."""
    FINE: Final = 2
    """Between the lines of one thing, such as a name and its handle, and rows that touch."""
    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    XXXL: Final = 48


BAR: Final = 52
"""Height of the bar above the list and above the thread."""
SIDEBAR: Final = 212
LIST: Final = 320
CARD: Final = 260
RADIUS_SMALL: Final = 4
"""Of thumbnails and of the corners where bubbles of one group meet."""
RADIUS: Final = 8
"""Of fields, buttons and lines of a list."""
RADIUS_LARGE: Final = 12
"""Of bubbles, sheets and cards."""
BUBBLE_RADIUS: Final = RADIUS_LARGE
CHIP: Final = 16
"""Height of a chip; its ends are round."""
BUTTON: Final = 32
ICON: Final = 16
BAR_OF_PROGRESS: Final = 4
BAR_OF_FOCUS: Final = 4
"""Before the row that has the keys."""
ROW_WIDTH: Final = 200
"""What a row asks for that is as wide as its list."""
MARK: Final = 12


@dataclass(frozen=True, slots=True)
class Density:
    """How tall a row of the list is and what it holds, for a font of 13."""

    row: int
    avatar: int
    compact: bool
    gap: int
    """Between the groups of a thread."""


ROOMY: Final = Density(row=76, avatar=40, compact=False, gap=8)
COMPACT: Final = Density(row=56, avatar=32, compact=True, gap=4)
