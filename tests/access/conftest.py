"""The practice networks as they were read once, and the window in each of its states on them."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.app import App
from socialinbox.cli.picture import read_demo
from socialinbox.cli.startup import startup_of
from socialinbox.ui.poses.studio import Studio
from socialinbox.ui.poses.variants import LIGHT
from socialinbox.ui.run import application
from socialinbox.ui.screenshots import posed
from socialinbox.ui.theme.theme import Theme
from tests.ui.conftest import inbox as inbox
from tests.ui.conftest import opened as opened

Show = Callable[[str], AbstractAsyncContextManager[Studio | None]]


@pytest.fixture(scope="session")
def read() -> Iterator[App]:
    """A profile that has read the practice networks."""
    with read_demo() as app:
        yield app


@pytest.fixture
def show(qapp: QApplication, read: App) -> Show:
    """Opens the window in one of its states: `async with show("keys") as studio`."""
    application()
    qapp.setQuitOnLastWindowClosed(False)

    @asynccontextmanager
    async def one(name: str) -> AsyncIterator[Studio | None]:
        theme = Theme(qapp)
        # Every test has a loop of its own, and what an inbox waits with belongs to one loop.
        read.__dict__.pop("inbox", None)
        try:
            startup = startup_of(read, demo=True)
            async with posed(name, read.inbox, startup, theme, LIGHT) as studio:
                yield studio
        finally:
            theme.deleteLater()

    return one
