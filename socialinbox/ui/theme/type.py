"""The type scale: the system's font in a few relative sizes and weights."""

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication


class Type(Enum):
    """A size, in thirteenths of the system's font, and a weight."""

    BODY = (13, QFont.Weight.Normal)
    BODY_MEDIUM = (13, QFont.Weight.Medium)
    STRONG = (13, QFont.Weight.Bold)
    TITLE = (15, QFont.Weight.DemiBold)
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


def pixels(role: Type) -> int:
    """The size in pixels that a role comes out at."""
    base = QFontInfo(QGuiApplication.font()).pixelSize()
    return max(9, round(base * role.thirteenths / 13))


@cache
def _made(role: Type, family: str, base: int) -> QFont:
    made = QFont(QGuiApplication.font())
    made.setPixelSize(max(9, round(base * role.thirteenths / 13)))
    made.setWeight(role.weight)
    return made


def font(role: Type) -> QFont:
    """The font of a role."""
    system = QGuiApplication.font()
    return _made(role, system.family(), QFontInfo(system).pixelSize())


@cache
def _metrics(role: Type, family: str, base: int) -> QFontMetrics:
    return QFontMetrics(_made(role, family, base))


def metrics(role: Type) -> QFontMetrics:
    """The measures of a role's font."""
    system = QGuiApplication.font()
    return _metrics(role, system.family(), QFontInfo(system).pixelSize())
