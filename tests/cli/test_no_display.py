"""Over ssh, where no window can open: the demo as text and as a picture."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.cli.conftest import ROOT, Shell

PLACES = ("X", "Messenger", "LinkedIn", "YouTube")


@pytest.mark.e2e
def test_demo_without_a_display(plain_shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    done = plain_shell.plain(str(ROOT / "main.py"), "--demo", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "There is no display here" in done.stdout
    headings = [line for line in done.stdout.splitlines() if line.startswith("20")]
    for place in PLACES:
        assert any(f"  {place}" in line for line in headings), place
    assert any(line.endswith("  You") for line in headings)
    (picture,) = (file for file in folder.rglob("*") if file.is_file())
    assert str(picture) in done.stdout
    image = QImage(str(picture))
    assert (image.width(), image.height()) >= (1280, 800)
    seen = {
        QColor(image.pixel(x, y)).rgb()
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    assert len(seen) > 50, "the picture is blank"
