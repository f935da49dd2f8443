"""Answering at Facebook: sent once, at the right place, found again."""

from datetime import timedelta

import pytest

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import NotFound, Refused, Unreachable
from socialinbox.domain.events import Event
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.contract import Connector, SendsReplies
from tests.networks.conftest import Connect
from tests.networks.facebook.conftest import Store, WorldPages


def sender(connector: Connector) -> SendsReplies:
    assert isinstance(connector, SendsReplies)
    return connector


def one(events: list[Event], text: str) -> SeenMessage:
    return next(e for e in events if isinstance(e, SeenMessage) and e.text == text)


def answer_to(message: SeenMessage, kind: MessageKind, text: str) -> OutgoingReply:
    return OutgoingReply(
        kind=kind,
        text=text,
        to_id=message.native_id,
        subject_id=message.subject.native_id if message.subject else None,
        conversation_id=message.conversation_id,
        recipient_id=message.author.key.native_id,
        queued_at=now(),
        facts=message.facts,
    )


@pytest.mark.parametrize("to", ["May I bring my daughter?", "price?"])
async def test_a_comment_is_answered_under_it(connect: Connect, world: WorldPages, to: str) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), to)
        reply = answer_to(asked, MessageKind.COMMENT, "Come on Saturday 😀")
        sent = await sender(facebook).send(reply)
        by_id = await sender(facebook).find(reply, sent.native_id)
        by_text = await sender(facebook).find(reply, None)
    there = [item for item in world.items() if item["text"] == reply.text]
    assert [(i["id"], i["parent_id"]) for i in there] == [(sent.native_id, asked.native_id)]
    assert by_id is not None
    assert by_id == by_text
    assert by_id.native_id == sent.native_id
    assert by_id.direction is Direction.OUT
    assert by_id.parent_id == asked.native_id
    assert by_id.subject == asked.subject


@pytest.mark.parametrize("fault", ["broken_json", "server_error"])
@pytest.mark.parametrize("kind", [MessageKind.COMMENT, MessageKind.DM])
async def test_which_page_we_are_is_asked_before_anything_leaves(
    connect: Connect, world: WorldPages, kind: MessageKind, fault: str
) -> None:
    stream = "messages" if kind is MessageKind.DM else "comments"
    async with connect("facebook") as facebook:
        asked = next(e for e in await Store().read(facebook, stream) if isinstance(e, SeenMessage))
    async with connect("facebook") as again:
        world.fault(fault, path="/me")
        with pytest.raises(Unreachable) as caught:
            await sender(again).send(answer_to(asked, kind, "Come on Saturday"))
    assert not caught.value.sent
    assert not [item for item in world.items() if item["by_client"]]


async def test_an_answer_to_a_reply_stands_under_the_comment_at_the_top(
    connect: Connect, world: WorldPages
) -> None:
    under = world.add("r", "comment", "ben", "Me too?", on="f-post", to="f1")
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), "Me too?")
        reply = answer_to(asked, MessageKind.COMMENT, "You too.")
        sent = await sender(facebook).send(reply)
        found = await sender(facebook).find(reply, None)
    assert asked.native_id == under
    assert found is not None
    assert found.native_id == sent.native_id
    assert found.parent_id == asked.conversation_id == asked.parent_id


async def test_a_visitors_post_is_answered_by_a_comment(
    connect: Connect, world: WorldPages
) -> None:
    post = world.add("v", "post", "ben", "Are you open?")
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "visitor_posts"), "Are you open?")
        reply = answer_to(asked, MessageKind.COMMENT, "Until six.")
        sent = await sender(facebook).send(reply)
        for known in (sent.native_id, None):
            found = await sender(facebook).find(reply, known)
            assert found is not None
            assert (found.native_id, found.parent_id) == (sent.native_id, post)
            assert found.counterpart is not None
            assert found.counterpart.key == asked.author.key


async def test_a_message_is_answered_in_messenger(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "messages"), "It whistles again")
        reply = answer_to(asked, MessageKind.DM, "Tomorrow at nine?")
        sent = await sender(facebook).send(reply)
        by_id = await sender(facebook).find(reply, sent.native_id)
        by_text = await sender(facebook).find(reply, None)
    there = [item for item in world.items() if item["text"] == reply.text]
    assert [(item["id"], item["with"]) for item in there] == [(sent.native_id, "ana")]
    assert by_id == by_text
    assert by_id is not None
    assert by_id.counterpart is not None
    assert by_id.counterpart.key == asked.author.key


async def test_a_comment_is_answered_privately_once(connect: Connect, world: WorldPages) -> None:
    world.add("q", "comment", "ben", "Order 17 is late", on="f-post")
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), "Order 17 is late")
        reply = answer_to(asked, MessageKind.DM, "We look into it.")
        sent = await sender(facebook).send(reply)
        found = await sender(facebook).find(reply, None)
        assert found is not None
        assert found.native_id == sent.native_id
        assert found.counterpart is not None
        assert found.counterpart.key.native_id == "300000000000012"
        with pytest.raises(Refused, match="already answered privately") as refused:
            await sender(facebook).send(reply)
    assert refused.value.code == "10903"


async def test_after_a_day_messenger_is_closed(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "messages"), "It whistles again")
        world.change(do="advance", seconds=timedelta(hours=24).total_seconds())
        with pytest.raises(Refused, match="24 hours") as refused:
            await sender(facebook).send(answer_to(asked, MessageKind.DM, "Too late?"))
    assert refused.value.code == "10/2018278"
    assert not [item for item in world.items() if item["text"] == "Too late?"]


async def test_the_same_words_twice_are_refused(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), "price?")
        reply = answer_to(asked, MessageKind.COMMENT, "40 €")
        await sender(facebook).send(reply)
        with pytest.raises(Refused) as refused:
            await sender(facebook).send(reply)
    assert refused.value.code == "506"


async def test_a_deleted_comment_takes_no_answer(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), "price?")
        world.change(do="delete", id=asked.native_id)
        with pytest.raises(NotFound):
            await sender(facebook).send(answer_to(asked, MessageKind.COMMENT, "40 €"))


@pytest.mark.parametrize("kind", [MessageKind.COMMENT, MessageKind.DM])
async def test_a_lost_answer_is_unsure_and_found_by_its_words(
    connect: Connect, world: WorldPages, kind: MessageKind
) -> None:
    stream, text = ("messages", "It whistles again") if kind is MessageKind.DM else (
        "comments", "price?",
    )  # fmt: skip
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, stream), text)
        reply = answer_to(asked, kind, "Did this arrive?")
        assert await sender(facebook).find(reply, None) is None
        world.fault("lost_answer", 1)
        with pytest.raises(Unreachable) as broken:
            await sender(facebook).send(reply)
        found = await sender(facebook).find(reply, None)
    assert broken.value.sent
    there = [item["id"] for item in world.items() if item["text"] == reply.text]
    assert found is not None
    assert [found.native_id] == there


async def test_what_is_not_there_is_not_found(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), "price?")
        reply = answer_to(asked, MessageKind.COMMENT, "never sent")
        assert await sender(facebook).find(reply, "1_2") is None
        assert await sender(facebook).find(reply, None) is None
