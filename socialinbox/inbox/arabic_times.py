"""Lengths of time in Arabic, in the English words that dateparser reads: it knows few of them."""

import re
from unicodedata import category, normalize

_UNITS = {
    "minute": ("دقيقة", "دقيقتين", "دقيقتان", "دقائق"),
    "hour": ("ساعة", "ساعتين", "ساعتان", "ساعات"),
    "day": ("يوم", "يومين", "يومان", "أيام", "يوما"),
    "week": ("أسبوع", "أسبوعين", "أسبوعان", "أسابيع", "أسبوعا"),
    "month": ("شهر", "شهرين", "شهران", "أشهر", "شهور", "شهرا"),
}
"""Each as one, as two (also as a subject), and as several."""
_NUMBERS = (
    ("ثلاث", "ثلاثة"),
    ("أربع", "أربعة"),
    ("خمس", "خمسة"),
    ("ست", "ستة"),
    ("سبع", "سبعة"),
    ("ثماني", "ثمانية", "ثمان"),
    ("تسع", "تسعة"),
    ("عشر", "عشرة"),
)
"""From three on; one and two are in the word they count."""
_PARTS = {"ربع": 15, "ثلث": 20, "نصف": 30}
"""Minutes of an hour."""


def plain(words: str) -> str:
    """Without what may be left out in writing: vowels, and the hamza on its bearer."""
    return "".join(one for one in normalize("NFD", words) if category(one) != "Mn")


_UNIT_OF = {plain(word): unit for unit, words in _UNITS.items() for word in words}
_TWO = {plain(word) for words in _UNITS.values() for word in words[1:3]}
_NUMBER_OF = {plain(word): at for at, words in enumerate(_NUMBERS, 3) for word in words}
_COUNTED = re.compile(
    rf"(?:(?P<count>\d{{1,3}}|{'|'.join(_NUMBER_OF)}) )?(?P<unit>{'|'.join(_UNIT_OF)})"
    rf"(?: و ?(?P<more>{'|'.join(_PARTS)}))?"
)
_SAID = re.compile(
    rf"(?:(?:بعد|خلال|في غضون) (?:(?P<part>{'|'.join(_PARTS)}) ساعة|{_COUNTED.pattern})"
    r"|(?P<overmorrow>بعد (?:ال)?غدا?))(?: (?P<rest>.+))?"
)


def in_english(typed: str) -> tuple[str, str] | None:
    """ "بعد ساعتين" as "in 2 hours", and what is said behind it; None for anything else."""
    said = _SAID.fullmatch(plain(typed))
    if said is None:
        return None
    rest = said["rest"] or ""
    if said["overmorrow"]:
        return "in 2 days", rest
    if said["part"]:
        return f"in {_PARTS[said['part']]} minutes", rest
    word, count = said["unit"], said["count"]
    many = 2 if word in _TWO else 1
    if count:
        many = int(count) if count.isdecimal() else _NUMBER_OF[count]
    unit = _UNIT_OF[word]
    if said["more"]:
        if unit != "hour":
            return None
        return f"in {many * 60 + _PARTS[said['more']]} minutes", rest
    return f"in {many} {unit}s", rest
