"""Whatever is done, the keys go somewhere that can be seen, and Tab goes round everywhere."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from socialinbox.domain.ids import CustomerId, MessageId, RuleId, RunId
from socialinbox.domain.own_rules import Deed, Run, What
from socialinbox.ui.card.did import Did
from socialinbox.ui.story.part import StoryPart
from socialinbox.ui.tab_order import stops
from tests.access.tabbing import described, go_round
from tests.access.walk import faults
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)
OUTSIDE = {
    "window.quit": "ends the window",
    "thread.window": "opens another window",
    "thread.attach": "asks the desktop for files",
    "thread.print": "asks the desktop for a printer",
}
"""Commands that leave the window."""


def lost(stage: Stage) -> str:
    """Why the keys go nowhere; "" where they go somewhere."""
    here: QWidget | None = QApplication.focusWidget()
    if here is None:
        return "nowhere"
    if not here.isVisible() or not here.isEnabled():
        return f"out of sight: {described(here)}"
    sheet = stage.window.sheets.open
    if sheet is not None and here is not sheet and not sheet.isAncestorOf(here):
        return f"behind the sheet: {described(here)}"
    return ""


def close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


async def back_to_the_list(stage: Stage) -> None:
    for _ in range(4):
        close_popups()
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Escape)
        if stage.window.frame.on_threads and stage.window.sheets.open is None:
            break
    await stage.settle()


async def test_no_command_loses_the_focus(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        wrong: list[str] = []
        done: set[str] = set()
        for command in list(stage.window.book):
            if command.name in OUTSIDE or not stage.window.book.fits(command):
                continue
            if not stage.window.book.do(command.name):
                continue
            await stage.settle()
            if QApplication.activePopupWidget() is not None:
                close_popups()
                # Without a window manager nobody else gives the keys back to the window.
                stage.window.activateWindow()
                await stage.settle()
            done.add(command.name)
            if why := lost(stage):
                wrong.append(f"{command.name}: {why}")
            await back_to_the_list(stage)
            if why := lost(stage):
                wrong.append(f"{command.name}, then Escape: {why}")
            if stage.window.page.customer != MARA:
                await stage.open(MARA)
        assert wrong == []
        assert len(done) > 40


async def test_tab_goes_round_in_the_window(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        assert faults(stage.window) == []
        assert go_round(stage.window, stage.window, rings=True).faults == []
        assert go_round(stage.window, stage.window, back=True).faults == []


async def test_a_sheet_keeps_the_keys_and_gives_them_back(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view = stage.window.threads.view
        for name in (
            "window.palette",
            "window.keys",
            "window.saved-replies",
            "thread.snooze",
            "thread.stored",
        ):
            view.setFocus()
            stage.window.book.do(name)
            await stage.settle()
            sheet = stage.window.sheets.open
            assert sheet is not None, name
            assert faults(stage.window) == []
            assert go_round(stage.window, sheet).faults == []
            sheet.close_sheet()
            assert QApplication.focusWidget() is view, name


async def test_done_goes_on_and_undo_leaves_the_keys_in_the_list(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view = stage.window.threads.view
        for name in ("thread.done", "thread.undo"):
            view.setFocus()
            if name in {command.name for command in stage.window.book}:
                stage.window.book.do(name)
            else:
                stage.window.toast.undo.click()
            await stage.settle()
            assert QApplication.focusWidget() is view
            assert view.currentIndex().isValid()


def run(number: int) -> Run:
    """What a rule did with Mara's thread."""
    deeds = (Deed(What.TAG, "urgent"),)
    return Run(RunId(number), RuleId(1), f"Rule {number}", MARA, "Mara", MessageId(11), NOW, deeds)


async def test_who_takes_one_back_stands_on_the_next(opened: Open, inbox: FakeInbox) -> None:
    inbox.own_rules.ran = [run(1), run(2)]
    async with opened() as stage:
        await stage.open(MARA)
        (did,) = stage.window.card.findChildren(Did)
        await until(did.isVisible, "what rules did")
        while inbox.own_rules.ran:
            undo = did.findChildren(QPushButton)[0]
            undo.setFocus()
            del inbox.own_rules.ran[0]
            undo.click()
            await until(lambda: len(stops(did)) == len(inbox.own_rules.ran), "one less")
            here = QApplication.focusWidget()
            assert here is not None
            assert lost(stage) == ""
            assert did.isAncestorOf(here) is bool(inbox.own_rules.ran)
            assert stage.window.card.isAncestorOf(here)


async def test_what_is_done_or_taken_off_hands_the_keys_on(opened: Open, inbox: FakeInbox) -> None:
    for tag in ("regular", "wholesale"):
        await inbox.story.tag(MARA, tag)
    for what in ("One", "Two"):
        await inbox.story.follow_up(MARA, what, NOW + timedelta(days=1))
    async with opened() as stage:
        await stage.open(MARA)
        part = stage.window.card.findChild(StoryPart)
        assert part is not None
        await until(lambda: len(part.chips) == 2 and len(part.rows) == 2, "the story")
        part.chips[0].setFocus()
        QTest.keyClick(part.chips[0], Qt.Key.Key_Delete)
        await until(lambda: len(part.chips) == 1, "taken off")
        assert part.chips[0].hasFocus()
        QTest.keyClick(part.chips[0], Qt.Key.Key_Delete)
        await until(lambda: not part.chips, "taken off")
        assert part.field.hasFocus()
        first = part.rows[0].circle
        first.setFocus()
        first.click()
        await until(lambda: part.rows[0].follow_up.text == "Two", "done")
        assert part.rows[0].circle.hasFocus()


async def test_a_sheet_gives_the_keys_to_what_was_made_anew_meanwhile(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.own_rules.ran = [run(1), run(2)]
    async with opened() as stage:
        await stage.open(MARA)
        (did,) = stage.window.card.findChildren(Did)
        await until(did.isVisible, "what rules did")
        stops(did)[1].setFocus()
        stage.window.book.do("window.keys")
        await stage.settle()
        sheet = stage.window.sheets.open
        assert sheet is not None
        stage.window.card.look_again()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sheet.close_sheet()
        assert QApplication.focusWidget() is stops(did)[1]


async def test_a_drawer_gives_the_keys_back(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.resize(720, 640)
        await stage.settle()
        for name in ("window.card", "window.lists"):
            editor = stage.window.page.composer.editor
            editor.setFocus()
            stage.window.book.do(name)
            await stage.settle()
            here = QApplication.focusWidget()
            assert here is not None
            assert stage.window.frame.drawer.isAncestorOf(here)
            editor.setEnabled(False)
            assert stage.window.frame.close_drawer()
            await stage.settle()
            assert lost(stage) == ""
            editor.setEnabled(True)
