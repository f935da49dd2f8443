"""What lies in the profile is shown if it is a picture, and wanted only if nothing lies there."""

import asyncio
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from socialinbox.config.profile import Profile
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import NetworkName
from socialinbox.storage.files import write_file
from socialinbox.ui.decoding import decoded
from socialinbox.ui.pictures import LARGEST, LocalPictures
from tests.ui.conftest import Open
from tests.waiting import until

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


def large(width: int, height: int) -> bytes:
    """A picture of one colour: few bytes for many pixels."""
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.fill(1)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def bomb() -> bytes:
    """40,000 pixels each way, of which the file tells at its beginning."""
    made = bytearray(large(1, 1))
    header = made[12:29]
    header[4:12] = (40_000).to_bytes(4, "big") * 2
    made[12:29] = header
    made[29:33] = zlib.crc32(header).to_bytes(4, "big")
    return bytes(made)


async def test_a_large_picture_is_decoded_beside_the_window_and_kept_small(
    qapp: QApplication, tmp_path: Path
) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, HERE, large(6000, 3000))
    arrived: list[str] = []
    pictures = LocalPictures(profile, lambda _url: None, arrived.append)
    assert pictures(HERE) is None
    assert pictures.coming(HERE)
    await until(lambda: arrived, "the picture")
    found = pictures(HERE)
    assert found is not None
    assert (found.width(), found.height()) == (LARGEST, LARGEST // 2)
    assert not pictures.coming(HERE)


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds")
async def test_what_would_fill_the_memory_is_no_picture(qapp: QApplication, tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, HERE, bomb())
    write_file(profile, FILM, b"")
    arrived: list[str] = []
    pictures = LocalPictures(profile, lambda _url: None, arrived.append)
    assert pictures(FILM) is None
    assert not pictures.coming(FILM)
    assert pictures(HERE) is None
    await until(lambda: arrived, "that it is none")
    assert pictures(HERE) is None
    assert not pictures.coming(HERE)
    assert decoded(bomb()).isNull()


async def test_the_one_asked_for_the_longest_ago_makes_room(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.ui.pictures.ROOM", 2 * 100 * 100 * 4)
    profile = Profile(tmp_path, "test")
    for url in (HERE, FILM, MISSING):
        write_file(profile, url, large(100, 100))
    pictures = LocalPictures(profile, lambda _url: None)
    first, _ = pictures(HERE), pictures(FILM)
    assert pictures(HERE) is first
    assert pictures(MISSING) is not None
    profile.media_file(FILM).unlink()
    assert pictures(HERE) is first
    assert pictures(FILM) is None, "it had to go"


async def test_an_identity_stands_under_the_mark_of_its_place(opened: Open) -> None:
    async with opened() as stage:
        facebook = NetworkName("facebook")
        messenger = stage.around.place_of(IdentityKey(facebook, "psid", "1"))
        comments = stage.around.place_of(IdentityKey(facebook, "user", "1"))
        assert messenger is not None
        assert comments is not None
        assert (messenger.mark, comments.mark) == ("messenger", "facebook")
        assert stage.around.place_of(IdentityKey(NetworkName("none"), "user", "1")) is None
