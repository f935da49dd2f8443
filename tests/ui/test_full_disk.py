"""Words that the disk does not take are not lost while the window is open, nor sent twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.composer import drafts
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
FULL = StorageUnavailable("The disk is full.", "Make room.")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "AFTER", 5)


async def test_they_wait_with_their_thread(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        inbox.draft_fails = FULL
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap them.")
        await until(lambda: composer.unkept and stage.problems, "that the disk is full")
        await stage.open(TOMAS)
        assert composer.editor.toPlainText() == ""
        await stage.open(MARA)
        assert composer.editor.toPlainText() == "Swap them."
        inbox.draft_fails = None
        # Sooner than by itself, after some seconds.
        await stage.open(TOMAS)
        await until(lambda: inbox.drafts.get(MARA) == "Swap them.", "the draft")
        await until(lambda: not composer.unkept, "the end of it")
        assert FULL in stage.problems
        stage.problems.clear()


async def test_what_is_sent_leaves_the_field(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap them.")
        await until(lambda: inbox.drafts.get(MARA) == "Swap them.", "the draft")
        inbox.draft_fails = FULL
        QTest.keyClick(composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: any(verb == "reply" for verb, _ in inbox.calls), "the reply")
        await until(lambda: composer.editor.toPlainText() == "", "the empty field")
        await until(lambda: stage.problems, "the trouble")
        await stage.open(TOMAS)
        await stage.open(MARA)
        assert composer.editor.toPlainText() == ""
        inbox.draft_fails = None
        await stage.open(TOMAS)
        await until(lambda: inbox.drafts.get(MARA) == "", "the empty draft")
        stage.problems.clear()


async def test_closing_asks_before_they_are_lost(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        inbox.draft_fails = FULL
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Swap them.")
        await until(lambda: composer.unkept and stage.problems, "that the disk is full")
        stage.window.close()
        confirm = stage.window.sheets.confirm
        assert confirm.isVisible()
        assert not stage.window.closing.ended
        confirm.cancel.click()
        stage.window.close()
        confirm.do.click()
        await until(lambda: stage.window.closing.ended, "the end")
        inbox.draft_fails = None
        stage.problems.clear()
