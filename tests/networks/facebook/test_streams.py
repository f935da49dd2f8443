"""Facebook's streams against the sandbox: everything once, nothing twice, nothing missed."""

from datetime import timedelta

import pytest

from socialinbox.domain.events import (
    BridgeSeen,
    Event,
    MessageDeleted,
    SubjectSeen,
)
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item
from tests.networks.conftest import Connect
from tests.networks.facebook.conftest import NAMES, Store, WorldPages, connect_of, world_of
from tests.worlds import small_world


def seen(events: list[Event]) -> list[SeenMessage]:
    return [event for event in events if isinstance(event, SeenMessage)]


async def test_a_first_round_gives_all_there_is(connect: Connect, world: WorldPages) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        events = await store.read_all(facebook)
    by_text = {message.text: message for message in seen(events)}
    there = {i["text"]: i["id"] for i in world.items() if i["kind"] in ("comment", "dm")}
    assert {text: m.native_id for text, m in by_text.items()} == there
    question, answer = by_text["May I bring my daughter?"], by_text["Of course!"]
    assert question.kind is MessageKind.COMMENT
    assert question.direction is Direction.IN
    assert question.author.name == "Ana Ñandú"
    assert question.author.key.kind == "user"
    assert question.author.avatar_url is not None
    assert question.subject is not None
    assert question.subject.text == "Workshop on Saturday"
    assert question.parent_id is None
    assert answer.direction is Direction.OUT
    assert answer.parent_id == question.native_id
    assert answer.conversation_id == question.conversation_id == question.native_id
    assert answer.counterpart is None
    ours, theirs = by_text["Please bring it in."], by_text["It whistles again"]
    assert ours.kind is MessageKind.DM
    assert (ours.direction, theirs.direction) == (Direction.OUT, Direction.IN)
    assert ours.counterpart is not None
    assert ours.counterpart.key == theirs.author.key
    assert theirs.author.key.native_id == "300000000000011"
    assert theirs.place == "messenger"
    assert all(page.backfill for page in store.pages if page.events)


async def test_who_is_not_named_is_a_stand_in_of_its_own(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        events = await Store().read(facebook, "comments")
    price = next(m for m in seen(events) if m.text == "price?")
    assert price.author.placeholder
    assert price.author.key.native_id == price.native_id
    assert price.author.name == f"Facebook user · {price.native_id[-4:]}"


async def test_the_hard_bridge_joins_commenter_and_messenger(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        events = await Store().read(facebook, "comments")
    bridges = [event.bridge for event in events if isinstance(event, BridgeSeen)]
    assert [(b.first.native_id, b.second.native_id) for b in bridges] == [
        ("200000000000011", "300000000000011")
    ]
    assert (bridges[0].first.kind, bridges[0].second.kind) == ("user", "psid")


async def test_a_second_round_gives_nothing(connect: Connect) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        await store.read_all(facebook)
        assert await store.read_all(facebook) == []


async def test_a_round_says_what_it_covered(connect: Connect) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        began = now()
        await store.read(facebook, "comments")
        first = store.pages[-1].covered[0]
        await store.read(facebook, "comments")
        second = store.pages[-1].covered[0]
    assert first.start < began - timedelta(days=1)
    assert began - timedelta(seconds=1) <= first.end <= now()
    assert second.start == first.end


async def test_what_comes_later_is_found_on_old_posts_too(
    connect: Connect, world: WorldPages
) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        await store.read_all(facebook)
        comment = world.add("n1", "comment", "ben", "And on Sunday?", on="f-post")
        reply = world.add("n2", "comment", "ben", "I mean the 3rd", on="f-post", to="f1")
        message = world.add("n3", "dm", "ana", "When?")
        post = world.add("n4", "post", "ben", "Great shop")
        mention = world.add("n5", "mention", "ana", "Thanks to Test Cycles 😬")
        below = world.add("n6", "comment", "ana", "I agree", on="n4")
        events = await store.read_all(facebook)
        assert await store.read_all(facebook) == []
    found = {m.native_id: m for m in seen(events)}
    assert set(found) == {comment, reply, message, post, mention, below}
    assert found[post].kind is MessageKind.POST
    assert found[mention].kind is MessageKind.MENTION
    span = found[mention].spans[0]
    assert found[mention].text[span.start : span.end] == "Test Cycles"
    assert found[below].parent_id == post
    assert found[below].subject is None
    assert not any(page.backfill for page in store.pages[-8:])


async def test_edited_hidden_and_deleted_comments_are_told(
    connect: Connect, world: WorldPages
) -> None:
    store = Store()
    ids = {item["key"]: item["id"] for item in world.items()}
    async with connect("facebook") as facebook:
        await store.read_all(facebook)
        world.change(do="edit", id=ids["f3"], text="What is the price?")
        edited = await store.read(facebook, "comments")
        world.change(do="hide", id=ids["f3"])
        hidden = await store.read(facebook, "comments")
        world.change(do="delete", id=ids["f1"])
        deleted = await store.read(facebook, "comments")
        assert await store.read(facebook, "comments") == []
    assert [m.text for m in seen(edited)] == ["What is the price?"]
    assert [(m.native_id, m.hidden) for m in seen(hidden)] == [(ids["f3"], True)]
    assert [e.native_id for e in deleted if isinstance(e, MessageDeleted)] == [ids["f1"]]


async def test_with_a_deleted_post_goes_what_hung_on_it(
    connect: Connect, world: WorldPages
) -> None:
    store = Store()
    post = world.add("v1", "post", "ben", "Is this the place?")
    comment = world.add("v2", "comment", "ana", "It is", on="v1")
    ids = {item["key"]: item["id"] for item in world.items()}
    async with connect("facebook") as facebook:
        await store.read_all(facebook)
        world.change(do="delete", id=post)
        world.change(do="delete", id=ids["f-post"])
        events = await store.read_all(facebook)
        assert await store.read_all(facebook) == []
    gone = {event.native_id for event in events if isinstance(event, MessageDeleted)}
    assert gone == {post, comment, ids["f1"], ids["f2"], ids["f3"]}


async def test_a_visitors_edited_post_is_told(connect: Connect, world: WorldPages) -> None:
    store = Store()
    post = world.add("v1", "post", "ben", "Is this the place?")
    async with connect("facebook") as facebook:
        await store.read(facebook, "visitor_posts")
        world.change(do="edit", id=post, text="This is the place.")
        events = await store.read(facebook, "visitor_posts")
    assert [m.text for m in seen(events)] == ["This is the place."]


async def test_people_in_messenger_have_pictures(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        events = seen(await Store().read(facebook, "messages"))
    for message in events:
        assert message.counterpart is not None
        assert message.counterpart.name == "Ana Ñandú"
        assert message.counterpart.avatar_url == f"{world.url}/_media/ana.png"


async def test_an_unsent_message_is_told(connect: Connect, world: WorldPages) -> None:
    store = Store()
    ids = {item["key"]: item["id"] for item in world.items()}
    async with connect("facebook") as facebook:
        await store.read(facebook, "messages")
        world.change(do="delete", id=ids["fd1"])
        events = await store.read(facebook, "messages")
    assert [e.native_id for e in events if isinstance(e, MessageDeleted)] == [ids["fd1"]]


def crowded() -> World:
    """The small world with more than one page of everything."""
    file = small_world()
    file.items += [
        Item(f"p{n}", "facebook", "post", "owner", f"-{n + 3}d", f"post {n}") for n in range(120)
    ]
    file.items += [
        Item(f"c{n}", "facebook", "comment", "ben", f"-9h {n}s", f"comment {n}", on="f-post")
        for n in range(130)
    ]
    file.items += [
        Item(f"d{n}", "facebook", "dm", "ben", f"-8h {n}s", f"message {n}") for n in range(30)
    ]
    return World(file)


@pytest.mark.parametrize("stream", NAMES)
async def test_reading_goes_on_after_any_page(stream: str) -> None:
    with Sandbox(crowded(), networks=("facebook",)) as sandbox:
        async with connect_of(sandbox)("facebook") as facebook:
            whole = {m.native_id for m in seen(await Store().read(facebook, stream))}
            store = Store()
            for _ in range(30):
                await store.read(facebook, stream, most=1)
            assert {m.native_id for m in seen(store.events)} == whole
    if stream == "comments":
        assert len(whole) == 133
        assert any(isinstance(event, SubjectSeen) for event in store.events)
    if stream == "messages":
        # Of Ben's thirty messages Facebook tells the newest twenty in full.
        assert len(whole) == 22


async def test_too_many_messages_at_once_leave_a_gap_that_is_told(
    connect: Connect, world: WorldPages
) -> None:
    store = Store()
    async with connect("facebook") as facebook:
        await store.read(facebook, "messages")
        for n in range(25):
            world.add(f"m{n}", "dm", "ana", f"message {n}")
        events = await store.read(facebook, "messages")
    lost = next(i for i in world.items() if i["text"] == "message 4")
    span = store.pages[-1].covered[0]
    assert len(seen(events)) == 20
    assert span.start.isoformat() >= lost["at"][:19]


async def test_a_comment_on_an_old_post_among_many_is_found() -> None:
    running = crowded()
    with Sandbox(running, networks=("facebook",)) as sandbox, world_of(sandbox) as world:
        store = Store()
        async with connect_of(sandbox)("facebook") as facebook:
            await store.read(facebook, "comments")
            made = world.add("late", "comment", "ana", "still open?", on="p119")
            events = await store.read(facebook, "comments")
    assert [m.native_id for m in seen(events)] == [made]
