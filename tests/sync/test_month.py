"""A busy shop on a fast clock stays inside every free quota, and the dollars on X are known.

X and Facebook live through a whole month in steps of hours: polls that find nothing cost nothing
there. YouTube and LinkedIn count calls, so they are polled at every moment their own plan names.
"""

import logging
import random
from datetime import timedelta

import pytest

from socialinbox.domain.money import dollars
from socialinbox.domain.spending import Spent
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage import spending
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

log = logging.getLogger(__name__)

OPEN = range(8, 20)
"""Hours in which customers write."""
STEP = timedelta(hours=6)


def item(number: int, kind: str) -> Item:
    """One more customer's word."""
    key, words = f"m{number}", f"question number {number}"
    match kind:
        case "mention":
            return Item(key, "twitter", "mention", "ana", "", f"@testcycles {words}")
        case "dm":
            return Item(key, "twitter", "dm", "ben", "", words)
        case "facebook":
            return Item(key, "facebook", "comment", "ana", "", words, on="f-post")
        case "linkedin":
            return Item(key, "linkedin", "comment", "ana", "", words, on="l-post")
        case _:
            return Item(key, "youtube", "comment", "ana", "", words, on="y-video")


async def spent_of(shop: Shop, network: str) -> list[Spent]:
    account = await shop.account(network)
    since = (shop.app.clock() - timedelta(days=40)).date()
    return await shop.app.database.read(spending.spent_since, account.id, since)


async def test_a_month_on_x_and_facebook(shop: Shops) -> None:
    chance, number = random.Random(7), 0
    wanted = {"mention": 12, "dm": 4, "facebook": 10}
    async with shop(networks="twitter facebook") as open_shop:
        began = open_shop.app.clock()
        while open_shop.app.clock() < began + timedelta(days=30):
            if open_shop.app.clock().hour in OPEN:
                for kind, a_day in wanted.items():
                    for _ in range(a_day):
                        # A day has two such steps in which the shop is open.
                        if chance.random() < 0.5:
                            number += 1
                            open_shop.sandbox.world.add(item(number, kind))
            open_shop.pass_time(seconds=STEP.total_seconds())
            reports = await open_shop.online.sync_now()
            assert [(r.stream.name, str(r.error)) for r in reports if r.error] == []
            for sync in open_shop.online._syncs.values():
                await sync.recheck()
        spent = await spent_of(open_shop, "twitter")
        milli = sum(one.milli for one in spent)
        log.info("%d words in a month: %s on X, %s", number, dollars(milli), _counts(spent))
        assert number > 600
        assert 0 < milli < 12_000
        assert (await open_shop.app.inbox.counts()).all >= 2


@pytest.mark.parametrize(("network", "words", "hours"), [("youtube", 40, 24), ("linkedin", 6, 48)])
async def test_every_planned_poll_fits_the_quota(
    shop: Shops,
    network: str,
    words: int,
    hours: int,
) -> None:
    chance, number = random.Random(7), 0
    async with shop(networks=network) as open_shop:
        account = await open_shop.account(network)
        sync = open_shop.online._syncs[account.id]
        end = open_shop.app.clock() + timedelta(hours=hours)
        rounds = 0
        while open_shop.app.clock() < end:
            due = sync.due_streams()
            if due:
                rounds += 1
                reports = await sync.round(due)
                assert [str(r.error) for r in reports if r.error] == []
            if sync._recheck.due():
                await sync.recheck()
            await sync.save_costs()
            wait = max(1.0, sync.seconds_to_next())
            if open_shop.app.clock().hour in OPEN:
                per_second = words / (len(OPEN) * 3600)
                if chance.random() < wait * per_second:
                    number += 1
                    open_shop.sandbox.world.add(item(number, network))
            open_shop.pass_time(seconds=wait)
        spent = await spent_of(open_shop, network)
        by_day: dict[str, int] = {}
        for one in spent:
            by_day[one.day.isoformat()] = by_day.get(one.day.isoformat(), 0) + one.units
        log.info("%s, %d rounds: %s units by day", network, rounds, by_day)
        limit = min(q.limit for q in rules_of(network).quotas if q.limit is not None)
        reserve = rules_of(network).quotas[0].reserve
        assert rounds > hours
        assert number > 0
        assert max(by_day.values()) <= limit * (1 - reserve), by_day


def _counts(spent: list[Spent]) -> str:
    counts: dict[str, int] = {}
    for one in spent:
        counts[one.what] = counts.get(one.what, 0) + one.count
    return str(counts)
