"""All that can be done with a thread stands in a menu, at its head and on its row."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conftest import Open, Stage, until


async def menu_of(stage: Stage) -> QMenu:
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text().startswith(words))


async def test_the_menu_at_the_head_of_the_thread(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(stage.window.threads.model.ids[0])
        stage.window.page.more.click()
        menu = await menu_of(stage)
        for words in ("Open in its own window\tW", "Export the thread…\tCtrl+E", "What is stored"):
            assert action(menu, words).isEnabled()
        action(menu, "Export the thread").trigger()
        menu.close()
        await until(stage.window.sheets.export.isVisible, "the export")
        stage.window.sheets.export.close_sheet()


async def test_the_menu_of_a_row_is_about_that_thread(opened: Open) -> None:
    async with opened() as stage:
        view, model = stage.window.threads.view, stage.window.threads.model
        await stage.open(model.ids[0])
        where = view.visualRect(model.index(2, 0)).center()
        view.contextMenuEvent(
            QContextMenuEvent(
                QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
            )
        )
        menu = await menu_of(stage)
        await until(lambda: stage.window.page.customer == model.ids[2], "the thread")
        await stage.settle()
        action(menu, "Open in its own window").trigger()
        menu.close()
        assert list(stage.window.keeper.windows) == [model.ids[2]]


async def test_by_keyboard_it_is_about_the_open_thread(opened: Open) -> None:
    async with opened() as stage:
        view = stage.window.threads.view
        await stage.open(stage.window.threads.model.ids[1])
        at = QPoint(0, 0)
        view.contextMenuEvent(
            QContextMenuEvent(
                QContextMenuEvent.Reason.Keyboard, at, at, Qt.KeyboardModifier.NoModifier
            )
        )
        menu = await menu_of(stage)
        assert stage.window.page.customer == stage.window.threads.model.ids[1]
        menu.close()
