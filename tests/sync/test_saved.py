"""A saved thread is whole on this computer: every file however old, and looked at again at once."""

import asyncio
from datetime import timedelta
from pathlib import Path

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.online import Online
from socialinbox.sandbox.worldfile import Item, WorldFile
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop
from tests.worlds import small_world

PATIENCE = 15.0
OLD = "an old picture of a wheel"


def old_world() -> WorldFile:
    """Ben has sent a picture four months ago."""
    world = small_world()
    world.items.append(Item("old", "facebook", "dm", "ben", "-120d", OLD, pictures=["wheel"]))
    return world


async def talk(shop: Shop, words: str) -> tuple[CustomerId, Entry]:
    """The thread in which somebody said that."""
    for row in await shop.app.inbox.threads(ThreadQuery(Box.ALL)):
        for entry in await shop.app.inbox.whole(row.id):
            if words in entry.text:
                return row.id, entry
    raise AssertionError(f"nobody said {words}")


async def until_there(file: Path) -> None:
    there = file.exists
    async with asyncio.timeout(PATIENCE):
        while not there():
            await asyncio.sleep(0.02)


async def running(online: Online) -> "asyncio.Task[None]":
    task = asyncio.create_task(online.run())
    await online.media.settled()
    return task


async def test_saving_fetches_what_nobody_has_looked_at(shop: Shops) -> None:
    async with shop(old_world(), networks="facebook") as open_shop:
        app, online = open_shop.app, open_shop.online
        customer, entry = await talk(open_shop, OLD)
        url = entry.attachments[0].url
        assert url is not None
        task = await running(online)
        try:
            assert not app.profile.media_file(url).exists(), "too old to come by itself"
            standing = (await app.inbox.keeping.saved([customer]))[customer]
            assert standing.missing_pictures >= 1
            assert not standing.whole
            await app.inbox.triage.save([customer])
            await until_there(app.profile.media_file(url))
            await online.media.settled()
            standing = (await app.inbox.keeping.saved([customer]))[customer]
            assert standing.whole
            assert standing.here == 1
            assert standing.files >= 1
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_what_was_saved_before_is_looked_for_at_the_start(shop: Shops) -> None:
    async with shop(old_world(), networks="facebook") as open_shop:
        customer, entry = await talk(open_shop, OLD)
        await open_shop.app.inbox.triage.save([customer])
        assert entry.attachments[0].url is not None
        await open_shop.online.fetch_media(PATIENCE)
        assert open_shop.app.profile.media_file(entry.attachments[0].url).exists()


async def test_saving_asks_for_a_second_look_now(shop: Shops) -> None:
    async with shop(networks="youtube") as open_shop:
        sync = open_shop.online._syncs[(await open_shop.account("youtube")).id]
        await sync.recheck()
        assert not sync._recheck.due()
        row = (await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)))[0]
        saved = open_shop.online._saved
        await saved.look()
        await open_shop.app.inbox.triage.save([row.id])
        await saved.look()
        assert sync._recheck.due()
        await sync.recheck()
        await open_shop.app.inbox.triage.save([row.id], False)
        await saved.look()
        assert not sync._recheck.due(), "letting go asks nobody"


async def test_how_fresh_and_until_when(shop: Shops) -> None:
    async with shop(networks="youtube") as open_shop:
        row = (await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)))[0]
        keeping, began = open_shop.app.inbox.keeping, open_shop.app.clock()
        one = (await keeping.saved([row.id]))[row.id]
        kept = rules_of("youtube").retention.messages
        assert kept is not None
        assert one.fresh_at is not None
        assert one.until is not None
        assert abs(one.fresh_at - began) < timedelta(minutes=2)
        assert one.until == one.fresh_at + kept
        open_shop.pass_time(days=3)
        assert (await keeping.saved([row.id]))[row.id] == one, "nobody has looked since"
        await open_shop.online.sync_now()
        sync = open_shop.online._syncs[(await open_shop.account("youtube")).id]
        while await sync.recheck():
            continue
        fresher = (await keeping.saved([row.id]))[row.id]
        assert fresher.fresh_at is not None
        assert fresher.until is not None
        assert fresher.fresh_at > one.fresh_at
        assert fresher.until > one.until


async def test_the_list_of_saved_threads(shop: Shops) -> None:
    async with shop(networks="facebook") as open_shop:
        inbox = open_shop.app.inbox
        rows = await inbox.threads(ThreadQuery(Box.ALL))
        assert await inbox.keeping.saved_rows() == []
        await inbox.triage.save([rows[-1].id])
        await inbox.triage.save([rows[0].id])
        found = [row.id for row in await inbox.keeping.saved_rows()]
        assert found == [rows[0].id, rows[-1].id]


async def test_a_saved_thread_is_looked_at_first_and_within_a_week(shop: Shops) -> None:
    async with shop(old_world(), networks="facebook") as open_shop:
        inbox = open_shop.app.inbox
        rows = await inbox.threads(ThreadQuery(Box.ALL))
        for row in rows:
            await inbox.triage.done([row.id])
        customer, _ = await talk(open_shop, OLD)
        sync = open_shop.online._syncs[(await open_shop.account("facebook")).id]
        open_shop.pass_time(days=9)
        before = await inbox.keeping.saved([row.id for row in rows])
        asked: list[str] = []
        recheck = sync.connector.recheck  # type: ignore[attr-defined]

        async def noting(targets: list[Entry]) -> object:
            asked.extend(one.native_id for one in targets)
            return await recheck(targets)

        sync.connector.recheck = noting  # type: ignore[attr-defined]
        assert await sync.recheck() == 0, "settled, and seen within the month"
        await inbox.triage.save([customer])
        while await sync.recheck():
            continue
        whole = [e.native_id for e in await inbox.whole(customer) if e.network == "facebook"]
        assert asked
        assert set(asked) == set(whole)
        after = await inbox.keeping.saved([row.id for row in rows])
        for row in rows:
            one, was = after[row.id].fresh_at, before[row.id].fresh_at
            assert one is not None
            assert was is not None
            assert (one > was) is (row.id == customer)
