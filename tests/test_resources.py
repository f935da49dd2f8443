"""The drawings that come with the program are whole: marks in two shades, icons to be tinted."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from socialinbox.networks.registry import all_places

RESOURCES = Path(__file__).parent.parent / "resources"
OWN = {"ring"}
"""Drawn for this program: the ring of time."""
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
MARKS = sorted((RESOURCES / "marks").glob("*.svg"))


def inked(path: Path, size: int) -> float:
    """The share of the pixels that a drawing covers at that size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    covered = sum(image.pixelColor(x, y).alpha() > 127 for x in range(size) for y in range(size))
    return covered / size**2


@pytest.mark.parametrize("path", [*ICONS, *MARKS], ids=lambda path: str(path.stem))
def test_each_is_drawn_on_sixteen_pixels_and_can_be_seen(path: Path, qtbot: QtBot) -> None:
    side = "24 24" if path in ICONS and path.stem not in OWN else "16 16"
    assert ElementTree.parse(path).getroot().get("viewBox") == f"0 0 {side}"
    assert QSvgRenderer(str(path)).isValid()
    assert 0.03 < inked(path, 16) < 0.99


@pytest.mark.parametrize("path", ICONS, ids=lambda path: str(path.stem))
def test_icons_have_one_colour_and_one_line(path: Path) -> None:
    text = path.read_text()
    line = "1.4" if path.stem in OWN else "2"
    drawn = f'stroke="#000" stroke-width="{line}" stroke-linecap="round"' in text
    assert drawn or 'fill="#000"' in text
    assert set(re.findall(r"#[0-9a-f]{3,6}", text)) == {"#000"}


def test_every_place_of_every_network_has_its_mark_light_and_dark() -> None:
    names = {place.mark for place in all_places().values()}
    assert len(names) >= 5
    for name in names:
        for shade in ("", "_dark"):
            assert (RESOURCES / "marks" / f"{name}{shade}.svg") in MARKS


@pytest.mark.parametrize("side", [64, 256])
def test_the_programs_icon(side: int, qtbot: QtBot) -> None:
    image = QImage(str(RESOURCES / f"icon-{side}.png"))
    assert (image.width(), image.height()) == (side, side)
    assert QSvgRenderer(str(RESOURCES / "icon.svg")).isValid()
