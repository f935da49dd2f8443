"""What lies in the profile is shown if it is a picture, and wanted only if nothing lies there."""

import threading
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QApplication

from socialinbox.config.profile import Profile
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import NetworkName
from socialinbox.storage.files import write_file
from socialinbox.ui.aio import Tasks
from socialinbox.ui.decoding import decoded
from socialinbox.ui.pictures import LARGEST, LocalPictures
from tests.ui.conftest import Open

HERE, FILM, MISSING = "https://a.example/1", "https://a.example/2", "https://a.example/3"
DAMAGED = "https://a.example/4"


@dataclass
class Pictures:
    """Pictures of a profile, and the tasks in which they are decoded."""

    here: LocalPictures
    tasks: Tasks
    wanted: list[str]
    arrived: list[str]

    async def come(self, url: str) -> QPixmap | None:
        """What is given in the end."""
        self.here(url)
        await self.tasks.settle()
        return self.here(url)


@asynccontextmanager
async def pictures_in(profile: Profile) -> AsyncIterator[Pictures]:
    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    wanted: list[str] = []
    arrived: list[str] = []
    here = LocalPictures(profile, wanted.append)
    here.decode_in(tasks)
    here.hear(arrived.append)
    yield Pictures(here, tasks, wanted, arrived)
    await tasks.aclose()
    assert not problems


async def test_pictures_films_and_nothing(qapp: QApplication, tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    profile.media.mkdir()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    drawn = tmp_path / "drawn.png"
    assert image.save(str(drawn))
    drawn.rename(profile.media_file(HERE))
    profile.media_file(FILM).write_bytes(b"\0\0\0\x20ftypisom" + bytes(1000))
    async with pictures_in(profile) as pictures:
        found = await pictures.come(HERE)
        assert found is not None
        assert (found.width(), found.height()) == (30, 20)
        assert found.toImage().pixelColor(5, 5) == QColor("red")
        assert await pictures.come(FILM) is None
        assert pictures.wanted == []
        assert pictures.here(MISSING) is None
        assert pictures.here.coming(MISSING)
        await pictures.tasks.settle()
        assert not pictures.here.coming(MISSING)
        assert pictures.wanted == [MISSING]


async def test_what_was_missing_is_shown_once_it_has_come(
    qapp: QApplication, tmp_path: Path
) -> None:
    profile = Profile(tmp_path, "test")
    async with pictures_in(profile) as pictures:
        assert await pictures.come(MISSING) is None
        assert pictures.arrived == [MISSING], "that there is none is an answer, too"
        # At each painting it is wanted, since someone may fetch it now, but not looked for.
        before = len(pictures.wanted)
        assert pictures.here(MISSING) is None
        assert not pictures.here.coming(MISSING)
        assert len(pictures.wanted) == before + 1
        write_file(profile, MISSING, large(30, 20))
        pictures.here.has_come(MISSING)
        assert pictures.arrived == [MISSING] * 2
        assert await pictures.come(MISSING) is not None


@pytest.mark.parametrize("encrypted", [False, True])
async def test_it_is_read_and_decoded_by_a_thread_and_comes_a_moment_later(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encrypted: bool
) -> None:
    by: list[str] = []

    def noting(*given: Any, **named: Any) -> QImage:
        by.append(threading.current_thread().name)
        return decoded(*given, **named)

    monkeypatch.setattr("socialinbox.ui.pictures.decoded", noting)
    profile = Profile(tmp_path, "test")
    if encrypted:
        profile.keys.hold(bytes(range(32)))
    write_file(profile, HERE, large(30, 20))
    write_file(profile, FILM, b"\0\0\0\x20ftypisom" + bytes(1000))
    write_file(profile, DAMAGED, b"a picture once")
    profile.media_file(DAMAGED).write_bytes(b"something else")
    async with pictures_in(profile) as pictures:
        assert [pictures.here(url) for url in (HERE, FILM, DAMAGED, HERE)] == [None] * 4
        assert all(pictures.here.coming(url) for url in (HERE, FILM, DAMAGED))
        # Whoever waits until nothing is under way has waited for the pictures.
        await pictures.tasks.settle()
        assert sorted(pictures.arrived) == sorted([HERE, FILM, DAMAGED])
        found = pictures.here(HERE)
        assert found is not None
        assert (found.width(), found.height()) == (30, 20)
        assert pictures.here(FILM) is None
        assert pictures.here(DAMAGED) is None
    assert by
    assert threading.current_thread().name not in by


async def test_what_is_being_decoded_ends_with_the_tasks(
    qapp: QApplication, tmp_path: Path
) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, HERE, large(30, 20))
    async with pictures_in(profile) as pictures:
        assert pictures.here(HERE) is None
    assert pictures.tasks.running == 0
    assert pictures.arrived == []


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


async def test_a_large_picture_is_kept_small(qapp: QApplication, tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, HERE, large(6000, 3000))
    async with pictures_in(profile) as pictures:
        found = await pictures.come(HERE)
        assert found is not None
        assert (found.width(), found.height()) == (LARGEST, LARGEST // 2)
        assert not pictures.here.coming(HERE)


@pytest.mark.qt_log_ignore("Rejecting image as it exceeds")
async def test_what_would_fill_the_memory_is_no_picture(qapp: QApplication, tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, HERE, bomb())
    write_file(profile, FILM, b"")
    async with pictures_in(profile) as pictures:
        for url in (FILM, HERE):
            assert await pictures.come(url) is None
            assert not pictures.here.coming(url)
    assert decoded(bomb()).isNull()


async def test_the_one_asked_for_the_longest_ago_makes_room(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.ui.pictures.ROOM", 2 * 100 * 100 * 4)
    profile = Profile(tmp_path, "test")
    for url in (HERE, FILM, MISSING):
        write_file(profile, url, large(100, 100))
    async with pictures_in(profile) as pictures:
        first, _ = await pictures.come(HERE), await pictures.come(FILM)
        assert first is not None
        assert pictures.here(HERE) is first
        assert await pictures.come(MISSING) is not None
        profile.media_file(FILM).unlink()
        assert pictures.here(HERE) is first
        assert await pictures.come(FILM) is None, "it had to go"


async def test_an_identity_stands_under_the_mark_of_its_place(opened: Open) -> None:
    async with opened() as stage:
        facebook = NetworkName("facebook")
        messenger = stage.around.place_of(IdentityKey(facebook, "psid", "1"))
        comments = stage.around.place_of(IdentityKey(facebook, "user", "1"))
        assert messenger is not None
        assert comments is not None
        assert (messenger.mark, comments.mark) == ("messenger", "facebook")
        assert stage.around.place_of(IdentityKey(NetworkName("none"), "user", "1")) is None
