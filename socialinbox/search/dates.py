"""Reads the days that owners write into a search, in their own way of writing them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from socialinbox.storage.words import fold


class Unit(StrEnum):
    """What is counted back from today."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    MONTHS_AGO = "months ago"
    """The day of today's number, so many months before."""


@dataclass(frozen=True, slots=True)
class Days:
    """Known days: `first` is the first of them, `end` the first that is none."""

    first: date
    end: date

    def days(self, _today: date) -> tuple[date, date]:
        """The first day and the first one behind."""
        return self.first, self.end

    def __str__(self) -> str:
        if self == _year(self.first.year):
            return f"{self.first.year:04}"
        if self == _month(self.first.year, self.first.month):
            return self.first.isoformat()[:7]
        return self.first.isoformat()


@dataclass(frozen=True, slots=True)
class Back:
    """Days that move with today: the `back`-th unit before the present one."""

    unit: Unit
    back: int

    def days(self, today: date) -> tuple[date, date]:
        """The first day and the first one behind, as seen today."""
        if self.unit is Unit.DAY:
            first = _less(today, self.back)
            return first, _less(first, -1)
        if self.unit is Unit.WEEK:
            first = _less(today, today.weekday() + 7 * self.back)
            return first, _less(first, -7)
        if self.unit is Unit.YEAR:
            return _year(max(1, today.year - self.back)).days(today)
        year, month = divmod(max(12, today.year * 12 + today.month - 1 - self.back), 12)
        if self.unit is Unit.MONTH:
            return _month(year, month + 1).days(today)
        start, end = _month(year, month + 1).days(today)
        first = min(start + timedelta(days=today.day - 1), end - timedelta(days=1))
        return first, _less(first, -1)

    def __str__(self) -> str:
        if self.unit is Unit.DAY and self.back < 2:
            return ("today", "yesterday")[self.back]
        if self.unit in (Unit.DAY, Unit.MONTHS_AGO):
            return f"{self.back}{'d' if self.unit is Unit.DAY else 'm'}"
        return f"{'last' if self.back else 'this'}-{self.unit}"


Span = Days | Back

FARTHEST = 9999
"""So many days or months back at most."""

_MONTHS = (
    "january february march april may june july august september october november december",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "lunes martes miercoles jueves viernes sabado domingo",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
)
_SAID = {
    Back(Unit.DAY, 0): "today|heute|hoy|aujourd'hui|aujourd’hui|اليوم",
    Back(Unit.DAY, 1): "yesterday|gestern|ayer|hier|أمس",
    Back(Unit.WEEK, 0): "this week|week|diese woche|esta semana|cette semaine|هذا الأسبوع",
    Back(Unit.WEEK, 1): "last week|letzte woche|la semana pasada|semana pasada|la semaine derniere|"
    "semaine derniere|الأسبوع الماضي",
    Back(Unit.MONTH, 0): "this month|month|dieser monat|diesen monat|este mes|ce mois|هذا الشهر",
    Back(Unit.MONTH, 1): "last month|letzter monat|letzten monat|el mes pasado|mes pasado|"
    "le mois dernier|mois dernier|الشهر الماضي",
    Back(Unit.YEAR, 0): "this year|year|dieses jahr|este ano|cette annee|هذا العام",
    Back(Unit.YEAR, 1): "last year|letztes jahr|el ano pasado|ano pasado|l'annee derniere|"
    "annee derniere|العام الماضي",
}
_FILLING = frozenset({"de", "del", "of", "the", "den", "der", "le", "el"})


def _numbered(lists: tuple[str, ...]) -> Mapping[str, int]:
    return {fold(word): n for names in lists for n, word in enumerate(names.split(), 1)}


_MONTH_OF, _WEEKDAY_OF = _numbered(_MONTHS), _numbered(_WEEKDAYS)
_SPAN_OF = {fold(said): span for span, all_said in _SAID.items() for said in all_said.split("|")}


def read_span(text: str, today: date, *, month_first: bool = False) -> Span | None:
    """The days that a text names; None where it names none.

    A day or month without a year is the last one that has begun. `month_first` reads 5/3/2026 as
    the third of May.
    """
    said = " ".join(re.split(r"[\s_]+", fold(text).strip()))
    found = _SPAN_OF.get(said) or _SPAN_OF.get(said.replace("-", " ")) or _ago(said)
    if found is not None:
        return found
    try:
        return _numbers(said, today, month_first) or _named(said, today)
    except (ValueError, OverflowError):
        return None


def _ago(said: str) -> Back | None:
    found = re.fullmatch(r"(\d{1,4})\s?([dwmy])", said)
    if not found:
        return None
    count, unit = int(found[1]), found[2]
    if unit in "dw":
        return Back(Unit.DAY, min(FARTHEST, count * (7 if unit == "w" else 1)))
    return Back(Unit.MONTHS_AGO, min(FARTHEST, count * (12 if unit == "y" else 1)))


def _numbers(said: str, today: date, month_first: bool) -> Days | None:
    if found := re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?", said):
        year, month, day = (int(one) if one else 0 for one in found.groups())
        return _day(year, month, day) if day else _month(year, month) if month else _year(year)
    found = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?", said)
    if not found:
        return None
    day, month = int(found[1]), int(found[3])
    if month_first and found[2] == "/":
        day, month = month, day
    if found[4]:
        return _day(_century(int(found[4]), today), month, day)
    return _last(lambda year: _day(year, month, day), today)


def _named(said: str, today: date) -> Days | None:
    words = [one for one in re.split(r"[\s.,/-]+", said) if one and one not in _FILLING]
    numbers = [int(n[1]) for w in words if (n := re.fullmatch(r"(\d{1,4})(?:st|nd|rd|th|er)?", w))]
    names = [word for word in words if not word[0].isdigit()]
    if len(names) != 1 or len(names) + len(numbers) != len(words):
        return None
    weekday = _one(names[0], _WEEKDAY_OF)
    if weekday is not None and not numbers:
        first = _less(today, (today.weekday() + 1 - weekday) % 7)
        return Days(first, _less(first, -1))
    month = _one(names[0], _MONTH_OF)
    if month is None or len(numbers) > 2:
        return None
    years = [one for one in numbers if one > 31]
    days = [one for one in numbers if one <= 31]
    if len(years) > 1 or len(days) > 1:
        return None
    if years:
        year = _century(years[0], today)
        return _day(year, month, days[0]) if days else _month(year, month)
    if days:
        return _last(lambda year: _day(year, month, days[0]), today)
    return _last(lambda year: _month(year, month), today)


def _one(word: str, known: Mapping[str, int]) -> int | None:
    """The number of the one name that a word is, or begins with three letters at least."""
    if word in known:
        return known[word]
    meant = {n for name, n in known.items() if len(word) >= 3 and name.startswith(word)}
    return meant.pop() if len(meant) == 1 else None


def _last(of_year: Callable[[int], Days], today: date) -> Days | None:
    """The last one that has begun; the 29th of February lies up to eight years back."""
    for back in range(9):
        try:
            found = of_year(today.year - back)
        except ValueError:
            continue
        if found.first <= today:
            return found
    return None


def _century(year: int, today: date) -> int:
    return year if year > 99 else today.year // 100 * 100 + year


def _day(year: int, month: int, day: int) -> Days:
    first = date(year, month, day)
    return Days(first, _less(first, -1))


def _month(year: int, month: int) -> Days:
    first = date(year, month, 1)
    return Days(first, _less(date(year, month, 28), -4).replace(day=1) if year < 9999 else _END)


def _year(year: int) -> Days:
    return Days(date(year, 1, 1), date(year + 1, 1, 1) if year < 9999 else _END)


_END = date.max


def _less(day: date, days: int) -> date:
    """So many days before, as far as the calendar goes."""
    return date.fromordinal(min(max(1, day.toordinal() - days), _END.toordinal()))
