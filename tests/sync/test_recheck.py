"""Edits and deletions that no event tells of are found, kept or forgotten as each network says."""

from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.domain.ids import MessageId
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.codec import encode
from socialinbox.storage.connection import Connection
from socialinbox.storage.unwanted import unwanted
from socialinbox.sync.media import remove_unwanted
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

SECRET = "zanzibarquaggaxylophone"
ON = {"youtube": "y-video", "facebook": "f-post"}


async def entries(shop: Shop) -> list[Entry]:
    rows = await shop.app.inbox.threads(ThreadQuery(Box.ALL))
    return [entry for row in rows for entry in await shop.app.inbox.whole(row.id)]


async def add(shop: Shop, network: str, text: str) -> Entry:
    """A customer's word, read."""
    if network == "twitter":
        item = Item("new", network, "mention", "ana", "", f"@testcycles {text}")
    else:
        item = Item("new", network, "comment", "ana", "", text, on=ON[network])
    shop.sandbox.world.add(item)
    await shop.online.sync_now()
    return next(entry for entry in await entries(shop) if text in entry.text)


async def again(shop: Shop, network: str) -> int:
    """As many turns as the network's rules want until nothing is due."""
    sync = shop.online._syncs[(await shop.account(network)).id]
    looked = 0
    while found := await sync.recheck():
        looked += found
    return looked


def bytes_with(folder: Path, words: str) -> list[str]:
    """The files that hold these words."""
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes()
    ]


@pytest.mark.parametrize("network", ["twitter", "youtube", "facebook"])
async def test_a_deleted_word_is_found_and_leaves_no_byte(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        folder = open_shop.app.profile.folder
        seen = await add(open_shop, network, SECRET)
        assert bytes_with(folder, SECRET)
        assert await open_shop.app.inbox.search(SECRET)
        world = open_shop.sandbox.world
        thing = world.find(network, seen.native_id)
        assert thing is not None
        world.delete(thing)
        open_shop.pass_time(hours=31)
        assert await again(open_shop, network) > 0
        buried = next(e for e in await entries(open_shop) if e.id == seen.id)
        assert buried.deleted_at is not None
        assert (buried.text, buried.attachments) == ("", ())
        assert not await open_shop.app.inbox.search(SECRET)
        assert bytes_with(folder, SECRET) == []
        # Everything due was looked at: nothing is asked for twice.
        assert await again(open_shop, network) == 0


@pytest.mark.parametrize("network", ["twitter", "youtube", "facebook"])
async def test_an_edit_is_found_and_its_history_kept_where_that_is_allowed(
    shop: Shops, network: str
) -> None:
    async with shop(networks=network) as open_shop:
        seen = await add(open_shop, network, "first words")
        world = open_shop.sandbox.world
        thing = world.find(network, seen.native_id)
        assert thing is not None
        open_shop.pass_time(minutes=10)
        world.edit(thing, thing.text.replace("first", "other"))
        open_shop.pass_time(hours=31)
        await again(open_shop, network)
        await open_shop.online.sync_now()
        edited = next(e for e in await entries(open_shop) if "other words" in e.text)
        assert edited.id == seen.id
        assert edited.edited_at is not None
        kept = [former.text for former in edited.edits]
        assert kept == (["first words"] if rules_of(network).keeps_edits else [])


@pytest.mark.parametrize("network", ["youtube", "facebook"])
async def test_old_and_settled_words_are_looked_at_before_the_networks_deadline(
    shop: Shops, network: str
) -> None:
    how = rules_of(network).rechecking
    assert how is not None
    assert how.deadline is not None
    kept = rules_of(network).retention.messages
    assert kept is None or how.deadline < kept
    async with shop(networks=network) as open_shop:
        seen = await add(open_shop, network, "long ago")
        for row in await open_shop.app.inbox.threads(ThreadQuery(Box.ALL)):
            await open_shop.app.inbox.triage.done([row.id])
        open_shop.pass_time(days=how.recent.days + 1)
        assert await again(open_shop, network) == 0
        world = open_shop.sandbox.world
        thing = world.find(network, seen.native_id)
        assert thing is not None
        world.delete(thing)
        open_shop.pass_time(seconds=how.deadline.total_seconds())
        assert await again(open_shop, network) > 0
        assert next(e for e in await entries(open_shop) if e.id == seen.id).deleted_at is not None


async def test_looking_again_on_the_same_day_costs_nothing_on_x(shop: Shops) -> None:
    async with shop(networks="twitter") as open_shop:
        x = await open_shop.account("twitter")
        moment = open_shop.app.clock()
        midnight = (moment + timedelta(days=1)).replace(hour=0, minute=0, second=0)
        open_shop.pass_time(seconds=(midnight - moment).total_seconds() + 12 * 3600)
        await add(open_shop, "twitter", "at noon")
        before = await open_shop.app.inbox.spending(x.id)
        open_shop.pass_time(hours=11, minutes=15)
        assert await again(open_shop, "twitter") > 0
        assert await open_shop.app.inbox.spending(x.id) == before


async def test_pictures_of_the_buried_leave_the_disk(shop: Shops) -> None:
    async with shop(networks="facebook") as open_shop:
        database, profile = open_shop.app.database, open_shop.app.profile
        gone, shared = "https://scontent.fbcdn.net/gone.jpg", "https://scontent.fbcdn.net/both.jpg"
        rows = await entries(open_shop)
        first, second = [e for e in rows if e.direction.value == "in"][:2]

        def give(con: Connection, message: MessageId, *urls: str) -> None:
            con.execute(
                "UPDATE message SET attachments = ? WHERE id = ?",
                (encode([Attachment(AttachmentKind.IMAGE, url) for url in urls]), message),
            )

        await database.run(give, first.id, gone, shared)
        await database.run(give, second.id, shared)
        for url in (gone, shared):
            _write(profile, url)
        thing = open_shop.sandbox.world.find("facebook", first.native_id)
        assert thing is not None
        open_shop.sandbox.world.delete(thing)
        open_shop.pass_time(hours=31)
        await again(open_shop, "facebook")
        assert not profile.media_file(gone).exists()
        assert profile.media_file(shared).exists()
        assert await database.read(unwanted) == ([], [])
        assert await remove_unwanted(database, profile) == 0
        assert bytes_with(profile.folder, "gone.jpg") == []


def _write(profile: Profile, url: str) -> None:
    profile.media.mkdir(exist_ok=True)
    profile.media_file(url).write_bytes(b"\x89PNG\r\n\x1a\n")
