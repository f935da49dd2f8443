"""Places in a text: Python counts characters, Qt counts UTF-16 units."""

from collections.abc import Iterable, Iterator


def units(text: str, at: int) -> int:
    """A place in a text as Qt counts it."""
    return _length(text[:at])


def in_units(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches of a text, in their order and apart, as Qt counts them."""
    at = counted = 0
    for start, end in spans:
        first = counted + _length(text[at:start])
        at, counted = end, first + _length(text[start:end])
        yield first, counted


def before(text: str, at: int) -> str:
    """What stands before a place that Qt counts."""
    return text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
