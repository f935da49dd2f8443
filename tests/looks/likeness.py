"""How unlike two pictures are to the eye: by blocks, so that the edges of letters don't count."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

BLOCK = 16
"""Pixels of the screen in a block's side; a picture is kept as the mean colours of its blocks."""
SEEN = 7
"""Levels of 255 of a block's mean colour from which on a difference is one."""
ALLOWED = 0.0015
"""The share of blocks that may differ: a clock's digit, a letter that another version of the
font draws wider."""
GROSS = 32
"""Levels by which two by two blocks may differ together: less than an icon that is not there."""


@dataclass(frozen=True, slots=True)
class Unlike:
    """How two pictures differ."""

    share: float
    """Of the blocks that do, 0 to 1."""
    most: int
    """Levels of two by two blocks together."""
    where: tuple[QRect, ...]
    """The blocks, in pixels of the screen."""

    @property
    def noticed(self) -> bool:
        """Whether it is a change."""
        return self.share > ALLOWED or self.most > GROSS


def kept(image: QImage) -> QImage:
    """A picture as it is kept."""
    return image.scaled(
        image.width() // BLOCK,
        image.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)


def unlike(one: QImage, other: QImage) -> Unlike:
    """Compare two kept pictures; wholly unlike where the sizes are."""
    if one.size() != other.size():
        return Unlike(1.0, 255, (QRect(0, 0, other.width() * BLOCK, other.height() * BLOCK),))
    first, second = _blocks(one), _blocks(other)
    differ = [
        [max(abs(a - b) for a, b in zip(x, y, strict=True)) for x, y in zip(*rows, strict=True)]
        for rows in zip(first, second, strict=True)
    ]
    where = tuple(
        QRect(x * BLOCK, y * BLOCK, BLOCK, BLOCK)
        for y, row in enumerate(differ)
        for x, levels in enumerate(row)
        if levels >= SEEN
    )
    together = (
        above[x] + above[x + 1] + below[x] + below[x + 1]
        for above, below in pairwise(differ)
        for x in range(len(above) - 1)
    )
    return Unlike(len(where) / sum(map(len, differ)), max(together, default=0), where)


def _blocks(image: QImage) -> list[list[bytes]]:
    flat = image.convertToFormat(QImage.Format.Format_RGBX8888)
    raw, wide = bytes(flat.constBits()), flat.width()
    pixels = [raw[at : at + 3] for at in range(0, len(raw), 4)]
    return [pixels[at : at + wide] for at in range(0, len(pixels), wide)]
