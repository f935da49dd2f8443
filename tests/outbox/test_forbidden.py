"""Closed here: one reply stops. Forbidden everywhere: it is loud. Blocked: nothing more leaves."""

from datetime import timedelta

import pytest

from socialinbox.app import App
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.contract import Route
from socialinbox.storage import deliveries
from tests.outbox.test_outbox import (
    TEXT,
    bare,
    confirmed,
    fate,
    first_route,
    settle_until,
    times_in_world,
)
from tests.signed_in import Open

SCOPES = {
    "facebook": "pages_manage_engagement",
    "messenger": "pages_messaging",
    "linkedin": "w_organization_social_feed",
}
"""What each place's replies need."""


async def account_of(app: App, route: Route) -> Account:
    """The account that answers this way, as it is now."""
    wanted = app.inbox.account_for(route)
    return next(a for a in await app.inbox.accounts() if wanted is not None and a.id == wanted.id)


async def others(app: App, place: str, route: Route) -> list[tuple[CustomerId, Route]]:
    """Further ways to answer at a place, besides this one."""
    return [
        (row.id, one)
        for row in await app.inbox.threads(ThreadQuery(Box.ALL))
        for one in await app.inbox.routes(row.id)
        if one.allowed and one.place.name == place and one.to.id != route.to.id
    ]


@pytest.mark.parametrize("place", SCOPES)
async def test_what_is_closed_refuses_that_reply_alone(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        thing = sandbox.world.find(route.to.network, bare(route.to.native_id))
        assert thing is not None
        post = sandbox.world.get(thing.on) or thing
        post.extra["closed"] = True
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        refused = await fate(app, delivery)
        assert refused.state is DeliveryState.REFUSED
        assert refused.reason
        account = await account_of(app, route)
        assert (account.state, account.reason) == (AccountState.OK, None)
        assert times_in_world(sandbox, TEXT) == 0
        # Open again, it goes out as soon as its owner says so.
        del post.extra["closed"]
        await app.inbox.retry(delivery)
        await settle_until(app, online, delivery, confirmed)
        assert times_in_world(sandbox, TEXT) == 1


@pytest.mark.parametrize("place", SCOPES)
async def test_a_permission_that_is_gone_is_loud(signed_in: Open, place: str) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        for token in sandbox.sites[route.to.network].grants._tokens.values():
            token.scopes = token.scopes - {SCOPES[place]}
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        waiting = await fate(app, delivery)
        assert waiting.state is DeliveryState.QUEUED
        account = await account_of(app, route)
        assert account.state is AccountState.NEEDS_ATTENTION
        assert account.reason
        assert times_in_world(sandbox, TEXT) == 0


async def test_a_role_that_is_gone_is_loud_at_once(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "linkedin")
        sandbox.sites["linkedin"].options["role"] = "ANALYST"
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.QUEUED
        account = await account_of(app, route)
        assert account.state is AccountState.NEEDS_ATTENTION
        assert "no administrator" in (account.reason or "")


async def test_linkedin_closed_to_the_page_is_told_from_comments_switched_off(
    signed_in: Open,
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "linkedin")
        post = sandbox.world.get("l-post")
        assert post is not None
        post.extra["closed"] = True
        delivery = await app.inbox.reply(customer, route, TEXT)
        await online.outbox.settle()
        assert "switched off" in ((await fate(app, delivery)).reason or "")


async def test_a_block_stops_every_reply_until_its_owner_sends_it_again(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "facebook")
        options = sandbox.sites["facebook"].options
        options["facebook_blocked"] = "yes"
        first = await app.inbox.reply(customer, route, TEXT)
        behind = [
            await app.inbox.reply(one, way, "Another answer.")
            for one, way in [
                *await others(app, "facebook", route),
                *await others(app, "messenger", route),
            ]
        ]
        assert behind
        calls: list[str] = []
        account = await account_of(app, route)
        connector = online.connector(account.id)
        send = connector.send  # type: ignore[union-attr]

        async def counted(reply: object) -> object:
            calls.append("send")
            return await send(reply)

        monkeypatch.setattr(connector, "send", counted)
        for _ in range(3):
            await online.outbox.settle()
            await online.sync_now(account.id)
        assert calls == ["send"]
        for one in (first, *behind):
            stopped = await fate(app, one)
            assert stopped.state is DeliveryState.REFUSED
            assert "support inbox" in (stopped.reason or "")
        told = await account_of(app, route)
        assert told.state is AccountState.NEEDS_ATTENTION
        assert "support inbox" in (told.reason or "")
        # Nothing is tried again by itself, however late it gets.
        later = app.clock() + timedelta(days=3)
        assert await app.database.read(deliveries.due, later) == []
        sync = online._syncs[account.id]
        monkeypatch.setattr(sync, "_forbidden_at", app.clock() - timedelta(days=3))
        await online.sync_now(account.id)
        assert (await account_of(app, route)).state is AccountState.NEEDS_ATTENTION
        del options["facebook_blocked"]
        await app.inbox.retry(first)
        await settle_until(app, online, first, confirmed)
        assert (await account_of(app, route)).state is AccountState.OK
        assert times_in_world(sandbox, TEXT) == 1
        assert times_in_world(sandbox, "Another answer.") == 0


async def test_what_is_taken_back_at_the_last_moment_is_not_sent(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, "facebook")
        delivery = await app.inbox.reply(customer, route, TEXT)
        connector = online.connector((await account_of(app, route)).id)

        async def meanwhile(*_: object) -> None:
            # While it is looked whether there is an answer from elsewhere.
            await app.inbox.discard(delivery)

        monkeypatch.setattr(connector, "answered_since", meanwhile)
        await online.outbox.settle()
        await online.sync_now()
        assert times_in_world(sandbox, TEXT) == 0
        assert await app.database.read(deliveries.get_delivery, delivery) is None
