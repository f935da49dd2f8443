"""The program as the owner runs it: the real window, the networks on loopback behind it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from socialinbox.app import App
from socialinbox.background import Background
from socialinbox.cli import startup as command
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
from socialinbox.config.settings.declared import UNDO_SEND
from socialinbox.config.settings.kept import change_setting
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import WorldFile
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.run import application
from socialinbox.ui.startup import Services, Startup
from socialinbox.ui.window import MainWindow
from tests.waiting import until as until

Key, Held = Qt.Key, Qt.KeyboardModifier


@dataclass
class Desk:
    """A shown window that has read its practice networks, and what stands behind it."""

    window: MainWindow
    app: App
    sandbox: Sandbox
    startup: Startup

    # -- looking
    @property
    def entries(self) -> tuple[Entry, ...]:
        """The messages of the shown thread, as far as they are held."""
        return self.window.page.model.entries

    def spoken(self) -> list[str]:
        """The shown thread as a screen reader reads it, from top to bottom."""
        model = self.window.page.model
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row).data(role)) for row in range(model.rowCount())]

    def times_in_world(self, text: str) -> int:
        """How often the networks hold a text."""
        return sum(text in item["text"] for item in self.sandbox.world.snapshot()["items"])

    async def customer(self, name: str, place: str) -> CustomerId:
        """The customer of that name who was met at that place."""
        rows = await self.app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
        return next(row.id for row in rows if row.name == name and place in row.places)

    # -- doing
    async def open(self, customer: CustomerId) -> None:
        """Show a thread, as a click on it does."""
        self.window.open_thread(customer)
        await until(
            lambda: (
                self.window.page.customer == customer
                and self.window.page.model.customer == customer
                and self.window.page.composer.route is not None
            ),
            "the thread",
        )

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        """Press a key wherever the keys go now."""
        QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Type a text wherever the keys go now."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Where the keys go."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    async def choose_place(self, place: str) -> None:
        """Choose by keyboard where the reply goes."""
        composer = self.window.page.composer
        composer.pill.setFocus()
        self.press(Key.Key_Space)
        await until(lambda: QApplication.activePopupWidget() is not None, "the list of places")
        menu = cast(QMenu, QApplication.activePopupWidget())
        routes = await self.app.inbox.routes(CustomerId(cast(int, self.window.page.customer)))
        label = next(r.place.label for r in routes if r.allowed and r.place.name == place)
        for _ in menu.actions():
            self.press(Key.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().startswith(f"{label} · "):
                break
        self.press(Key.Key_Return)
        await until(
            lambda: composer.route is not None and composer.route.place.name == place,
            f"the choice of {place}",
        )


Start = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture(autouse=True)
def _nobody_waits_for_the_window(request: pytest.FixtureRequest) -> None:
    """Held wherever there is one; what only starts processes has none."""
    if "qapp" in request.fixturenames:
        request.getfixturevalue("nothing_waits_on_the_window_thread")


@asynccontextmanager
async def program(app: QApplication, startup: Startup) -> AsyncIterator[MainWindow]:
    """What `ui.run.run` builds, on the test's own loop, with the rest behind it."""
    reporter = Reporter()
    tasks = Tasks(reporter.report)
    around = surroundings(app, startup, tasks)
    window = MainWindow(startup, around)
    reporter.reported.connect(window.notices.about_error)
    opened: list[Services] = []

    async def open_rest() -> None:
        services = await startup.open_rest()
        opened.append(services)
        around.services = services
        window.live.listen_to(services.inbox)
        window.rest_opened()

    window.rest_wanted.connect(lambda: tasks.spawn(open_rest(), "window: open the rest"))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    try:
        await until(lambda: QApplication.activeWindow() is window, "the focus")
        await until(lambda: opened, "the practice networks")
        await until(lambda: window.page.customer is not None, "the first thread")
        yield window
    finally:
        window.close()
        await window.page.composer.flush()
        await tasks.aclose()
        for services in opened:
            await services.aclose()
        window.deleteLater()
        await asyncio.sleep(0.01)


@pytest.fixture
def start(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Start:
    """Opens the program on a world, ends it in order, and fails on every error it logged.

    Replies leave at once, unless there are seconds to take them back in.
    """
    application()

    @asynccontextmanager
    async def open_one(
        world: WorldFile | str = "demo", undo_send: str = "0"
    ) -> AsyncIterator[Desk]:
        if isinstance(world, WorldFile):
            file = tmp_path / "world.json"
            file.write_bytes(msgspec.json.encode(world))
            world = str(file)
        monkeypatch.setattr(command, "Background", partial(Background, world=world))
        app = App(open_profile(tmp_path / "profile"))
        change_setting(app.profile, UNDO_SEND, undo_send)
        startup = startup_of(app, demo=True)
        background = cast(Background, startup.open_rest.__self__)  # type: ignore[attr-defined]
        async with program(qapp, startup) as window:
            assert background.practice is not None
            yield Desk(window, app, background.practice.sandbox, startup)
        errors = [r for r in caplog.records if r.levelno >= logging.ERROR]
        assert not errors, [r.getMessage() for r in errors]

    return open_one
