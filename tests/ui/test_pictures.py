"""What lies in the profile is shown if it is a picture, and wanted only if nothing lies there."""

import asyncio
import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from socialinbox.config.profile import Profile
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import NetworkName
from socialinbox.storage.files import write_file
from socialinbox.ui.pictures import LocalPictures
from tests.ui.conftest import Open

HERE, FILM, MISSING = "https://a.example/1", "https://a.example/2", "https://a.example/3"
DAMAGED = "https://a.example/4"


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


async def test_an_encrypted_picture_comes_a_moment_later(
    qapp: QApplication, tmp_path: Path
) -> None:
    profile = Profile(tmp_path, "test")
    profile.keys.hold(bytes(range(32)))
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    write_file(profile, HERE, bytes(buffer.data().data()))
    write_file(profile, FILM, b"\0\0\0\x20ftypisom" + bytes(1000))
    write_file(profile, DAMAGED, b"a picture once")
    profile.media_file(DAMAGED).write_bytes(b"something else")
    arrived: list[str] = []
    threads: list[str] = []

    def on_arrived(url: str) -> None:
        threads.append(threading.current_thread().name)
        arrived.append(url)

    pictures = LocalPictures(profile, lambda _url: None, on_arrived)
    assert [pictures(url) for url in (HERE, FILM, DAMAGED, HERE)] == [None] * 4
    async with asyncio.timeout(10):
        while len(arrived) < 3:
            await asyncio.sleep(0.01)
    assert sorted(arrived) == sorted([HERE, FILM, DAMAGED])
    assert set(threads) == {"MainThread"}
    found = pictures(HERE)
    assert found is not None
    assert (found.width(), found.height()) == (30, 20)
    assert pictures(FILM) is None
    assert pictures(DAMAGED) is None


async def test_an_identity_stands_under_the_mark_of_its_place(opened: Open) -> None:
    async with opened() as stage:
        facebook = NetworkName("facebook")
        messenger = stage.around.place_of(IdentityKey(facebook, "psid", "1"))
        comments = stage.around.place_of(IdentityKey(facebook, "user", "1"))
        assert messenger is not None
        assert comments is not None
        assert (messenger.mark, comments.mark) == ("messenger", "facebook")
        assert stage.around.place_of(IdentityKey(NetworkName("none"), "user", "1")) is None
