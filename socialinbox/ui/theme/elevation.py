"""How far a surface stands over the window: its ground, its edge and its shadow, by level."""

import math
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from socialinbox.ui.theme.metrics import RADIUS, RADIUS_LARGE, Space


class Level(Enum):
    """From what lies in the window to what stands above everything."""

    FLAT = auto()
    """Panes and rows: parted by lines."""
    STICKY = auto()
    """A head or a foot under which something scrolls."""
    MENU = auto()
    """What opens at something: menus, lists of suggestions, tips."""
    OVERLAY = auto()
    """Sheets and drawers, over a veil."""
    TOAST = auto()
    """What is said for a moment, over all of it."""


@dataclass(frozen=True, slots=True)
class Elevation:
    """The looks of a level, as roles of the palette. In dark a higher ground is a lighter one."""

    ground: str
    edge: str | None
    radius: int
    shadow: int
    """How far it reaches, in pixels; menus of the system's have the system's own."""


ELEVATIONS = {
    Level.FLAT: Elevation("pane", "line", 0, 0),
    Level.STICKY: Elevation("pane", "line", 0, 0),
    Level.MENU: Elevation("raised", "edge", RADIUS, 0),
    Level.OVERLAY: Elevation("raised", "edge", RADIUS_LARGE, Space.XL),
    Level.TOAST: Elevation("text_1", None, RADIUS_LARGE, 0),
}

SURFACES = {
    Level.MENU: (
        "QToolTip",
        "QMenu",
        "QListView#completions",
        "QComboBox QAbstractItemView",
        "QFrame#popup",
    ),
    Level.OVERLAY: ("QFrame#sheet", "QFrame#tour", "QFrame#drawer"),
    Level.TOAST: ("QFrame#toast",),
}
"""Selectors of the style sheet that stand at each level."""
INSIDE = (
    "QListView",
    "QTableView",
    "QScrollArea",
    "QWidget#pane",
    "QFrame#side",
    "QWidget#side_body",
    "QFrame#card",
    "QWidget#card_body",
)
"""What has the ground of the surface that it lies on."""
THROUGH = "QScrollArea#fitting"
"""What lies on a whole surface, up to its round corners, and shows it."""


def surfaces() -> str:
    """The rules of the style sheet for what stands over the window."""
    rules = []
    for level, selectors in SURFACES.items():
        looks = ELEVATIONS[level]
        edge = f"1px solid ${looks.edge}" if looks.edge else "none"
        rules.append(
            f"{', '.join(selectors)} {{ background: ${looks.ground}; border: {edge}; "
            f"border-radius: {looks.radius}px; }}"
        )
        inside = ", ".join(f"{one} {part}" for one in selectors for part in INSIDE)
        rules.append(f"{inside} {{ background: ${looks.ground}; }}")
        through = ", ".join(f"{one} {THROUGH}" for one in selectors)
        rules.append(f"{through} {{ background: transparent; }}")
    return "\n".join(rules)


def paint_shadow(painter: QPainter, box: QRectF, level: Level, colour: QColor) -> None:
    """Darken what lies around a surface, most at its edge and a little more below it.

    It fades with the square of the distance, nearly as light does. Layers alike at unlike
    distances do that; layers of unlike strength would be rounded to nothing, far out.
    """
    looks = ELEVATIONS[level]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layer = QColor(colour)
    layer.setAlphaF(colour.alphaF() / max(1, looks.shadow))
    painter.setBrush(layer)
    for layer_at in range(looks.shadow):
        reach = looks.shadow * (1 - math.sqrt((layer_at + 0.5) / looks.shadow))
        around = box.adjusted(-reach, -reach, reach, reach).translated(0, looks.shadow / 4)
        painter.drawRoundedRect(around, looks.radius + reach, looks.radius + reach)
    painter.restore()
