"""Thousandths of a US dollar as the owner reads and writes them."""

import re

AMOUNT = re.compile(r"\$?\s*(\d{1,6})(?:[.,٫](\d{1,2}))?\s*\$?")
"""Digits of any script; three of them behind a sign may be thousands, and are no amount."""


def read_dollars(text: str) -> int | None:
    """Thousandths of a dollar from "5", "5.50", "$5,50" or "٥٫٥٠"; None for what is no amount."""
    found = AMOUNT.fullmatch(text.strip())
    if found is None:
        return None
    return int(found[1]) * 1000 + int((found[2] or "0").ljust(2, "0")) * 10


def dollars(milli: int) -> str:
    """Whole dollars bare ($5), cents with two digits ($0.20), tenths of cents with three."""
    return f"${milli / 1000:.{cents(milli)}f}"


def cents(milli: int) -> int:
    """How many digits stand behind the point of an amount."""
    if milli % 1000 == 0:
        return 0
    return 2 if milli % 10 == 0 else 3
