"""A busy shop on a fast clock stays inside every free quota, and the dollars on X are known.

The whole month at the program's own pace takes many minutes for each network, so it has a mark of
its own; every run of the suite lives through some hours of it. The practice networks are called
without sockets here: everything above the line (planning, connectors, metering, storage) is what
runs elsewhere.
"""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.domain.money import dollars
from socialinbox.networks.registry import rules_of
from tests.sync.fast_clock import Shops
from tests.sync.fast_clock import shop as shop
from tests.sync.month import (
    OURS,
    Month,
    counts,
    crowded_world,
    limit_of,
    units_by_day,
    without_sockets,
)

NETWORKS = ("twitter", "facebook", "linkedin", "youtube")
MOST_DOLLARS = 30_000
"""Thousandths: what such a month on X may cost at most, answers included."""


REFUSED = "RateLimited"
REFUSED_AT_MOST = {"facebook": 1 / 1000}
"""Share of all calls. Facebook counts a day's calls against the people who wrote in that day: on a
Sunday, when few do, Saturday's calls alone may be too many. Nothing is missed, reading waits."""

SOME_HOURS = {"twitter": 6, "facebook": 6, "linkedin": 48, "youtube": 24}
"""From ten o'clock in the morning."""


async def lived(shop: Shops, monkeypatch: pytest.MonkeyPatch, network: str, hours: int) -> None:
    async with shop(crowded_world(), networks=network) as open_shop:
        # Facebook's own limits grow with the people who write: the sandbox counts as Meta does.
        open_shop.sandbox.sites[network].options["facebook_budget"] = "counted"
        with without_sockets(monkeypatch, open_shop.sandbox) as calls:
            await open_shop.restart()
            moment = open_shop.app.clock()
            ten = (moment + timedelta(days=1)).replace(hour=10, minute=0, second=0)
            open_shop.pass_time(seconds=(ten - moment).total_seconds())
            month, days = Month(open_shop, network), hours / 24
            await month.live(timedelta(hours=hours))
            spent = await month.spent()
            milli, units = sum(one.milli for one in spent), units_by_day(spent)
            by_day = {day: sum(n for (d, _), n in calls.items() if d == day) for day, _ in calls}
            _tell(
                network,
                {
                    "hours": hours,
                    "rounds": month.rounds,
                    "calls": sum(calls.values()),
                    "most calls in a day": max(by_day.values()),
                    "looked at again": month.looked,
                    "answers": month.answered,
                    "cost": dollars(milli),
                    "most units in a day": max(units.values(), default=0),
                    "counted": counts(spent),
                    "errors": dict(month.errors),
                },
            )
            # No network refused a call, but for the one whose budget shrinks by itself. That the
            # program stops by itself, to leave some for replies, is rare.
            assert set(month.errors) <= {OURS, REFUSED}
            assert month.errors[REFUSED] <= sum(calls.values()) * REFUSED_AT_MOST.get(network, 0)
            assert month.errors[OURS] <= month.rounds / 100
            assert month.rounds > 20 * days
            assert month.answered > days / 2
            if any(quota.limit for quota in rules_of(network).quotas):
                assert max(units.values()) <= limit_of(network)
            if network == "twitter":
                # A day's first round is dearer than the others.
                assert 0 < milli < MOST_DOLLARS * max(days, 1) / 30


@pytest.mark.parametrize("network", NETWORKS)
async def test_some_hours_of_a_busy_shop(
    shop: Shops, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    await lived(shop, monkeypatch, network, SOME_HOURS[network])


@pytest.mark.month
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("network", NETWORKS)
async def test_a_month_of_a_busy_shop(
    shop: Shops, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    await lived(shop, monkeypatch, network, 720)


def _tell(network: str, found: dict[str, object]) -> None:
    """Where SOCIALINBOX_MONTH names a file, what was measured is written behind what is there."""
    where = os.environ.get("SOCIALINBOX_MONTH")
    if where:
        with Path(where).open("a") as file:
            file.write(f"{network}: {json.dumps(found)}\n")
