"""Empty lists say why and lead on; lists that are not known yet show their outline."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.views import Box, ThreadQuery
from tests.ui.conftest import Open, until
from tests.ui.people import NOW


async def test_an_empty_list_leads_to_all_threads(opened: Open) -> None:
    async with opened() as stage:
        threads = stage.window.threads
        threads.model.start(ThreadQuery(Box.SAVED), [], whole=True)
        threads.settle()
        assert threads.empty.isVisible()
        assert "Nothing saved yet" in threads.empty.accessibleName()
        QTest.mouseClick(threads.empty.action, Qt.MouseButton.LeftButton)
        await until(lambda: threads.model.query.box is Box.ALL, "all threads")
        await stage.settle()
        assert threads.view.isVisible()


async def test_nothing_found_leads_back_to_the_threads(opened: Open) -> None:
    async with opened() as stage:
        window = stage.window
        window.sidebar.search.setFocus()
        QTest.keyClicks(window.sidebar.search, "unobtainium")
        await until(lambda: window.threads.searching and not window.threads.results.hits)
        await stage.settle()
        QTest.mouseClick(window.threads.results._empty.action, Qt.MouseButton.LeftButton)
        assert not window.threads.searching
        assert window.sidebar.search.text() == ""
        assert window.threads.view.isVisible()


async def test_a_list_that_is_not_known_yet_shows_its_outline(opened: Open) -> None:
    async with opened() as stage:
        threads = stage.window.threads
        threads.say_loading()
        assert threads.loading.isVisible()
        assert threads.loading.accessibleName() == "Loading…"
        drawn = threads.loading.grab().toImage()
        pane = stage.around.theme.colour("pane").name()
        colours = {
            drawn.pixelColor(x, y).name()
            for x in range(0, drawn.width(), 3)
            for y in range(0, drawn.height(), 3)
        }
        assert len(colours - {pane}) > 0
        threads.settle()
        assert threads.view.isVisible()


async def test_an_inbox_whose_accounts_were_never_read_is_not_called_settled(opened: Open) -> None:
    async with opened() as stage:
        window, inbox = stage.window, stage.inbox
        threads = window.threads
        connecting = [
            replace(one, state=AccountState.CONNECTING, last_sync_at=None)
            for one in await inbox.accounts()
        ]
        threads.model.start(ThreadQuery(Box.INBOX), [])
        assert threads.empty.isVisible()
        threads.tell_reading(connecting)
        assert threads.loading.isVisible()
        threads.model.start(ThreadQuery(Box.SAVED), [])
        assert threads.empty.isVisible(), "what nobody has saved is not read from a network"
        threads.model.start(ThreadQuery(Box.INBOX), [])
        assert threads.loading.isVisible()
        read = [replace(one, state=AccountState.OK, last_sync_at=NOW) for one in connecting]
        threads.tell_reading(read)
        assert threads.empty.isVisible()
        threads.tell_reading([], coming=True)
        assert threads.loading.isVisible()
        threads.tell_reading([])
        assert threads.empty.isVisible(), "nothing is coming where there are no accounts"


async def test_what_the_disk_does_not_take_is_said_until_it_does(opened: Open) -> None:
    async with opened() as stage:
        banner = stage.window.frame.banner
        stage.inbox.refuse(StorageUnavailable("The disk is full.", "Make room."))
        assert banner.words == "The disk is full. Make room."
        assert not banner.isHidden()
        stage.inbox.refuse(None)
        assert banner.isHidden()
        # Another trouble that stands there meanwhile stays.
        stage.inbox.refuse(StorageUnavailable("The disk is full.", "Make room."))
        stage.window.notices.about_error("Something else.", "Look at it.")
        stage.inbox.refuse(None)
        assert not banner.isHidden()
