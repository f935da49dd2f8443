"""The streams against the sandbox: everything once, nothing missed, whatever dies in between."""

from datetime import timedelta

import httpx
import msgspec
import pytest

from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    BadInput,
    RateLimited,
    Unreachable,
)
from socialinbox.domain.events import ProfileSeen
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.contract import Connector, SendsReplies
from socialinbox.networks.youtube.rules import COMMENTS, HELD, SWEEP
from socialinbox.networks.youtube.threads import held_in
from socialinbox.networks.youtube.wire import CommentThread
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item
from tests.networks.youtube.conftest import Reader, deleted, open_reader, seen
from tests.worlds import ANA, BEN, OWNER, small_world

assert ANA.youtube is not None
assert BEN.youtube is not None
ANA_ID = ANA.youtube.id
BEN_ID = BEN.youtube.id


def busy_world(threads: int, replies: int = 0) -> World:
    """The small world with many more threads, the oldest of them with replies."""
    world = small_world()
    for number in range(threads):
        at = f"-{40 + number}h"
        on = "y-video"
        world.items.append(
            Item(f"t{number}", "youtube", "comment", "ana", at, f"no {number}", on=on)
        )
    last = f"t{threads - 1}"
    for number in range(replies):
        at = f"-{39 + threads}h {59 - number % 60}m"
        world.items.append(
            Item(f"r{number}", "youtube", "comment", "ben", at, f"reply {number}", to=last)
        )
    return World(world)


async def test_it_is_a_connector_that_sends(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        opened: Connector = reader.channel
        assert isinstance(opened, SendsReplies)


async def test_who_we_are(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        own = await reader.channel.identify()
    assert own.native_id == OWNER.youtube.id
    assert own.name == OWNER.name
    assert own.handle == "testcycles"
    assert own.settings["uploads"] == "UU" + OWNER.youtube.id[2:]


async def test_the_first_round_reads_everything_as_history(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        pages = await reader.round(COMMENTS)
        again = await reader.round(COMMENTS)
    found = seen(pages)
    assert all(page.backfill for page in pages)
    first, second = sorted(found.values(), key=lambda m: m.sent_at)
    assert first.text == "Sand them or <b>swap</b> them?"
    assert first.kind is MessageKind.COMMENT
    assert first.direction is Direction.IN
    assert first.author.key.native_id == ANA_ID
    assert first.author.handle == "anarides"
    assert first.subject is not None
    assert first.subject.text == "Cleaning a disc rotor"
    assert first.parent_id is None
    assert second.parent_id == first.native_id
    assert second.conversation_id == first.conversation_id == first.native_id
    assert not seen(again)
    assert not any(page.backfill for page in again)


async def test_what_authors_say_of_themselves_is_asked_once(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        first = await reader.round(COMMENTS)
        profiles = [e.profile for p in first for e in p.events if isinstance(e, ProfileSeen)]
        assert sorted((p.name or "", p.bio) for p in profiles) == [
            ("Ana Ñandú", "rides to work"),
            ("Ben Ito", None),
        ]
        await reader.say("y5", "ana", "Thanks", to="y1")
        second = await reader.round(COMMENTS)
        assert seen(second)
        assert not [e for p in second for e in p.events if isinstance(e, ProfileSeen)]


async def test_all_pages_and_all_replies_are_read() -> None:
    with Sandbox(busy_world(130, replies=120), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            pages = await reader.round(COMMENTS)
    assert len(pages) == 2
    assert len(seen(pages)) == 2 + 130 + 120
    assert len(seen(pages[:1])) == 100 + 1
    span = pages[0].covered[0]
    assert span.start < span.end <= now()
    assert pages[1].covered[0].start < span.start


async def test_after_dying_behind_any_page_nothing_is_missing() -> None:
    with Sandbox(busy_world(130), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            found = seen(await reader.round(COMMENTS, most=1))
            assert len(found) == 101
            rest = await reader.round(COMMENTS)
            assert all(page.backfill for page in rest)
            found |= seen(rest)
            assert len(found) == 132
            new = await reader.say("late", "ben", "Here too", on="y-video")
            assert set(seen(await reader.round(COMMENTS))) == {new}


async def test_a_page_token_that_died_begins_at_the_top() -> None:
    with Sandbox(busy_world(130), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            await reader.round(COMMENTS, most=1)
            reader.checkpoints[COMMENTS] = reader.checkpoints[COMMENTS].replace(
                '"token":"', '"token":"x'
            )
            assert len(seen(await reader.round(COMMENTS))) == 31


async def test_what_is_said_later_is_found(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        await reader.round(COMMENTS)
        top = await reader.say("y3", "ben", "And the pads?", on="y-video")
        reply = await reader.say("y4", "ana", "Mine are glazed", to="y1")
        found = seen(await reader.round(COMMENTS))
        assert {top, reply} <= set(found)
        assert found[reply].parent_id == reply.split(".")[0]
        assert not seen(await reader.round(COMMENTS))


async def test_an_unchanged_list_is_answered_in_a_word_and_costs_no_second_look() -> None:
    with Sandbox(busy_world(130), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            await reader.round(COMMENTS)
            answers = noted(reader)
            pages = await reader.round(COMMENTS)
            # The list, and the 32 threads below it that may still go on.
            assert [(a.status_code, len(a.content) > 0) for a in answers] == [
                (304, False),
                (200, True),
            ]
            assert not [e for page in pages for e in page.events]
            assert pages[0].covered[0].end > now() - timedelta(seconds=30)
            new = await reader.say("late", "ben", "Here too", on="y-video")
            answers.clear()
            assert set(seen(await reader.round(COMMENTS))) == {new}
            lists = [a for a in answers if "allThreads" in str(a.request.url)]
            assert [a.status_code for a in lists] == [200]
            answers.clear()
            assert not seen(await reader.round(COMMENTS))
            assert answers[0].status_code == 304


async def test_nothing_is_asked_conditionally_while_a_walk_is_under_way() -> None:
    with Sandbox(busy_world(130), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            found = seen(await reader.round(COMMENTS, most=1))
            answers = noted(reader)
            found |= seen(await reader.round(COMMENTS))
            assert len(found) == 132
            assert 304 not in [a.status_code for a in answers]


def noted(reader: Reader) -> list[httpx.Response]:
    """The answers that the channel gets from now on."""
    answers: list[httpx.Response] = []

    async def note(answer: httpx.Response) -> None:
        await answer.aread()
        answers.append(answer)

    reader.client.event_hooks["response"].append(note)
    return answers


async def test_an_edit_is_told_with_its_time(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        first = min(seen(await reader.round(COMMENTS)).values(), key=lambda m: m.sent_at)
        await reader.post(
            "/_world/change", {"do": "edit", "id": first.native_id, "text": "Swap, I think"}
        )
        changed = seen(await reader.round(COMMENTS))[first.native_id]
    assert changed.text == "Swap, I think"
    assert changed.edited_at is not None
    assert changed.edited_at > changed.sent_at


async def test_a_reply_in_an_old_thread_is_found_by_the_sweep() -> None:
    with Sandbox(busy_world(400), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            listing = await reader.round(SWEEP)
            assert not seen(listing)
            await reader.round(COMMENTS)
            assert not seen(await reader.round(SWEEP))
            old = await reader.say("old", "ben", "Years later: thanks!", to="t399")
            assert old not in seen(await reader.round(COMMENTS))
            pages = await reader.round(SWEEP)
            assert old in seen(pages)
            assert not any(page.backfill for page in pages)
            assert not seen(await reader.round(SWEEP))


async def test_the_sweep_goes_on_where_it_died() -> None:
    with Sandbox(busy_world(230), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            await reader.round(SWEEP, most=1)
            await reader.round(SWEEP)
            old = await reader.say("old", "ben", "Still here?", to="t229")
            assert old not in seen(await reader.round(SWEEP, most=2))
            assert old in seen(await reader.round(SWEEP))


async def test_a_recent_thread_far_down_is_looked_at_in_every_round() -> None:
    with Sandbox(busy_world(130), networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            await reader.round(COMMENTS)
            for number in range(105):
                await reader.say(f"n{number}", "ana", "flood", on="y-video")
            await reader.round(COMMENTS)
            late = await reader.say("late", "ana", "One more thing", to="y1")
            assert late in seen(await reader.round(COMMENTS))


async def test_deletions_are_told(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        await reader.round(SWEEP)
        both = sorted(seen(await reader.round(COMMENTS)), key=len)
        top, reply = both
        await reader.post("/_world/change", {"do": "delete", "id": reply})
        assert deleted(await reader.round(COMMENTS)) == {reply}
        await reader.post("/_world/change", {"do": "delete", "id": top})
        assert top in deleted(await reader.round(COMMENTS))
        assert top in deleted(await reader.round(SWEEP))
        assert not deleted(await reader.round(COMMENTS))
        assert not deleted(await reader.round(SWEEP))


async def test_a_whole_list_that_is_refused_for_one_gone_is_halved() -> None:
    options = {"youtube_unknown_ids": "refused"}
    with Sandbox(busy_world(130), options=options, networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            found = seen(await reader.round(COMMENTS))
            await reader.round(SWEEP)
            victim = next(i for i, m in found.items() if m.text == "no 77")
            await reader.post("/_world/change", {"do": "delete", "id": victim})
            assert deleted(await reader.round(SWEEP)) == {victim}


async def test_held_comments_are_hidden_until_they_are_published(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top = await reader.say("h1", "ben", "BUY NOW http://spam.example", on="y-video", held=True)
        reply = await reader.say("h2", "ben", "cheap pads", to="y1", held=True)
        assert not {top, reply} & set(seen(await reader.round(COMMENTS)))
        found = seen(await reader.round(HELD))
        assert set(found) == {top, reply}
        assert all(m.hidden and m.facts["status"] == "heldForReview" for m in found.values())
        assert found[reply].subject is not None
        assert not seen(await reader.round(HELD))
        await _moderate(reader, top, "published")
        await _moderate(reader, reply, "rejected")
        decided = await reader.round(HELD)
        assert not seen(decided)[top].hidden
        assert deleted(decided) == {reply}


async def test_a_thread_that_is_held_later_does_not_count_as_deleted(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        await reader.round(SWEEP)
        top = min(seen(await reader.round(COMMENTS)), key=len)
        await _moderate(reader, top, "heldForReview")
        assert not deleted(await reader.round(COMMENTS))
        assert not deleted(await reader.round(SWEEP))
        assert seen(await reader.round(HELD))[top].hidden


async def test_our_own_words_go_to_whom_they_name(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        plain = await reader.say("o1", "owner", "Swap, below 1.5 mm", to="y1")
        to_ben = await reader.say("o2", "owner", "Right, @benito!", to="y1")
        to_nobody = await reader.say("o3", "owner", "@stranger see above", to="y1")
        alone = await reader.say("o4", "owner", "A film on pads comes next", on="y-video")
        found = seen(await reader.round(COMMENTS))
    assert found[plain].direction is Direction.OUT
    assert _to(found, plain) == _to(found, to_nobody) == ANA_ID
    assert _to(found, to_ben) == BEN_ID
    assert found[alone].counterpart is None


async def test_a_checkpoint_that_can_not_be_read_begins_anew(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        await reader.round(COMMENTS)
        reader.checkpoints[COMMENTS] = '{"until": "tomorrow"}'
        new = await reader.say("y6", "ben", "Hello?", on="y-video")
        assert set(seen(await reader.round(COMMENTS))) == {new}
        assert not seen(await reader.round(COMMENTS))


def test_in_a_held_list_that_tells_no_status_the_top_comment_is_held() -> None:
    said = {"publishedAt": "2026-05-01T12:00:00Z"}
    thread = msgspec.convert(
        {
            "id": "UgX",
            "snippet": {"topLevelComment": {"id": "UgX", "snippet": said}},
            "replies": {"comments": [{"id": "UgX.r", "snippet": said}]},
        },
        CommentThread,
    )
    (held,) = held_in(thread, "likelySpam")
    assert held.id == "UgX"
    assert held.snippet is not None
    assert held.snippet.moderation_status == "likelySpam"


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("server_error", Unreachable),
        ("cut", Unreachable),
        ("broken_json", BadAnswer),
        ("rate_limit", RateLimited),
        ("expired_token", AuthExpired),
        ("revoked_token", AuthExpired),
    ],
)
async def test_faults_become_the_right_errors(
    sandbox: Sandbox, kind: str, error: type[Exception]
) -> None:
    sandbox.sites["youtube"].faults.add(kind)
    async with open_reader(sandbox) as reader:
        with pytest.raises(error) as caught:
            await reader.round(COMMENTS)
    if isinstance(caught.value, RateLimited):
        assert caught.value.retry_at > now()


async def test_a_passing_fault_passes_unnoticed(sandbox: Sandbox) -> None:
    sandbox.sites["youtube"].faults.add("server_error", times=1)
    async with open_reader(sandbox) as reader:
        assert len(seen(await reader.round(COMMENTS))) == 2


async def test_a_stream_that_is_none(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        with pytest.raises(BadInput, match="comments, sweep, held"):
            await reader.round("mentions")


async def _moderate(reader: Reader, comment_id: str, status: str) -> None:
    http = reader.channel._http
    await http.write(
        "POST",
        "/youtube/v3/comments/setModerationStatus",
        {"id": comment_id, "moderationStatus": status},
    )


def _to(found: dict[str, SeenMessage], native_id: str) -> str:
    counterpart = found[native_id].counterpart
    assert counterpart is not None
    return counterpart.key.native_id
