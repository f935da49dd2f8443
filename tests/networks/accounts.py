"""A signed-in account of any network's sandbox, and what the contract suite asks of it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import httpx

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.events import StreamPage
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction, MessageKey, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Route, SendsReplies
from socialinbox.networks.http import ApiClient
from socialinbox.networks.registry import FOLDERS, connector
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Item
from tests.networks.entries import entry_of
from tests.worlds import small_world

CROWD = 110
"""More than any network puts on a page."""
SETTINGS = ("page_id", "organization_id")


@dataclass
class Account:
    """A signed-in account with the checkpoints and the memory that the database would keep."""

    network: str
    sandbox: Sandbox
    connector: Connector
    checkpoints: dict[str, str] = field(default_factory=dict)
    memory: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def streams(self) -> list[str]:
        """The names of the network's streams, in their order."""
        return [stream.name for stream in self.connector.rules.streams]

    @property
    def sender(self) -> SendsReplies:
        """The account as one that can answer."""
        assert isinstance(self.connector, SendsReplies)
        return self.connector

    async def round(self, stream: str, most: int | None = None) -> list[StreamPage]:
        """One round of a stream, or its first pages, as if the program then died."""
        remembered = self.memory.setdefault(stream, {})

        async def recall(keys: Sequence[str]) -> dict[str, str]:
            return {key: remembered[key] for key in keys if key in remembered}

        pages: list[StreamPage] = []
        found = cast(Any, self.connector.pages(stream, self.checkpoints.get(stream), recall))
        async with aclosing(found):
            async for page in found:
                pages.append(page)
                self.checkpoints[stream] = page.checkpoint
                remembered |= page.remember
                if len(pages) == most:
                    break
        return pages

    async def sync(self) -> list[SeenMessage]:
        """One round of all streams, as messages in order of time."""
        found = [message for name in self.streams for message in seen(await self.round(name))]
        return sorted(found, key=lambda message: message.sent_at)

    def fault(self, kind: str, times: int | None = None, path: str = "") -> None:
        """Something goes wrong from now on."""
        self.sandbox.sites[self.network].faults.add(kind, times, path)

    async def standing(self, text: str) -> int:
        """How often the owner's words stand in the world."""
        url = self.sandbox.entrances[self.network].url
        async with httpx.AsyncClient() as client:
            items = (await client.get(f"{url}/_world")).json()["items"]
        ours = [item for item in items if item["by"] == OWNER and not item["deleted_at"]]
        return sum(item["text"].endswith(text) for item in ours)


@asynccontextmanager
async def signed_in(
    network: str, world: World | None = None, options: dict[str, str] | None = None
) -> AsyncIterator[Account]:
    """The network over the small world, if no other is given, and the owner's account there."""
    world = world or World(small_world())
    with Sandbox(world, options=options or {}, networks=(network,)) as sandbox:
        info = sandbox.entrances[network].info
        client = httpx.AsyncClient(
            base_url=info["url"],
            headers={"Authorization": f"Bearer {info['access_token']}"},
            timeout=TIMEOUT,
        )
        settings = {name: info[name] for name in SETTINGS if name in info}
        opened = connector(NetworkName(network), ConnectorParts(ApiClient(client), None, settings))
        try:
            yield Account(network, sandbox, opened)
        finally:
            await opened.aclose()


def more(thing: Thing, key: str, at: str, text: str) -> Item:
    """Another item of the same kind, by the same person and at the same place."""
    return Item(
        key=f"{key}-{thing.key}",
        network=thing.network,
        kind=cast(Any, thing.kind),
        by=thing.by,
        at=at,
        text=text,
        on=thing.on if thing.to is None else None,
        to=thing.to,
        private_of=thing.private_of,
    )


def crowded_world() -> World:
    """The small world, where everybody says everything many times more."""
    world = World(small_world())
    for thing in [t for name in FOLDERS for t in world.of(name) if t.by != OWNER]:
        for number in range(CROWD):
            text = f"{thing.text} {number}"
            world.add(more(thing, str(number), f"-1d {number % 60}m {number}s", text))
    return world


def seen(pages: list[StreamPage]) -> list[SeenMessage]:
    """The messages of some pages."""
    return [event for page in pages for event in page.events if isinstance(event, SeenMessage)]


def keys(pages: list[StreamPage]) -> set[MessageKey]:
    """What names the messages of some pages."""
    return {MessageKey(m.network, m.kind, m.native_id) for m in seen(pages)}


def reply_by(route: Route, text: str) -> OutgoingReply:
    """What the outbox would send by a route, queued now."""
    to = route.to
    return OutgoingReply(
        kind=route.kind,
        text=text,
        to_id=to.native_id,
        subject_id=to.subject.native_id if to.subject else None,
        conversation_id=to.conversation_id,
        recipient_id=to.author.key.native_id,
        queued_at=now(),
        facts=dict(to.facts),
    )


def open_routes(account: Account, messages: list[SeenMessage]) -> list[Route]:
    """The allowed ways to answer each customer's newest message at each place."""
    newest: dict[tuple[object, str], SeenMessage] = {}
    for message in messages:
        if message.direction is Direction.IN:
            newest[message.author.key, message.place] = message
    at = now()
    found = [r for m in newest.values() for r in account.connector.rules.routes(entry_of(m), at)]
    allowed = [route for route in found if route.allowed]
    assert allowed
    return allowed
