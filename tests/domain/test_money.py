"""Amounts as their owner writes them."""

import pytest

from socialinbox.domain.money import dollars, read_dollars


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        *(("5", 5000), ("$5.50", 5500), ("7,5", 7500), (" 7,50 $ ", 7500), ("0", 0)),
        *(("٥٫٥٠", 5500), ("-1", None), ("", None)),
        # Thousands in one place and thousandths in another.
        *(("5.555", None), ("5,555", None), ("1.250,00", None)),
    ],
)
def test_amounts(text: str, milli: int | None) -> None:
    assert read_dollars(text) == milli
    if milli is not None:
        assert read_dollars(dollars(milli)) == milli
