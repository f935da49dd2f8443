"""A signed-in connector for X's site of the sandbox."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.events import StreamPage
from socialinbox.domain.message import SeenMessage
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import ApiClient
from socialinbox.networks.twitter.account import XAccount, connect
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import WorldFile
from tests.worlds import small_world


class Place:
    """A running world of X, and the way to connect to it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.world: World = sandbox.world
        self.site: Site = sandbox.sites["twitter"]
        self.info = sandbox.entrances["twitter"].info
        self.called: list[httpx.URL] = []
        self.client: httpx.AsyncClient

    def id(self, key: str) -> str:
        """The native id of an item."""
        return self.world.things[key].id

    @asynccontextmanager
    async def open(self) -> AsyncIterator[XAccount]:
        """A connector; the addresses it calls are noted in `called`."""

        async def note(request: httpx.Request) -> None:
            self.called.append(request.url)

        client = httpx.AsyncClient(
            base_url=self.info["url"],
            headers={"Authorization": f"Bearer {self.info['access_token']}"},
            timeout=TIMEOUT,
            event_hooks={"request": [note]},
        )
        self.client = client
        account = connect(ConnectorParts(ApiClient(client), None, {}))
        assert isinstance(account, XAccount)
        try:
            yield account
        finally:
            await account.aclose()

    async def tell(self, path: str, **body: object) -> None:
        """Change the world or switch on a fault, over HTTP as a demo would."""
        async with httpx.AsyncClient(base_url=self.info["url"]) as client:
            (await client.post(path, json=body)).raise_for_status()


Serve = Callable[..., Place]
Opened = AbstractAsyncContextManager[XAccount]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves worlds with options."""
    running: list[Sandbox] = []

    def start(file: WorldFile | None = None, **options: str) -> Place:
        sandbox = Sandbox(World(file or small_world()), options=options, networks=("twitter",))
        sandbox.start()
        running.append(sandbox)
        return Place(sandbox)

    yield start
    for sandbox in running:
        sandbox.stop()


@pytest.fixture
def place(serve: Serve) -> Place:
    """The small world."""
    return serve()


async def no_recall(keys: Sequence[str]) -> dict[str, str]:
    """X's streams remember nothing."""
    return {}


async def read(account: XAccount, stream: str, checkpoint: str | None = None) -> list[StreamPage]:
    """All pages of one round."""
    return [page async for page in account.pages(stream, checkpoint, no_recall)]


def messages(pages: Sequence[StreamPage]) -> dict[str, SeenMessage]:
    """The messages of some pages by id."""
    return {e.native_id: e for page in pages for e in page.events if isinstance(e, SeenMessage)}
