"""Takes out of the owner's own words whom they were written to, and what was quoted of them."""

import re
from collections.abc import Iterable

GAP = "…"
"""What stands where something was taken out."""
RUN = 4
"""So many words of theirs in a row in ours are a quote and no chance."""
_WORD = re.compile(r"\w+")
_MAIL_OR_PHONE = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|\+?\d[\d ()/.-]{6,}\d")


class Nameless:
    """Somebody with what they wrote; `of` gives our words to them without them."""

    def __init__(self, names: Iterable[str | None], theirs: Iterable[str]) -> None:
        said = list(theirs)
        self._runs = {run for one in said for run in _runs(_WORD.findall(one))}
        addresses = {found for one in said for found in _MAIL_OR_PHONE.findall(one)}
        words = sorted(_names(names) | addresses, key=len, reverse=True)
        known = "|".join(re.escape(word) for word in words)
        self._named = re.compile(rf"@?(?<!\w)(?:{known})(?!\w)", re.IGNORECASE) if known else None

    def of(self, text: str) -> str:
        """Our words without their names, handles, addresses, and without what was quoted."""
        lines = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
        left = self._without_quotes("\n".join(lines))
        if self._named is not None:
            left = self._named.sub(GAP, left)
        return left.strip()

    def _without_quotes(self, text: str) -> str:
        """Runs of words that they wrote in just this order are left out."""
        words = list(_WORD.finditer(text))
        quoted = [False] * len(words)
        for at, run in enumerate(_runs([word.group() for word in words])):
            if run in self._runs:
                quoted[at : at + RUN] = [True] * RUN
        left, end = [], 0
        for at, word in enumerate(words):
            if quoted[at] and not (at and quoted[at - 1]):
                left.append(text[end : word.start()] + GAP)
            if quoted[at]:
                end = word.end()
        return "".join(left) + text[end:]


def _runs(words: list[str]) -> Iterable[tuple[str, ...]]:
    plain = [word.casefold() for word in words]
    return (tuple(plain[at : at + RUN]) for at in range(len(plain) - RUN + 1))


def _names(names: Iterable[str | None]) -> set[str]:
    """Whole names, and each word of them that is more than an initial."""
    found: set[str] = set()
    for name in names:
        if name and name.strip():
            found.add(name.strip())
            found |= {word for word in re.findall(r"\w+", name) if len(word) > 1}
    return found
