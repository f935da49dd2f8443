"""Places in a text: Python counts characters, Qt counts UTF-16 units."""


def units(text: str, at: int) -> int:
    """A place in a text as Qt counts it."""
    head = text[:at]
    return len(head) + sum(ord(char) > 0xFFFF for char in head)


def before(text: str, at: int) -> str:
    """What stands before a place that Qt counts."""
    return text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "ignore")
