"""Send later: the menu beside Send, the sheet, and what can't be."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from socialinbox.ui.leaving.menu import later_menu
from socialinbox.ui.timeline.leaving import Leaving
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.leaving.test_taking_back import done
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_a_reply_is_put_off_by_the_menu(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        assert not composer.later_button.isEnabled()
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Tomorrow then.")
        assert composer.later_button.isEnabled()
        chosen: list[object] = []
        menu = later_menu(composer.route, NOW, chosen.append, lambda: None, composer)
        first = menu.actions()[0]
        assert first.text().startswith("In an hour\t")
        first.trigger()
        (at,) = chosen
        menu.deleteLater()
        composer.send(done=False, at=at)  # type: ignore[arg-type]
        await until(lambda: done(inbox, "reply"), "the reply")
        await stage.settle()
        page = stage.window.page
        frame = page.model.frame(page.model.rowCount() - 1)
        assert frame.leaving is Leaving.PUT_OFF
        assert "leaves today" in (frame.meta or "")
        assert "leaves today" in stage.window.toast.words


async def test_what_is_too_late_is_grey_and_says_why(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        route = stage.window.page.composer.route
        assert route is not None
        assert route.closes_at is not None
        menu = later_menu(route, NOW, lambda at: None, lambda: None, stage.window)
        grey = [a.text() for a in menu.actions() if not a.isEnabled() and a.text()]
        assert grey
        assert all("Messenger lets you answer until" in words for words in grey)
        menu.deleteLater()


async def test_the_sheet_reads_words_and_refuses_what_is_too_late(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_reply()
        QTest.keyClicks(composer.editor, "Later.")
        QTest.keyClick(
            composer.editor,
            Qt.Key.Key_L,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        sheet = stage.window.sheets.when
        assert sheet.isVisible()
        sheet.typed.setText("no such time")
        QTest.keyClick(sheet.typed, Qt.Key.Key_Return)
        await until(lambda: "no moment" in sheet.says.text(), "what is wrong with it")
        sheet.typed.setText("in 3 days")
        QTest.keyClick(sheet.typed, Qt.Key.Key_Return)
        await until(
            lambda: "Messenger lets you answer until" in sheet.says.text(), "that it is too late"
        )
        assert not sheet.take.isEnabled()
        assert sheet.isVisible()
        sheet.typed.setText("in 1 hour")
        QTest.keyClick(sheet.typed, Qt.Key.Key_Return)
        await until(lambda: not sheet.isVisible(), "the end of the sheet")
        await until(lambda: done(inbox, "reply"), "the reply")
        await stage.settle()
        mark = inbox.made[MARA].entries[-1].delivery
        assert mark is not None
        assert mark.put_off
        assert mark.leaves_at is not None
        assert abs(mark.leaves_at - NOW - timedelta(hours=1)) < timedelta(minutes=1)
