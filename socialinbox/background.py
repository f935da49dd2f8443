"""What runs behind the window: brought up after the first paint, stopped before the end."""

import asyncio
import logging
from importlib import import_module
from typing import TYPE_CHECKING

from socialinbox.app import App
from socialinbox.inbox.service import InboxService

if TYPE_CHECKING:
    from socialinbox.sandbox.server import Sandbox

log = logging.getLogger(__name__)


class Background:
    """The window's services: networks, sync and outbox, and with `demo` the sandbox as well."""

    def __init__(self, app: App, demo: bool, world: str = "demo") -> None:
        self._app = app
        self.demo = demo
        self._world = world
        self._sandbox: Sandbox | None = None
        self._running: asyncio.Task[None] | None = None

    @property
    def inbox(self) -> InboxService:
        """The inbox; the same before and after."""
        return self._app.inbox

    async def start(self) -> "Background":
        """Load the rest of the program and begin to poll."""
        # Half a second of imports: in a thread, so that the painted window answers meanwhile.
        await asyncio.to_thread(_load)
        if self.demo:
            await self._start_demo()
        else:
            await self._app.go_online()
        online = await self._app.go_online()
        self._running = asyncio.create_task(online.run(), name="online")
        self._running.add_done_callback(_say_how_it_ended)
        return self

    async def _start_demo(self) -> None:
        from socialinbox import demo
        from socialinbox.sandbox.server import Sandbox
        from socialinbox.sandbox.world import World
        from socialinbox.sandbox.worlds import load_world

        world = await asyncio.to_thread(lambda: World(load_world(self._world)))
        self._sandbox = Sandbox(world)
        await asyncio.to_thread(self._sandbox.start)
        self._app.surroundings = demo.surroundings_of(self._sandbox)
        await demo.connect_all(self._app, self._sandbox)
        await demo.prepare(self._app, world)

    async def aclose(self) -> None:
        """Stop everything in reverse order and close the database."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self._app.aclose()
        if self._sandbox is not None:
            await asyncio.to_thread(self._sandbox.stop)


def _load() -> None:
    import_module("socialinbox.online")


def _say_how_it_ended(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("polling ended", exc_info=error)
