"""Replies go out once, in order, and their fate is told truly, whatever the network does."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from types import ModuleType
from typing import cast

import pytest

from socialinbox.app import App
from socialinbox.domain.account import AccountState
from socialinbox.domain.delivery import Delivery, DeliveryState
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.contract import Route
from socialinbox.online import Online
from socialinbox.outbox import looking, outbox
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import Item, KindOf
from socialinbox.storage import deliveries, queueing
from socialinbox.storage.connection import Connection
from tests.signed_in import Open

TEXT = "The part is here, come by."


async def first_route(app: App, place: str) -> tuple[CustomerId, Route]:
    """Some customer who can be answered at a place."""
    for row in await app.inbox.threads(ThreadQuery(Box.ALL)):
        for route in await app.inbox.routes(row.id):
            if route.place.name == place and route.allowed:
                return row.id, route
    raise AssertionError(f"nobody can be answered at {place}")


async def test_a_power_cut_sends_nothing_twice(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What a power cut takes back is what was not forced to the disk; the rest is as after a kill.
    forced: dict[str, object] = {}

    def seen(module: ModuleType, name: str) -> None:
        really = getattr(module, name)

        def step(con: Connection, *given: object, **named: object) -> object:
            forced[name] = con.value("PRAGMA synchronous")
            return really(con, *given, **named)

        monkeypatch.setattr(module, name, step)

    seen(queueing, "queue_reply")
    seen(deliveries, "begin")
    async with signed_in() as (app, online, _):
        customer, route = await first_route(app, "youtube")
        delivery = await app.inbox.reply(customer, route, TEXT)
        await settle_until(app, online, delivery, confirmed)
    assert forced == {"queue_reply": 2, "begin": 2}


async def fate(app: App, delivery: DeliveryId) -> Delivery:
    """How a delivery stands."""
    found = await app.database.read(deliveries.get_delivery, delivery)
    assert found is not None
    return found


async def settle_until(
    app: App, online: Online, delivery: DeliveryId, wanted: Callable[[Delivery], bool]
) -> Delivery:
    """Work the outbox off until a delivery is as wanted."""
    async with asyncio.timeout(20):
        while True:
            await online.outbox.settle()
            found = await fate(app, delivery)
            if wanted(found):
                return found
            await asyncio.sleep(0.05)


def confirmed(delivery: Delivery) -> bool:
    """Whether the network has shown the reply."""
    return delivery.state is DeliveryState.CONFIRMED


def times_in_world(sandbox: Sandbox, text: str) -> int:
    """How often the world holds a text."""
    return sum(item["text"].endswith(text) for item in sandbox.world.snapshot()["items"])


PLACES = ["x", "x_dm", "facebook", "messenger", "linkedin", "youtube"]


@pytest.mark.parametrize("place", PLACES)
async def test_a_reply_is_sent_once_and_confirmed(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        delivery = await app.inbox.reply(customer, route, TEXT)
        shown = (await app.inbox.newest(customer)).entries[-1]
        assert shown.text == TEXT
        assert shown.delivery is not None
        assert shown.delivery.state is DeliveryState.QUEUED
        await settle_until(app, online, delivery, confirmed)
        await online.sync_now()
        texts = [entry.text for entry in (await app.inbox.newest(customer)).entries]
        assert sum(text.endswith(TEXT) for text in texts) == 1
        assert times_in_world(sandbox, TEXT) == 1


@pytest.mark.parametrize("place", PLACES)
async def test_a_lost_answer_is_looked_for_not_sent_again(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        sandbox.sites[route.to.network].faults.add("lost_answer", times=1)
        delivery = await app.inbox.reply(customer, route, TEXT)
        await settle_until(app, online, delivery, confirmed)
        await online.sync_now()
        assert times_in_world(sandbox, TEXT) == 1
        texts = [entry.text for entry in (await app.inbox.newest(customer)).entries]
        assert sum(text.endswith(TEXT) for text in texts) == 1


async def test_with_no_network_it_waits(signed_in: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "RETRY_AFTER", looking.CONFIRM_AFTER[:1])
    monkeypatch.setattr(outbox, "SHORTEST", looking.CONFIRM_AFTER[0])
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        sandbox.stop()
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        waiting = await fate(app, delivery)
        assert waiting.state is DeliveryState.QUEUED
        assert waiting.reason is not None
        port = int(sandbox.sites["youtube"].url.rpartition(":")[2])
        again = Sandbox(sandbox.world, port, networks=("youtube",))
        again.start()
        try:
            again.sites["youtube"].grants = sandbox.sites["youtube"].grants
            await settle_until(app, online, delivery, confirmed)
        finally:
            again.stop()
        assert times_in_world(sandbox, TEXT) == 1


async def test_a_refusal_keeps_the_text(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "messenger")
        sandbox.sites["facebook"].faults.add("window_closed", times=1)
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        refused = await fate(app, delivery)
        assert refused.state is DeliveryState.REFUSED
        assert refused.reason
        assert (await app.inbox.newest(customer)).entries[-1].text == TEXT
        assert times_in_world(sandbox, TEXT) == 0
        await app.inbox.retry(delivery)
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


async def test_a_limit_is_waited_for(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "x")
        sandbox.sites["twitter"].faults.add("rate_limit", times=2)
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        waiting = await fate(app, delivery)
        assert waiting.state is DeliveryState.QUEUED
        assert waiting.not_before is not None
        assert waiting.not_before > app.clock()
        assert times_in_world(sandbox, TEXT) == 0


async def test_what_waited_and_is_taken_back_is_not_looked_for_any_more(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "x")
        sandbox.sites["twitter"].faults.add("rate_limit", times=2)
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        waiting = await fate(app, delivery)
        assert waiting.not_before is not None
        later = waiting.not_before + timedelta(seconds=1)
        assert await online.outbox._look() == waiting.not_before
        await app.inbox.discard(delivery)
        monkeypatch.setattr(online.outbox, "_clock", lambda: later)
        assert await online.outbox._look() is None


async def test_a_dead_token_keeps_replies_waiting(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "youtube")
        sandbox.sites["youtube"].grants.revoke_all()
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.QUEUED
        account = app.inbox.account_for(route)
        assert account is not None
        states = {a.id: a.state.value for a in await app.inbox.accounts()}
        assert states[account.id] == "needs attention"


async def test_a_missing_permission_keeps_replies_waiting_and_is_loud(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "x")
        site = sandbox.sites["twitter"]
        account = app.inbox.account_for(route)
        assert account is not None
        # Only writing is forbidden: reading goes on as ever and must not hide it.
        for token in site.grants._tokens.values():
            token.scopes = token.scopes - {"tweet.write"}
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        for _ in range(2):
            waiting = await fate(app, delivery)
            assert waiting.state is DeliveryState.QUEUED
            assert "Connect the account again" in (waiting.reason or "")
            known = next(a for a in await app.inbox.accounts() if a.id == account.id)
            assert known.state is AccountState.NEEDS_ATTENTION
            assert known.reason is not None
            assert "Connect the account again" in known.reason
            reports = await online.sync_now(account.id)
            assert [r.error for r in reports] == [None] * len(reports)
        for token in site.grants._tokens.values():
            token.scopes = token.scopes | {"tweet.write"}
        await app.database.run(deliveries.wake, account.id)
        await settle_until(app, online, delivery, confirmed)
        known = next(a for a in await app.inbox.accounts() if a.id == account.id)
        assert known.state is AccountState.OK
        assert times_in_world(sandbox, TEXT) == 1


async def test_without_credits_replies_wait_until_there_are_some(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "x")
        options = sandbox.sites["twitter"].options
        options["x_credits"] = "none"
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.QUEUED
        await online.sync_now()
        del options["x_credits"]
        await online.sync_now()
        # Nobody pressed anything: reading works again, so the reply goes.
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


async def test_what_a_dead_process_left_is_looked_for(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "linkedin")
        delivery = await app.inbox.reply(customer, route, TEXT)
        await app.database.run(deliveries.set_delivery, delivery, DeliveryState.SENDING, attempts=1)
        await online.outbox.recover()
        assert (await fate(app, delivery)).state is DeliveryState.UNSURE
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.UNSURE
        assert times_in_world(sandbox, TEXT) == 0


async def test_replies_of_a_thread_keep_their_order(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "messenger")
        texts = [f"{TEXT} {number}" for number in range(4)]
        queued = [await app.inbox.reply(customer, route, text) for text in texts]
        await settle_until(app, online, queued[-1], confirmed)
        sent = [i["text"] for i in sandbox.world.snapshot()["items"] if i["text"] in texts]
        assert sent == texts


ELSEWHERE = "Answered from my phone."


@pytest.mark.parametrize("place", PLACES)
async def test_an_answer_given_elsewhere_stops_this_one(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        delivery = await app.inbox.reply(customer, route, TEXT)
        world, to = sandbox.world, sandbox.world.find(route.to.network, bare(route.to.native_id))
        assert to is not None
        world.add(
            Item(
                "phone",
                to.network,
                cast(KindOf, "reply" if place == "x" else route.kind.value),
                "owner",
                "",
                ELSEWHERE,
                on=to.on,
                to=None if route.kind.value == "dm" else to.key,
                with_=to.by if route.kind.value == "dm" else None,
            )
        )
        stopped = await settle_until(app, online, delivery, lambda d: d.attempts > 0)
        assert stopped.state is DeliveryState.REFUSED
        assert stopped.reason is not None
        assert ELSEWHERE in stopped.reason
        assert times_in_world(sandbox, TEXT) == 0
        await app.inbox.retry(delivery)
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


def bare(native_id: str) -> str:
    """The sandbox's id of a message: without what some networks put around it."""
    return native_id.rpartition(",")[2].removesuffix(")")


async def test_a_bug_in_one_reply_leaves_the_others_their_way(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        broken_customer, broken_route = await first_route(app, "linkedin")
        customer, route = await first_route(app, "youtube")
        account = app.inbox.account_for(broken_route)
        assert account is not None
        connector = online.connector(account.id)
        assert connector is not None

        async def stumble(*_: object) -> None:
            raise RuntimeError("a bug")

        monkeypatch.setattr(connector, "send", stumble)
        monkeypatch.setattr(connector, "find", stumble)
        broken = await app.inbox.reply(broken_customer, broken_route, TEXT)
        whole = await app.inbox.reply(customer, route, TEXT)
        await settle_until(app, online, whole, confirmed)
        found = await fate(app, broken)
        assert found.state is DeliveryState.UNSURE
        assert found.reason == outbox.BROKE_OFF
        assert times_in_world(sandbox, TEXT) == 1
