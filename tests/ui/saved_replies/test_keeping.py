"""The sheet of kept answers: made, changed, deleted, each with its way back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held

MARA = CustomerId(1)


async def opened_sheet(stage: Stage, *, keep: bool = False) -> None:
    desk = stage.window.reading.saved_replies
    if keep:
        desk.keep()
    else:
        desk.show()
    await until(lambda: stage.window.sheets.saved_replies.isVisible(), "the sheet")


def names(inbox: FakeInbox) -> set[str]:
    return {one.name for one in inbox.saved_replies.replies.values()}


async def test_what_is_written_is_kept(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.page.composer.editor.setPlainText("We ship on Mondays.")
        await opened_sheet(stage, keep=True)
        sheet = stage.window.sheets.saved_replies
        assert sheet.text.toPlainText() == "We ship on Mondays."
        assert sheet.name.hasFocus()
        QTest.keyClicks(sheet.name, "Shipping")
        QTest.keyClick(sheet.name, Qt.Key.Key_Tab)
        assert sheet.text.hasFocus(), "the words come behind the name"
        sheet.save.click()
        await until(lambda: "Shipping" in names(inbox), "the reply")
        await stage.settle()
        stage.window.toast.undo.click()
        await until(lambda: "Shipping" not in names(inbox), "the way back")


async def test_a_sheet_that_was_closed_meanwhile_stays_closed(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await opened_sheet(stage)
        sheet = stage.window.sheets.saved_replies
        sheet.new.click()
        sheet.name.setText("Shipping")
        sheet.text.setPlainText("We ship on Mondays.")
        stored = held(inbox.saved_replies, "put")
        sheet.save.click()
        sheet.close_sheet()
        stored.set()
        await until(lambda: "Shipping" in stage.window.toast.words, "the word that it is kept")
        await stage.settle()
        assert not sheet.isVisible()


async def test_words_are_written_on_where_they_ended_and_kept_by_the_key(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.page.composer.editor.setPlainText("We ship")
        await opened_sheet(stage, keep=True)
        sheet = stage.window.sheets.saved_replies
        QTest.keyClicks(sheet.name, "Shipping")
        QTest.keyClick(sheet.name, Qt.Key.Key_Tab)
        QTest.keyClicks(sheet.text, " on Mondays.")
        QTest.keyClick(sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: "Shipping" in names(inbox), "the reply")
        kept = {one.name: one.text for one in inbox.saved_replies.replies.values()}
        assert kept["Shipping"] == "We ship on Mondays."


async def test_a_name_that_is_taken_is_said(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await opened_sheet(stage)
        sheet = stage.window.sheets.saved_replies
        sheet.new.click()
        sheet.name.setText("Thanks")
        sheet.text.setPlainText("Many thanks!")
        sheet.save.click()
        await until(lambda: "already" in sheet.says.text(), "the reason")
        assert sheet.text.toPlainText() == "Many thanks!"


async def test_deleted_and_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await opened_sheet(stage)
        sheet = stage.window.sheets.saved_replies
        assert sheet.name.text() == "Opening hours"
        sheet.remove.click()
        await until(lambda: "Opening hours" not in names(inbox), "the deed")
        await stage.settle()
        stage.window.toast.undo.click()
        await until(lambda: "Opening hours" in names(inbox), "the way back")
