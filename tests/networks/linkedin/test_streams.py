"""LinkedIn's streams against the sandbox: everything once, nothing lost, changes followed."""

from datetime import timedelta

import pytest

from socialinbox.domain.errors import Forbidden
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.message import AttachmentKind, Direction, MessageKind
from socialinbox.domain.times import now
from socialinbox.networks.linkedin import api, wire
from socialinbox.sandbox.server import Sandbox
from tests.networks.linkedin.conftest import answer_to, open_page

STREAMS = ("notifications", "comments")
BELOW_POSTS = {
    "Mine makes all five.",
    "Come by!",
    "😬 Ana Ñandú look",
    "I like it",
    "Dora Dee, so do we",
}
MENTION = "Test Cycles [the shop] helped #me"


async def test_a_first_round_finds_everything_and_a_second_nothing(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        assert set(await page.seen("notifications")) == BELOW_POSTS | {MENTION}
        assert set(await page.seen("comments")) == BELOW_POSTS
        for stream in STREAMS:
            assert await page.events(stream) == []


async def test_both_streams_tell_the_same_of_a_message(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        told, swept = await page.seen("notifications"), await page.seen("comments")
    for text in BELOW_POSTS:
        assert told[text] == swept[text]


async def test_who_answers_whom(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
    ben, dora, ours = seen["😬 Ana Ñandú look"], seen["I like it"], seen["Dora Dee, so do we"]
    assert (ben.direction, ben.parent_id, ben.author.name) == (Direction.IN, None, "Ben Ito")
    assert dora.parent_id == ben.native_id
    # LinkedIn keeps two levels; the name in front says who is meant.
    assert (ours.direction, ours.parent_id) == (Direction.OUT, ben.native_id)
    assert ours.author.key.native_id == "7000001"
    assert ours.counterpart is not None
    assert ours.counterpart.key == dora.author.key
    assert seen["Come by!"].counterpart is None
    assert seen["Come by!"].parent_id == seen["Mine makes all five."].native_id
    span = ben.spans[0]
    assert ben.text[span.start : span.end] == "Ana Ñandú"
    assert ben.subject is not None
    assert ben.subject.text == "Our #cargo bike (new)"
    assert ben.subject.native_id == ben.facts["activity"]


async def test_a_mention_is_shown_in_plain_words(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        mention = (await page.seen("notifications"))[MENTION]
    assert (mention.kind, mention.native_id[:13]) == (MessageKind.MENTION, "urn:li:share:")
    assert [mention.text[s.start : s.end] for s in mention.spans] == ["Test Cycles", "#me"]
    assert str(mention.facts["activity"]).startswith("urn:li:activity:")


@pytest.mark.parametrize("stream", STREAMS)
async def test_cut_off_after_any_page_nothing_is_lost(
    linkedin: Sandbox, stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "PAGE", 1)
    async with open_page(linkedin) as page:
        whole = len(await page.round(stream))
        assert whole > 2
        for cut in range(1, whole):
            page.checkpoints.clear()
            page.memory.clear()
            first = await page.round(stream, cut)
            rest = await page.round(stream)
            found = {
                getattr(event, "text", None) for part in (*first, *rest) for event in part.events
            }
            assert found >= BELOW_POSTS
            assert all(part.backfill for part in (*first, *rest))
            assert rest[-1].covered
            assert await page.events(stream) == []


@pytest.mark.parametrize("stream", STREAMS)
async def test_what_comes_changes_and_goes_later_is_followed(
    linkedin: Sandbox, stream: str
) -> None:
    world = linkedin.world
    async with open_page(linkedin) as page:
        before = await page.seen(stream)
        page.say("n1", "dora", "Is it heavy?", on="l-post")
        page.say("n2", "ana", "Not at all", on="l-post", to="n1")
        rounds = await page.round(stream)
        found = {event.text: event for part in rounds for event in part.events}  # type: ignore[union-attr]
        assert set(found) == {"Is it heavy?", "Not at all"}
        assert not any(part.backfill for part in rounds)

        world.edit(world.things["l1"], "Mine makes six.")
        edited = await page.seen(stream)
        assert set(edited) == {"Mine makes six."}
        now_known = edited["Mine makes six."]
        assert now_known.native_id == before["Mine makes all five."].native_id
        assert now_known.edited_at is not None

        world.delete(world.things["l4"])
        assert await page.gone(stream) == {before["I like it"].native_id}
        assert await page.events(stream) == []


async def test_answers_go_with_their_comment_and_comments_with_their_post(
    linkedin: Sandbox,
) -> None:
    world = linkedin.world
    async with open_page(linkedin) as page:
        before = await page.seen("comments")
        world.delete(world.things["l3"])
        below = ("😬 Ana Ñandú look", "I like it", "Dora Dee, so do we")
        assert await page.gone("comments") == {before[text].native_id for text in below}
        world.delete(world.things["l-post"])
        others = ("Mine makes all five.", "Come by!")
        assert await page.gone("comments") == {before[text].native_id for text in others}
        assert await page.events("comments") == []


async def test_an_edited_post_is_told_of(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        await page.events("comments")
        linkedin.world.edit(linkedin.world.things["lp2"], "Our cargo bike")
        (event,) = await page.events("comments")
        assert event.subject is not None  # type: ignore[union-attr]
        assert event.subject.text == "Our cargo bike"  # type: ignore[union-attr]


async def test_a_conversation_below_a_members_post_goes_on(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        mention = (await page.seen("notifications"))[MENTION]
        await page.events("comments")
        page.say("other", "dora", "Nothing to do with the shop", on="lm")
        sent = await page.account.send(answer_to(mention, "Glad to hear it"))
        ours = next(t for t in linkedin.world.of("linkedin") if t.text == "Glad to hear it")
        page.say("back", "ben", "Till next time", on="lm", to=ours.key)
        seen = await page.seen("comments")
        assert set(seen) == {"Glad to hear it", "Till next time"}
        assert seen["Glad to hear it"].parent_id == mention.native_id
        assert seen["Till next time"].parent_id == sent.native_id
        assert seen["Till next time"].subject is None
        linkedin.world.delete(linkedin.world.things["lm"])
        assert mention.native_id in await page.gone("comments")
        assert await page.events("comments") == []


async def test_names_are_withheld_where_the_app_may_not_ask(linkedin: Sandbox) -> None:
    linkedin.sites["linkedin"].options["people"] = "closed"
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
    ben, ana = seen["😬 Ana Ñandú look"].author, seen["Mine makes all five."].author
    assert (ben.name, ben.placeholder) == ("LinkedIn member mber1", True)
    # Her name stands in Ben's words, but those were read after hers.
    assert ana.placeholder


async def test_an_empty_answer_without_the_role_is_said_aloud(linkedin: Sandbox) -> None:
    for stream in STREAMS:
        async with open_page(linkedin, {"organization_id": "7000001"}) as page:
            linkedin.sites["linkedin"].options.clear()
            await page.account.identify()
            linkedin.sites["linkedin"].options["role"] = "ANALYST"
            with pytest.raises(Forbidden, match="administrator of “Test Cycles”"):
                await page.round(stream)


async def test_coverage_begins_60_days_ago(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        (first,) = (await page.round("notifications"))[-1].covered
        assert abs(now() - timedelta(days=60) - first.start) < timedelta(minutes=1)
        (second,) = (await page.round("notifications"))[-1].covered
        assert second.start < first.end < second.end


async def test_a_deletion_before_the_first_round_has_its_own_time(linkedin: Sandbox) -> None:
    linkedin.world.delete(linkedin.world.things["l4"])
    async with open_page(linkedin) as page:
        found = [e for e in await page.events("notifications") if isinstance(e, MessageDeleted)]
    deleted_at = linkedin.world.things["l4"].deleted_at
    assert deleted_at is not None
    assert [abs(event.at - deleted_at) < timedelta(milliseconds=2) for event in found] == [True]


async def test_what_was_swept_is_not_asked_for_again_one_by_one(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        swept = await page.seen("comments")
        # From here on single comments can't be read, lists can.
        for key in ("l1", "l2", "l3", "l4", "l5"):
            page.fault("server_error", path=f"/comments/{linkedin.world.things[key].id}")
        told = await page.seen("notifications")
        assert {text: told[text] for text in BELOW_POSTS} == swept
        linkedin.sites["linkedin"].faults.clear()
        linkedin.world.edit(linkedin.world.things["l1"], "Changed since")
        assert set(await page.seen("notifications")) == {"Changed since"}


async def test_what_a_list_leaves_out_is_not_taken_for_deleted(
    linkedin: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = api.Api.comments

    async def with_a_hole(self: api.Api, target: str) -> list[wire.Comment]:
        return [c for c in await whole(self, target) if c.message.text != "Mine makes all five."]

    async with open_page(linkedin) as page:
        await page.events("comments")
        monkeypatch.setattr(api.Api, "comments", with_a_hole)
        # The answer below it can't be found that way either, and is there all the same.
        assert await page.events("comments") == []
        monkeypatch.setattr(api.Api, "comments", whole)
        assert await page.events("comments") == []


async def test_without_the_right_to_read_comments_the_notification_has_to_do(
    linkedin: Sandbox,
) -> None:
    scopes = frozenset({"profile", "rw_organization_admin"})
    token, _ = linkedin.sites["linkedin"].grants.issue("organization", scopes, refresh=False)
    linkedin.world.edit(linkedin.world.things["l1"], "Mine makes six.")
    async with open_page(linkedin, token=token.value) as page:
        seen = await page.seen("notifications")
    assert set(seen) == (BELOW_POSTS | {MENTION, "Mine makes six."}) - {"Mine makes all five."}
    edited = seen["Mine makes six."]
    assert edited.author.placeholder
    assert edited.subject is not None
    assert edited.subject.text == "Five sounds your bike should not make"
    written = linkedin.world.things["l1"].at
    assert abs(edited.sent_at - written) < timedelta(milliseconds=2)
    assert edited.edited_at is not None
    assert seen["Come by!"].direction is Direction.OUT


async def test_a_picture_in_a_comment_has_an_address(linkedin: Sandbox) -> None:
    linkedin.world.things["l1"].pictures.append("wheel")
    async with open_page(linkedin) as page:
        (picture,) = (await page.seen("comments"))["Mine makes all five."].attachments
    assert picture.kind is AttachmentKind.IMAGE
    assert picture.url == f"{linkedin.entrances['linkedin'].url}/_media/wheel.png"
    assert picture.native_id == "urn:li:image:wheel"


async def test_a_sweep_goes_on_where_it_was_cut_off(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        await page.round("comments", 1)
        (share,) = page.memory["comments"]
        # What was read before is not read again: calls are counted by the day.
        page.fault("server_error", path=f"/{share}/comments")
        rest = await page.round("comments")
        assert rest[-1].covered
        assert len(page.memory["comments"]) == 3
