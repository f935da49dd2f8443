"""A profile at a sandbox whose clock, and with it the whole program's, is moved by hand."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

from socialinbox import demo, networks
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain import times
from socialinbox.domain.account import Account
from socialinbox.networks.registry import all_rules
from socialinbox.online import Online
from socialinbox.sandbox.clock import Clock
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.twitter.limits import Limits
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import WorldFile
from tests.worlds import small_world


@dataclass
class Shop:
    """A signed-in profile, its sandbox, and their common clock."""

    app: App
    online: Online
    sandbox: Sandbox

    def pass_time(self, **by: float) -> None:
        """Let so many days, hours, … pass while nobody does anything."""
        self.sandbox.world.clock.advance(timedelta(**by))

    async def account(self, network: str) -> Account:
        """The account at a network."""
        return next(a for a in await self.app.inbox.accounts() if a.own.network == network)

    async def restart(self) -> None:
        """Close all connections and open them again: what was in memory only is gone.

        The keychain stays as it is, because here it is in memory as well.
        """
        for account in await self.app.inbox.accounts():
            await self.online.let_in(account)


Shops = Callable[..., AbstractAsyncContextManager[Shop]]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shops:
    """Opens such a profile as a context manager, with everything read once.

    It is polled at the networks' own pace, or with `practice` at that of the practice networks.
    """

    @asynccontextmanager
    async def open_one(
        file: WorldFile | None = None, networks: str = "", practice: bool = False
    ) -> AsyncIterator[Shop]:
        world = World(file or small_world(), Clock(morning()))
        wanted = {"networks": tuple(networks.split())} if networks else {}
        # X's limits are counted by the same clock that the program goes by.
        ticks = (lambda: world.clock.now().timestamp(),)
        monkeypatch.setattr(Limits.__init__, "__defaults__", ticks)
        with Sandbox(world, **wanted) as sandbox:  # type: ignore[arg-type]
            replace_now(monkeypatch, world.clock.now)
            surroundings = demo.surroundings_of(sandbox)
            if not practice:
                surroundings = replace(surroundings, every=None, counting=frozenset(all_rules()))
            app = App(open_profile(tmp_path / "profile"), surroundings, world.clock.now)
            try:
                online = await demo.connect_all(app, sandbox)
                await online.sync_now()
                yield Shop(app, online, sandbox)
            finally:
                await app.aclose()

    return open_one


def morning() -> datetime:
    """Today at half past nine: days are what networks count by, so none may begin by chance."""
    return datetime.now(UTC).replace(hour=9, minute=30, second=0, microsecond=0)


def replace_now(monkeypatch: pytest.MonkeyPatch, clock: Callable[[], datetime]) -> None:
    """Every module of the program that asks for the time asks this clock.

    The networks' modules are loaded now: one that is loaded while the clock is another would keep
    that clock for ever.
    """
    for found in walk_packages(networks.__path__, "socialinbox.networks."):
        import_module(found.name)
    real = times.now
    for name, module in list(sys.modules.items()):
        if name.startswith("socialinbox.") and getattr(module, "now", None) is real:
            monkeypatch.setattr(module, "now", clock)
