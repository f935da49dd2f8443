"""One contract for every network, against its own sandbox over a real socket.

A fifth network passes these tests as soon as its name stands in the registry.
"""

from collections.abc import Iterator

import pytest
import stamina

from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.message import Direction, MessageKey, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.registry import FOLDERS, rules_of
from socialinbox.sandbox.world import OWNER
from tests.networks.accounts import (
    crowded_world,
    keys,
    more,
    open_routes,
    reply_by,
    seen,
    signed_in,
)

pytestmark = [pytest.mark.contract, pytest.mark.parametrize("network", FOLDERS)]


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    """Reads are tried again as always, but at once."""
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


async def test_the_network_says_who_we_are(network: str) -> None:
    async with signed_in(network) as account:
        own = await account.connector.identify()
        assert own == await account.connector.identify()
        info = account.sandbox.entrances[network].info
    assert own.network == network
    assert own.name
    assert own.native_id in info.values()


async def test_a_checkpoint_that_can_not_be_read_is_a_fresh_start(network: str) -> None:
    async with signed_in(network) as fresh, signed_in(network) as odd:
        for stream in fresh.streams:
            whole = await fresh.round(stream)
            odd.checkpoints[stream] = '{"until": [of an older version'
            again = await odd.round(stream)
            assert {m.text for m in seen(again)} == {m.text for m in seen(whole)}
            assert [page.backfill for page in again] == [page.backfill for page in whole]


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
