"""Somebody's words among ours, whatever directions of writing they have in them."""

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_BEGINS = "\u2066\u2067\u2068"


def isolate(text: str) -> str:
    """Somebody's words, kept from mixing their direction of writing with ours."""
    return f"{FIRST_STRONG_ISOLATE}{balanced(text)}{POP_ISOLATE}"


def balanced(text: str) -> str:
    """The same words; what isolates some of them ends with them, and ends nothing before them."""
    if not any(char in text for char in (*_BEGINS, POP_ISOLATE)):
        return text
    kept: list[str] = []
    open_ = 0
    for char in text:
        if char == POP_ISOLATE:
            if not open_:
                continue
            open_ -= 1
        elif char in _BEGINS:
            open_ += 1
        kept.append(char)
    return "".join(kept) + POP_ISOLATE * open_
