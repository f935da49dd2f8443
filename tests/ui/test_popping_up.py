"""Pop-ups stand over their part, and within its screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from socialinbox.ui.popping_up import within
from socialinbox.ui.theme.metrics import Space

LEFT = QRect(-1280, 0, 1280, 800)
"""A screen on the left of the first one."""
SIZE = QSize(320, 240)
ABOVE = SIZE.height() + Space.XS


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        (QRect(-1000, 500, 32, 32), QPoint(-1000, 500 - ABOVE)),
        (QRect(-40, 500, 32, 32), QPoint(-320, 500 - ABOVE)),
        (QRect(-1300, 500, 32, 32), QPoint(-1280, 500 - ABOVE)),
        (QRect(-1000, 100, 32, 32), QPoint(-1000, 132 + Space.XS)),
    ],
    ids=["over it", "the right edge", "the left edge", "below it"],
)
def test_it_stays_within_the_screen(anchor: QRect, expected: QPoint) -> None:
    found = within(LEFT, anchor, SIZE)
    assert found == expected
    assert LEFT.contains(QRect(found, SIZE))


def test_what_is_too_large_shows_its_beginning() -> None:
    anchor = QRect(-1000, 500, 32, 32)
    assert within(LEFT, anchor, QSize(2000, 1000)) == LEFT.topLeft()
