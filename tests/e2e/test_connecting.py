"""An account connected in the real window: through the practice network's own page and back."""

import asyncio
from pathlib import Path

import httpx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox import demo
from socialinbox.app import App
from socialinbox.background import Background
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
from socialinbox.domain.account import AccountState
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.ui.accounts.desk import Desk
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.run import application
from socialinbox.ui.window import MainWindow
from tests.e2e.conftest import until
from tests.signin.conftest import answer, return_to
from tests.worlds import small_world

NETWORK = "facebook"


class Browser:
    """Opens a link as a browser would, presses a button there and follows the way back."""

    def __init__(self, button: str = "Allow") -> None:
        self.button = button
        self.opened: list[str] = []
        self.pages: list[httpx.Response] = []
        self.tasks: list[asyncio.Task[None]] = []

    def __call__(self, url: str) -> None:
        self.opened.append(url)
        self.tasks.append(asyncio.create_task(self._browse(url)))

    async def _browse(self, url: str) -> None:
        self.pages.append(await return_to(await answer(url, self.button)))


async def test_from_an_empty_profile_to_the_first_thread(
    qapp: QApplication, tmp_path: Path
) -> None:
    application()
    with Sandbox(World(small_world())) as sandbox:
        app = App(open_profile(tmp_path / "profile"), demo.surroundings_of(sandbox))
        problems: list[BaseException] = []
        tasks = Tasks(problems.append)
        startup = startup_of(app, demo=False)
        around = surroundings(qapp, startup, tasks)
        around.open_url = browser = Browser()
        background = Background(app, demo=False)
        window = MainWindow(startup, around)
        window.resize(1280, 800)
        window.show()

        async def open_rest() -> None:
            around.services = await background.start()
            window.live.listen_to(around.services.inbox)
            window.rest_opened()

        window.rest_wanted.connect(lambda: tasks.spawn(open_rest(), "test: open the rest"))
        try:
            await until(lambda: window.findChild(FirstStart), "the first start")
            first = window.findChild(FirstStart)
            assert first is not None
            first.connect_own.click()
            await until(lambda: around.services is not None, "the networks")
            await _deny(window.doors.accounts.page, sandbox, browser)
            await _allow(window.doors.accounts.page, sandbox, browser)
            window.doors.accounts.page.connect_page.connected.go.click()
            await until(lambda: window.frame.splitter.isVisible(), "the inbox")
            await until(lambda: window.threads.model.ids, "the first threads")
            account = (await app.inbox.accounts())[0]
            await until(
                lambda: window.notices.accounts[0].state is AccountState.OK, "a working account"
            )
            said = window.sidebar._accounts[account.id].accessibleName()
            assert said.startswith("Test Cycles, Facebook, Working")
            await _disconnect(window, app)
        finally:
            window.close()
            await window.page.composer.flush()
            await tasks.aclose()
            await asyncio.gather(*browser.tasks)
            await background.aclose()
            window.deleteLater()
            await asyncio.sleep(0.01)
        assert not problems, problems


def _fill_in(desk: Desk, sandbox: Sandbox) -> None:
    prepare = desk.connect_page.prepare
    assert prepare is not None
    grants = sandbox.sites[NETWORK].grants
    values = {CLIENT_ID: grants.client_id, CLIENT_SECRET: grants.client_secret}
    for entry in prepare.entries:
        entry.line.setFocus()
        entry.line.clear()
        QTest.keyClicks(entry.line, values[entry.field.name])


async def _deny(desk: Desk, sandbox: Sandbox, browser: Browser) -> None:
    connect = desk.connect_page
    facebook = next(b for b in connect.networks.buttons if b.accessibleName() == "Facebook")
    QTest.keyClick(facebook, Qt.Key.Key_Space)
    assert connect.prepare is not None
    _fill_in(desk, sandbox)
    browser.button = "Deny"
    QTest.keyClick(connect.prepare.entries[-1].line, Qt.Key.Key_Return)
    await until(lambda: connect.currentWidget() is connect.ended, "the refusal")
    assert connect.ended.title.text() == "You said no at Facebook"
    QTest.keyClick(connect.ended.again, Qt.Key.Key_Space)
    assert connect.currentWidget() is connect.prepare


async def _allow(desk: Desk, sandbox: Sandbox, browser: Browser) -> None:
    connect = desk.connect_page
    assert connect.prepare is not None
    browser.button = "Allow"
    QTest.keyClick(connect.prepare.open_button, Qt.Key.Key_Space)
    await until(lambda: connect.currentWidget() is connect.choosing, "the choice")
    assert connect.choosing.connect_button.text() == "Connect Test Cycles"
    QTest.keyClick(connect.choosing.connect_button, Qt.Key.Key_Space)
    await until(lambda: connect.currentWidget() is connect.connected, "the end")
    assert connect.connected.title.text() == "Connected as Test Cycles"
    assert len(browser.opened) == 2
    assert "127.0.0.1" in browser.opened[1]
    assert "Social Inbox" in browser.pages[1].text


async def _disconnect(window: MainWindow, app: App) -> None:
    (item,) = window.sidebar._accounts.values()
    item.click()
    page = window.doors.accounts.page.account_page
    await until(lambda: page.lines, "the coverage")
    assert all(line.strip.accessibleName() for line in page.lines)
    page.disconnect_button.click()
    window.doors.accounts.page.disconnect_sheet.yes.click()
    await until(lambda: not window.doors.accounts.open, "the inbox again")
    assert window.toast.words.startswith("Test Cycles is disconnected. Facebook has taken")
    assert await app.inbox.accounts() == []
    assert window.threads.model.ids, "the messages stay"
