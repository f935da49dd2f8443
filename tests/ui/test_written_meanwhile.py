"""What is written while a form is being saved stays, and stands there as not saved yet."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.own_rules import Deed, NewRule, What
from socialinbox.inbox.back import Back
from socialinbox.ui.saved_replies.sheet import SavedRepliesSheet
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held

MARA = CustomerId(1)


async def replies(stage: Stage) -> SavedRepliesSheet:
    await stage.open(MARA)
    stage.window.book.do("window.saved-replies")
    sheet = stage.window.sheets.saved_replies
    await until(sheet.isVisible, "the sheet")
    return sheet


def row_of(sheet: SavedRepliesSheet, name: str) -> int:
    return next(i for i in range(sheet.list.count()) if sheet.list.item(i).text() == name)


def stored(inbox: FakeInbox, name: str) -> bool:
    return any(one.name == name for one in inbox.saved_replies.replies.values())


def names(sheet: SavedRepliesSheet) -> list[str]:
    return [sheet.list.item(i).text() for i in range(sheet.list.count())]


@asynccontextmanager
async def being_kept(stage: Stage, inbox: FakeInbox) -> AsyncIterator[SavedRepliesSheet]:
    """ "Thanks" is being kept as "Many thanks"; at the end it is."""
    sheet = await replies(stage)
    sheet.list.setCurrentRow(row_of(sheet, "Thanks"))
    sheet.name.setFocus()
    sheet.name.setText("Many thanks")
    kept = held(inbox.saved_replies, "put")
    sheet.save.click()
    await until(lambda: stored(inbox, "Many thanks"), "asked")
    yield sheet
    kept.set()
    await until(lambda: "Many thanks" in names(sheet), "kept")
    await stage.settle()


async def test_words_of_a_saved_reply_written_while_it_is_kept_stay(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        async with being_kept(stage, inbox) as sheet:
            sheet.text.setFocus()
            sheet.text.selectAll()
            QTest.keyClicks(sheet.text, "So kind")
        assert sheet.text.toPlainText() == "So kind"
        assert sheet.unsaved.isVisible()
        assert sheet.text.hasFocus()
        QTest.keyClicks(sheet.text, "!")
        assert sheet.text.toPlainText() == "So kind!", "the caret stays"
        sheet.unsaved.drop.click()
        assert sheet.text.toPlainText() == "Thank you!", "what was kept meanwhile"
        assert not stage.around.begun


async def test_what_was_taken_back_while_it_was_kept_is_taken_back(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        async with being_kept(stage, inbox) as sheet:
            sheet.name.setText("Thanks")
        assert sheet.name.text() == "Thanks"
        assert sheet.unsaved.isVisible()


async def test_a_new_saved_reply_written_on_while_it_is_kept_is_the_same_one(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        sheet = await replies(stage)
        sheet.new.click()
        sheet.name.setText("Way")
        sheet.text.setPlainText("At the harbour")
        kept = held(inbox.saved_replies, "put")
        sheet.save.click()
        await until(lambda: stored(inbox, "Way"), "asked")
        sheet.text.setFocus()
        sheet.text.setPlainText("At the harbour, by the crane")
        kept.set()
        await until(lambda: "Way" in names(sheet), "kept")
        await stage.settle()
        assert sheet.text.toPlainText() == "At the harbour, by the crane"
        sheet.save.click()
        await until(lambda: not stage.around.begun, "kept as well")
        await stage.settle()
        assert names(sheet).count("Way") == 1
        (way,) = (one for one in inbox.saved_replies.replies.values() if one.name == "Way")
        assert way.text == "At the harbour, by the crane"


async def test_whoever_went_on_to_another_saved_reply_stays_there(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        async with being_kept(stage, inbox) as sheet:
            sheet.list.setCurrentRow(row_of(sheet, "Opening hours"))
            sheet.text.setFocus()
            QTest.keyClicks(sheet.text, "Moin. ")
        assert sheet.name.text() == "Opening hours"
        assert sheet.text.hasFocus()
        assert sheet.text.toPlainText().startswith("Moin. ")
        assert sheet.list.currentRow() == row_of(sheet, "Opening hours")


async def test_words_of_a_rule_written_while_it_is_saved_stay(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.own_rules.add(NewRule("Urgent", "urgent", (Deed(What.TAG, "urgent"),)))
    async with opened() as stage:
        stage.window.doors.own_rules.show()
        await stage.settle()
        page = stage.window.doors.own_rules.page
        page.list.setCurrentRow(0)
        page.form.name.setText("Urgent words")
        kept = held(inbox.own_rules, "change")
        page.form.save.click()
        await until(lambda: inbox.own_rules.rules[0].name == "Urgent words", "asked")
        page.form.asks.setFocus()
        page.form.name.setText("Urgent words of anybody")
        kept.set()
        await until(lambda: "Urgent words" in page.list.item(0).text(), "saved")
        await stage.settle()
        assert page.form.name.text() == "Urgent words of anybody"
        assert page.form.unsaved.isVisible()
        page.form.save.click()
        await until(lambda: not stage.around.begun, "saved as well")
        assert inbox.own_rules.rules[0].name == "Urgent words of anybody"


async def test_another_view_opened_while_one_is_saved_keeps_its_words(
    opened: Open, inbox: FakeInbox
) -> None:
    late = await inbox.finding.save_view("Late", "waiting:>2d")
    brakes = await inbox.finding.save_view("Brakes", "brake")
    async with opened() as stage:
        sheet = stage.window.sheets.view
        sheet.change(late)
        sheet.name.setText("Late ones")
        kept = held(inbox.finding, "change_view")
        sheet.save.click()
        await until(lambda: inbox.finding.kept[0].name == "Late ones", "asked")
        sheet.change(brakes)
        sheet.name.setText("Brakes and wheels")
        kept.set()
        await stage.settle()
        assert stage.around.begun.views.of(late.id) is None
        sheet.close_sheet()
        sheet.change(brakes)
        assert sheet.name.text() == "Brakes and wheels"


async def test_a_follow_up_that_could_not_be_stored_is_there_again(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(customer: CustomerId, text: str, due_at: datetime) -> Back:
        raise StorageUnavailable("The disk is full.", "Make room.")

    async with opened() as stage:
        monkeypatch.setattr(inbox.story, "follow_up", refused)
        sheet = stage.window.sheets.follow_up
        sheet.ask(MARA, "Mara")
        QTest.keyClicks(sheet.what, "Call about the hub")
        QTest.keyClick(sheet.what, Qt.Key.Key_Return)
        await stage.settle()
        assert not sheet.isVisible()
        sheet.ask(MARA, "Mara")
        assert sheet.what.text() == "Call about the hub"
        assert sheet.unsaved.isVisible()
