"""What the palette lists: one line, where it leads, and how it is ranked against what is typed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QPixmap

from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.palette.trail import Trail
from socialinbox.ui.words import tr

LIKELY = 0.08
"""How much better a line fits that was used just now."""
ELSEWHERE = 0.15
"""How much worse a line fits that has the typed words only beside its own."""
BY_OTHER_NAME = 0.6
"""How well a customer fits whom the database finds by a name that is not shown."""


class Section(Enum):
    """Kinds of lines; of sections that fit alike the first comes first."""

    COMMANDS = auto()
    PLACES = auto()
    CUSTOMERS = auto()
    SETTINGS = auto()


LIMITS = {Section.COMMANDS: 9, Section.PLACES: 6, Section.CUSTOMERS: 8, Section.SETTINGS: 6}


def section_title(section: Section) -> str:
    """The words over a section."""
    return {
        Section.COMMANDS: tr("Commands"),
        Section.PLACES: tr("Lists"),
        Section.CUSTOMERS: tr("Customers"),
        Section.SETTINGS: tr("Settings"),
    }[section]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `name` is lasting and its own. `do` is called once the palette is gone.

    `beside` stands at the end, `also` is not shown but found. `icon` names one, `picture` draws
    one of a size for a pixel ratio. `marks` are networks'. `sentence` is what a screen reader says
    besides. What is not `possible` is shown and not done.
    """

    name: str
    section: Section
    words: str
    do: Callable[[], object]
    beside: str = ""
    also: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    picture: Callable[[int, float], QPixmap] | None = None
    marks: tuple[str, ...] = ()
    possible: bool = True
    why_not: str = ""
    """In a few words, where it is not possible."""
    second: Callable[[], object] | None = None
    """With Ctrl and Enter, where there is something else to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is shown: under a heading where it is the first, with the letters that fit."""

    entry: Entry
    heading: str = ""
    at: tuple[int, ...] = ()


def headed(heading: str, entries: Iterable[Entry]) -> list[Line]:
    """Lines under one heading, as they come."""
    return [Line(entry, heading if not at else "") for at, entry in enumerate(entries)]


def ranked(typed: str, entries: Iterable[Entry], trail: Trail) -> list[Line]:
    """The lines that fit what is typed: section by section, the one with the best line first."""
    found: dict[Section, list[tuple[float, int, Entry, tuple[int, ...]]]] = {}
    for place, entry in enumerate(entries):
        fit = _fit(typed, entry)
        if fit is not None:
            score = fit[0] + LIKELY * trail.likeliness(entry.name) - (not entry.possible)
            found.setdefault(entry.section, []).append((-score, place, entry, fit[1]))
    sections = [sorted(found[section], key=lambda hit: hit[:2]) for section in found]
    sections.sort(key=lambda hits: (round(hits[0][0], 1), hits[0][2].section.value))
    return [
        Line(entry, section_title(entry.section) if not number else "", at)
        for hits in sections
        for number, (_, _, entry, at) in enumerate(hits[: LIMITS[hits[0][2].section]])
    ]


def _fit(typed: str, entry: Entry) -> tuple[float, tuple[int, ...]] | None:
    direct = match(typed, entry.words)
    if direct is not None:
        return direct.score, direct.at
    wide = match(typed, f"{entry.words} {entry.beside} {entry.also}", plainly=True)
    if wide is not None:
        shown = len(entry.words)
        return wide.score - ELSEWHERE, tuple(at for at in wide.at if at < shown)
    # The database has found them already, by a handle or a former name.
    return (BY_OTHER_NAME, ()) if entry.section is Section.CUSTOMERS else None
