"""The streams of X against the sandbox, over a real socket."""

import time
from datetime import timedelta

import pytest

from socialinbox.domain.errors import AuthExpired, RateLimited, Unreachable
from socialinbox.domain.events import SubjectSeen
from socialinbox.domain.message import AttachmentKind, Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.twitter.conversations import packed
from socialinbox.networks.twitter.rules import RULES
from socialinbox.sandbox.worldfile import Item
from tests.networks.twitter.conftest import Place, Serve, messages, no_recall, read
from tests.worlds import small_world

STREAMS = [stream.name for stream in RULES.streams]


async def test_who_we_are(place: Place) -> None:
    async with place.open() as account:
        own = await account.identify()
    assert (own.native_id, own.handle, own.name) == (
        place.info["user_id"],
        "testcycles",
        "Test Cycles",
    )
    assert own.url == "https://x.com/testcycles"


@pytest.mark.parametrize("vocabulary", ["new", "legacy"])
async def test_everything_of_the_world_is_read_once_per_id(serve: Serve, vocabulary: str) -> None:
    place = serve(x_vocabulary=vocabulary)
    async with place.open() as account:
        found: dict[str, SeenMessage] = {}
        for stream in STREAMS:
            for native_id, message in messages(await read(account, stream)).items():
                # Whichever stream tells of it, it is the same message.
                assert found.setdefault(native_id, message) == message
    things = [thing for thing in place.world.things.values() if thing.network == "twitter"]
    assert set(found) == {thing.id for thing in things}
    for thing in things:
        message = found[thing.id]
        assert message.text == thing.text
        assert abs(message.sent_at - thing.at) < timedelta(milliseconds=2)
        assert (message.direction is Direction.OUT) == (thing.by == "owner")
        assert message.kind == thing.kind


async def test_what_hangs_on_what(place: Place) -> None:
    async with place.open() as account:
        mentions = messages(await read(account, "mentions"))
        pages = await read(account, "posts")
        direct = messages(await read(account, "messages"))
    posts = messages(pages)
    first, answer, again = mentions[place.id("x1")], posts[place.id("x2")], mentions[place.id("x3")]
    assert first.text == "@testcycles my hub whistles 😬 & more"
    assert [first.text[s.start : s.end] for s in first.spans] == ["@testcycles"]
    assert (first.subject, first.parent_id) == (None, None)
    assert answer.parent_id == first.native_id
    assert answer.counterpart is not None
    assert answer.counterpart.handle == "ana_rides"
    assert again.parent_id == answer.native_id
    below = mentions[place.id("x4")]
    assert below.parent_id is None
    assert below.subject is not None
    assert below.subject.native_id == place.id("x-post")
    assert below.subject.text == "New hubs are in & on sale < 50 €"
    subjects = [e for page in pages for e in page.events if isinstance(e, SubjectSeen)]
    assert [seen.subject for seen in subjects] == [below.subject]
    ours = direct[place.id("xd2")]
    assert ours.counterpart is not None
    assert ours.counterpart.handle == "benito"
    assert ours.conversation_id == f"{place.info['user_id']}-1500000000000000012"


@pytest.mark.parametrize("stream", STREAMS)
async def test_a_second_round_finds_nothing_new(place: Place, stream: str) -> None:
    async with place.open() as account:
        first = await read(account, stream)
        second = await read(account, stream, first[-1].checkpoint)
    assert messages(first)
    assert all(page.backfill for page in first)
    assert not messages(second)
    assert not any(page.backfill for page in second)
    # The rounds join: what the second covers begins where the first ended.
    before = [span for page in first for span in page.covered]
    after = [span for page in second for span in page.covered]
    assert min(span.start for span in after) <= max(span.end for span in before)


@pytest.mark.parametrize("stream", STREAMS)
async def test_later_words_are_found_and_are_no_history(place: Place, stream: str) -> None:
    async with place.open() as account:
        checkpoint = (await read(account, stream))[-1].checkpoint
        item = {
            "mentions": {"kind": "mention", "by": "ben", "text": "@testcycles hello"},
            "posts": {"kind": "reply", "by": "owner", "text": "@benito all sizes", "to": "x4"},
            "conversations": {"kind": "reply", "by": "ana", "text": "@benito 28!", "to": "x4"},
            "messages": {"kind": "dm", "by": "ana", "text": "me too"},
        }[stream]
        await place.tell("/_world/items", key="later", network="twitter", at="", **item)
        pages = await read(account, stream, checkpoint)
    found = messages(pages)[place.id("later")]
    assert found.text == item["text"]
    assert not any(page.backfill for page in pages)
    if stream == "conversations":
        assert found.facts["summoned"] is False
        assert found.subject is not None


def long_world() -> list[Item]:
    found = [
        Item(f"m{n}", "twitter", "mention", "ben", f"-{300 - n}m", f"@testcycles number {n}")
        for n in range(250)
    ]
    found += [
        Item(f"p{n}", "twitter", "post", "owner", f"-{300 - n}m", f"Offer {n}") for n in range(120)
    ]
    found += [
        Item(f"d{n}", "twitter", "dm", "ben", f"-{300 - n}m", f"direct {n}") for n in range(120)
    ]
    return found


@pytest.mark.parametrize("stream", STREAMS)
async def test_cut_off_after_any_page_nothing_is_missed(serve: Serve, stream: str) -> None:
    file = small_world()
    file.items += long_world()
    place = serve(file)
    async with place.open() as account:
        whole = await read(account, stream)
        expected = set(messages(whole))
        assert len(whole) >= 2
        for cut in range(1, min(len(whole), 4)):
            kept = whole[:cut]
            rest = await read(account, stream, kept[-1].checkpoint)
            assert set(messages(kept)) | set(messages(rest)) == expected
            assert all(page.backfill for page in rest)


async def test_what_comes_while_a_round_is_cut_off_is_found_in_the_next(serve: Serve) -> None:
    file = small_world()
    file.items += long_world()
    place = serve(file)
    async with place.open() as account:
        pages = account.pages("mentions", None, no_recall)
        first = await anext(pages)
        await pages.aclose()  # type: ignore[attr-defined]
        await place.tell(
            "/_world/items",
            key="late",
            network="twitter",
            kind="mention",
            by="ana",
            at="",
            text="@testcycles late",
        )
        rest = await read(account, "mentions", first.checkpoint)
        after = await read(account, "mentions", rest[-1].checkpoint)
    assert place.id("late") in messages(after)


async def test_a_dead_paging_token_begins_the_round_again(place: Place) -> None:
    async with place.open() as account:
        checkpoint = '{"token":"dead","began":1,"edge":1,"count":3}'
        assert len(messages(await read(account, "mentions", checkpoint))) == 3
        assert len(messages(await read(account, "mentions", "not a checkpoint"))) == 3


async def test_a_customers_own_thread_is_followed_upwards(serve: Serve) -> None:
    file = small_world()
    file.items += [
        Item("a", "twitter", "post", "ben", "-9h", "My new bike."),
        Item("b", "twitter", "reply", "ben", "-8h", "It squeaks.", to="a"),
        Item("c", "twitter", "reply", "ben", "-7h", "Help!", to="b"),
        Item("d", "twitter", "reply", "owner", "-6h", "@benito Bring it in", to="c"),
    ]
    place = serve(file)
    async with place.open() as account:
        posts = messages(await read(account, "posts"))
    assert {place.id(key) for key in "abcd"} <= set(posts)
    assert posts[place.id("c")].parent_id == place.id("b")


async def test_an_edit_keeps_the_id_and_tells_when(place: Place) -> None:
    async with place.open() as account:
        checkpoint = (await read(account, "mentions"))[-1].checkpoint
        await place.tell(
            "/_world/change", do="edit", id=place.id("x1"), text="@testcycles my hub sings"
        )
        found = messages(await read(account, "mentions", checkpoint))
    message = found[place.id("x1")]
    thing = place.world.things["x1"]
    assert message.text == "@testcycles my hub sings"
    assert message.edited_at is not None
    assert thing.edited_at is not None
    assert abs(message.edited_at - thing.edited_at) < timedelta(milliseconds=2)
    assert abs(message.sent_at - thing.at) < timedelta(milliseconds=2)
    assert str(message.facts["latest_id"]) in str(message.url)


async def test_pictures_replace_their_links(serve: Serve) -> None:
    file = small_world()
    file.items += [
        Item("p", "twitter", "mention", "ana", "-1h", "@testcycles look", pictures=["a", "b"]),
        Item("d", "twitter", "dm", "ana", "-1h", "and this", pictures=["a"]),
    ]
    place = serve(file)
    async with place.open() as account:
        post = messages(await read(account, "mentions"))[place.id("p")]
        direct = messages(await read(account, "messages"))[place.id("d")]
    assert (post.text, direct.text) == ("@testcycles look", "and this")
    assert [a.kind for a in post.attachments] == [AttachmentKind.IMAGE] * 2
    assert all(str(a.url).endswith(".png") and a.width for a in post.attachments)
    assert len(direct.attachments) == 1


async def test_no_mention_yet_is_no_reason_to_call_the_first_one_history(serve: Serve) -> None:
    file = small_world()
    file.items = []
    place = serve(file)
    async with place.open() as account:
        first = await read(account, "mentions")
        await place.tell(
            "/_world/items",
            key="first",
            network="twitter",
            kind="mention",
            by="ana",
            at="",
            text="@testcycles hello",
        )
        second = await read(account, "mentions", first[-1].checkpoint)
    assert list(messages(second)) == [place.id("first")]
    assert not second[0].backfill


async def test_a_limit_says_until_when(place: Place) -> None:
    async with place.open() as account:
        await account.identify()
        await place.tell("/_faults", kind="rate_limit", times=1)
        with pytest.raises(RateLimited) as caught:
            await read(account, "mentions")
        wait = (caught.value.retry_at - now()).total_seconds()
        assert 880 < wait <= 900
        calls = len(place.called)
        with pytest.raises(RateLimited):
            await read(account, "mentions")
        # Not even asked again; the other streams have limits of their own.
        assert len(place.called) == calls
        assert messages(await read(account, "messages"))


async def test_a_used_up_window_is_noticed_before_it_is_refused(place: Place) -> None:
    async with place.open() as account:
        await account.identify()
        at = (await read(account, "messages"))[-1].checkpoint
        for _ in range(13):
            at = (await read(account, "messages", at))[-1].checkpoint
        with pytest.raises(RateLimited) as caught:
            await read(account, "messages", at)
        assert caught.value.retry_at.timestamp() <= time.time() + 900
        lists = [url for url in place.called if url.path == "/2/dm_events"]
        assert len(lists) == 15


@pytest.mark.parametrize("change", ["revoke", "expire"])
async def test_a_dead_grant(place: Place, change: str) -> None:
    await place.tell("/_world/change", do=change)
    async with place.open() as account:
        with pytest.raises(AuthExpired):
            await account.identify()


@pytest.mark.parametrize("fault", ["server_error", "cut"])
async def test_a_passing_fault_is_tried_again(place: Place, fault: str) -> None:
    async with place.open() as account:
        await account.identify()
        await place.tell("/_faults", kind=fault, times=1)
        assert len(messages(await read(account, "mentions"))) == 3


async def test_a_lasting_fault_is_unreachable(place: Place) -> None:
    async with place.open() as account:
        await place.tell("/_faults", kind="server_error")
        with pytest.raises(Unreachable):
            await account.identify()


async def test_the_other_vocabulary_is_asked_for_only_once(serve: Serve) -> None:
    place = serve(x_vocabulary="legacy")
    async with place.open() as account:
        await read(account, "mentions")
        await read(account, "messages")
    spoken = ["post.fields" in url.params for url in place.called if "mentions" in url.path]
    assert spoken == [True, False]
    assert not any("post.fields" in str(url) for url in place.called[-2:])


def test_streams_have_kinds_places_and_pauses() -> None:
    assert set(RULES.place_of.values()) == {"x", "x_dm"}
    assert MessageKind.COMMENT not in RULES.place_of
    limits = {"mentions": 300, "posts": 900, "messages": 15}
    for stream in RULES.streams:
        if stream.name in limits:
            assert timedelta(minutes=15) / stream.every < limits[stream.name]


def test_searches_are_as_long_as_x_allows_and_no_longer() -> None:
    clauses = [f"conversation_id:{10**18 + n}" for n in range(40)]
    suffix = " -from:testcycles"
    found = packed(clauses, suffix)
    assert all(len(query) <= 512 and query.endswith(suffix) for query in found)
    assert [c for query in found for c in clauses if c in query] == clauses
    assert len(found) == 4
    assert packed([], suffix) == []
