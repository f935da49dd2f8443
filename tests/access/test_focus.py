"""Whatever is done, the keys go somewhere that can be seen, and Tab goes round everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.domain.ids import CustomerId
from tests.access.tabbing import described, go_round
from tests.access.walk import faults
from tests.ui.conftest import Open, Stage

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
