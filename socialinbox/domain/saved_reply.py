"""Answers that the owner keeps, with blanks that are filled in for each customer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST_NAME, LONGEST_TEXT = 80, 10_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class SavedReply:
    """One kept answer, how often it was used, and when last."""

    id: int
    name: str
    text: str
    uses: int = 0
    used_at: datetime | None = None


class Blank(StrEnum):
    """What is filled in by itself; the value is what stands between the braces."""

    FIRST_NAME = "first name"
    NAME = "name"
    NETWORK = "network"
    SHOP = "shop"
    DATE = "date"
    TIME = "time"
    LINK = "link"


ALSO = {
    "firstname": Blank.FIRST_NAME,
    "vorname": Blank.FIRST_NAME,
    "nombre": Blank.FIRST_NAME,
    "prénom": Blank.FIRST_NAME,
    "prenom": Blank.FIRST_NAME,
    "الاسم الأول": Blank.FIRST_NAME,
    "nombre completo": Blank.NAME,
    "nom": Blank.NAME,
    "الاسم": Blank.NAME,
    "netzwerk": Blank.NETWORK,
    "red": Blank.NETWORK,
    "réseau": Blank.NETWORK,
    "الشبكة": Blank.NETWORK,
    "laden": Blank.SHOP,
    "tienda": Blank.SHOP,
    "boutique": Blank.SHOP,
    "المتجر": Blank.SHOP,
    "datum": Blank.DATE,
    "fecha": Blank.DATE,
    "التاريخ": Blank.DATE,
    "uhrzeit": Blank.TIME,
    "hora": Blank.TIME,
    "heure": Blank.TIME,
    "الوقت": Blank.TIME,
    "enlace": Blank.LINK,
    "lien": Blank.LINK,
    "الرابط": Blank.LINK,
}
"""The same in other languages of the window."""
BLANK = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its blanks filled in, and what could not be, as it stands in the text."""

    text: str
    left: tuple[str, ...]


def blank_of(words: str) -> Blank | None:
    """Which blank that is, in any of the languages; None for one the owner fills in."""
    key = " ".join(words.casefold().split())
    return Blank(key) if key in set(Blank) else ALSO.get(key)


def filled(text: str, values: Mapping[Blank, str]) -> Filled:
    """Fill in what is known; all else stays in its braces, for the owner."""
    left: list[str] = []

    def fill(found: re.Match[str]) -> str:
        blank = blank_of(found[1])
        value = values.get(blank, "") if blank is not None else ""
        if not value:
            left.append(found[0])
        return value or found[0]

    return Filled(BLANK.sub(fill, text), tuple(left))


def unfilled(text: str, left: frozenset[str]) -> list[tuple[int, int]]:
    """Where in a text blanks stand that nobody has filled in: those in `left`, and known ones."""
    return [
        found.span()
        for found in BLANK.finditer(text)
        if found[0] in left or blank_of(found[1]) is not None
    ]
