"""Quiet hours of a customer's or an account's own: kept, undone, merged, split and erased."""

from datetime import time
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.config.quiet_hours import NEVER, QuietHours
from socialinbox.config.settings.kinds import Hours
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.telling import TellingDesk
from socialinbox.people import customers
from socialinbox.storage.database import Database
from tests.inbox.test_telling import ANA, BEN, Desk
from tests.storage.pages import account_of, put, said

NIGHT = QuietHours(Hours(time(20), time(9)))
SUNDAYS = QuietHours(None, whole=frozenset({"sun"}))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


async def by_customer(telling: TellingDesk) -> dict[CustomerId, QuietHours]:
    return dict((await telling.own_hours()).customers)


async def test_hours_outlive_the_program(desk: Desk) -> None:
    await desk.telling.set_hours(desk.ana, NIGHT)
    assert desk.changes[-1].customers == {desk.ana}
    await desk.telling.set_hours(desk.ana, SUNDAYS)
    await desk.db.aclose()
    desk.db = Database.open(desk.path)
    desk.open()
    assert await by_customer(desk.telling) == {desk.ana: SUNDAYS}


async def test_each_change_has_its_way_back(desk: Desk) -> None:
    first = await desk.telling.set_hours(desk.ana, NIGHT)
    second = await desk.telling.set_hours(desk.ana, SUNDAYS)
    third = await desk.telling.set_hours(desk.ana, None)
    assert await by_customer(desk.telling) == {}
    await third()
    assert await by_customer(desk.telling) == {desk.ana: SUNDAYS}
    await second()
    assert await by_customer(desk.telling) == {desk.ana: NIGHT}
    await first()
    assert await by_customer(desk.telling) == {}


async def test_an_accounts_hours_are_kept_and_undone(desk: Desk) -> None:
    account = account_of(desk.db)
    first = await desk.telling.set_account_hours(account, NIGHT)
    second = await desk.telling.set_account_hours(account, None)
    assert (await desk.telling.own_hours()).accounts == {}
    await second()
    assert (await desk.telling.own_hours()).accounts == {account: NIGHT}
    assert desk.changes[-1].accounts == {account}
    await first()
    assert (await desk.telling.own_hours()).accounts == {}


async def test_hours_go_with_their_customer_through_a_merge_and_its_undoing(desk: Desk) -> None:
    await desk.telling.set_hours(desk.ben, NIGHT)
    links, _ = desk.db.run_now(customers.link, desk.ana, desk.ben, Basis.TOLD_ME, "")
    assert await by_customer(desk.telling) == {desk.ana: NIGHT}
    desk.db.run_now(customers.unlink, links)
    assert await by_customer(desk.telling) == {desk.ben: NIGHT}


async def test_where_both_had_some_those_of_the_thread_hold_and_the_others_come_back(
    desk: Desk,
) -> None:
    await desk.telling.set_hours(desk.ana, SUNDAYS)
    await desk.telling.set_hours(desk.ben, NIGHT)
    links, _ = desk.db.run_now(customers.link, desk.ana, desk.ben, Basis.TOLD_ME, "")
    assert await by_customer(desk.telling) == {desk.ana: SUNDAYS}
    await desk.telling.set_hours(desk.ana, NEVER)
    assert await by_customer(desk.telling) == {desk.ana: NEVER}
    desk.db.run_now(customers.unlink, links)
    assert await by_customer(desk.telling) == {desk.ana: NEVER, desk.ben: NIGHT}


async def test_to_have_none_any_more_holds_for_everybody_in_the_thread(desk: Desk) -> None:
    await desk.telling.set_hours(desk.ana, SUNDAYS)
    await desk.telling.set_hours(desk.ben, NIGHT)
    links, _ = desk.db.run_now(customers.link, desk.ana, desk.ben, Basis.TOLD_ME, "")
    back = await desk.telling.set_hours(desk.ana, None)
    assert await by_customer(desk.telling) == {}
    await back()
    desk.db.run_now(customers.unlink, links)
    assert await by_customer(desk.telling) == {desk.ana: SUNDAYS, desk.ben: NIGHT}


async def test_who_is_not_there_can_have_none(desk: Desk) -> None:
    with pytest.raises(BadInput, match="no thread 999"):
        await desk.telling.set_hours(CustomerId(999), NIGHT)


async def test_they_are_named_among_what_is_stored_and_go_with_their_customer(
    tmp_path: Path,
) -> None:
    app = App(open_profile(tmp_path / "profile"))
    put(app.database, said("m1", ANA, 0, "hello"), said("m2", BEN, 1, "hi"))
    ben, ana = (row.id for row in await app.inbox.threads(ThreadQuery(Box.ALL)))
    for one in (ana, ben):
        await app.inbox.telling.set_hours(one, NIGHT)
    assert ("quiet hours", 1) in (await app.inbox.rights.stored(ana)).besides
    receipt = await app.inbox.rights.erase(ana, ours=True)
    assert ("quiet hours", 1) in receipt.besides
    assert (await app.inbox.telling.own_hours()).customers == {ben: NIGHT}
    await app.aclose()
