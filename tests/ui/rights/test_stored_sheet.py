"""One place per customer: what is stored, a copy for them, erasing, the receipt."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.rights.stored_sheet import StoredSheet
from tests.ui.conftest import Open, Stage, until


async def shown(stage: Stage) -> tuple[StoredSheet, CustomerId]:
    """The sheet about the first customer, opened by its key."""
    customer = stage.window.threads.model.ids[0]
    await stage.open(customer)
    stage.window.threads.view.setFocus()
    QTest.keyClick(stage.window.threads.view, Qt.Key.Key_D)
    sheet = stage.window.sheets.stored
    await until(sheet.isVisible, "the sheet")
    await stage.settle()
    return sheet, customer


def words(sheet: StoredSheet) -> str:
    labels = sheet.sheet.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def answering(sheet: StoredSheet, file: Path | None) -> None:
    async def answer(_: QWidget, _name: str, _suffix: str) -> Path | None:
        return file

    sheet.ask_place = answer


async def test_what_from_where_under_which_rule_until_when(opened: Open) -> None:
    async with opened() as stage:
        sheet, customer = await shown(stage)
        said = words(sheet)
        for part in ("Facebook", "from them", "2 from you", "1 of 3 files", "name, picture"):
            assert part in said, part
        assert "Terms, read 2026-11-21" in said
        assert "Until " in said
        assert "1 note, 2 tags" in said
        assert "7 entries of the search index" in said
        assert stage.inbox.made[customer].name in said
        # All of it has room, and the buttons stand below it.
        below = sheet.erase.mapTo(sheet.sheet, sheet.erase.rect().topLeft()).y()
        listed = sheet.list.mapTo(sheet.sheet, sheet.list.rect().bottomLeft()).y()
        assert below > listed
        assert sheet.list.verticalScrollBar().maximum() == 0
        sheet.close_sheet()


async def test_the_card_leads_there(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        stage.window.card.stored.more.click()
        await until(stage.window.sheets.stored.isVisible, "the sheet")
        stage.window.sheets.stored.close_sheet()


async def test_a_copy_for_them(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        sheet, _ = await shown(stage)
        file = tmp_path / "copy.html"
        answering(sheet, file)
        sheet.copy_for_them.click()
        await until(lambda: not sheet.isVisible(), "the end of the sheet")
        text = file.read_text("utf-8")
        assert "Facebook: 3 messages" in text, "what is stored stands before the messages"
        assert "<article" in text


async def test_erasing_is_asked_first_and_keeps_by_default(opened: Open) -> None:
    async with opened() as stage:
        sheet, _ = await shown(stage)
        sheet.erase.click()
        assert sheet.keep.hasFocus()
        assert sheet.yes.isVisible()
        assert "nothing undoes it" in words(sheet)
        QTest.keyClick(sheet.keep, Qt.Key.Key_Return)
        assert not sheet.yes.isVisible()
        assert stage.inbox.rights.erased == []
        sheet.close_sheet()


@pytest.mark.usefixtures("nothing_waits_on_the_window_thread")
async def test_erased_for_good_with_a_receipt(opened: Open, tmp_path: Path) -> None:
    async with opened() as stage:
        sheet, customer = await shown(stage)
        sheet.erase.click()
        sheet.ours.setChecked(True)
        sheet.yes.click()
        await until(sheet.save_receipt.isVisible, "the receipt")
        assert stage.inbox.rights.erased == [(customer, True)]
        assert "Facebook: 3 messages of theirs" in words(sheet)
        await until(lambda: stage.window.page.customer != customer, "the thread to go")
        file = tmp_path / "receipt.pdf"
        answering(sheet, file)
        sheet.save_receipt.click()
        await until(lambda: not sheet.isVisible(), "the end of the sheet")
        assert file.read_bytes().startswith(b"%PDF-")


async def test_what_went_wrong_is_said_and_can_be_tried_again(opened: Open) -> None:
    async with opened() as stage:
        sheet, _ = await shown(stage)
        stage.inbox.rights.fails = StorageUnavailable("The disk is full.", "Make room.")
        sheet.erase.click()
        sheet.yes.click()
        await until(lambda: "The disk is full." in sheet.trouble.text(), "the trouble")
        assert sheet.yes.isEnabled()
        assert sheet.yes.text() == "Erase for good"
        sheet.close_sheet()


async def test_the_box_is_empty_again_for_the_next_customer(opened: Open) -> None:
    async with opened() as stage:
        sheet, _ = await shown(stage)
        sheet.erase.click()
        sheet.ours.setChecked(True)
        sheet.close_sheet()
        sheet, _ = await shown(stage)
        assert not sheet.ours.isChecked()
        assert not sheet.yes.isVisible()
        sheet.close_sheet()


async def test_unsaved_words_are_not_written_after_the_end(opened: Open) -> None:
    async with opened() as stage:
        sheet, customer = await shown(stage)
        sheet.close_sheet()
        stage.window.page.composer.focus_reply()
        stage.window.page.composer.editor.setPlainText("Dear Dora, about your")
        sheet.ask(stage.window.page.row)  # type: ignore[arg-type]
        sheet.erase.click()
        stage.inbox.calls.clear()
        sheet.yes.click()
        await until(sheet.save_receipt.isVisible, "the receipt")
        saved_first = [call for call in stage.inbox.calls if call[0] == "save_draft"]
        assert saved_first == [("save_draft", (customer, "Dear Dora, about your"))]
        stage.inbox.calls.clear()
        sheet.close_sheet()
        await stage.window.page.composer.flush()
        await stage.settle()
        assert not [call for call in stage.inbox.calls if call[0] == "save_draft"]
