"""How unlike two pictures are to the eye: by blocks, so that the edges of letters don't count."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BLOCK = 4
"""Pixels of a small picture in a block's side: 16 of the window's."""
SEEN = 7
"""Levels of 255 of a block's mean colour from which on a difference is one."""
ALLOWED = 0.0015
"""The share of blocks that may differ: a clock's digit, a letter that another version of the
font draws wider."""


def unlike(one: QImage, other: QImage) -> float:
    """The share of blocks that differ, 0 to 1; 1 where the sizes do."""
    if one.size() != other.size():
        return 1.0
    first, second = _blocks(one), _blocks(other)
    differ = sum(
        max(abs(a - b) for a, b in zip(x, y, strict=True)) >= SEEN
        for x, y in zip(first, second, strict=True)
    )
    return differ / len(first)


def _blocks(image: QImage) -> list[bytes]:
    small = image.scaled(
        image.width() // BLOCK,
        image.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGBX8888)
    raw = bytes(small.constBits())
    return [raw[at : at + 3] for at in range(0, len(raw), 4)]
