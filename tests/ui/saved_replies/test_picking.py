"""`/` offers kept answers; their blanks are filled in, and what is not known is walked through."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def offered(stage: Stage, typed: str) -> list[str]:
    composer = stage.window.page.composer
    composer.focus_reply()
    QTest.keyClicks(composer.editor, typed)
    await stage.settle()
    return [one.title for one in composer.completion.list.offered]


async def test_a_slash_at_the_beginning_of_a_word_offers_by_letters(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        assert await offered(stage, "/") == ["Opening hours", "Price of a service", "Thanks"]
        assert await offered(stage, "oh") == ["Opening hours"]
        composer = stage.window.page.composer
        QTest.keyClick(composer.editor, Qt.Key.Key_Escape)
        assert composer.completion.list.isHidden()
        assert composer.editor.toPlainText() == "/oh"
        assert composer.editor.hasFocus()
        composer.editor.clear()
        assert await offered(stage, "24/7") == []


async def test_enter_puts_it_in_with_its_blanks_filled(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        editor = stage.window.page.composer.editor
        editor.setPlainText("😀 Well: ")
        editor.moveCursor(QTextCursor.MoveOperation.End)
        await offered(stage, "/open")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.toPlainText() == "😀 Well: Hello Mara, we are open from nine to six."
        await stage.settle()
        assert inbox.saved_replies.replies[1].uses == 1
        editor.undo()
        assert editor.toPlainText() == "😀 Well: /open"


async def test_what_is_not_known_is_selected_and_is_not_sent(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await offered(stage, "/price")
        composer = stage.window.page.composer
        QTest.keyClick(composer.editor, Qt.Key.Key_Tab)
        assert composer.editor.textCursor().selectedText() == "{price}"
        assert "Mara Kessler. Best, Harbour Bikes" in composer.editor.toPlainText()
        assert "{price}" in (composer.problem() or "")
        assert not composer.send_button.isEnabled()
        QTest.keyClicks(composer.editor, "45 EUR")
        assert composer.problem() is None
        QTest.keyClick(composer.editor, Qt.Key.Key_Tab)
        assert not composer.editor.hasFocus()


async def test_tab_goes_from_blank_to_blank_round_and_round(opened: Open, inbox: FakeInbox) -> None:
    _, _ = await inbox.saved_replies.put("Offer", "{what} costs {how much} at {shop}.")
    async with opened() as stage:
        await stage.open(MARA)
        await offered(stage, "/offer")
        editor = stage.window.page.composer.editor
        seen = []
        QTest.keyClick(editor, Qt.Key.Key_Return)
        for _step in range(3):
            seen.append(editor.textCursor().selectedText())
            QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert seen == ["{what}", "{how much}", "{what}"]


async def test_the_first_is_made_from_there(opened: Open, inbox: FakeInbox) -> None:
    inbox.saved_replies.replies.clear()
    async with opened() as stage:
        await stage.open(MARA)
        assert await offered(stage, "/") == ["Save a first reply…"]
        editor = stage.window.page.composer.editor
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await until(lambda: stage.window.sheets.saved_replies.isVisible(), "the sheet")
        assert editor.toPlainText() == ""
