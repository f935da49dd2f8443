"""Outages, running times, costs and caps on a real file."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.spending import Spent
from socialinbox.storage import accounts, outages, removal, spending
from socialinbox.storage.database import Database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
OWN = OwnAccount(NetworkName("twitter"), "1", "Shop")


async def test_an_outage_begins_once_and_ends_once(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "inbox.sqlite")
    me = (await database.run(accounts.add_account, OWN)).id
    begin, end = outages.begin_outage, outages.end_outage
    assert await database.run(begin, me, "mentions", "offline", "no connection", NOON)
    assert not await database.run(begin, me, "mentions", "offline", "no connection", NOON + HOUR)
    assert await database.run(begin, me, None, "keychain", "locked", NOON)
    assert await database.run(begin, me, "mentions", "sign-in", "dead", NOON + 2 * HOUR)
    assert await database.run(end, me, "mentions", NOON + 3 * HOUR)
    assert not await database.run(end, me, "mentions", NOON + 4 * HOUR)
    await database.aclose()
    again = Database.open(tmp_path / "inbox.sqlite")
    known = await again.read(outages.outages, me, NOON)
    assert {(o.stream, o.cause, o.start, o.end) for o in known} == {
        ("mentions", "no connection", NOON, NOON + 2 * HOUR),
        ("mentions", "dead", NOON + 2 * HOUR, NOON + 3 * HOUR),
        (None, "locked", NOON, None),
    }
    await again.run(removal.remove_account, me, NOON)
    assert await again.read(outages.outages, me, NOON) == []
    await again.aclose()


async def test_running_times_grow_and_part(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "inbox.sqlite")
    me = (await database.run(accounts.add_account, OWN)).id
    for hours in (0, 1, 2):
        await database.run(outages.note_running, me, NOON + hours * HOUR, NOON)
    late = NOON + 9 * HOUR
    await database.run(outages.note_running, me, late + HOUR, late)
    assert await database.read(outages.running, me, NOON) == [
        TimeSpan(NOON, NOON + 2 * HOUR),
        TimeSpan(late, late + HOUR),
    ]
    await database.aclose()


async def test_costs_add_up_by_day(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "inbox.sqlite")
    me = (await database.run(accounts.add_account, OWN)).id
    today = date(2026, 11, 22)
    for _ in range(2):
        await database.run(spending.add_spent, me, [Spent(today, "dm", 2, 30, 0)])
    await database.run(spending.add_spent, me, [Spent(date(2026, 10, 31), "dm", 1, 15, 0)])
    assert await database.read(spending.spent_since, me, date(2026, 11, 1)) == [
        Spent(today, "dm", 4, 60, 0)
    ]
    assert len(await database.read(spending.spent_since, me, date(2026, 10, 1))) == 2
    await database.aclose()


async def test_a_cap_is_set_and_lifted(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "inbox.sqlite")
    me = (await database.run(accounts.add_account, OWN)).id
    assert await database.read(spending.cap_of, me) is None
    for milli in (5000, 2000, None):
        changes = await database.run(spending.set_cap, me, milli)
        assert changes.accounts == {me}
        assert await database.read(spending.cap_of, me) == milli
    with pytest.raises(BadInput):
        await database.run(spending.set_cap, AccountId(9), 5000)
    await database.aclose()
