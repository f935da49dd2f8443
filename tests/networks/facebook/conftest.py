"""Facebook alone over the small world, and a way to read its streams as sync would."""

from collections.abc import Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import stamina

from socialinbox.domain.events import Event, StreamPage
from socialinbox.networks.contract import Connector
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.networks.conftest import Connect, connect
from tests.worlds import small_world

NAMES = ("messages", "comments", "visitor_posts", "tagged")


@pytest.fixture(autouse=True)
def no_pauses() -> Iterator[None]:
    """Reads are tried again as often as ever, without waiting in between."""
    with stamina.set_testing(True, attempts=3):
        yield


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Facebook over the small world, serving on loopback."""
    with Sandbox(World(small_world()), networks=("facebook",)) as running:
        yield running


@dataclass
class Store:
    """What sync would keep of each stream: the checkpoint, what was remembered, the events."""

    checkpoints: dict[str, str] = field(default_factory=dict)
    remembered: dict[str, dict[str, str]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    pages: list[StreamPage] = field(default_factory=list)

    async def read(self, connector: Connector, stream: str, most: int | None = None) -> list[Event]:
        """Read a stream to its end, or cut it off after so many pages; returns the events."""

        async def recall(keys: Sequence[str]) -> dict[str, str]:
            known = self.remembered.get(stream, {})
            return {key: known[key] for key in keys if key in known}

        found: list[Event] = []
        count = 0
        pages: Any = connector.pages(stream, self.checkpoints.get(stream), recall)
        async with aclosing(pages):
            async for page in pages:
                found += page.events
                self.pages.append(page)
                self.checkpoints[stream] = page.checkpoint
                self.remembered.setdefault(stream, {}).update(page.remember)
                count += 1
                if count == most:
                    break
        self.events += found
        return found

    async def read_all(self, connector: Connector) -> list[Event]:
        """One round of all streams."""
        return [event for name in NAMES for event in await self.read(connector, name)]


@dataclass
class WorldPages:
    """The sandbox's own pages, through which a test lets things happen."""

    client: httpx.Client

    @property
    def url(self) -> str:
        """Where Facebook is served."""
        return str(self.client.base_url).rstrip("/")

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """POST to one of the world's pages."""
        answer = self.client.post(path, json=body)
        assert answer.status_code < 300, answer.text
        got: dict[str, Any] = answer.json()
        return got

    def add(self, key: str, kind: str, by: str, text: str, **more: Any) -> str:
        """Something new happens; returns its id."""
        item = {"key": key, "network": "facebook", "kind": kind, "by": by, "at": "", "text": text}
        return str(self.post("/_world/items", item | more)["id"])

    def change(self, **what: Any) -> None:
        """Edit, delete, hide, revoke, expire or advance."""
        self.post("/_world/change", what)

    def fault(self, kind: str, times: int | None = None, path: str = "") -> None:
        """Switch a fault on."""
        self.post("/_faults", {"kind": kind, "times": times, "path": path})

    def heal(self) -> None:
        """Switch all faults off."""
        self.client.delete("/_faults")

    def items(self) -> list[dict[str, Any]]:
        """What is in Facebook's part of the world."""
        found = self.client.get("/_world").json()["items"]
        return [item for item in found if item["network"] == "facebook"]


@pytest.fixture
def world(sandbox: Sandbox) -> Iterator[WorldPages]:
    """The running world."""
    with world_of(sandbox) as pages:
        yield pages


@contextmanager
def world_of(sandbox: Sandbox) -> Iterator[WorldPages]:
    """The pages of a running world. Without TLS, whose certificates are slow to load."""
    with httpx.Client(base_url=sandbox.entrances["facebook"].url, verify=False) as client:
        yield WorldPages(client)


def connect_of(sandbox: Sandbox) -> Connect:
    """The fixture `connect` over another sandbox."""
    made: Connect = connect.__wrapped__(sandbox)  # type: ignore[attr-defined]
    return made
