"""A network of the sandbox on a real socket, and a signed-in client for it."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector
from socialinbox.networks.http import ApiClient
from socialinbox.networks.registry import connector
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.worlds import small_world

Connect = Callable[[str], AbstractAsyncContextManager[Connector]]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """The four networks over the small world, serving on loopback."""
    with Sandbox(World(small_world())) as running:
        yield running


@pytest.fixture
def connect(sandbox: Sandbox) -> Connect:
    """Opens a connector of a network, signed in at the sandbox, as a context manager."""

    @asynccontextmanager
    async def open_one(network: str) -> AsyncIterator[Connector]:
        info = sandbox.entrances[network].info
        client = httpx.AsyncClient(
            base_url=info["url"],
            headers={"Authorization": f"Bearer {info['access_token']}"},
            timeout=TIMEOUT,
            verify=False,  # plain http on loopback; certificates are slow to load
        )
        settings = {str(key): info[key] for key in ("page_id", "organization_id") if key in info}
        parts = ConnectorParts(ApiClient(client), None, settings)
        opened = connector(NetworkName(network), parts)
        try:
            yield opened
        finally:
            await opened.aclose()

    return open_one
