"""A reply that may have got through is never sent twice, whatever its owner says of it."""

from datetime import timedelta

import pytest

from socialinbox.app import App
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.inbox.replies import RepliesDesk
from socialinbox.online import Online
from socialinbox.outbox import looking, outbox
from socialinbox.sandbox.server import Sandbox
from socialinbox.storage import deliveries
from socialinbox.storage.drafts import load_draft
from socialinbox.storage.known import load_known
from tests.outbox.test_outbox import (
    PLACES,
    TEXT,
    confirmed,
    fate,
    first_route,
    settle_until,
    times_in_world,
)
from tests.signed_in import Open


def desk_of(app: App, online: Online) -> RepliesDesk:
    """The desk of this profile."""
    return RepliesDesk(app.database, app.inbox.publish, online.outbox.wake)


async def unsure_reply(
    app: App, online: Online, sandbox: Sandbox, place: str, *, got_through: bool
) -> tuple[CustomerId, DeliveryId]:
    """A reply whose answer was lost, and of which looking finds nothing: the line is down."""
    customer, route = await first_route(app, place)
    faults = sandbox.sites[route.to.network].faults
    if got_through:
        faults.add("lost_answer", times=1)
        delivery = await app.inbox.reply(customer, route, TEXT)
        for one in await app.database.read(deliveries.due, app.clock()):
            await online.outbox._send(one)
    else:
        delivery = await app.inbox.reply(customer, route, TEXT)
        await app.database.run(deliveries.set_delivery, delivery, DeliveryState.SENDING, attempts=1)
        await online.outbox.recover()
    assert (await fate(app, delivery)).state is DeliveryState.UNSURE
    assert times_in_world(sandbox, TEXT) == int(got_through)
    return customer, delivery


async def shown(app: App, customer: CustomerId) -> int:
    """How often the words stand in the thread."""
    return sum(e.text.endswith(TEXT) for e in (await app.inbox.newest(customer)).entries)


@pytest.mark.parametrize("got_through", [True, False])
@pytest.mark.parametrize("place", PLACES)
async def test_sent_again_it_stands_there_once(
    signed_in: Open, place: str, got_through: bool
) -> None:
    async with signed_in() as (app, online, sandbox):
        made = await unsure_reply(app, online, sandbox, place, got_through=got_through)
        customer, delivery = made
        await app.inbox.retry(delivery)
        await settle_until(app, online, delivery, confirmed)
        await online.sync_now()
        assert times_in_world(sandbox, TEXT) == 1
        assert await shown(app, customer) == 1


async def test_sent_again_it_waits_until_it_can_be_looked_for(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "RETRY_AFTER", (timedelta(milliseconds=1),))
    monkeypatch.setattr(outbox, "SHORTEST", timedelta(milliseconds=1))
    async with signed_in() as (app, online, sandbox):
        _, delivery = await unsure_reply(app, online, sandbox, "facebook", got_through=True)
        faults = sandbox.sites["facebook"].faults
        faults.add("server_error", None, "comments")
        await app.inbox.retry(delivery)
        for one in await app.database.read(deliveries.due, app.clock()):
            await online.outbox._send(one)
        waiting = await fate(app, delivery)
        assert waiting.state is DeliveryState.QUEUED
        assert outbox.NOT_LOOKED in (waiting.reason or "")
        assert times_in_world(sandbox, TEXT) == 1
        faults.clear()
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


@pytest.mark.parametrize("got_through", [True, False])
async def test_taken_back_the_words_are_a_draft_again(signed_in: Open, got_through: bool) -> None:
    async with signed_in() as (app, online, sandbox):
        made = await unsure_reply(app, online, sandbox, "facebook", got_through=got_through)
        customer, delivery = made
        await app.inbox.discard(delivery)
        assert (await app.database.read(load_draft, customer)).startswith(TEXT)
        assert await shown(app, customer) == 0
        await online.outbox.settle()
        await online.sync_now()
        # What got through all the same is an answer like any other given elsewhere.
        assert times_in_world(sandbox, TEXT) == await shown(app, customer) == int(got_through)


@pytest.mark.parametrize("place", PLACES)
async def test_who_has_seen_it_there_says_so(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, delivery = await unsure_reply(app, online, sandbox, place, got_through=True)
        await desk_of(app, online).is_there(delivery)
        said = await fate(app, delivery)
        assert said.state is DeliveryState.SENT
        assert "You said" in (said.reason or "")
        with pytest.raises(BadInput):
            await app.inbox.retry(delivery)
        with pytest.raises(BadInput):
            await app.inbox.discard(delivery)
        with pytest.raises(BadInput):
            await desk_of(app, online).is_there(delivery)
        online.outbox._looking._next.clear()
        await settle_until(app, online, delivery, confirmed)
        await online.sync_now()
        assert times_in_world(sandbox, TEXT) == 1
        assert await shown(app, customer) == 1


async def test_said_to_be_there_and_not_there_it_stays_as_said(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, delivery = await unsure_reply(app, online, sandbox, "facebook", got_through=False)
        await desk_of(app, online).is_there(delivery)
        for _ in range(looking.TELL_AFTER + 1):
            online.outbox._looking._next.clear()
            await online.outbox.settle()
        said = await fate(app, delivery)
        assert (said.state, "You said" in (said.reason or "")) == (DeliveryState.SENT, True)
        assert times_in_world(sandbox, TEXT) == 0
        assert await shown(app, customer) == 1


@pytest.mark.parametrize("place", ["x_dm", "messenger"])
async def test_the_same_words_said_before_are_not_taken_for_it(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        first = await app.inbox.reply(customer, route, TEXT)
        await settle_until(app, online, first, confirmed)
        second = await app.inbox.reply(customer, route, TEXT)
        await app.database.run(deliveries.set_delivery, second, DeliveryState.SENDING, attempts=1)
        await online.outbox.recover()
        online.outbox._looking._next.clear()
        await online.outbox.settle()
        assert (await fate(app, second)).state is DeliveryState.UNSURE
        assert confirmed(await fate(app, first))
        assert times_in_world(sandbox, TEXT) == 1


async def test_our_reply_does_not_take_over_what_is_known_of_the_message_it_answers(
    signed_in: Open,
) -> None:
    async with signed_in() as (app, online, _sandbox):
        customer, route = await first_route(app, "linkedin")
        assert route.to.facts
        delivery = await app.inbox.reply(customer, route, TEXT)
        known = await fate(app, delivery)
        # To be sent it needs them; on its own it does not have them.
        assert known.reply.facts == dict(route.to.facts)
        (row,) = await app.database.read(load_known, "m.id = ?", (known.message,))
        assert row.facts is None
        await settle_until(app, online, delivery, confirmed)
        (row,) = await app.database.read(load_known, "m.id = ?", (known.message,))
        assert row.facts is not None
