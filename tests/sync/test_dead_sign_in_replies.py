"""A dead sign-in meets replies of every kind: they wait, the owner is told once, each goes once."""

from datetime import timedelta

import pytest

from socialinbox.app import App
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from tests.outbox.test_outbox import fate, times_in_world
from tests.signed_in import Open
from tests.sync.test_dead_sign_in import YOUTUBE, broken, connect_again, going
from tests.waiting import until


async def ways(app: App) -> list[tuple[CustomerId, Route]]:
    """Everybody who can be answered below a video."""
    found = []
    for row in await app.inbox.threads(ThreadQuery(Box.ALL), None, 100):
        for route in await app.inbox.routes(row.id):
            if route.place.name == "youtube" and route.allowed:
                found.append((row.id, route))
                break
    return found


async def test_put_off_and_to_many_at_once_all_wait_and_each_goes_out_once(
    signed_in: Open, caplog: pytest.LogCaptureFixture
) -> None:
    async with signed_in() as (app, online, sandbox):
        known = (await ways(app))[:2]
        assert len(known) >= 2
        sandbox.sites[YOUTUBE].grants.revoke_all()
        for sync in online._syncs.values():
            sync.timetable.plan(sync.connector.rules.streams, {})
        texts: dict[DeliveryId, str] = {}
        async with going(online):
            # A storm, answered one by one; and one whose moment comes while nobody is signed in.
            for number, (customer, route) in enumerate(known):
                text = f"The workshop is open, number {number}"
                texts[await app.inbox.reply(customer, route, text)] = text
            customer, route = known[0]
            later = app.clock() + timedelta(milliseconds=300)
            late = await app.inbox.reply(
                customer, route, "Put off until later", leaves=Leaves(at=later)
            )
            texts[late] = "Put off until later"
            await until(lambda: broken(app))
            await until(lambda: app.clock() > later)
            await online.outbox.settle()
            for delivery, text in texts.items():
                assert (await fate(app, delivery)).state is DeliveryState.QUEUED, text
                assert times_in_world(sandbox, text) == 0
            # The log tells of a state once, as the notices do.
            assert caplog.text.count("needs attention") == 1
            await connect_again(app, online, sandbox)

            async def all_there() -> bool:
                now = [(await fate(app, one)).state for one in texts]
                return set(now) == {DeliveryState.CONFIRMED}

            await until(all_there)
        assert [times_in_world(sandbox, text) for text in texts.values()] == [1] * len(texts)
