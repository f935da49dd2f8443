"""The window as it looks now beside how it looked when it was right.

`SOCIALINBOX_NEW_LOOKS=1 python -m pytest tests/looks` takes what it looks like now as right.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.looks.draw import DRAWN, NO_FONT
from tests.looks.likeness import ALLOWED, unlike

KEPT = Path(__file__).parent
ROOT = KEPT.parents[1]
NEW = "SOCIALINBOX_NEW_LOOKS"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as they come out now."""
    folder = tmp_path_factory.mktemp("looks")
    command = [sys.executable, "-m", "tests.looks.draw", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=100)
    if done.returncode == NO_FONT:
        pytest.skip("the font of the pictures is not installed")
    assert done.returncode == 0, done.stderr.decode()
    if os.environ.get(NEW):
        for name in DRAWN:
            (KEPT / f"{name}.png").write_bytes((folder / f"{name}.png").read_bytes())
    return folder


def read(path: Path) -> QImage:
    image = QImage(str(path))
    assert not image.isNull(), path
    return image.convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("name", DRAWN)
def test_it_looks_as_it_did(drawn: Path, name: str) -> None:
    share = unlike(read(drawn / f"{name}.png"), read(KEPT / f"{name}.png"))
    where = drawn / f"{name}.png"
    assert share <= ALLOWED, f"{share:.1%} of {where} differ; is it meant? Then {NEW}=1"


# -- what it would notice, and what not
def _moved(image: QImage) -> None:
    """The thread stands 8 pixels of the window further right."""
    pane = QRect(136, 0, 120, image.height())
    painted(image, lambda painter, before: painter.drawImage(pane.translated(2, 0), before, pane))


def _no_icons(image: QImage) -> None:
    """The lists at the left have lost their icons."""
    column = QRect(3, 14, 5, 76)
    ground = image.pixelColor(1, image.height() // 2)
    painted(image, lambda painter, _: painter.fillRect(column, ground))


def _wrong_role(image: QImage) -> None:
    """The list is drawn in the colour of the sidebar."""
    pane, side = image.pixelColor(56, 2), image.pixelColor(1, image.height() // 2)
    assert pane != side
    for x in range(54, 135):
        for y in range(image.height()):
            if image.pixelColor(x, y) == pane:
                image.setPixelColor(x, y, side)


def _no_face(image: QImage) -> None:
    """One customer has no face."""
    painted(image, lambda painter, _: painter.fillRect(QRect(58, 33, 11, 11), QColor("white")))


def painted(image: QImage, paint: Callable[[QPainter, QImage], object]) -> None:
    before = image.copy()
    painter = QPainter(image)
    paint(painter, before)
    painter.end()


@pytest.mark.parametrize("change", [_moved, _no_icons, _wrong_role, _no_face])
def test_a_flaw_is_noticed(change: Callable[[QImage], None]) -> None:
    right = read(KEPT / "main.png")
    wrong = right.copy()
    change(wrong)
    assert unlike(right, wrong) > ALLOWED


def test_other_edges_of_letters_are_not() -> None:
    for name in DRAWN:
        right = read(KEPT / f"{name}.png")
        softer = right.copy()
        painter = QPainter(softer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.5)
        # A fifth of a pixel of the window aside, half of it.
        painter.drawImage(QPointF(0.05, 0.05), right)
        painter.end()
        for y in range(0, softer.height(), 3):
            for x in range(0, softer.width(), 3):
                lighter = softer.pixelColor(x, y).lighter(103)
                softer.setPixelColor(x, y, lighter)
        assert softer != right
        assert unlike(right, softer) <= ALLOWED, name
