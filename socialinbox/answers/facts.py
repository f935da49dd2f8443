"""Amounts of money and hours in a text: what must not differ from one answer to the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

HALF_DAY = 12 * 60


class FactKind(Enum):
    """What a number says."""

    MONEY = auto()
    HOUR = auto()


@dataclass(frozen=True, slots=True)
class Fact:
    """One amount or hour. Two are the same where kind and value are.

    `value` is the amount in hundredths with its currency, or minutes from noon or midnight: who
    writes "5" may mean 17:00.
    """

    kind: FactKind
    value: tuple[int, str]
    shown: str


_NUMBER = r"\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?(?:,-|,–)?"
_SIGNS = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), "EUR"),
    **dict.fromkeys(("$", "usd", "dollar", "dollars", "bucks"), "USD"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "quid"), "GBP"),
    **dict.fromkeys(("chf", "fr.", "franken"), "CHF"),
    **dict.fromkeys(("¥", "jpy", "yen"), "JPY"),
    **dict.fromkeys(("₹", "inr", "rupees"), "INR"),
    **dict.fromkeys(("kr", "sek", "nok", "dkk"), "KR"),
    **dict.fromkeys(("zł", "pln"), "PLN"),
    **dict.fromkeys(("₺", "tl", "try"), "TRY"),
    **dict.fromkeys(("aed", "درهم"), "AED"),
}
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_MONEY = re.compile(
    rf"(?<![\w.,])(?:(?P<before>{_SIGN})\s?(?P<first>{_NUMBER})"
    rf"|(?P<second>{_NUMBER})\s?(?P<after>{_SIGN}))(?![\w])",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?<![\w.,:€$£])(?P<hour>[01]?\d|2[0-4])"
    r"(?:[:h](?P<minute>[0-5]\d)(?:\s?[ap]\.?m\b)?"
    r"|(?:\.(?P<dotted>[0-5]\d))?\s?(?:[ap]\.?m\b|(?:uhr|h|o.?clock|heures?|horas)\b))"
    r"(?![\d€$£%])",
    re.IGNORECASE,
)


def facts_of(text: str) -> list[Fact]:
    """All amounts of money and hours, in order."""
    return [fact for _, fact in sorted(_all(text), key=lambda one: one[0])]


def _all(text: str) -> Iterator[tuple[int, Fact]]:
    taken: list[tuple[int, int]] = []
    for found in _MONEY.finditer(text):
        number = found["first"] or found["second"]
        sign = _SIGNS[(found["before"] or found["after"]).lower()]
        taken.append(found.span())
        shown = " ".join(found.group().split())
        yield found.start(), Fact(FactKind.MONEY, (_hundredths(number), sign), shown)
    for found in _HOUR.finditer(text):
        if any(start < found.end() and found.start() < end for start, end in taken):
            continue
        minutes = int(found["hour"]) * 60 + int(found["minute"] or found["dotted"] or 0)
        shown = " ".join(found.group().split())
        yield found.start(), Fact(FactKind.HOUR, (minutes % HALF_DAY, ""), shown)


def _hundredths(number: str) -> int:
    """Hundredths of a written amount: "1.234,50", "1,200", "19", "45,-"."""
    plain = re.sub(r"[,–-]+$", "", number)
    whole, _, part = plain, "", ""
    cut = re.search(r"[.,](\d{1,2})$", plain)
    if cut is not None:
        whole, part = plain[: cut.start()], cut.group(1)
    digits = re.sub(r"\D", "", whole)
    return int(digits or 0) * 100 + int(part.ljust(2, "0") if part else 0)
