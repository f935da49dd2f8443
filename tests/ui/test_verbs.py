"""What was pressed last is what is taken back, however late it is done."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.errors import StorageUnavailable
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held


def press(stage: Stage, key: Qt.Key) -> None:
    """A key on the list."""
    QTest.keyClick(stage.window.threads.view, key)


async def test_undo_means_what_is_still_being_done(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first, second = stage.window.threads.model.ids[:2]
        await stage.open(first)
        press(stage, Qt.Key.Key_S)
        await until(lambda: inbox.made[first].saved, "saved")
        await stage.settle()
        await stage.open(second)
        done = held(inbox.triage, "done")
        press(stage, Qt.Key.Key_E)
        await until(lambda: inbox.made[second].done, "done")
        press(stage, Qt.Key.Key_Z)
        done.set()
        await until(lambda: not inbox.made[second].done, "back again")
        await stage.settle()
        assert inbox.made[first].saved, "what was done before it stays"
        assert stage.window.toast.words == "Undone."


async def test_what_could_not_be_done_is_not_undone(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        first, second = stage.window.threads.model.ids[:2]
        await stage.open(first)
        press(stage, Qt.Key.Key_S)
        await until(lambda: inbox.made[first].saved, "saved")
        await stage.settle()

        async def refused(*_given: object) -> None:
            raise StorageUnavailable("The disk is full.", "Make room on it.")

        inbox.triage.done = refused  # type: ignore[assignment]
        await stage.open(second)
        press(stage, Qt.Key.Key_E)
        await until(lambda: "The disk is full." in stage.window.toast.words, "why not")
        await stage.settle()
        press(stage, Qt.Key.Key_Z)
        await until(lambda: not inbox.made[first].saved, "the one before is taken back")
