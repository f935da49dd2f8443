"""Thousandths of a US dollar as the owner reads them."""


def dollars(milli: int) -> str:
    """Whole dollars bare ($5), cents with two digits ($0.20), tenths of cents with three."""
    if milli % 1000 == 0:
        return f"${milli // 1000}"
    if milli % 10 == 0:
        return f"${milli / 1000:.2f}"
    return f"${milli / 1000:.3f}"
