"""A profile signed in at the sandbox, with everything read once."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.online import Online
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.worlds import small_world

Open = Callable[[], AbstractAsyncContextManager[tuple[App, Online, Sandbox]]]


@pytest.fixture
def signed_in(tmp_path: Path) -> Open:
    """Opens such a profile as a context manager."""

    @asynccontextmanager
    async def open_one() -> AsyncIterator[tuple[App, Online, Sandbox]]:
        with Sandbox(World(small_world())) as sandbox:
            app = App(open_profile(tmp_path / "profile"), demo.surroundings_of(sandbox))
            try:
                online = await demo.connect_all(app, sandbox)
                await online.sync_now()
                yield app, online, sandbox
            finally:
                await app.aclose()

    return open_one
