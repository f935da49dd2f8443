"""LinkedIn's hundred calls a day: the first reading is spread over days, and all of it comes."""

from datetime import date, timedelta

from socialinbox.domain.account import AccountState
from socialinbox.domain.coverage import StretchKind
from socialinbox.sandbox.worldfile import Item, WorldFile
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop
from tests.sync.test_recheck import entries
from tests.worlds import small_world

POSTS, COMMENTS = 12, 5
"""Each comment is answered: without care that would be a call for each of sixty conversations."""
READING = 90
"""Calls of a day; ten are for replies."""


def talkative() -> WorldFile:
    """The small world and a page on which much is said; the newest post has the highest number."""
    file = small_world()
    for post in range(POSTS):
        day = f"-{POSTS - post}d"
        file.items.append(
            Item(f"p{post}", "linkedin", "post", "owner", f"{day} 3h", f"post {post}")
        )
        for number in range(COMMENTS):
            key, on = f"{post}_{number}", f"p{post}"
            at = f"-{POSTS - post - 1}d {20 - number}h"
            file.items += [
                Item(f"c{key}", "linkedin", "comment", "ben", at, f"word {key}", on=on),
                Item(
                    f"a{key}", "linkedin", "comment", "ana", at, f"more {key}", on=on, to=f"c{key}"
                ),
            ]
    return file


WORDS = {
    f"{kind} {p}_{n}" for kind in ("word", "more") for p in range(POSTS) for n in range(COMMENTS)
}


async def words(shop: Shop) -> set[str]:
    """What of it has come."""
    return {entry.text for entry in await entries(shop)} & WORDS


async def live(shop: Shop, hours: int) -> dict[date, int]:
    """Poll as the program plans it; the calls of each day."""
    sync = shop.online._syncs[(await shop.account("linkedin")).id]
    end, days = shop.app.clock() + timedelta(hours=hours), {}
    while shop.app.clock() < end:
        if due := sync.timetable.due():
            assert [r.error for r in await sync.round(due)] == [None] * len(due)
        days[sync.meter.today()] = sync.meter.today_units
        shop.pass_time(seconds=max(sync.timetable.seconds_to_next(), 1))
    return days


async def test_the_first_reading_is_spread_over_days(shop: Shops) -> None:
    async with shop(talkative(), networks="linkedin") as open_shop:
        sync = open_shop.online._syncs[(await open_shop.account("linkedin")).id]
        assert sync.meter.today_units < 60
        # Notifications tell of all of it, though they may cut words short.
        assert await words(open_shop) == WORDS
        # It does not claim to know what it has not read.
        (line,) = (
            one
            for one in await open_shop.app.inbox.coverage(sync.account.id)
            if one.stream == "comments"
        )
        assert any(part.kind is StretchKind.GAP for part in line.stretches)
        days = await live(open_shop, 24 * 5)
        assert await words(open_shop) == WORDS
        assert max(days.values()) <= READING, days
        assert (await open_shop.account("linkedin")).state is AccountState.OK


async def test_a_page_with_much_talk_costs_little_when_nothing_is_new(shop: Shops) -> None:
    async with shop(talkative(), networks="linkedin") as open_shop:
        await live(open_shop, 24 * 4)
        sync = open_shop.online._syncs[(await open_shop.account("linkedin")).id]
        streams = {one.name: one for one in sync.connector.rules.streams}
        before = sync.connector._api.calls  # type: ignore[attr-defined]
        await sync.round([streams["comments"]])
        # A list of posts, one of mentions, one of comments for each post.
        assert sync.connector._api.calls - before <= POSTS + 4  # type: ignore[attr-defined]


async def test_answers_that_are_new_or_gone_are_found_by_their_number(shop: Shops) -> None:
    async with shop(talkative(), networks="linkedin") as open_shop:
        await live(open_shop, 24 * 4)
        sync = open_shop.online._syncs[(await open_shop.account("linkedin")).id]
        streams = {one.name: one for one in sync.connector.rules.streams}
        world = open_shop.sandbox.world
        world.add(Item("new", "linkedin", "comment", "ana", "", "one more", on="p3", to="c3_1"))
        gone = world.get("a4_2")
        assert gone is not None
        world.delete(gone)
        for _ in range(3):
            await sync.round([streams["comments"]])
        found = await entries(open_shop)
        assert [e.text for e in found if e.text == "one more"] == ["one more"]
        assert not [e for e in found if e.text == "more 4_2"]
