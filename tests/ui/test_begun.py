"""What stands in a form and is not saved is there again, until it is saved or thrown away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.own_rules import Deed, NewRule, What
from socialinbox.ui.own_rules.page import RulesPage
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)
TAGGED = NewRule("Urgent words", "urgent", (Deed(What.TAG, "urgent"),))
ALERTED = NewRule("Waiting long", "waiting:>2d", (Deed(What.ALERT),))


def escape(stage: Stage) -> None:
    QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Escape)


def add(field: QWidget, letters: str) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.end(False)
    QTest.keyClicks(field, letters)


async def rules(stage: Stage) -> RulesPage:
    stage.window.doors.own_rules.show()
    await stage.settle()
    return stage.window.doors.own_rules.page


async def test_a_changed_rule_waits_when_the_form_is_left(opened: Open, inbox: FakeInbox) -> None:
    for rule in (TAGGED, ALERTED):
        await inbox.own_rules.add(rule)
    async with opened() as stage:
        page = await rules(stage)
        page.list.setCurrentRow(1)
        assert not page.form.unsaved.isVisible()
        add(page.form.name, " for it")
        page.form.deeds.done.click()
        assert page.form.unsaved.isVisible()
        page.list.setCurrentRow(0)
        assert page.form.name.text() == "Urgent words"
        assert not page.form.unsaved.isVisible()
        page.list.setCurrentRow(1)
        assert page.form.name.text() == "Waiting long for it"
        escape(stage)
        assert not stage.window.doors.own_rules.open
        page = await rules(stage)
        assert page.list.currentRow() == 1, "where something waits"
        assert page.form.name.text() == "Waiting long for it"
        assert page.form.deeds.deeds() == (Deed(What.DONE), Deed(What.ALERT))
        assert inbox.own_rules.rules[1].form == ALERTED, "nothing acts before it is saved"
        page.form.save.click()
        await until(lambda: inbox.own_rules.rules[1].name == "Waiting long for it", "saved")
        await stage.settle()
        assert not page.form.unsaved.isVisible()
        assert not stage.around.begun


async def test_a_new_rule_waits_beside_the_others(opened: Open, inbox: FakeInbox) -> None:
    await inbox.own_rules.add(TAGGED)
    async with opened() as stage:
        page = await rules(stage)
        page.new.click()
        add(page.form.name, "Half")
        page.list.setCurrentRow(0)
        assert page.form.name.text() == TAGGED.name
        page.new.click()
        assert page.form.name.text() == "Half"
        page.form.unsaved.drop.click()
        assert page.form.name.text() == ""
        assert page.form.name.hasFocus()
        assert not stage.around.begun


async def test_rules_read_anew_disturb_nobody_who_writes(opened: Open, inbox: FakeInbox) -> None:
    for rule in (TAGGED, ALERTED):
        await inbox.own_rules.add(rule)
    async with opened() as stage:
        page = await rules(stage)
        page.list.setCurrentRow(0)
        add(page.form.name, "!")
        page.form.name.setCursorPosition(3)
        page.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        await until(lambda: not inbox.own_rules.rules[1].on, "the other one rests")
        await stage.settle()
        assert page.form.name.text() == "Urgent words!"
        assert page.form.name.cursorPosition() == 3


async def test_a_changed_saved_reply_waits(opened: Open, inbox: FakeInbox) -> None:
    desk = inbox.saved_replies
    one, _ = await desk.put("Hours", "From nine to six.")
    await desk.put("Way", "At the harbour.")
    async with opened() as stage:
        await stage.open(MARA)
        sheet = stage.window.sheets.saved_replies

        async def show() -> None:
            stage.window.book.do("window.saved-replies")
            await stage.settle()

        await show()
        row = next(i for i in range(2) if sheet.list.item(i).text() == "Hours")
        sheet.list.setCurrentRow(row)
        sheet.text.selectAll()
        add(sheet.text, "Closed.")
        assert sheet.unsaved.isVisible()
        sheet.list.setCurrentRow(1 - row)
        assert not sheet.unsaved.isVisible()
        escape(stage)
        assert not sheet.isVisible()
        await show()
        assert sheet.list.currentRow() == row
        assert sheet.text.toPlainText() == "Closed."
        sheet.new.click()
        add(sheet.name, "Third")
        escape(stage)
        await show()
        assert sheet.name.text() == "Third", "a new one comes first"
        sheet.unsaved.drop.click()
        assert sheet.name.text() == ""
        sheet.list.setCurrentRow(row)
        sheet.save.click()
        await until(lambda: not stage.around.begun, "kept")
        kept = {each.id: each.text for each in await desk.all()}
        assert kept[one.id] == "Closed."


async def test_what_was_begun_from_the_composer_keeps_the_new_one(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        sheet = stage.window.sheets.saved_replies
        stage.window.book.do("window.saved-replies")
        await stage.settle()
        sheet.new.click()
        add(sheet.name, "Begun")
        escape(stage)
        stage.window.page.composer.focus_reply()
        stage.window.page.composer.editor.setPlainText("Words of a reply")
        stage.window.book.do("reply.keep")
        await until(lambda: sheet.text.toPlainText() == "Words of a reply", "the words")
        assert sheet.name.text() == ""
        sheet.new.click()
        assert sheet.name.text() == "Begun"


async def test_a_view_waits_until_it_is_kept(opened: Open, inbox: FakeInbox) -> None:
    view = await inbox.finding.save_view("Late", "waiting:>2d")
    async with opened() as stage:
        sheet = stage.window.sheets.view
        sheet.change(view)
        add(sheet.name, " ones")
        assert sheet.unsaved.isVisible()
        sheet.close_sheet()
        sheet.change(view)
        assert sheet.name.text() == "Late ones"
        assert sheet.unsaved.isVisible()
        sheet.save.click()
        await until(lambda: not stage.around.begun, "kept")
        sheet.ask("brake")
        assert not sheet.unsaved.isVisible()
        add(sheet.name, "Br")
        sheet.unsaved.drop.click()
        assert (sheet.name.text(), sheet.query.text()) == ("", "brake")
        assert not stage.around.begun


async def test_words_of_a_follow_up_wait_with_their_customer(opened: Open) -> None:
    async with opened() as stage:
        sheet = stage.window.sheets.follow_up
        sheet.ask(MARA, "Mara")
        add(sheet.what, "Call about the hub")
        escape(stage)
        sheet.ask(TOMAS, "Tomas")
        assert sheet.what.text() == ""
        sheet.close_sheet()
        sheet.ask(MARA, "Mara")
        assert sheet.what.text() == "Call about the hub"
        assert sheet.unsaved.isVisible()
        wanted: list[str] = []
        sheet.wanted.connect(lambda _customer, words, _at: wanted.append(words))
        sheet.save.click()
        assert wanted == ["Call about the hub"]
        await until(lambda: not stage.around.begun, "kept")
        await stage.settle()


async def test_closing_asks_before_what_was_begun_is_lost(opened: Open) -> None:
    async with opened() as stage:
        window = stage.window
        page = await rules(stage)
        add(page.form.name, "Half")
        window.closing.quit()
        assert not window.closing.ended
        confirm = window.sheets.confirm
        assert confirm.isVisible()
        assert "not saved" in confirm.what.text()
        confirm.cancel.click()
        assert page.form.name.text() == "Half"
        page.form.unsaved.drop.click()
        window.closing.quit()
        assert window.closing.ended
