"""Pictures are decoded by what they are, and Python is asked for nothing meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from socialinbox.ui.decoding import decoded

FORMS = ("png", "jpg", "webp", "bmp")


class Listener(QTranslator):
    """Writes down which texts are looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.append((context, source))
        return None


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[Listener]:
    made = Listener()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def drawn(folder: Path, form: str, width: int = 120, height: int = 80) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    file = folder / f"drawn.{form}"
    assert image.save(str(file))
    # Kept files have no name that tells what they are.
    return file.rename(folder / "kept")


@pytest.mark.parametrize("form", FORMS)
def test_no_text_is_asked_for_while_qt_may_hold_a_lock(
    listener: Listener, tmp_path: Path, form: str
) -> None:
    file = drawn(tmp_path, form)
    listener.asked.clear()
    for source in (file, file.read_bytes()):
        image = decoded(source, f"image/{form}")
        assert (image.width(), image.height()) == (120, 80)
        assert image.pixelColor(60, 40).red() > 250
    assert listener.asked == []


def test_what_is_no_picture_is_not_tried(listener: Listener, tmp_path: Path) -> None:
    file = tmp_path / "film"
    file.write_bytes(b"\0\0\0\x20ftypisom" + bytes(1000))
    nothing = (file, file.read_bytes(), b"", tmp_path / "none", tmp_path)
    assert all(decoded(source).isNull() for source in nothing)
    assert decoded(file, "video/mp4").isNull()
    assert listener.asked == []


def test_bytes_are_believed_rather_than_the_name(qapp: QApplication, tmp_path: Path) -> None:
    assert not decoded(drawn(tmp_path, "png"), "image/jpeg").isNull()
    assert decoded(b"\x89PNG\r\n\x1a\nhalf").isNull()


def test_a_large_one_is_read_as_small_as_is_wanted(qapp: QApplication, tmp_path: Path) -> None:
    image = decoded(drawn(tmp_path, "png"), cover=40)
    assert (image.width(), image.height()) == (60, 40)


@pytest.mark.parametrize(("width", "height"), [(1, 30_000), (30_000, 1), (2, 5000)])
def test_a_line_is_a_picture_and_takes_no_more_room_than_others(
    qapp: QApplication, tmp_path: Path, width: int, height: int
) -> None:
    line = drawn(tmp_path, "png", width, height)
    for image in (decoded(line, largest=1000), decoded(line, cover=60)):
        assert not image.isNull()
        assert max(image.width(), image.height()) <= 1000
        assert (image.width() > image.height()) == (width > height)
