"""A thread in a window of its own: read-only, following what changes, gone without a trace."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.ui.saved.window import ThreadWindow
from tests.ui.conftest import Open, Stage, until

NONE = Qt.KeyboardModifier.NoModifier


async def shown(stage: Stage, customer: CustomerId) -> ThreadWindow:
    """The window of that thread, opened by its key."""
    await stage.open(customer)
    stage.window.threads.view.setFocus()
    QTest.keyClick(stage.window.threads.view, Qt.Key.Key_W)
    await until(lambda: customer in stage.window.keeper.windows, "the window")
    window = stage.window.keeper.windows[customer]
    await until(lambda: window.model.rowCount() > 0, "its messages")
    await stage.settle()
    return window


def customers(stage: Stage) -> list[CustomerId]:
    return list(stage.window.threads.model.ids)


async def test_several_at_once_each_with_its_own_thread(opened: Open) -> None:
    async with opened() as stage:
        first, second = customers(stage)[:2]
        one, other = await shown(stage, first), await shown(stage, second)
        assert one.isVisible()
        assert other.isVisible()
        assert one.model.customer == first
        assert other.model.customer == second
        assert one.row.name in one.windowTitle()
        stage.window.keeper.open_window()
        assert len(stage.window.keeper.windows) == 2, "the same thread does not open twice"


async def test_it_follows_what_changes(opened: Open) -> None:
    async with opened() as stage:
        customer = customers(stage)[0]
        window = await shown(stage, customer)
        stage.inbox.arrive(customer, "and another word")
        await until(lambda: window.model.entries[-1].text == "and another word", "the new word")


async def test_nothing_can_be_done_there(opened: Open) -> None:
    async with opened() as stage:
        customer = customers(stage)[0]
        window = await shown(stage, customer)
        entry = next(e for e in window.model.entries if stage.inbox.offers(e))
        words = [a.text() for a in window.view.menu_for(entry).actions() if not a.isSeparator()]
        full = [
            a.text()
            for a in stage.window.page.view.menu_for(entry).actions()
            if not a.isSeparator()
        ]
        assert "Copy text" in words
        assert set(words) < set(full)
        stage.inbox.calls.clear()
        for key in (Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_U):
            QTest.keyClick(window.view, key)
        await stage.settle()
        assert [name for name, _ in stage.inbox.calls if name != "threads"] == []


async def test_its_files_open_and_what_can_not_is_said(opened: Open) -> None:
    async with opened() as stage:
        window = await shown(stage, customers(stage)[0])
        lone = Attachment(AttachmentKind.FILE, None, "price-list.pdf")
        entry = replace(window.model.entries[-1], attachments=(lone,))
        window.view.file_pressed.emit(entry, 0)
        await until(window.toast.isVisible, "the word")
        assert "gave no copy of this file" in window.toast.words
        assert not window.toast.geometry().intersects(
            QRect(window.view.mapTo(window, QPoint(0, 0)), window.view.size())
        )


async def test_what_failed_is_mended_in_the_inbox(opened: Open) -> None:
    async with opened() as stage:
        first, second = customers(stage)[:2]
        window = await shown(stage, first)
        await stage.open(second)
        window.view.retry_pressed.emit(window.model.entries[-1])
        await until(lambda: stage.window.page.customer == first, "the thread in the inbox")


async def test_escape_closes_it_and_nothing_is_left(opened: Open, qapp: QApplication) -> None:
    async with opened() as stage:
        customer = customers(stage)[0]
        heard = len(stage.inbox._listeners)
        window = await shown(stage, customer)
        assert len(stage.inbox._listeners) == heard + 1
        trace = weakref.ref(window.model)
        QTest.keyClick(window.view, Qt.Key.Key_Escape)
        await until(lambda: not stage.window.keeper.windows, "its end")
        assert len(stage.inbox._listeners) == heard
        del window
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await stage.settle()
        gc.collect()
        assert not [w for w in qapp.topLevelWidgets() if isinstance(w, ThreadWindow)]
        assert trace() is None


async def test_they_go_with_the_inbox(opened: Open, qapp: QApplication) -> None:
    async with opened() as stage:
        for customer in customers(stage)[:3]:
            await shown(stage, customer)
        stage.window.close()
        assert stage.window.keeper.windows == {}
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not [w for w in qapp.topLevelWidgets() if isinstance(w, ThreadWindow)]


async def test_a_thread_that_was_merged_away_closes(opened: Open) -> None:
    from socialinbox.domain.changes import Changes

    async with opened() as stage:
        customer = customers(stage)[0]
        await shown(stage, customer)
        stage.inbox.tell(Changes(gone=frozenset({customer})))
        await until(lambda: not stage.window.keeper.windows, "its end")


async def test_pages_of_a_long_thread_come_as_they_are_read(opened: Open) -> None:
    async with opened() as stage:
        customer = customers(stage)[0]
        for number in range(120):
            stage.inbox.arrive(customer, f"word {number}")
        window = await shown(stage, customer)
        assert window.model.more_before
        before = window.model.entries[0].id
        bar = window.view.verticalScrollBar()
        bar.setValue(bar.minimum())
        await until(lambda: window.model.entries[0].id != before, "what stands before")
        assert window.view.indexAt(QPoint(10, 10)) is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_Menu, Qt.Key.Key_F10])
async def test_the_menu_of_an_entry_opens_by_key(opened: Open, key: Qt.Key) -> None:
    async with opened() as stage:
        window = await shown(stage, customers(stage)[0])
        window.activateWindow()
        await until(window.isActiveWindow, "the window in front")
        await until(window.view.hasFocus, "the keys in the thread")
        held = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_F10 else NONE
        QTest.keyClick(window.view, key, held)
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert any(action.text() == "Copy text" for action in menu.actions())
        menu.close()
