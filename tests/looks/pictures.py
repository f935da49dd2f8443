"""The pictures of how the window looked when it was right, and those of how it looks now."""

import subprocess
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tests.looks.draw import NO_FONT
from tests.looks.likeness import Unlike

KEPT = Path(__file__).parent / "kept"
"""A folder for each look, a small picture for each state."""
ROOT = Path(__file__).parents[2]
SHOWN = ROOT / "build" / "looks"
"""Where pictures of differences go."""
SECONDS = 280
"""The longest that one process may draw."""


class NoFont(Exception):
    """The font of the pictures is not installed."""


def draw(look: str, folder: Path, part: int = 0, parts: int = 1) -> None:
    """Draw some states of a look in a process of its own. NoFont; AssertionError with its words."""
    command = [sys.executable, "-m", "tests.looks.draw", str(folder), look, str(part), str(parts)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=SECONDS)
    if done.returncode == NO_FONT:
        raise NoFont
    assert done.returncode == 0, done.stderr.decode()


def read(path: Path) -> QImage:
    """A picture. AssertionError where there is none."""
    image = QImage(str(path))
    assert not image.isNull(), f"there is no picture {path}"
    return image.convertToFormat(QImage.Format.Format_RGB888)


def keep(drawn: Path, as_right: Path) -> None:
    """Take a picture as right, in every colour: fewer would be differences."""
    as_right.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(drawn) as image:
        image.save(as_right, "PNG", optimize=True)


def show(name: str, right: QImage, now: QImage, unlike: Unlike) -> Path:
    """The picture of a difference: how it was, and how it is now with what differs framed."""
    beside = QImage(now.width() * 2, now.height(), QImage.Format.Format_RGB32)
    painter = QPainter(beside)
    painter.drawImage(
        0, 0, right.scaled(now.size(), mode=Qt.TransformationMode.SmoothTransformation)
    )
    painter.drawImage(now.width(), 0, now)
    painter.setPen(QPen(QColor("red"), 2))
    for block in unlike.where:
        painter.drawRect(block.translated(now.width(), 0))
    painter.end()
    path = SHOWN / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    beside.save(str(path))
    return path
