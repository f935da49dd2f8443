"""After Send there is a while to take it back, in the thread, by the toast and by Ctrl+Z."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.config.resources import resource
from socialinbox.config.settings.declared import UNDO_SEND
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.timeline.leaving import Leaving
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
TEXT = "Swap them."
CTRL = Qt.KeyboardModifier.ControlModifier


def done(inbox: FakeInbox, name: str) -> list[object]:
    return [what for verb, what in inbox.calls if verb == name]


async def write(stage: Stage, text: str = TEXT, held: Qt.KeyboardModifier = CTRL) -> None:
    """Type a reply and send it with the keys."""
    composer = stage.window.page.composer
    composer.focus_reply()
    QTest.keyClicks(composer.editor, text)
    QTest.keyClick(composer.editor, Qt.Key.Key_Return, held)
    await until(lambda: done(stage.inbox, "reply"), "the reply")
    await stage.settle()


async def test_the_thread_counts_down_and_offers_the_way_back(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage)
        page = stage.window.page
        frame = page.model.frame(page.model.rowCount() - 1)
        assert frame.leaving is Leaving.COUNTING
        assert (frame.meta or "").endswith("leaves in 10 s")
        assert page.view.countdown.counting
        assert "leaves in 10 s" in stage.window.toast.words
        now = stage.around.clock()
        stage.around.clock = lambda: now + timedelta(seconds=2, milliseconds=300)
        page.view.countdown._tick()
        frame = page.model.frame(page.model.rowCount() - 1)
        assert (frame.meta or "").endswith("leaves in 8 s")
        stage.around.clock = lambda: now + timedelta(seconds=11)
        page.view.countdown._tick()
        frame = page.model.frame(page.model.rowCount() - 1)
        assert frame.leaving is None
        assert not page.view.countdown.counting


async def test_ctrl_z_in_the_empty_composer_takes_it_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage)
        composer = stage.window.page.composer
        assert composer.editor.toPlainText() == ""
        QTest.keyClick(composer.editor, Qt.Key.Key_Z, CTRL)
        await until(lambda: composer.editor.toPlainText() == TEXT, "the words")
        await stage.settle()
        assert len(done(inbox, "discard")) == 1
        assert all(e.text != TEXT for e in inbox.made[MARA].entries)


async def test_while_words_are_there_ctrl_z_is_the_fields_own(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage)
        composer = stage.window.page.composer
        QTest.keyClicks(composer.editor, "More")
        QTest.keyClick(composer.editor, Qt.Key.Key_Z, CTRL)
        await stage.settle()
        assert done(inbox, "discard") == []


async def test_from_another_thread_undo_opens_the_words_again(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage, held=CTRL | Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: stage.window.page.customer not in (MARA, None), "the next thread")
        assert inbox.made[MARA].done
        assert "done" in stage.window.toast.words
        stage.window.toast.undo.click()
        await until(lambda: stage.window.page.customer == MARA, "the thread")
        composer = stage.window.page.composer
        await until(lambda: composer.editor.toPlainText() == TEXT, "the words")
        await stage.settle()
        assert not inbox.made[MARA].done
        assert composer.editor.hasFocus()


async def test_files_come_back_too(opened: Open, inbox: FakeInbox, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(resource("icon-256.png").read_bytes())
    picture = OutgoingFile(str(tmp_path / "a.png"), "image/png", "a.png", 10, url="files:a")
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        assert composer.route is not None
        assert composer.route.place.name == "facebook"
        composer.files.add(picture)
        await write(stage)
        assert composer.files.files == ()
        stage.window.toast.undo.click()
        await until(lambda: composer.files.files == (picture,), "the file")


async def test_with_no_time_it_leaves_at_once_and_says_nothing(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stage.around.choices.change(UNDO_SEND, "0")
        await stage.open(MARA)
        await write(stage)
        page = stage.window.page
        assert page.model.frame(page.model.rowCount() - 1).leaving is None
        assert not stage.window.toast.isVisible()


async def test_one_that_has_left_says_so(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage)
        inbox.discard_fails = True
        stage.window.toast.undo.click()
        await until(lambda: "taken back any more" in stage.window.toast.words, "the words")


@pytest.mark.parametrize("press", ["now", "when"])
async def test_the_thread_offers_now_and_another_time(
    opened: Open, inbox: FakeInbox, press: str
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await write(stage)
        page = stage.window.page
        entry = page.model.entries[-1]
        mark = entry.delivery
        assert mark is not None
        words = [a.text() for a in page.view.menu_for(entry).actions()]
        assert words[:2] == ["Send now", "Send at another time…"]
        if press == "now":
            page.view.now_pressed.emit(entry)
            await until(lambda: done(inbox, "leave now") == [mark.id])
        else:
            page.view.when_pressed.emit(entry)
            sheet = stage.window.sheets.when
            assert sheet.isVisible()
            sheet.typed.setText("in 2 hours")
            QTest.keyClick(sheet.typed, Qt.Key.Key_Return)
            await until(lambda: done(inbox, "put off"), "the moment")
            last = page.model.rowCount() - 1
            await until(lambda: page.model.frame(last).leaving is Leaving.PUT_OFF, "the time")
