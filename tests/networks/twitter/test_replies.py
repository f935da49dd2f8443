"""Replies through the connector: sent once, read back, refused in words."""

import pytest

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import Forbidden, RateLimited, Refused, Unreachable
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.times import now
from socialinbox.networks.contract import SendsReplies
from socialinbox.sandbox.worldfile import Item
from tests.networks.twitter.conftest import Place, Serve, messages, read
from tests.worlds import small_world

BEN = "1500000000000000012"


def public(to_id: str, text: str = "28 inches") -> OutgoingReply:
    return OutgoingReply(MessageKind.REPLY, text, to_id, None, None, BEN, now())


def direct(text: str = "See you") -> OutgoingReply:
    return OutgoingReply(MessageKind.DM, text, None, None, None, BEN, now())


@pytest.mark.parametrize("by_id", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "28 inches",
        "a < b & c > d &amp; 😬👩‍👩‍👧",
        "see https://www.example.com/a?b=c&d=e, or example.org!",
        "two\nlines  and   spaces",
    ],
)
async def test_a_public_reply_is_found_again(place: Place, text: str, by_id: bool) -> None:
    async with place.open() as account:
        assert isinstance(account, SendsReplies)
        reply = public(place.id("x4"), text)
        assert await account.find(reply, None) is None
        sent = await account.send(reply)
        seen = await account.find(reply, sent.native_id if by_id else None)
        listed = messages(await read(account, "posts"))[sent.native_id]
    assert seen == listed
    assert seen.direction is Direction.OUT
    assert seen.parent_id == place.id("x4")
    assert seen.counterpart is not None
    assert seen.counterpart.key.native_id == BEN
    assert seen.facts["leading"] == "@benito"
    assert sent.url == f"https://x.com/testcycles/status/{sent.native_id}"
    written = [t for t in place.world.of("twitter", "reply") if t.by_client]
    assert [(t.text, t.to) for t in written] == [(text, "x4")]


@pytest.mark.parametrize("by_id", [True, False])
async def test_a_direct_message_is_found_again(place: Place, by_id: bool) -> None:
    async with place.open() as account:
        reply = direct("See https://example.com & <b>come</b>")
        assert await account.find(reply, None) is None
        sent = await account.send(reply)
        seen = await account.find(reply, sent.native_id if by_id else None)
    assert seen is not None
    assert seen.native_id == sent.native_id
    assert seen.direction is Direction.OUT
    assert seen.counterpart is not None
    assert seen.counterpart.key.native_id == BEN
    assert [t.text for t in place.world.of("twitter", "dm") if t.by_client] == [reply.text]


async def test_what_is_not_there_is_not_found(place: Place) -> None:
    async with place.open() as account:
        assert await account.find(public(place.id("x4")), "99") is None
        assert await account.find(direct(), "99") is None


@pytest.mark.parametrize("kind", [MessageKind.REPLY, MessageKind.DM])
async def test_a_lost_answer_may_have_got_through_and_is_found(
    place: Place, kind: MessageKind
) -> None:
    async with place.open() as account:
        await account.identify()
        reply = direct() if kind is MessageKind.DM else public(place.id("x4"))
        await place.tell("/_faults", kind="lost_answer", times=1)
        with pytest.raises(Unreachable) as caught:
            await account.send(reply)
        assert caught.value.sent
        seen = await account.find(reply, None)
    assert seen is not None
    assert len([t for t in place.world.of("twitter") if t.by_client]) == 1


@pytest.mark.parametrize("kind", ["rate_limit", "broken_json", "server_error"])
async def test_who_we_are_is_asked_before_anything_leaves(place: Place, kind: str) -> None:
    async with place.open() as account:
        place.site.faults.add(kind, path="/users/me")
        with pytest.raises((RateLimited, Unreachable)) as caught:
            await account.send(public(place.id("x4")))
    assert not getattr(caught.value, "sent", False)
    assert not [thing for thing in place.world.of("twitter") if thing.by_client]


async def test_an_answer_to_an_edited_post_goes_to_its_newest_version(place: Place) -> None:
    async with place.open() as account:
        await place.tell("/_world/change", do="edit", id=place.id("x4"), text="@testcycles 28?")
        asked = messages(await read(account, "mentions"))[place.id("x4")]
        reply = OutgoingReply(
            MessageKind.REPLY, "Yes", asked.native_id, None, None, BEN, now(), asked.facts
        )
        sent = await account.send(reply)
        for native_id in (sent.native_id, None):
            seen = await account.find(reply, native_id)
            assert seen is not None
            assert seen.parent_id == place.id("x4")


async def test_a_deleted_parent_is_said_in_words(place: Place) -> None:
    place.world.delete(place.world.things["x4"])
    async with place.open() as account:
        with pytest.raises(Refused, match="has been deleted on X"):
            await account.send(public(place.id("x4")))


@pytest.mark.parametrize("kind", ["server_error", "rate_limit", "expired_token"])
async def test_a_refusal_stays_one_when_its_reason_can_not_be_looked_up(
    place: Place, kind: str
) -> None:
    place.world.delete(place.world.things["x4"])
    async with place.open() as account:
        place.site.faults.add(kind, path=f"tweets/{place.id('x4')}")
        with pytest.raises(Refused):
            await account.send(public(place.id("x4")))


async def test_a_duplicate_is_said_in_words(place: Place) -> None:
    async with place.open() as account:
        await account.send(public(place.id("x4")))
        with pytest.raises(Refused, match="already said this"):
            await account.send(public(place.id("x4")))


async def test_who_did_not_mention_us_can_not_be_answered(serve: Serve) -> None:
    file = small_world()
    file.items.append(Item("aside", "twitter", "reply", "ana", "-1h", "@benito 28", to="x4"))
    place = serve(file)
    async with place.open() as account:
        with pytest.raises(Refused, match="only where the author mentioned or quoted you"):
            await account.send(public(place.id("aside")))


async def test_closed_direct_messages_are_said_in_words(place: Place) -> None:
    async with place.open() as account:
        await place.tell("/_faults", kind="window_closed", times=1)
        with pytest.raises(Refused, match="You cannot send messages to this user"):
            await account.send(direct())


async def test_a_missing_scope_and_a_limit_are_no_refusals(place: Place) -> None:
    scopes = frozenset({"tweet.read", "users.read"})
    token, _ = place.site.grants.issue("user", scopes, refresh=False)
    place.info["access_token"] = token.value
    async with place.open() as account:
        with pytest.raises(Forbidden, match="Connect the account again"):
            await account.send(public(place.id("x4")))
        await place.tell("/_faults", kind="rate_limit", times=1)
        with pytest.raises(RateLimited):
            await account.send(direct())
