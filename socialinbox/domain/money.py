"""Thousandths of a US dollar as the owner reads them."""


def dollars(milli: int) -> str:
    """Whole dollars bare ($5), cents with two digits ($0.20), tenths of cents with three."""
    return f"${milli / 1000:.{cents(milli)}f}"


def cents(milli: int) -> int:
    """How many digits stand behind the point of an amount."""
    if milli % 1000 == 0:
        return 0
    return 2 if milli % 10 == 0 else 3
