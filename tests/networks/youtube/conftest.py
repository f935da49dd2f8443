"""A channel of the sandbox, and a reader that keeps checkpoints and memory like the sync does."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.events import MessageDeleted, StreamPage
from socialinbox.domain.message import SeenMessage
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import ApiClient
from socialinbox.networks.youtube.account import YouTubeChannel, connect
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.worlds import small_world


@dataclass
class Reader:
    """Reads streams of one channel and remembers what a database would."""

    channel: YouTubeChannel
    client: httpx.AsyncClient
    world: httpx.AsyncClient
    checkpoints: dict[str, str] = field(default_factory=dict)
    memory: dict[str, dict[str, str]] = field(default_factory=dict)

    async def round(self, stream: str, *, most: int | None = None) -> list[StreamPage]:
        """One round, or the first `most` pages of it, as if the program then died."""
        pages: list[StreamPage] = []
        remembered = self.memory.setdefault(stream, {})

        async def recall(keys: Sequence[str]) -> dict[str, str]:
            return {key: remembered[key] for key in keys if key in remembered}

        found = cast(Any, self.channel.pages(stream, self.checkpoints.get(stream), recall))
        async with aclosing(found):
            async for page in found:
                self.checkpoints[stream] = page.checkpoint
                remembered.update(page.remember)
                pages.append(page)
                if most is not None and len(pages) >= most:
                    break
        return pages

    async def post(self, path: str, body: dict[str, object]) -> dict[str, str]:
        """Tell the sandbox to change its world."""
        answer = await self.world.post(path, json=body)
        assert answer.is_success, answer.text
        return cast("dict[str, str]", answer.json())

    async def say(self, key: str, by: str, text: str, **more: object) -> str:
        """Somebody comments; the comment's id."""
        item: dict[str, object] = {"key": key, "network": "youtube", "kind": "comment", "by": by}
        added = await self.post("/_world/items", item | {"at": "", "text": text} | more)
        return added["id"]


def seen(pages: list[StreamPage]) -> dict[str, SeenMessage]:
    """The messages of some pages by id."""
    return {e.native_id: e for page in pages for e in page.events if isinstance(e, SeenMessage)}


def deleted(pages: list[StreamPage]) -> set[str]:
    """The ids that some pages tell of as gone."""
    return {e.native_id for page in pages for e in page.events if isinstance(e, MessageDeleted)}


@asynccontextmanager
async def open_reader(sandbox: Sandbox) -> AsyncIterator[Reader]:
    """A signed-in reader of the sandbox's channel."""
    info = sandbox.entrances["youtube"].info
    client = httpx.AsyncClient(
        base_url=info["url"],
        headers={"Authorization": f"Bearer {info['access_token']}"},
        timeout=TIMEOUT,
    )
    channel = connect(ConnectorParts(ApiClient(client), None, {}))
    assert isinstance(channel, YouTubeChannel)
    try:
        async with httpx.AsyncClient(base_url=info["url"]) as world:
            yield Reader(channel, client, world)
    finally:
        await channel.aclose()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """YouTube alone over the small world."""
    with Sandbox(World(small_world()), networks=("youtube",)) as running:
        yield running
