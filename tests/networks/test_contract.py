"""One contract for every network, against its own sandbox over a real socket.

A fifth network passes these tests as soon as its name stands in the registry.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import httpx
import pytest
import stamina

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.events import StreamPage
from socialinbox.domain.ids import IdentityId, MessageId, NetworkName
from socialinbox.domain.message import Direction, MessageKey, SeenMessage
from socialinbox.domain.times import now
from socialinbox.domain.views import Entry
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Route, SendsReplies
from socialinbox.networks.http import TIMEOUT, ApiClient
from socialinbox.networks.registry import FOLDERS, connector, rules_of
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import OWNER, Thing, World
from socialinbox.sandbox.worldfile import Item
from tests.worlds import small_world

pytestmark = [pytest.mark.contract, pytest.mark.parametrize("network", FOLDERS)]

CROWD = 110
"""More than any network puts on a page."""
SETTINGS = ("page_id", "organization_id")


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    """Reads are tried again as always, but at once."""
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


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

    def fault(self, kind: str, times: int | None = None) -> None:
        """Something goes wrong from now on."""
        self.sandbox.sites[self.network].faults.add(kind, times)

    async def standing(self, text: str) -> int:
        """How often the owner's words stand in the world."""
        url = self.sandbox.entrances[self.network].url
        async with httpx.AsyncClient() as client:
            items = (await client.get(f"{url}/_world")).json()["items"]
        ours = [item for item in items if item["by"] == OWNER and not item["deleted_at"]]
        return sum(item["text"].endswith(text) for item in ours)


@asynccontextmanager
async def signed_in(network: str, world: World | None = None) -> AsyncIterator[Account]:
    """The network over the small world, if no other is given, and the owner's account there."""
    with Sandbox(world or World(small_world()), networks=(network,)) as sandbox:
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


def entry(message: SeenMessage) -> Entry:
    """A message as the window would hand it back."""
    return Entry(
        id=MessageId(1),
        revision=1,
        network=message.network,
        kind=message.kind,
        place=message.place,
        native_id=message.native_id,
        direction=message.direction,
        identity=IdentityId(1),
        author=message.author,
        account=None,
        text=message.text,
        sent_at=message.sent_at,
        unread=True,
        parent_id=message.parent_id,
        conversation_id=message.conversation_id,
        subject=message.subject,
        facts=message.facts,
    )


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
    found = [r for m in newest.values() for r in account.connector.rules.routes(entry(m), at)]
    allowed = [route for route in found if route.allowed]
    assert allowed
    return allowed


async def test_the_network_says_who_we_are(network: str) -> None:
    async with signed_in(network) as account:
        own = await account.connector.identify()
        assert own == await account.connector.identify()
        info = account.sandbox.entrances[network].info
    assert own.network == network
    assert own.name
    assert own.native_id in info.values()


async def test_everything_once_and_then_nothing(network: str) -> None:
    async with signed_in(network) as account:
        found = await account.sync()
        theirs = {t.text for t in account.sandbox.world.of(network) if t.by != OWNER}
        assert {m.text for m in found if m.direction is Direction.IN} >= theirs
        for stream in account.streams:
            again = await account.round(stream)
            assert [event for page in again for event in page.events] == [], stream


async def test_a_first_round_is_history(network: str) -> None:
    async with signed_in(network) as account:
        for stream in account.streams:
            assert all(p.backfill for p in await account.round(stream) if p.events), stream


async def test_cut_off_after_any_page_nothing_is_lost(network: str) -> None:
    async with signed_in(network, crowded_world()) as account:
        several = False
        for stream in account.streams:
            whole = await account.round(stream)
            several = several or len(whole) > 1
            for cut in sorted({1, 2, len(whole) // 2, len(whole) - 1} & set(range(1, len(whole)))):
                account.checkpoints.clear()
                account.memory.clear()
                first = await account.round(stream, cut)
                rest = await account.round(stream)
                assert keys(first) | keys(rest) == keys(whole), (stream, cut)
        assert several


async def test_what_every_message_must_have(network: str) -> None:
    async with signed_in(network) as account:
        own = await account.connector.identify()
        found = await account.sync()
    rules = rules_of(network)
    places = {place.name for place in rules.places}
    by_key: dict[MessageKey, SeenMessage] = {}
    for message in found:
        assert message.network == network
        assert message.sent_at.utcoffset() is not None
        assert message.edited_at is None or message.edited_at.utcoffset() is not None
        assert message.place in places
        assert message.native_id
        assert message.parent_id != message.native_id
        assert message.author.key.network == network
        ours = message.author.key.native_id == own.native_id
        assert ours is (message.direction is Direction.OUT)
        if message.direction is Direction.IN:
            assert message.counterpart == message.author
            rules.window(message)
        for span in message.spans:
            assert 0 <= span.start < span.end <= len(message.text)
        key = MessageKey(message.network, message.kind, message.native_id)
        other = by_key.setdefault(key, message)
        # Whichever stream tells of a message, it is the same message.
        assert (other.text, other.sent_at, other.direction, other.author.key, other.place) == (
            *(message.text, message.sent_at, message.direction, message.author.key),
            message.place,
        )
    assert len({key.native_id for key in by_key}) == len(by_key)


async def test_later_words_arrive_as_news(network: str) -> None:
    async with signed_in(network) as account:
        world = account.sandbox.world
        messages = await account.sync()
        known = {message.native_id for message in messages}
        route = open_routes(account, messages)[0]
        theirs = {t.kind: t for t in world.of(network) if t.by != OWNER}
        for thing in theirs.values():
            text = thing.text.split(" ")[0] + f" and a later {thing.kind}"
            world.add(more(thing, "later", "", text))
        sent = await account.sender.send(reply_by(route, "Written on the phone"))
        pages = [page for stream in account.streams for page in await account.round(stream)]
        news = {m.native_id: m for m in seen(pages) if m.native_id not in known}
        later = {t.text for t in world.of(network) if " and a later " in t.text}
        assert len(later) == len(theirs)
        assert {m.text for m in news.values() if m.direction is Direction.IN} == later
        assert news[sent.native_id].direction is Direction.OUT
        assert not any(page.backfill for page in pages if page.events)
        again = [m for stream in account.streams for m in seen(await account.round(stream))]
        assert {m.native_id for m in again} <= known | news.keys()


async def test_a_reply_by_each_route_stands_once_and_is_read_back(network: str) -> None:
    async with signed_in(network) as account:
        for number, route in enumerate(open_routes(account, await account.sync())):
            assert account.connector.rules.measure("Thanks", route.kind).fits
            text = f"Thanks number {number} 🚲"
            reply = reply_by(route, text)
            assert await account.sender.find(reply, None) is None
            sent = await account.sender.send(reply)
            assert await account.standing(text) == 1
            by_id = await account.sender.find(reply, sent.native_id)
            by_text = await account.sender.find(reply, None)
            assert by_id is not None
            assert by_text is not None
            assert by_id.native_id == by_text.native_id == sent.native_id
            assert by_id.text.endswith(text)
            assert by_id.direction is Direction.OUT
            assert (by_id.kind, by_id.place) == (route.kind, route.place.name)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("expired_token", AuthExpired),
        ("revoked_token", AuthExpired),
        ("rate_limit", RateLimited),
        ("server_error", Unreachable),
        ("broken_json", BadAnswer),
        ("cut", Unreachable),
    ],
)
async def test_a_fault_while_reading(network: str, kind: str, error: type[NetworkError]) -> None:
    async with signed_in(network) as account:
        await account.connector.identify()
        account.fault(kind)
        for stream in account.streams:
            with pytest.raises(error) as caught:
                await account.round(stream)
            _in_words(caught.value)


async def test_a_fault_while_signing_in(network: str) -> None:
    async with signed_in(network) as account:
        account.fault("expired_token", 1)
        with pytest.raises(AuthExpired) as caught:
            await account.connector.identify()
        _in_words(caught.value)
        token = account.sandbox.entrances[network].info["access_token"]
        assert token not in f"{caught.value!r} {caught.value.__cause__!r}"


def _in_words(error: NetworkError) -> None:
    assert error.what.endswith(".")
    assert " " in error.what
    if isinstance(error, RateLimited):
        assert error.retry_at > now()


async def test_a_lost_answer_is_found_and_not_sent_again(network: str) -> None:
    async with signed_in(network) as account:
        for number, route in enumerate(open_routes(account, await account.sync())):
            text = f"Did this arrive? {number}"
            reply = reply_by(route, text)
            account.fault("lost_answer", 1)
            with pytest.raises(Unreachable) as caught:
                await account.sender.send(reply)
            assert caught.value.sent
            found = await account.sender.find(reply, None)
            assert found is not None
            assert found.text.endswith(text)
            assert await account.standing(text) == 1


@pytest.mark.parametrize("kind", ["window_closed", "duplicate", "parent_deleted"])
async def test_a_refusal_says_why_and_leaves_nothing(network: str, kind: str) -> None:
    async with signed_in(network) as account:
        for number, route in enumerate(open_routes(account, await account.sync())):
            text = f"Too late {number}"
            account.fault(kind, 1)
            with pytest.raises((Refused, NotFound)) as caught:
                await account.sender.send(reply_by(route, text))
            _in_words(caught.value)
            assert await account.standing(text) == 0
            account.sandbox.sites[network].faults.clear()


@pytest.mark.parametrize(
    ("kind", "error"),
    [("expired_token", AuthExpired), ("rate_limit", RateLimited), ("server_error", Unreachable)],
)
async def test_a_fault_while_writing(network: str, kind: str, error: type[NetworkError]) -> None:
    async with signed_in(network) as account:
        route = open_routes(account, await account.sync())[0]
        account.fault(kind)
        with pytest.raises(error) as caught:
            await account.sender.send(reply_by(route, "Hello?"))
        _in_words(caught.value)
        assert await account.standing("Hello?") == 0
