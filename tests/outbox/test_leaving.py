"""Replies that leave later: held, taken back, stopped, and neither lost nor sent twice."""

import asyncio
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item, KindOf
from socialinbox.storage import deliveries
from tests.outbox.test_outbox import (
    PLACES,
    TEXT,
    bare,
    confirmed,
    fate,
    first_route,
    settle_until,
    times_in_world,
)
from tests.signed_in import Open
from tests.worlds import small_world

SOON = timedelta(seconds=0.4)
LONG = timedelta(hours=1)
TICK = timedelta(milliseconds=1)
"""How exactly the database keeps a time."""
MEANWHILE = "One more thing before you answer."


def in_a_moment(app: App) -> Leaves:
    """Put off until a moment that comes at once."""
    return Leaves(at=app.clock() + SOON)


def customer_writes(sandbox: Sandbox, route: Route, text: str = MEANWHILE) -> None:
    """The customer says one more thing where the reply goes."""
    to = sandbox.world.find(route.to.network, bare(route.to.native_id))
    assert to is not None
    kind = "dm" if route.kind.value == "dm" else "mention" if to.network == "twitter" else "comment"
    sandbox.world.add(
        Item(
            "meanwhile",
            to.network,
            cast(KindOf, "reply" if kind == "mention" else kind),
            to.by,
            "",
            f"@testcycles {text}" if kind == "mention" else text,
            on=to.on,
            to=None if kind == "dm" else to.key,
        )
    )


async def test_it_waits_and_then_leaves_by_itself(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        running = asyncio.create_task(online.outbox.run())
        begun = app.clock()
        delivery = await app.inbox.reply(customer, route, TEXT, leaves=Leaves(SOON))
        waiting = await fate(app, delivery)
        assert waiting.leaves_at is not None
        assert begun + SOON - TICK <= waiting.leaves_at <= app.clock() + SOON
        async with asyncio.timeout(10):
            while times_in_world(sandbox, TEXT) == 0:
                assert (await fate(app, delivery)).state is not DeliveryState.CONFIRMED
                await asyncio.sleep(0.02)
        assert app.clock() >= waiting.leaves_at
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


async def test_taken_back_it_never_leaves_and_its_words_are_the_draft(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "x")
        await app.inbox.save_draft(customer, TEXT[:9])
        delivery = await app.inbox.reply(customer, route, TEXT, leaves=Leaves(LONG))
        assert await app.inbox.draft(customer) == ""
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.QUEUED
        await app.inbox.discard(delivery)
        assert await app.inbox.draft(customer) == TEXT
        await online.outbox.settle()
        assert times_in_world(sandbox, TEXT) == 0
        with pytest.raises(BadInput):
            await app.inbox.later.leave_now(delivery)


async def test_what_has_left_can_not_be_taken_back(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "facebook")
        delivery = await app.inbox.reply(customer, route, TEXT, leaves=Leaves(LONG))
        await app.inbox.later.leave_now(delivery)
        await settle_until(app, online, delivery, confirmed)
        with pytest.raises(BadInput):
            await app.inbox.discard(delivery)
        with pytest.raises(BadInput):
            await app.inbox.later.put_off(delivery, app.clock() + LONG)
        assert times_in_world(sandbox, TEXT) == 1


@pytest.mark.parametrize("place", PLACES)
async def test_put_off_it_stops_where_the_customer_writes_first(
    signed_in: Open, place: str
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        delivery = await app.inbox.reply(customer, route, TEXT, leaves=in_a_moment(app))
        customer_writes(sandbox, route)
        await online.sync_now()
        stopped = await settle_until(
            app, online, delivery, lambda one: one.state is not DeliveryState.QUEUED
        )
        assert stopped.state is DeliveryState.REFUSED
        assert MEANWHILE in (stopped.reason or "")
        (listed,) = await app.inbox.later.scheduled()
        assert listed.stopped == stopped.reason
        assert times_in_world(sandbox, TEXT) == 0
        await app.inbox.retry(delivery)
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1
        assert await app.inbox.later.scheduled() == []


async def test_before_it_leaves_the_network_is_asked_what_came_meanwhile(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.online.JUST_READ", timedelta(0))
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "messenger")
        delivery = await app.inbox.reply(customer, route, TEXT, leaves=in_a_moment(app))
        # Nothing has read it: the program was closed, say, until the moment came.
        customer_writes(sandbox, route)
        stopped = await settle_until(
            app, online, delivery, lambda one: one.state is not DeliveryState.QUEUED
        )
        assert stopped.state is DeliveryState.REFUSED
        assert times_in_world(sandbox, TEXT) == 0


async def test_what_is_put_off_stands_where_it_left(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "messenger")
        hour = Leaves(at=app.clock() + timedelta(hours=1))
        later = await app.inbox.reply(customer, route, "Second.", leaves=hour)
        first = await app.inbox.reply(customer, route, "First.")
        await settle_until(app, online, first, confirmed)
        # Messenger tells times to the second.
        await app.inbox.later.put_off(later, app.clock() + timedelta(seconds=1.1))
        await settle_until(app, online, later, confirmed)
        texts = [e.text for e in (await app.inbox.newest(customer)).entries[-2:]]
        assert texts == ["First.", "Second."]
        assert times_in_world(sandbox, "Second.") == 1


async def test_no_moment_that_is_over_or_too_late(signed_in: Open) -> None:
    async with signed_in() as (app, _online, _sandbox):
        customer, route = await first_route(app, "messenger")
        assert route.closes_at is not None
        with pytest.raises(BadInput, match="lets you answer until"):
            await app.inbox.reply(customer, route, TEXT, leaves=Leaves(at=route.closes_at))
        with pytest.raises(BadInput, match="is over"):
            await app.inbox.reply(customer, route, TEXT, leaves=Leaves(at=app.clock()))
        delivery = await app.inbox.reply(
            customer, route, TEXT, leaves=Leaves(at=app.clock() + LONG)
        )
        with pytest.raises(BadInput, match="lets you answer until"):
            await app.inbox.later.put_off(delivery, route.closes_at + LONG)
        later = app.clock() + 2 * LONG
        await app.inbox.later.put_off(delivery, later)
        (listed,) = await app.inbox.later.scheduled()
        assert (listed.id, listed.text, listed.stopped) == (delivery, TEXT, None)
        assert abs(listed.leaves_at - later) < TICK


async def test_who_closes_the_window_lets_it_go(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        held = await app.inbox.reply(customer, route, TEXT, leaves=Leaves(LONG))
        put_off = await app.inbox.reply(
            customer, route, "Another day.", leaves=Leaves(at=app.clock() + LONG)
        )
        assert await app.inbox.later.release() == 1
        await settle_until(app, online, held, confirmed)
        assert (await fate(app, put_off)).state is DeliveryState.QUEUED
        assert times_in_world(sandbox, "Another day.") == 0
        assert await app.inbox.later.release() == 0


CHILD = """
import asyncio, os, signal, sys
from datetime import timedelta
from pathlib import Path
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.inbox.contract_later import Leaves
from tests.outbox.test_outbox import TEXT, first_route

async def main():
    app = App(open_profile(Path(sys.argv[1])))
    customer, route = await first_route(app, "youtube")
    hold = timedelta(seconds=float(sys.argv[2]))
    leaves = Leaves(hold) if sys.argv[3] == "held" else Leaves(at=app.clock() + hold)
    await app.inbox.reply(customer, route, TEXT, leaves=leaves)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.mark.parametrize("how", ["held", "put off"])
async def test_killed_while_it_waits_it_leaves_once_at_the_next_start(
    tmp_path: Path, how: str
) -> None:
    folder = tmp_path / "profile"
    with Sandbox(World(small_world())) as sandbox:
        around = demo.surroundings_of(sandbox)
        app = App(open_profile(folder), around)
        online = await demo.connect_all(app, sandbox)
        await online.sync_now()
        await app.aclose()
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", CHILD, str(folder), "0.2", how],
            cwd=Path(__file__).parents[2],
            timeout=60,
        )
        assert done.returncode == -9
        assert times_in_world(sandbox, TEXT) == 0
        for _start in range(2):
            app = App(open_profile(folder), around)
            try:
                online = await demo.connect_all(app, sandbox)
                await online.outbox.recover()
                async with asyncio.timeout(20):
                    while await open_replies(app):
                        await online.outbox.settle()
                        await asyncio.sleep(0.02)
            finally:
                await app.aclose()
        assert times_in_world(sandbox, TEXT) == 1


async def open_replies(app: App) -> bool:
    """Whether any reply has not arrived yet."""
    far = datetime.max.replace(tzinfo=app.clock().tzinfo) - timedelta(days=2)
    due = await app.database.read(deliveries.due, far)
    return bool(due) or bool(await app.database.read(deliveries.unsettled))


async def test_a_draft_of_other_words_stays(signed_in: Open) -> None:
    async with signed_in() as (app, _online, _sandbox):
        customer, route = await first_route(app, "x")
        await app.inbox.save_draft(CustomerId(customer), "Something else")
        await app.inbox.reply(customer, route, TEXT, leaves=Leaves(LONG))
        assert await app.inbox.draft(customer) == "Something else"


async def test_a_clock_that_was_put_back_holds_up_nothing(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        inbox = app.inbox

        def fast() -> datetime:
            return app.clock() + timedelta(hours=1)

        monkeypatch.setattr(inbox, "_clock", fast)
        monkeypatch.setattr(inbox.later, "_clock", fast)
        delivery = await inbox.reply(customer, route, TEXT, leaves=Leaves(SOON))
        chosen = await inbox.reply(
            customer, route, "On Monday", leaves=Leaves(at=fast() + timedelta(days=1))
        )
        monkeypatch.undo()
        before = (await fate(app, chosen)).leaves_at
        await online.outbox.settle()
        # The time to take it back begins anew; a moment that was chosen stays.
        leaves_at = (await fate(app, delivery)).leaves_at
        assert leaves_at is not None
        assert leaves_at <= app.clock() + SOON
        assert (await fate(app, chosen)).leaves_at == before
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1
