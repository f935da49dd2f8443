"""Files stay with the thread and with the words that they were given to."""

import threading
from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.composer import attach
from socialinbox.ui.composer.files import read_file
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.with_files import choose, names, picture, with_files

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_files_that_come_later_stay_with_what_they_were_given_to(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.attach.take([picture(tmp_path)])
        composer.focus_note()
        await stage.settle()
        assert composer.files.files == ()
        composer.focus_reply()
        assert names(stage) == ["brake.png"]
        composer.attach.take([picture(tmp_path, "hub.png")])
        await stage.open(MARA)
        assert composer.files.files == ()
        await stage.open(TOMAS)
        assert names(stage) == ["brake.png", "hub.png"]


async def test_files_go_along_where_their_thread_has_become_a_part_of_another(
    opened: Open, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = threading.Event()

    def slowly(path: Path) -> OutgoingFile | None:
        disk.wait()
        return read_file(path)

    monkeypatch.setattr(attach, "read_file", slowly)
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.attach.take([picture(tmp_path)])
        try:
            await composer.follow(MARA)
            assert names(stage) == []
        finally:
            disk.set()
        await stage.settle()
        assert names(stage) == ["brake.png"]


async def test_nothing_leaves_without_a_file_that_is_being_read(
    opened: Open, inbox: FakeInbox, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        choose(stage, "facebook")
        composer = stage.window.page.composer
        composer.editor.setPlainText("Here it is")
        composer.attach.take([picture(tmp_path)])
        composer.send(done=False)
        assert not composer.send_button.isEnabled()
        await stage.settle()
        assert inbox.sent_files == []
        assert composer.send_button.isEnabled()
        composer.send(done=False)
        await until(lambda: inbox.sent_files, "the reply")
        assert [file.name for file in inbox.sent_files[0]] == ["brake.png"]


async def test_files_wait_for_their_thread(opened: Open, profile: Profile, tmp_path: Path) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.attach.take([picture(tmp_path)])
        await stage.settle()
        await stage.open(MARA)
        assert composer.files.files == ()
        await stage.open(TOMAS)
        assert names(stage) == ["brake.png"]
        composer.focus_note()
        assert not composer.files.isVisible()
        composer.focus_reply()
        assert composer.files.isVisible()
