"""What runs behind the window: brought up after the first paint, stopped before the end."""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from socialinbox.config.loading import load
from socialinbox.domain.ids import AccountId, NetworkName

if TYPE_CHECKING:
    import asyncio

    from socialinbox.app import App
    from socialinbox.demo import Practice
    from socialinbox.inbox.service import InboxService
    from socialinbox.online import Online
    from socialinbox.signin.flow import SignIn
    from socialinbox.signin.progress import Progress

LAST_REPLIES = 4.0
"""Seconds that closing waits for replies on their way; what has not left leaves at the next start.
"""

REST = (
    "socialinbox.online",
    "socialinbox.inbox.moments",
    "socialinbox.inbox.rule_clock",
    # httpx loads these with its first client and its first request.
    "httpcore",
    "anyio.streams.tls",
    "anyio._backends._asyncio",
)
PRACTICE = "socialinbox.demo"
"""What is loaded behind the window."""

log = logging.getLogger(__name__)


class Background:
    """The window's services: networks, sync and outbox, and with `demo` the sandbox as well."""

    def __init__(self, app: "App", demo: bool, world: str = "demo") -> None:
        self._app = app
        self._demo = demo
        self._world = world
        self.practice: Practice | None = None
        """The practice networks, once they are there."""
        self._running: asyncio.Task[None] | None = None
        self._online: Online | None = None
        self._watching: list[asyncio.Task[None]] = []

    @property
    def inbox(self) -> "InboxService":
        """The inbox; the same before and after."""
        return self._app.inbox

    @property
    def complaint(self) -> str | None:
        """What of the profile's files could not be used, in a sentence; known once started."""
        return None if self.practice is None else self.practice.complaint

    @property
    def practice_over(self) -> bool:
        """Whether nothing more comes by itself, on practice networks."""
        return self.practice is not None and self.practice.world.over

    async def start(self) -> "Background":
        """Load the rest of the program and begin to poll."""
        import asyncio

        # Half a second of imports: in a thread, so that the painted window answers meanwhile. The
        # watches import some of it too, and would wait for this thread.
        await asyncio.to_thread(load, (*REST, PRACTICE) if self._demo else REST)
        if not self._watching:
            from socialinbox.sync.lasting import lasting

            self._watching = [
                asyncio.create_task(lasting(name, watch.run), name=name)
                for name, watch in self._app.watches()
            ]
        if self._demo:
            await self._start_demo()
        online = await self._app.go_online()
        self._online = online
        self._running = asyncio.create_task(online.run(), name="online")
        self._running.add_done_callback(_say_how_it_ended)
        return self

    async def _start_demo(self) -> None:
        import asyncio

        from socialinbox import demo

        practice = await asyncio.to_thread(demo.Practice, self._app.profile, self._world)
        self.practice = practice
        await asyncio.to_thread(practice.start)
        self._app.surroundings = demo.surroundings_of(practice.sandbox)
        await demo.connect_all(self._app, practice.sandbox)
        await practice.prepare(self._app)

    def sign_in(
        self,
        network: NetworkName,
        *,
        on_progress: "Callable[[Progress], object]",
        open_url: Callable[[str], object],
        patience: timedelta,
        expected: str | None = None,
    ) -> "SignIn":
        """A sign-in through the browser (see Connecting.sign_in)."""
        return self._started.connecting.sign_in(
            network,
            on_progress=on_progress,
            open_url=open_url,
            patience=patience,
            expected=expected,
        )

    async def known_app(self, network: NetworkName) -> dict[str, str]:
        """The owner's app at a network, if one is known (see Connecting.known_app)."""
        return await self._started.connecting.known_app(network)

    async def remove_account(self, account: AccountId) -> str:
        """Give the grant back and forget the secrets (see Connecting.remove)."""
        return await self._started.connecting.remove(account)

    async def sync_account(self, account: AccountId) -> None:
        """Read all streams of one account now."""
        await self._started.sync_now(account)

    @property
    def _started(self) -> "Online":
        if self._online is None:
            raise RuntimeError("asked before `start` was through")
        return self._online

    async def _stop(self) -> None:
        import asyncio

        running, self._running, self._online = self._running, None, None
        if running is not None:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        for task in self._watching:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)

    async def aclose(self) -> None:
        """Let go what waits only to be taken back, stop everything and close the database."""
        import asyncio
        from contextlib import AsyncExitStack

        # In reverse: each is done whatever went wrong in the one before, as on a full disk.
        async with AsyncExitStack() as ending:
            if self.practice is not None:
                ending.push_async_callback(asyncio.to_thread, self.practice.stop)
            ending.push_async_callback(self._app.aclose)
            ending.push_async_callback(self._stop)
            ending.push_async_callback(self._last_replies)

    async def _last_replies(self) -> None:
        import asyncio

        if self._online is not None and await self.inbox.later.release():
            leaving = asyncio.create_task(self._online.outbox.settle(), name="last replies")
            await asyncio.wait({leaving}, timeout=LAST_REPLIES)
            leaving.cancel()
            await asyncio.gather(leaving, return_exceptions=True)


def _say_how_it_ended(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("polling ended", exc_info=error)
