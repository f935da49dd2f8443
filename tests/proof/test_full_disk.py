"""A disk that takes nothing more: nothing is lost, it is said, and all goes on when there is room.

SQLite itself refuses to write here, by `query_only`: no disk has to be filled.
"""

import asyncio
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import OwnerCanAct, StorageUnavailable
from socialinbox.domain.views import ThreadQuery
from socialinbox.sync import lasting
from tests.inbox.test_moments import START, Time
from tests.outbox.test_outbox import TEXT, confirmed, fate, first_route, times_in_world
from tests.signed_in import Open
from tests.storage.pages import person, put, said
from tests.waiting import until


def let_write(app: App, allowed: bool) -> None:
    """Whether the disk takes anything."""
    app.database.read_now(lambda con: con.value(f"PRAGMA query_only = {int(not allowed)}"))


async def test_it_is_said_though_nobody_waits_for_the_answer(signed_in: Open) -> None:
    async with signed_in() as (app, online, _sandbox):
        heard: list[OwnerCanAct | None] = []
        app.inbox.hear_refusals(heard.append)
        let_write(app, False)
        await online.sync_now()
        # The accounts' states lie in the same file: they can't say it.
        states = {account.state for account in await app.inbox.accounts()}
        assert states == {AccountState.OK}
        await online.sync_now()
        (told,) = heard
        assert told is not None
        assert "can't be written" in told.title
        again: list[OwnerCanAct | None] = []
        app.inbox.hear_refusals(again.append)
        assert again == [told]
        let_write(app, True)
        await online.sync_now()
        assert heard == [told, None]


async def test_what_a_network_said_is_kept_until_it_can_be_written(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "messenger")
        sandbox.sites["facebook"].faults.add("window_closed", times=1)
        delivery = await app.inbox.reply(customer, route, TEXT)
        stop = app.inbox.subscribe(lambda _changes: let_write(app, False))
        with pytest.raises(StorageUnavailable):
            await online.outbox.settle()
        stop()
        let_write(app, True)
        await online.outbox.settle()
        refused = await fate(app, delivery)
        assert refused.state is DeliveryState.REFUSED
        assert refused.reason
        assert times_in_world(sandbox, TEXT) == 0


async def test_what_was_taken_is_known_by_its_number_afterwards(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        delivery = await app.inbox.reply(customer, route, TEXT)
        stop = app.inbox.subscribe(lambda _changes: let_write(app, False))
        with pytest.raises(StorageUnavailable):
            await online.outbox.settle()
        stop()
        let_write(app, True)
        await online.outbox.recover()
        await online.outbox.settle()
        assert (await fate(app, delivery)).native_id is not None
        assert times_in_world(sandbox, TEXT) == 1


async def test_what_breaks_off_stops_nothing_beside_it(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        # Where pictures should lie there is a file: fetching them breaks off at once.
        app.profile.media.write_bytes(b"")
        running = asyncio.create_task(online.run())
        customer, route = await first_route(app, "youtube")
        delivery = await app.inbox.reply(customer, route, TEXT)
        async with asyncio.timeout(20):
            while not confirmed(await fate(app, delivery)):
                assert not running.done()
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.wait({running})
        assert times_in_world(sandbox, TEXT) == 1


async def test_a_snoozed_thread_comes_back_once_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lasting, "PAUSE", 0.01)
    time = Time()
    app = App(open_profile(tmp_path / "profile"), clock=time)
    put(app.database, said("a", person("ana", "Ana"), 0, "hello"))
    (row,) = await app.inbox.threads(ThreadQuery())
    await app.inbox.triage.snooze([row.id], START.replace(hour=10))
    heard: list[Changes] = []
    refused: list[OwnerCanAct | None] = []
    app.inbox.subscribe(heard.append)
    app.inbox.hear_refusals(refused.append)
    let_write(app, False)
    running = asyncio.create_task(lasting.lasting("moments", app.moments().run))
    time.now = START.replace(hour=11)
    app.inbox.publish(Changes(customers=frozenset({row.id})))
    await until(lambda: refused)
    let_write(app, True)
    await until(lambda: any(one.woke for one in heard))
    running.cancel()
    await asyncio.wait({running})
    await app.aclose()
