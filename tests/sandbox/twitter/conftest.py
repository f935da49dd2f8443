"""X's site of the sandbox on a real socket."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx
import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item, WorldFile
from tests.worlds import small_world


@dataclass(frozen=True, slots=True)
class Place:
    """A running site and a signed-in HTTP client for it."""

    world: World
    site: Site
    info: dict[str, str]
    http: httpx.Client

    @property
    def me(self) -> str:
        """The owner's id."""
        return self.info["user_id"]

    def id(self, key: str) -> str:
        """The native id of an item."""
        return self.world.things[key].id


Open = Callable[..., Place]


@pytest.fixture
def serve() -> Iterator[Open]:
    """Serves a world with options; all are closed at the end."""
    running: list[tuple[Sandbox, httpx.Client]] = []

    def start(file: WorldFile | None = None, **options: str) -> Place:
        sandbox = Sandbox(World(file or small_world()), options=options, networks=("twitter",))
        sandbox.start()
        info = sandbox.entrances["twitter"].info
        http = httpx.Client(
            base_url=info["url"], headers={"Authorization": f"Bearer {info['access_token']}"}
        )
        running.append((sandbox, http))
        return Place(sandbox.world, sandbox.sites["twitter"], info, http)

    yield start
    for sandbox, http in running:
        http.close()
        sandbox.stop()


@pytest.fixture
def place(serve: Open) -> Place:
    """The small world."""
    return serve()


@pytest.fixture
def crowded(serve: Open) -> Place:
    """The small world with 24 more mentions and 4 more direct messages."""
    file = small_world()
    file.items += [
        Item(f"more-{n}", "twitter", "mention", "ben", f"-{30 - n}m", f"@testcycles number {n}")
        for n in range(24)
    ]
    file.items += [
        Item(f"dm-{n}", "twitter", "dm", "ana", f"-{9 - n}m", f"direct {n}") for n in range(4)
    ]
    return serve(file)
