"""A toast covers nothing that is worked with, in windows of every width, and can be reached."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from socialinbox.ui.window import MainWindow
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

LONG = "A very long name of a customer who has much to say: tagged wholesale. " * 3


def _on_screen(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(QPoint(0, 0)), part.size())


def _worked_with(window: MainWindow) -> list[QWidget]:
    page, pane = window.page, window.threads
    parts = (page.composer, page.view, page._head, pane.view, pane._head, window.sidebar)
    return [part for part in (*parts, window.card) if part.isVisible()]


async def _said(stage: Stage, words: str, undone: list[int]) -> QRect:
    toast = stage.window.toast
    toast.say(words, lambda: undone.append(1))
    await stage.settle()
    assert toast.isVisible()
    return _on_screen(toast)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [1280, 900, 700, 400])
@pytest.mark.parametrize("on_page", [True, False])
async def test_it_covers_nothing_that_is_worked_with(
    opened: Open, inbox: FakeInbox, width: int, on_page: bool, way: Qt.LayoutDirection
) -> None:
    async with opened() as stage:
        window = stage.window
        window.setLayoutDirection(way)
        window.resize(width, 700)
        window.open_thread(next(iter(inbox.made)))
        await stage.settle()
        if not on_page:
            window.frame.show_list()
        for words in ("Mara Kessler: done.", LONG):
            at = await _said(stage, words, [])
            assert _on_screen(window).contains(at)
            covered = [
                p.objectName() or p for p in _worked_with(window) if _on_screen(p).intersects(at)
            ]
            assert not covered, covered
        window.toast.leave()
        await stage.settle()
        lists = window.threads.view if window.threads.isVisible() else window.page.view
        host = window.threads if window.threads.isVisible() else window.page.messages
        assert _on_screen(lists).bottom() == _on_screen(host).bottom(), "the room is given back"


async def test_it_follows_what_is_shown(opened: Open, inbox: FakeInbox) -> None:
    """From the foot of the list to that of the thread where it stands alone, and to a page's."""
    async with opened() as stage:
        window, toast = stage.window, stage.window.toast
        await _said(stage, "Mara Kessler: done.", [])
        assert _on_screen(window.threads).contains(_on_screen(toast))
        window.resize(400, 700)
        window.frame.show_page()
        await stage.settle()
        assert _on_screen(window.page.messages).contains(_on_screen(toast))
        window.doors.settings.show()
        await stage.settle()
        await until(lambda: not window.frame.on_threads)
        assert toast.isVisible()
        assert window.page.messages.contentsMargins().bottom() == 0
        assert window.threads.contentsMargins().bottom() == 0


async def test_the_keys_reach_it_and_come_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        window, toast = stage.window, stage.window.toast
        window.threads.view.setFocus()
        undone: list[int] = []
        await _said(stage, "Mara Kessler: done.", undone)
        before = None
        for _ in range(60):
            before = window.focusWidget()
            QTest.keyClick(before, Qt.Key.Key_Tab)
            if window.focusWidget() is toast.undo:
                break
        assert window.focusWidget() is toast.undo
        toast._timer.timeout.emit()
        assert toast.isVisible(), "it stays while the keys are in it"
        QTest.keyClick(toast.undo, Qt.Key.Key_Space)
        assert undone == [1]
        assert toast.isHidden()
        assert window.focusWidget() is before


SHEETS = ("window.saved-replies", "window.keys", "window.palette", "thread.snooze", "thread.stored")


@pytest.mark.parametrize("size", [(1280, 800), (900, 500), (400, 700)])
@pytest.mark.parametrize("first", ["toast", "sheet"])
async def test_it_covers_no_sheet_and_no_sheet_covers_it(
    opened: Open, inbox: FakeInbox, size: tuple[int, int], first: str
) -> None:
    async with opened() as stage:
        window, toast = stage.window, stage.window.toast
        window.resize(*size)
        await stage.open(next(iter(inbox.made)))
        for name in SHEETS:
            if first == "toast":
                await _said(stage, LONG, [])
            assert window.book.do(name)
            await stage.settle()
            sheet = window.sheets.open
            assert sheet is not None, name
            if first == "sheet":
                await _said(stage, LONG, [])
            at = _on_screen(toast)
            assert _on_screen(window).contains(at)
            assert not _on_screen(sheet.sheet).intersects(at), name
            over = window.childAt(window.mapFromGlobal(at.center()))
            assert over in (toast, *toast.findChildren(QWidget)), name
            low = _on_screen(sheet.sheet).bottom()
            toast.leave()
            await stage.settle()
            assert _on_screen(sheet.sheet).bottom() >= low, "the room is given back"
            sheet.close_sheet()
            await stage.settle()


async def test_it_stays_when_the_sheet_goes_and_gives_the_keys_back_to_it(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        window, toast = stage.window, stage.window.toast
        undone: list[int] = []
        window.book.do("window.keys")
        await stage.settle()
        sheet = window.sheets.open
        assert sheet is not None
        before = window.focusWidget()
        await _said(stage, "Mara Kessler: done.", undone)
        toast.undo.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
        assert undone == [1]
        assert window.focusWidget() is before
        await _said(stage, "Mara Kessler: done.", undone)
        sheet.close_sheet()
        await until(lambda: _on_screen(window.threads).contains(_on_screen(toast)), "the list")
        assert sheet.contentsMargins().bottom() == 0
