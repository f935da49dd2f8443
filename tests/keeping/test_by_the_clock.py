"""Every rule of every network on a shifted clock: nothing stays too long, nothing goes too soon."""

from datetime import timedelta

import pytest

from socialinbox.app import App
from socialinbox.demo import connect_all
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, Entry, ThreadQuery, ThreadRow
from socialinbox.networks.registry import all_rules, rules_of
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.timeline import customer_of
from tests.keeping.remains import files_with
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

OURS = "ornithorhynchusparadoxus, come by"
SECRET = "zanzibarquaggaxylophone"
ON = {"youtube": "y-video", "facebook": "f-post", "linkedin": "l-post"}
LIMITED = [name for name, rules in all_rules().items() if rules.retention.messages is not None]
UNLIMITED = [name for name in all_rules() if name not in LIMITED]


async def entries(app: App) -> list[Entry]:
    rows = await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
    return [entry for row in rows for entry in await app.inbox.whole(row.id)]


async def add(shop: Shop, network: str, text: str) -> Entry:
    """A customer's word, read."""
    if network == "twitter":
        item = Item("new", network, "mention", "ana", "", f"@testcycles {text}")
    else:
        item = Item("new", network, "comment", "ana", "", text, on=ON[network])
    shop.sandbox.world.add(item)
    await shop.online.sync_now()
    return next(entry for entry in await entries(shop.app) if text in entry.text)


async def reopened(shop: Shop) -> App:
    """The program started anew on the same profile, with no network at all."""
    await shop.app.aclose()
    return App(shop.app.profile, shop.app.surroundings, shop.app.clock)


@pytest.mark.parametrize("network", LIMITED)
async def test_words_go_when_their_time_is_over_and_not_before(shop: Shops, network: str) -> None:
    kept = rules_of(network).retention.messages
    assert kept is not None
    async with shop(networks=network) as open_shop:
        folder = open_shop.app.profile.folder
        seen = await add(open_shop, network, SECRET)
        assert seen.refreshed_at is not None
        assert seen.expires_at == seen.refreshed_at + kept
        clock = open_shop.sandbox.world.clock
        clock.advance(seen.expires_at - clock.now() - timedelta(seconds=30))
        app = await reopened(open_shop)
        try:
            assert SECRET in next(e.text for e in await entries(app) if e.id == seen.id)
            assert files_with(folder, SECRET)
        finally:
            await app.aclose()
        clock.advance(timedelta(seconds=30))
        app = App(open_shop.app.profile, open_shop.app.surroundings, open_shop.app.clock)
        try:
            left = next(e for e in await entries(app) if e.id == seen.id)
            assert (left.text, left.spans, left.attachments, left.edits) == ("", (), (), ())
            assert left.expired_at is not None
            assert left.expired_at >= seen.expires_at
            assert left.expires_at is None
            assert (left.sent_at, left.place, left.url) == (seen.sent_at, seen.place, seen.url)
            assert left.deleted_at is None
            assert await app.inbox.search(SECRET) == []
            assert all(SECRET not in row.last_text for row in await all_rows(app))
            assert files_with(folder, SECRET) == []
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_names_and_faces_go_when_their_time_is_over(shop: Shops, network: str) -> None:
    kept = rules_of(network).retention.profiles
    assert kept is not None
    async with shop(networks=network) as open_shop:
        folder = open_shop.app.profile.folder
        # Only names that this network alone tells are looked for.
        seen = await add(open_shop, network, "hello there")
        told = seen.author
        named = [word for word in (told.name, told.handle, told.avatar_url) if word]
        assert named
        assert files_with(folder, *named)
        open_shop.pass_time(seconds=kept.total_seconds() + 1)
        app = await reopened(open_shop)
        try:
            author = next(e for e in await entries(app) if e.id == seen.id).author
            assert (author.name, author.handle, author.avatar_url, author.bio) == (None,) * 4
            for row in await all_rows(app):
                assert not {row.name, row.handle, row.avatar_url} & set(named)
            for name in named:
                assert await app.inbox.find_customers(name) == []
            assert files_with(folder, *named) == []
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_our_own_words_stay_as_long_as_their_own_rule_says(shop: Shops, network: str) -> None:
    kept = rules_of(network).retention
    assert kept.messages is not None
    async with shop(networks=network) as open_shop:
        app, folder = open_shop.app, open_shop.app.profile.folder
        asked = await add(open_shop, network, "is it open")
        customer = await app.database.read(customer_of, asked.id)
        (route,) = [r for r in await app.inbox.routes(customer) if r.to.id == asked.id]
        await app.inbox.reply(customer, route, OURS)
        await open_shop.online.outbox.settle()
        await open_shop.online.sync_now()
        (ours,) = [e for e in await entries(app) if e.text == OURS]
        assert ours.delivery is not None
        assert ours.delivery.state is DeliveryState.CONFIRMED
        open_shop.pass_time(seconds=kept.messages.total_seconds() * 2)
        app = await reopened(open_shop)
        try:
            assert next(e.text for e in await entries(app) if e.id == ours.id) == OURS
            assert next(e.text for e in await entries(app) if e.id == asked.id) == ""
        finally:
            await app.aclose()
        open_shop.pass_time(days=400)
        app = App(open_shop.app.profile, open_shop.app.surroundings, open_shop.app.clock)
        try:
            forever = kept.own_words is None
            left = next(e for e in await entries(app) if e.id == ours.id)
            assert left.text == (OURS if forever else "")
            # That it was sent stays known; what it said does not.
            assert left.delivery == ours.delivery
            assert bool(files_with(folder, OURS)) is forever
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_words_of_ours_that_never_left_are_no_networks(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        app = open_shop.app
        asked = await add(open_shop, network, "is it open")
        customer = await app.database.read(customer_of, asked.id)
        (route,) = [r for r in await app.inbox.routes(customer) if r.to.id == asked.id]
        await app.inbox.reply(customer, route, OURS)
        open_shop.pass_time(days=400)
        app = await reopened(open_shop)
        try:
            (ours,) = [e for e in await entries(app) if e.direction is Direction.OUT and e.delivery]
            assert ours.text == OURS
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", UNLIMITED)
async def test_where_no_time_is_set_everything_stays(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        before = {e.id: (e.text, e.author.name) for e in await entries(open_shop.app)}
        assert all(e.expires_at is None for e in await entries(open_shop.app))
        open_shop.pass_time(days=3000)
        app = await reopened(open_shop)
        try:
            assert {e.id: (e.text, e.author.name) for e in await entries(app)} == before
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_what_the_network_shows_again_comes_back(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        seen = await add(open_shop, network, SECRET)
        await open_shop.app.inbox.triage.save(
            [await open_shop.app.database.read(customer_of, seen.id)]
        )
        open_shop.pass_time(days=70)
        app = await reopened(open_shop)
        try:
            assert next(e.text for e in await entries(app) if e.id == seen.id) == ""
            online = await connect_all(app, open_shop.sandbox)
            (sync,) = online._syncs.values()
            while await sync.recheck():
                continue
            back = next(e for e in await entries(app) if e.id == seen.id)
            assert back.text == seen.text
            assert back.expired_at is None
            assert back.edited_at is None
            assert back.expires_at is not None
            assert back.expires_at > app.clock()
        finally:
            await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_while_online_everything_is_renewed_in_time(shop: Shops, network: str) -> None:
    kept = rules_of(network).retention.messages
    assert kept is not None
    async with shop(networks=network) as open_shop:
        seen = await add(open_shop, network, SECRET)
        for row in await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)):
            await open_shop.app.inbox.triage.done([row.id])
        watch = open_shop.app.purge_watch()
        (sync,) = open_shop.online._syncs.values()
        for _ in range(12):
            open_shop.pass_time(seconds=kept.total_seconds() / 5)
            await sync.recheck()
            await watch.look()
            now_there = next(e for e in await entries(open_shop.app) if e.id == seen.id)
            assert SECRET in now_there.text
        # Nothing but a second look did that.
        for _ in range(6):
            open_shop.pass_time(seconds=kept.total_seconds() / 5)
            await watch.look()
        gone = next(e for e in await entries(open_shop.app) if e.id == seen.id)
        assert gone.text == ""


async def all_rows(app: App) -> list[ThreadRow]:
    return await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
