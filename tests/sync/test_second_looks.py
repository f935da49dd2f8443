"""Second looks network by network: what is free, what is made up, what is kept for how long."""

from datetime import timedelta

import pytest

from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.networks.verbs import Verb
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.codec import encode
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop
from tests.sync.test_recheck import SECRET, _write, add, again, bytes_with, entries

# -- X: the hour that costs nothing, and what it missed


async def at(shop: Shop, hour: int, minute: int = 0) -> None:
    """Let time pass until it is so late (UTC), today or else tomorrow."""
    moment = shop.app.clock()
    wanted = moment.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if wanted <= moment:
        wanted += timedelta(days=1)
    shop.pass_time(seconds=(wanted - moment).total_seconds())


async def spent(shop: Shop, network: str) -> int:
    """What the month has cost so far, in thousandths of a dollar."""
    found = await shop.app.inbox.spending((await shop.account(network)).id)
    return found.month_milli if found is not None else 0


@pytest.mark.parametrize("trouble", ["off", "server_error", "rate_limit"])
async def test_an_hour_that_was_missed_is_made_up_the_next_day(shop: Shops, trouble: str) -> None:
    async with shop(networks="twitter") as open_shop:
        await at(open_shop, 14)
        seen = await add(open_shop, "twitter", SECRET)
        world = open_shop.sandbox.world
        thing = world.find("twitter", seen.native_id)
        assert thing is not None
        await at(open_shop, 20)
        world.delete(thing)
        if trouble != "off":
            open_shop.sandbox.sites["twitter"].faults.add(trouble, None, "/2/tweets")
            for minute in (5, 40):
                await at(open_shop, 23, minute)
                await again(open_shop, "twitter")
            open_shop.sandbox.sites["twitter"].faults.clear()
        assert bytes_with(open_shop.app.profile.folder, SECRET)
        await at(open_shop, 9)
        before = await spent(open_shop, "twitter")
        assert await again(open_shop, "twitter") > 0
        buried = next(e for e in await entries(open_shop) if e.id == seen.id)
        assert buried.deleted_at is not None
        assert bytes_with(open_shop.app.profile.folder, SECRET) == []
        # Half a cent for each post, and a cent for each person that came along.
        assert await spent(open_shop, "twitter") - before < 200
        assert await again(open_shop, "twitter") == 0


async def test_an_hour_that_was_used_is_not_paid_for_again(shop: Shops) -> None:
    async with shop(networks="twitter") as open_shop:
        for row in await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)):
            await open_shop.app.inbox.triage.done([row.id])
        await at(open_shop, 14)
        await add(open_shop, "twitter", "at two")
        for row in await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)):
            await open_shop.app.inbox.triage.done([row.id])
        await at(open_shop, 23, 20)
        assert await again(open_shop, "twitter") > 0
        looked = {e.id for e in await entries(open_shop) if "at two" in e.text}
        before = await spent(open_shop, "twitter")
        await at(open_shop, 9)
        account = await open_shop.account("twitter")
        due = await open_shop.online._syncs[account.id]._recheck._targets(
            *(rules_of("twitter").rechecking, 100, open_shop.app.clock())  # type: ignore[arg-type]
        )
        assert not looked & {int(one.id) for one in due}
        assert await spent(open_shop, "twitter") == before


async def test_what_is_made_up_stays_within_the_days_number_and_the_cap(
    shop: Shops,
) -> None:
    async with shop(networks="twitter") as open_shop:
        await at(open_shop, 14)
        for number in range(50):
            open_shop.sandbox.world.add(
                Item(f"m{number}", "twitter", "mention", "ana", "", f"@testcycles number {number}")
            )
        await open_shop.online.sync_now()
        await at(open_shop, 9)
        account = await open_shop.account("twitter")
        await open_shop.app.inbox.set_cap(account.id, await spent(open_shop, "twitter"))
        assert await again(open_shop, "twitter") == 0
        await open_shop.app.inbox.set_cap(account.id, None)
        how = rules_of("twitter").rechecking
        assert how is not None
        assert await again(open_shop, "twitter") == how.most_a_day
        # The rest has its turn on the day after.
        await at(open_shop, 9)
        assert await again(open_shop, "twitter") > 0


async def test_direct_messages_of_x_are_looked_at_while_it_is_free(shop: Shops) -> None:
    async with shop(networks="twitter") as open_shop:
        await at(open_shop, 12)
        world = open_shop.sandbox.world
        world.add(Item("d1", "twitter", "dm", "ben", "", f"{SECRET} one"))
        world.add(Item("d2", "twitter", "dm", "ben", "", "another word"))
        await open_shop.online.sync_now()
        gone = next(e for e in await entries(open_shop) if SECRET in e.text)
        thing = world.find("twitter", gone.native_id)
        assert thing is not None
        world.delete(thing)
        before = await spent(open_shop, "twitter")
        await at(open_shop, 23, 10)
        assert await again(open_shop, "twitter") > 0
        found = {e.native_id: e for e in await entries(open_shop)}
        assert found[gone.native_id].deleted_at is not None
        assert bytes_with(open_shop.app.profile.folder, SECRET) == []
        assert any(e.text == "another word" and not e.deleted_at for e in found.values())
        assert await spent(open_shop, "twitter") == before


async def test_direct_messages_of_x_are_never_paid_for_again(shop: Shops) -> None:
    async with shop(networks="twitter") as open_shop:
        await at(open_shop, 12)
        open_shop.sandbox.world.add(Item("d1", "twitter", "dm", "ben", "", "a word"))
        await open_shop.online.sync_now()
        asked: list[str] = []
        account = await open_shop.account("twitter")
        connector = open_shop.online._syncs[account.id].connector
        look = connector.recheck  # type: ignore[attr-defined]

        async def noted(targets: list[Entry]) -> object:
            asked.extend(one.kind.value for one in targets)
            return await look(targets)

        connector.recheck = noted  # type: ignore[attr-defined]
        for _ in range(3):
            await at(open_shop, 9)
            await again(open_shop, "twitter")
            await at(open_shop, 18)
            await again(open_shop, "twitter")
        assert asked
        assert "dm" not in asked


# -- LinkedIn: words may stay for 48 hours, and go when they are deleted there


@pytest.mark.parametrize("way", ["notification", "sweep", "second look", "post"])
async def test_what_linkedin_deletes_leaves_no_byte(shop: Shops, way: str) -> None:
    async with shop(networks="linkedin") as open_shop:
        folder, world = open_shop.app.profile.folder, open_shop.sandbox.world
        media = open_shop.app.profile.media
        kind, on = ("mention", None) if way == "second look" else ("comment", "l-post")
        picture = "https://media.licdn.com/dms/image/gone"
        world.add(Item("new", "linkedin", kind, "ana", "", SECRET, on=on))  # type: ignore[arg-type]
        await open_shop.online.sync_now()
        seen = next(e for e in await entries(open_shop) if SECRET in e.text)
        url = encode([Attachment(AttachmentKind.IMAGE, picture)])
        await open_shop.app.database.run(
            lambda con: con.execute(
                "UPDATE message SET attachments = ? WHERE id = ?", (url, seen.id)
            )
        )
        _write(open_shop.app.profile, picture)
        assert bytes_with(folder, SECRET)
        thing = world.get("l-post") if way == "post" else world.get("new")
        assert thing is not None
        world.delete(thing)
        open_shop.pass_time(hours=37)
        sync = open_shop.online._syncs[(await open_shop.account("linkedin")).id]
        streams = {one.name: one for one in sync.connector.rules.streams}
        if way == "second look":
            assert await again(open_shop, "linkedin") > 0
        else:
            await sync.round([streams["notifications" if way == "notification" else "comments"]])
        buried = next(e for e in await entries(open_shop) if e.id == seen.id)
        assert buried.deleted_at is not None
        assert (buried.text, buried.attachments) == ("", ())
        assert not await open_shop.app.inbox.search(SECRET)
        assert bytes_with(folder, SECRET) == []
        assert list(media.iterdir()) == []


async def test_linkedins_second_looks_leave_calls_for_the_day(shop: Shops) -> None:
    async with shop(networks="linkedin") as open_shop:
        for number in range(40):
            open_shop.sandbox.world.add(
                Item(f"m{number}", "linkedin", "comment", "ana", "", f"w {number}", on="l-post")
            )
        await open_shop.online.sync_now()
        open_shop.pass_time(hours=37)
        how = rules_of("linkedin").rechecking
        assert how is not None
        assert await again(open_shop, "linkedin") == how.most_a_day
        found = await open_shop.app.inbox.spending((await open_shop.account("linkedin")).id)
        assert found is not None
        assert found.today_units <= how.most_a_day + 2


# -- YouTube: what we reject is hidden, and can be published again


@pytest.mark.parametrize("verb", [Verb.REJECT, Verb.BAN])
async def test_what_we_reject_on_youtube_stays_hidden_and_can_come_back(
    shop: Shops, verb: Verb
) -> None:
    async with shop(networks="youtube") as open_shop:
        seen = await add(open_shop, "youtube", "rude words")
        await open_shop.online.act(seen, verb)
        for _ in range(3):
            open_shop.pass_time(hours=25)
            await open_shop.online.sync_now()
            await again(open_shop, "youtube")
            now = next(e for e in await entries(open_shop) if e.id == seen.id)
            assert (now.hidden, now.deleted_at, now.text) == (True, None, "rude words")
        thing = open_shop.sandbox.world.find("youtube", seen.native_id)
        assert thing is not None
        assert thing.hidden
        await open_shop.online.act(now, Verb.PUBLISH)
        open_shop.pass_time(hours=25)
        await open_shop.online.sync_now()
        back = next(e for e in await entries(open_shop) if e.id == seen.id)
        assert (back.hidden, back.deleted_at) == (False, None)
        assert not thing.hidden


async def test_who_is_banned_on_youtube_is_heard_no_more(shop: Shops) -> None:
    async with shop(networks="youtube") as open_shop:
        seen = await add(open_shop, "youtube", "rude words")
        await open_shop.online.act(seen, Verb.BAN)
        open_shop.sandbox.world.add(
            Item("later", "youtube", "comment", "ana", "", "rude again", on="y-video")
        )
        open_shop.pass_time(hours=25)
        await open_shop.online.sync_now()
        # YouTube rejects at once what the banned write, and shows it to nobody.
        assert not [e for e in await entries(open_shop) if "rude again" in e.text]
