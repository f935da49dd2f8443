"""A window before a profile that is shut: the real opening, keychains that behave as told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from socialinbox.app import App
from socialinbox.cli import startup as command
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import Profile, open_profile
from socialinbox.protection.opening import Opening
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.guard.page import Page
from socialinbox.ui.run import application
from socialinbox.ui.window import MainWindow
from socialinbox.vault.backend import Backend
from socialinbox.vault.keychain import Keychain
from tests.protection.conftest import fresh
from tests.ui.conftest import until

Told = QAccessible.Text


@dataclass
class Doorstep:
    """A shown window whose profile may still be shut."""

    window: MainWindow
    app: App
    problems: list[BaseException] = field(default_factory=list)

    @property
    def page(self) -> Page:
        """What covers the window."""
        page = self.window.centralWidget()
        assert isinstance(page, Page), page
        return page

    async def asked(self, title: str) -> Page:
        """Wait for the page of that title, ready to be filled in."""
        await until(
            lambda: (
                isinstance(self.window.centralWidget(), Page)
                and self.page.accessibleName() == title
                and self.page.waiting
            ),
            title,
        )
        return self.page

    async def is_open(self) -> None:
        """Wait until the threads are shown."""
        await until(lambda: self.window.centralWidget() is self.window.frame, "the threads")
        await until(lambda: not self.window.guard.shut, "the profile")


Before = Callable[..., AbstractAsyncContextManager[Doorstep]]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A new profile."""
    return open_profile(tmp_path / "profile")


@pytest.fixture
def before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Before:
    """Opens the window on a profile as another process finds it, with this keychain."""
    application()

    @asynccontextmanager
    async def open_one(
        profile: Profile, find: Callable[[], Backend], locked: bool = False
    ) -> AsyncIterator[Doorstep]:
        def opening(one: Profile) -> Opening:
            return Opening(one, Keychain(find, timeout=5.0))

        monkeypatch.setattr(command, "_opening", opening)
        app = App(fresh(profile), shut=True)
        problems: list[BaseException] = []
        tasks = Tasks(problems.append)
        startup = startup_of(app, demo=False)
        startup.locked = locked
        window = MainWindow(startup, surroundings(qapp, startup, tasks))
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        try:
            yield Doorstep(window, app, problems)
            assert not problems, problems
        finally:
            window.close()
            await tasks.aclose()
            await app.aclose()
            window.deleteLater()
            await asyncio.sleep(0.01)

    return open_one


def spoken(window: MainWindow) -> list[str]:
    """All that a program that reads screens finds in our windows."""
    found: list[str] = []

    def walk(interface: QAccessibleInterface | None) -> None:
        if interface is None:
            return
        found.extend(
            text
            for kind in (
                QAccessible.Text.Name,
                QAccessible.Text.Description,
                QAccessible.Text.Value,
            )
            if (text := interface.text(kind))
        )
        for at in range(interface.childCount()):
            walk(interface.child(at))

    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            walk(QAccessible.queryAccessibleInterface(top))
    return found
