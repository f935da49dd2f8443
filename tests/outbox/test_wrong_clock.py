"""A reply whose answer was lost is found although this computer's clock was wrong."""

from datetime import timedelta

import pytest

from socialinbox.domain.delivery import DeliveryState
from socialinbox.inbox.service import InboxService
from tests.outbox.test_outbox import PLACES, TEXT, fate, first_route, times_in_world
from tests.signed_in import Open


@pytest.mark.parametrize("place", PLACES)
async def test_an_unsure_reply_that_a_stream_brings_is_confirmed(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    async with signed_in() as (app, online, sandbox):
        customer, route = await first_route(app, place)
        inbox = app.inbox
        assert isinstance(inbox, InboxService)
        monkeypatch.setattr(inbox, "_clock", lambda: app.clock() + timedelta(hours=3))
        sandbox.sites[route.to.network].faults.add("lost_answer", times=1)
        delivery = await inbox.reply(customer, route, TEXT)
        monkeypatch.undo()
        await online.outbox.settle()
        # By the clock nothing is found: the reply seems older than the wish to send it.
        assert (await fate(app, delivery)).state is DeliveryState.UNSURE
        await online.sync_now()
        online.outbox._looking._next.clear()
        await online.outbox.settle()
        assert (await fate(app, delivery)).state is DeliveryState.CONFIRMED
        texts = [entry.text for entry in (await app.inbox.newest(customer)).entries]
        assert sum(text.endswith(TEXT) for text in texts) == 1
        assert times_in_world(sandbox, TEXT) == 1
