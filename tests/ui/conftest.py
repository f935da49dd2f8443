"""A window on the inbox in memory, closed with everything it started when the test ends."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.config.profile import Profile
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.settling import settled
from socialinbox.ui.startup import Services, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.window import MainWindow
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.waiting import until as until


@pytest.fixture(autouse=True, scope="session")
def the_window_speaks(qapp: QApplication) -> None:
    """English, its plurals too, also to a test that comes first in its worker and has no window."""


def startup_for(inbox: FakeInbox, **more: Any) -> Startup:
    """What app.py would hand over."""

    async def no_rest() -> Services:
        raise AssertionError("not asked for in this test")

    made = Startup(
        first_threads=inbox.first(),
        counts=inbox.counts_now(),
        accounts=list(inbox.account_list),
        demo=True,
        open_inbox=lambda: inbox,
        open_rest=no_rest,
        on_first_run_choice=lambda _choice: None,
        window_state={"thread": None},
    )
    return replace(made, **more)


@dataclass
class Stage:
    """A window with what it stands on."""

    window: MainWindow
    inbox: FakeInbox
    around: Surroundings
    tasks: Tasks
    problems: list[BaseException]

    async def settle(self) -> None:
        """Until nothing is under way."""
        await settled(self.window, self.tasks)

    async def open(self, customer: int) -> None:
        """Show a thread."""
        self.window.open_thread(customer)
        await until(lambda: self.window.page.customer == customer, "the thread")
        await self.settle()


Open = Callable[..., AbstractAsyncContextManager[Stage]]


@asynccontextmanager
async def staged(app: QApplication, inbox: FakeInbox, **more: Any) -> AsyncIterator[Stage]:
    """A shown window; every exception that reached its tasks fails the test."""
    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    theme = Theme(app, Scheme.LIGHT)
    startup = startup_for(inbox, **more)
    around = surroundings(app, startup, tasks, theme, clock=lambda: NOW)
    window = MainWindow(startup, around)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    stage = Stage(window, inbox, around, tasks, problems)
    await until(lambda: window.completing.is_done, "the whole window")
    await until(lambda: tasks.running == 0, "the first thread")
    await stage.settle()
    try:
        yield stage
        await stage.settle()
        assert not problems, problems
    finally:
        window.close()
        await window.page.composer.flush()
        await tasks.aclose()
        window.deleteLater()
        theme.deleteLater()
        await asyncio.sleep(0.01)


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
def opened(qapp: QApplication, inbox: FakeInbox) -> Open:
    """Opens a window: `async with opened() as stage`."""
    qapp.setStyle("Fusion")
    qapp.setQuitOnLastWindowClosed(False)

    def make(**more: Any) -> AbstractAsyncContextManager[Stage]:
        return staged(qapp, inbox, **more)

    return make


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    folder = tmp_path / "profile"
    folder.mkdir()
    return Profile(folder, "test")
