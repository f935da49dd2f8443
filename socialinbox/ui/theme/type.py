"""The type scale: the system's font in a few relative sizes and weights, and measures with it."""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication


class Type(Enum):
    """A size, in thirteenths of the system's font, and a weight."""

    BODY = (13, QFont.Weight.Normal)
    BODY_MEDIUM = (13, QFont.Weight.Medium)
    STRONG = (13, QFont.Weight.Bold)
    TITLE = (15, QFont.Weight.DemiBold)
    DISPLAY = (17, QFont.Weight.DemiBold)
    HUGE = (21, QFont.Weight.DemiBold)
    SECOND = (12, QFont.Weight.Normal)
    SECOND_STRONG = (12, QFont.Weight.DemiBold)
    SMALL = (11, QFont.Weight.Normal)
    SMALL_STRONG = (11, QFont.Weight.DemiBold)

    @property
    def thirteenths(self) -> int:
        """The size against the system's font."""
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        """How heavy."""
        return self.value[1]


DRAWN_FOR = 13
"""The size in pixels of the system's font that all measures are given for."""


def base() -> int:
    """The size in pixels of the font in force."""
    return QFontInfo(QGuiApplication.font()).pixelSize()


def pixels(role: Type) -> int:
    """The size in pixels that a role comes out at."""
    return max(9, round(base() * role.thirteenths / DRAWN_FOR))


def em(measure: float) -> int:
    """A measure in pixels that grows and shrinks with the words in it or beside it."""
    return round(measure * base() / DRAWN_FOR)


@cache
def _made(role: Type, family: str, size: int) -> QFont:
    made = QFont(QGuiApplication.font())
    made.setPixelSize(max(9, round(size * role.thirteenths / DRAWN_FOR)))
    made.setWeight(role.weight)
    return made


def font(role: Type) -> QFont:
    """The font of a role."""
    system = QGuiApplication.font()
    return _made(role, system.family(), base())


@cache
def _metrics(role: Type, family: str, size: int) -> QFontMetrics:
    return QFontMetrics(_made(role, family, size))


def metrics(role: Type) -> QFontMetrics:
    """The measures of a role's font."""
    system = QGuiApplication.font()
    return _metrics(role, system.family(), base())
