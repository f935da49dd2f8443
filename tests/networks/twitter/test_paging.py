"""Lists of X to their very end: empty pages, pages that fail, and what lies far behind."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx
import pytest

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.message import MessageKind
from socialinbox.domain.times import now, rfc3339
from socialinbox.networks.twitter.account import XAccount
from socialinbox.networks.twitter.mapping import moment_of
from socialinbox.sandbox.ids import snowflake
from socialinbox.sandbox.worldfile import Item
from tests.networks.twitter.conftest import Place, Serve, messages, read
from tests.networks.twitter.test_replies import BEN, direct, public
from tests.networks.twitter.test_verbs import answering
from tests.worlds import small_world


def post(age: timedelta, text: str = "@us hello") -> dict[str, str]:
    """Somebody's post, so old."""
    at = now() - age
    return {"id": snowflake(at, text), "text": text, "author_id": "2", "created_at": rfc3339(at)}


async def test_an_empty_page_is_not_the_end_of_a_list() -> None:
    newer, older = post(timedelta(hours=1)), post(timedelta(days=3))
    account, asked = answering(
        {"data": [newer], "meta": {"result_count": 1, "next_token": "a"}},
        {"meta": {"result_count": 0, "next_token": "b"}},
        {"data": [older], "meta": {"result_count": 1}},
    )
    pages = await read(account, "mentions")
    assert set(messages(pages)) == {newer["id"], older["id"]}
    assert [r.url.params.get("pagination_token") for r in asked[1:]] == [None, "a", "b"]
    assert pages[-1].covered[0].start == moment_of(older["id"])


async def test_a_page_that_names_itself_as_the_next_ends_the_list() -> None:
    page = {"data": [post(timedelta(hours=1))], "meta": {"result_count": 1, "next_token": "a"}}
    account, asked = answering(page, page)
    await read(account, "mentions")
    assert len(asked) == 3


@asynccontextmanager
async def spoiling_second_pages(place: Place, path: str) -> AsyncIterator[XAccount]:
    """An account for which the first second page of that list can't be read."""
    spoilt: list[httpx.URL] = []

    async def spoil(request: httpx.Request) -> None:
        behind = "pagination_token" in request.url.params
        if behind and request.url.path.endswith(path) and not spoilt:
            spoilt.append(request.url)
            place.site.faults.add("broken_json", 1, path)

    async with place.open() as account:
        place.client.event_hooks["request"].append(spoil)
        yield account
    assert spoilt


async def test_own_posts_of_which_a_page_failed_are_read_the_next_time(serve: Serve) -> None:
    file = small_world()
    file.items += [
        Item("old", "twitter", "post", "owner", "-6d", "Hubs"),
        Item("asked", "twitter", "reply", "ben", "-2d", "28?", to="old"),
        Item("aside", "twitter", "reply", "ana", "-1d", "@benito 28 it is", to="asked"),
    ]
    file.items += [
        Item(f"o{n}", "twitter", "post", "owner", f"-{n + 30}m", f"Offer {n}") for n in range(110)
    ]
    place = serve(file)
    async with spoiling_second_pages(place, "/tweets") as account:
        with pytest.raises(BadAnswer):
            await read(account, "conversations")
        found = messages(await read(account, "conversations"))
    assert place.id("aside") in found


async def test_a_reply_is_found_behind_a_hundred_later_ones(place: Place) -> None:
    reply = public(place.id("x4"))
    async with place.open() as account:
        sent = await account.send(reply)
        for n in range(105):
            place.world.write("twitter", "post", f"Offer {n}")
        seen = await account.find(reply, None)
    assert seen is not None
    assert seen.native_id == sent.native_id


async def test_a_direct_message_is_found_behind_many_later_ones(place: Place) -> None:
    reply = direct()
    async with place.open() as account:
        sent = await account.send(reply)
        for n in range(25):
            place.world.add(Item(f"d{n}", "twitter", "dm", "ben", "", f"direct {n}"))
        calls = len(place.called)
        seen = await account.find(reply, None)
        looked = place.called[calls:]
    assert seen is not None
    assert seen.native_id == sent.native_id
    assert len([url for url in looked if url.path.endswith("/dm_events")]) == 3


async def test_a_message_to_a_group_is_looked_for_in_the_group() -> None:
    group = "1585094756761149440"
    reply = OutgoingReply(MessageKind.DM, "See you", None, None, group, BEN, now(), {"group": True})
    ours = {
        "id": snowflake(now(), "ours"),
        "event_type": "MessageCreate",
        "text": "See you",
        "sender_id": "1",
        "dm_conversation_id": group,
        "created_at": rfc3339(now()),
    }
    account, asked = answering({"data": [ours], "meta": {"result_count": 1}})
    seen = await account.find(reply, None)
    assert seen is not None
    assert seen.native_id == ours["id"]
    assert asked[-1].url.path == f"/2/dm_conversations/{group}/dm_events"


async def test_conversations_are_covered_when_all_of_them_were_searched(place: Place) -> None:
    async with place.open() as account:
        began = now()
        pages = await read(account, "conversations")
        again = await read(account, "conversations", pages[-1].checkpoint)
    assert len(pages) > 1
    assert not any(page.covered for page in pages[:-1])
    (first,), (second,) = pages[-1].covered, again[-1].covered
    assert first.start <= began - timedelta(days=7) + timedelta(minutes=1)
    assert began - timedelta(seconds=1) <= first.end <= now()
    assert second.start == first.end
