"""The bar for a film: asked about, on its way, paused, failed, there; its link is put in only."""

import asyncio
import os
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId, UploadId
from socialinbox.domain.videos import UploadState
from socialinbox.ui.composer import camera
from socialinbox.ui.composer.video import VideoAnswer
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
ONE = UploadId(1)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "Rotor.mp4"
    path.write_bytes(b"x" * 4_000_000)
    return path


async def on_its_way(stage: Stage, film: Path) -> VideoAnswer:
    await stage.open(MARA)
    bar = stage.window.page.composer.video
    bar.take(film)
    await until(bar.title.isVisible, "the film")
    assert bar.title.text() == "Rotor"
    bar.title.setText("Your rotor")
    bar.kids.setChecked(True)
    QTest.keyClick(bar.title, Qt.Key.Key_Return)
    await until(lambda: ONE in stage.inbox.videos.known, "the upload")
    await stage.settle()
    return bar


async def test_a_film_goes_up_with_words_and_a_bar(
    opened: Open, inbox: FakeInbox, film: Path
) -> None:
    async with opened() as stage:
        bar = await on_its_way(stage, film)
        (upload,) = inbox.videos.known.values()
        assert (upload.video.title, upload.video.made_for_kids) == ("Your rotor", True)
        inbox.videos.step(ONE, state=UploadState.UPLOADING, sent=1_000_000)
        assert "Rotor.mp4" in bar.words.text()
        assert "25 %" in bar.more.text()
        assert bar.bar.value() == 250
        assert bar.go.text() == "Pause"
        bar.go.click()
        await until(lambda: inbox.videos.known[ONE].state is UploadState.PAUSED, "a pause")
        assert "paused" in bar.words.text()
        assert bar.go.text() == "Go on"
        bar.go.click()
        await until(lambda: inbox.videos.known[ONE].state is UploadState.UPLOADING, "going on")


async def test_the_link_is_put_in_and_nothing_is_sent(
    opened: Open, inbox: FakeInbox, film: Path
) -> None:
    async with opened() as stage:
        bar = await on_its_way(stage, film)
        composer = stage.window.page.composer
        composer.editor.insertPlainText("Look here:")
        inbox.videos.step(ONE, state=UploadState.DONE, url="https://youtu.be/abc", sent=4_000_000)
        assert composer.editor.toPlainText() == "Look here: https://youtu.be/abc"
        await until(lambda: not inbox.videos.known, "forgotten")
        assert not bar.isVisible()
        assert not [call for call in inbox.calls if call[0] == "reply"]


async def test_what_only_the_owner_sees_is_said_before_its_link_goes_in(
    opened: Open, inbox: FakeInbox, film: Path
) -> None:
    async with opened() as stage:
        bar = await on_its_way(stage, film)
        inbox.videos.step(
            ONE, state=UploadState.DONE, url="https://youtu.be/abc", seen_by_all=False,
            reason="YouTube shows this video to nobody but you.",
        )  # fmt: skip
        assert "nobody but you" in bar.more.text()
        assert stage.window.page.composer.editor.toPlainText() == ""
        asked: list[str] = []
        stage.around.open_url = asked.append
        bar.other.click()
        await until(lambda: asked, "the studio")
        bar.go.click()
        assert stage.window.page.composer.editor.toPlainText() == "https://youtu.be/abc"


async def test_a_failure_says_why_and_another_thread_has_no_bar(
    opened: Open, inbox: FakeInbox, film: Path
) -> None:
    async with opened() as stage:
        bar = await on_its_way(stage, film)
        inbox.videos.step(ONE, state=UploadState.FAILED, reason="Give it another title.")
        assert "not uploaded" in bar.words.text()
        assert bar.more.text() == "Give it another title."
        assert bar.go.text() == "Try again"
        await stage.open(TOMAS)
        await until(bar.isHidden, "no bar with Tomas")
        await stage.open(MARA)
        await until(bar.isVisible, "the bar of Mara")
        bar.leave.click()
        await until(lambda: not inbox.videos.known, "given up")
        assert not bar.isVisible()
        assert await asyncio.to_thread(film.exists)


async def test_every_control_of_the_bar_is_named(
    opened: Open, inbox: FakeInbox, film: Path
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.composer.video
        assert bar.button.accessibleName() == "Answer with a video"
        bar.take(film)
        await until(bar.title.isVisible, "the film")
        for control in (bar.title, bar.leave):
            assert control.accessibleName()
        for button in (bar.go, bar.kids):
            assert button.text()
        bar.take(film.parent / "gone.mp4")
        await until(lambda: "can’t be read" in bar.words.text(), "that there is none")
        words = [action.text() for action in bar.menu().actions()]
        assert words == ["Choose a video…", "Record one with the camera program…"]


async def found() -> bool:
    return True


async def not_found() -> bool:
    return False


async def test_a_recorded_film_is_offered_once_it_is_finished(
    opened: Open, inbox: FakeInbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    videos = tmp_path / "Videos"
    (videos / "Webcam").mkdir(parents=True)
    old = videos / "old.mp4"
    old.write_bytes(b"old")
    os.utime(old, (1, 1))
    monkeypatch.setattr(camera, "folders", lambda: [videos])
    monkeypatch.setattr(camera, "open_camera", found)
    monkeypatch.setattr(camera, "EVERY", 0.01)
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.composer.video
        bar.record()
        await until(lambda: "offered here" in bar.words.text(), "the camera program")
        (videos / "Webcam" / "clip.webm").write_bytes(b"new")
        await until(lambda: bar.title.text() == "clip", "the offer")
        assert "clip.webm" in bar.words.text()
        # One that is asked about is dropped with its thread.
        await stage.open(TOMAS)
        assert bar.isHidden()


async def test_without_a_camera_program_it_says_what_to_do(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "open_camera", not_found)
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.composer.video
        bar.record()
        await until(lambda: "No camera program" in bar.words.text(), "what to do")
        bar.cancel()
        assert bar.isHidden()


async def test_when_no_film_comes_it_no_longer_says_that_it_waits(
    opened: Open, inbox: FakeInbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "folders", lambda: [tmp_path])
    monkeypatch.setattr(camera, "open_camera", found)
    monkeypatch.setattr(camera, "PATIENCE", 0.0)
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.composer.video
        bar.record()
        await until(lambda: bar.words.text() == "No new video came.", "the end of the wait")
        assert bar.other.isVisible(), "it can still be chosen"


async def test_on_a_mac_it_says_what_to_press(
    opened: Open, inbox: FakeInbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QuickTime Player opens without recording anything."""
    monkeypatch.setattr(camera, "folders", lambda: [tmp_path / "Movies"])
    monkeypatch.setattr(camera, "open_camera", found)
    async with opened() as stage:
        await stage.open(MARA)
        bar = stage.window.page.composer.video
        assert camera.how_to("linux") == ""
        monkeypatch.setattr(camera, "how_to", partial(camera.how_to, "darwin"))
        bar.record()
        await until(lambda: "New Movie Recording" in bar.more.text(), "what to press")
        assert "Movies" in bar.more.text()
        bar.cancel()


def test_a_desktop_entry_is_read(tmp_path: Path) -> None:
    entry = tmp_path / "org.gnome.Snapshot.desktop"
    entry.write_text(
        "[Desktop Entry]\nName=Camera\nExec=/usr/bin/flatpak run --x 'a b' @@u %U @@\n"
    )
    assert camera.exec_line(entry) == ["/usr/bin/flatpak", "run", "--x", "a b"]
    entry.write_text("[Desktop Entry]\nName=Camera\n")
    assert camera.exec_line(entry) is None
    assert camera.exec_line(tmp_path / "none") is None


async def test_a_film_still_being_written_is_waited_for(tmp_path: Path) -> None:
    film = tmp_path / "film.mkv"
    film.write_bytes(b"a")
    waiting = asyncio.create_task(camera.wait_for_film(time.time() - 60, [tmp_path], 0.03))
    for _ in range(4):
        await asyncio.sleep(0.02)
        with film.open("ab") as file:
            file.write(b"b")
    found = await asyncio.wait_for(waiting, 5)
    assert found is not None
    assert found.size == film.stat().st_size
