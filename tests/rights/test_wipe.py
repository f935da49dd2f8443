"""All that came from a network goes when its account was disconnected and the owner wants it."""

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box, ThreadQuery
from tests.rights.remains import files_with
from tests.storage.recount import check
from tests.sync.fast_clock import Shop, Shops

TWO = "twitter facebook"


async def everything(shop: Shop) -> dict[str, set[str]]:
    """What is stored, by network."""
    found: dict[str, set[str]] = {}
    for row in await shop.app.inbox.threads(ThreadQuery(Box.ALL), None, 500):
        for entry in await shop.app.inbox.whole(row.id):
            found.setdefault(entry.network, set()).add(entry.text)
    return found


async def test_one_network_goes_and_the_other_stays(shop: Shops) -> None:
    async with shop(networks=TWO) as open_shop:
        app = open_shop.app
        await open_shop.online.fetch_media(15)
        before = await everything(open_shop)
        ana = [r for r in await app.inbox.threads(ThreadQuery(Box.ALL)) if r.name == "Ana Ñandú"]
        for other in ana[1:]:
            await app.inbox.people.link(ana[0].id, other.id, Basis.TOLD_ME)
        account = (await open_shop.account("twitter")).id
        await open_shop.online.connecting.remove(account)
        assert await everything(open_shop) == before, "without the wish all of it stays"

        receipt = await app.inbox.rights.wipe(account)
        after = await everything(open_shop)
        assert "twitter" not in after
        assert after["facebook"] == before["facebook"]
        assert receipt.account == "twitter"
        (line,) = receipt.removed
        assert line.theirs > 0
        only_there = before["twitter"] - before["facebook"]
        assert files_with(app.profile.folder, [w for w in only_there if len(w) > 12]) == []
        left = await app.inbox.threads(ThreadQuery(Box.ALL))
        assert ana[0].name in [row.name for row in left]
        await app.database.read(check)
        people = await app.database.read(
            lambda con: con.value("SELECT count(*) FROM identity WHERE network = 'twitter'")
        )
        assert people == 0


async def test_only_what_was_disconnected(shop: Shops) -> None:
    async with shop(networks=TWO) as open_shop:
        account = (await open_shop.account("twitter")).id
        before = await everything(open_shop)
        with pytest.raises(BadInput, match="still connected"):
            await open_shop.app.inbox.rights.wipe(account)
        with pytest.raises(BadInput, match="no account"):
            await open_shop.app.inbox.rights.wipe(AccountId(99))
        assert await everything(open_shop) == before


async def test_connected_again_everything_comes_back(shop: Shops) -> None:
    from socialinbox import demo

    async with shop(networks="facebook") as open_shop:
        before = await everything(open_shop)
        account = (await open_shop.account("facebook")).id
        await open_shop.online.connecting.remove(account)
        await open_shop.app.inbox.rights.wipe(account)
        assert await everything(open_shop) == {}
        online = await demo.connect_all(open_shop.app, open_shop.sandbox)
        await online.sync_now()
        assert await everything(open_shop) == before
