"""What would have to go is looked at again in time: what matters most first, within the budget."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialinbox.domain.errors import RateLimited
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import all_rules
from socialinbox.networks.verbs import as_seen
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.rechecks import expiring
from socialinbox.storage.timeline import customer_of
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

LIMITED = [name for name, rules in all_rules().items() if rules.retention.messages is not None]
ON = {"youtube": "y-video", "linkedin": "l-post"}


async def thread_of(shop: Shop, entry: Entry) -> CustomerId:
    return await shop.app.database.read(customer_of, entry.id)


async def entries(shop: Shop) -> list[Entry]:
    rows = await shop.app.inbox.threads(ThreadQuery(Box.ALL))
    return [entry for row in rows for entry in await shop.app.inbox.whole(row.id)]


async def two_threads(shop: Shop, network: str) -> tuple[CustomerId, CustomerId]:
    """Ana's and Ben's, both done and not saved; Ana's words are the older ones."""
    for who in ("ana", "ben"):
        item = Item(f"of-{who}", network, "comment", who, "", f"words of {who}", on=ON[network])
        shop.sandbox.world.add(item)
        await shop.online.sync_now()
        shop.pass_time(minutes=10)
    found = {entry.text: await thread_of(shop, entry) for entry in await entries(shop)}
    for row in await shop.app.inbox.threads(ThreadQuery(Box.ALL)):
        await shop.app.inbox.triage.done([row.id])
    return found["words of ana"], found["words of ben"]


async def order(shop: Shop, network: str, opened: tuple[CustomerId, ...] = ()) -> list[CustomerId]:
    """Whose words would be looked at, in this order."""
    account = (await shop.account(network)).id
    soon = shop.app.clock() + timedelta(days=400)
    rules = all_rules()[(await shop.account(network)).own.network]
    found = await shop.app.database.read(expiring, account, rules.name, (soon, soon), opened, 100)
    return list(dict.fromkeys([await thread_of(shop, entry) for entry in found]))


@pytest.mark.parametrize("network", LIMITED)
async def test_saved_then_open_then_waiting_then_the_soonest(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        ana, ben = await two_threads(open_shop, network)
        inbox = open_shop.app.inbox
        assert [c for c in await order(open_shop, network) if c in (ana, ben)] == [ana, ben]
        await inbox.triage.done([ben], False)
        assert (await order(open_shop, network))[0] == ben, "waiting goes before the rest"
        assert (await order(open_shop, network, (ana,)))[0] == ana, "what is on the screen first"
        await inbox.triage.save([ben])
        assert (await order(open_shop, network, (ana,)))[:2] == [ben, ana], "saved before all"


@pytest.mark.parametrize("network", LIMITED)
async def test_beyond_the_cap_nothing_is_renewed(
    shop: Shops, network: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = time_of(network)
    async with shop(networks=network) as open_shop:
        await two_threads(open_shop, network)
        (sync,) = open_shop.online._syncs.values()
        open_shop.pass_time(seconds=kept.total_seconds() * 0.9)
        sync._recheck.hasten()
        limited = RateLimited("over", open_shop.app.clock() + timedelta(hours=1))
        with monkeypatch.context() as patched:
            patched.setattr(sync.meter, "must_stop", lambda: limited)
            assert await sync.recheck() == 0
        assert await sync.recheck() > 0


@pytest.mark.parametrize("network", LIMITED)
async def test_a_day_has_its_number_of_second_looks(
    shop: Shops, network: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(networks=network) as open_shop:
        await two_threads(open_shop, network)
        (sync,) = open_shop.online._syncs.values()
        rules = sync.connector.rules
        assert rules.rechecking is not None
        few = replace(rules, rechecking=replace(rules.rechecking, most_a_day=1))
        monkeypatch.setattr(type(sync.connector), "rules", few)
        open_shop.pass_time(seconds=time_of(network).total_seconds() * 0.9)
        looked = 0
        for _ in range(5):
            sync._recheck.hasten()
            looked += await sync.recheck()
        assert looked == 1


@pytest.mark.parametrize("network", LIMITED)
async def test_a_thread_that_is_opened_gets_its_words_back(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        ana, _ = await two_threads(open_shop, network)
        open_shop.pass_time(days=70)
        await open_shop.app.purge_watch().look()
        standing = await open_shop.app.inbox.retention.thread(ana)
        assert standing.expired > 0
        (sync,) = open_shop.online._syncs.values()
        assert sync._recheck.due()
        while await sync.recheck():
            sync._recheck.hasten()
        assert (await open_shop.app.inbox.retention.thread(ana)).expired == 0


@pytest.mark.parametrize("network", LIMITED)
async def test_a_verb_of_ours_renews_nothing(shop: Shops, network: str) -> None:
    async with shop(networks=network) as open_shop:
        await two_threads(open_shop, network)
        before = next(e for e in await entries(open_shop) if e.text == "words of ana")
        open_shop.pass_time(hours=10)
        (sync,) = open_shop.online._syncs.values()
        await sync.take([replace(as_seen(before), hidden=True)])
        after = next(e for e in await entries(open_shop) if e.id == before.id)
        assert after.hidden
        assert after.expires_at == before.expires_at


def time_of(network: str) -> timedelta:
    kept = next(r.retention.messages for name, r in all_rules().items() if name == network)
    assert kept is not None
    return kept
