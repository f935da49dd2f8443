"""Takes out of the owner's own words whom they were written to, and what was quoted of them."""

import re
from collections.abc import Iterable

GAP = "…"
"""What stands where something was taken out."""
QUOTED = 16
"""From so many characters on, words of theirs in ours are a quote and no chance."""
_MAIL_OR_PHONE = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|\+?\d[\d ()/.-]{6,}\d")


def nameless(text: str, names: Iterable[str | None], theirs: Iterable[str]) -> str:
    """Our words without their names, handles, addresses, and without what was quoted of them."""
    lines = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
    left = "\n".join(lines)
    for quote in sorted(_quotable(theirs), key=len, reverse=True):
        left = re.sub(_loosely(quote), GAP, left, flags=re.IGNORECASE)
    for name in sorted(_names(names), key=len, reverse=True):
        left = re.sub(rf"@?(?<!\w){re.escape(name)}(?!\w)", GAP, left, flags=re.IGNORECASE)
    return left.strip()


def _quotable(theirs: Iterable[str]) -> set[str]:
    """What of their words may stand in ours: whole texts, lines and sentences; their addresses."""
    found: set[str] = set()
    for text in theirs:
        parts = {text, *text.split("\n"), *re.split(r"(?<=[.!?])\s+", text)}
        found |= {part.strip() for part in parts if len(part.strip()) >= QUOTED}
        found |= set(_MAIL_OR_PHONE.findall(text))
    return found


def _loosely(quote: str) -> str:
    return r"\s+".join(re.escape(word) for word in quote.split())


def _names(names: Iterable[str | None]) -> set[str]:
    """Whole names, and each word of them that is more than an initial."""
    found: set[str] = set()
    for name in names:
        if name and name.strip():
            found.add(name.strip())
            found |= {word for word in re.findall(r"\w+", name) if len(word) > 1}
    return found
