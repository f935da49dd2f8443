"""What the mouse can do has a key or a command as well."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialinbox.domain.ids import CustomerId
from socialinbox.ui.frame import CARD, LIST
from tests.ui.conftest import Open, until

MARA = CustomerId(1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself makes a menu's event of it")
@pytest.mark.parametrize("pane", ["threads", "messages", "composer"])
async def test_menus_open_by_key(opened: Open, pane: str) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        window = stage.window
        views = {
            "threads": window.threads.view,
            "messages": window.page.view,
            "composer": window.page.composer.editor,
        }
        view = views[pane]
        view.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: QApplication.activePopupWidget() is not None, "the menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert len([one for one in menu.actions() if one.text()]) > 2
        menu.close()


async def test_what_a_comment_is_about_opens_by_key(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view, page = stage.window.page.view, stage.window.page
        went: list[str] = []
        view.open_url = lambda url: went.append(url.toString())
        entry = next(e for e in page.model.entries if e.subject is not None and e.subject.url)
        menu = view.menu_for(entry)
        assert entry.subject is not None
        said = f"Open {entry.subject.text}"
        next(one for one in menu.actions() if one.text() == said).trigger()
        assert went == [entry.subject.url]
        menu.deleteLater()


async def test_panes_are_made_wider_by_command(opened: Open) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        sizes = stage.window.frame.splitter.sizes
        for pane, name in ((LIST, "list"), (CARD, "card")):
            before = sizes()[pane]
            assert stage.window.book.do(f"window.{name}-wider")
            wider = sizes()[pane]
            assert wider > before
            assert stage.window.book.do(f"window.{name}-narrower")
            assert sizes()[pane] < wider
            assert stage.window.frame.sizes[pane] == sizes()[pane]
