"""What lies in the profile is shown if it is a picture, and wanted only if nothing lies there."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from socialinbox.config.profile import Profile
from socialinbox.ui.pictures import LocalPictures

HERE, FILM, MISSING = "https://a.example/1", "https://a.example/2", "https://a.example/3"


def test_pictures_films_and_nothing(qapp: QApplication, tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    profile.media.mkdir()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    drawn = tmp_path / "drawn.png"
    assert image.save(str(drawn))
    drawn.rename(profile.media_file(HERE))
    profile.media_file(FILM).write_bytes(b"\0\0\0\x20ftypisom" + bytes(1000))
    wanted: list[str] = []
    pictures = LocalPictures(profile, wanted.append)
    found = pictures(HERE)
    assert found is not None
    assert (found.width(), found.height()) == (30, 20)
    assert found.toImage().pixelColor(5, 5) == QColor("red")
    assert pictures(FILM) is None
    assert wanted == []
    assert pictures(MISSING) is None
    assert wanted == [MISSING]
