"""What an owner says of an account holds at once, for the ways to answer and for what is sent."""

from datetime import timedelta

import pytest

from socialinbox.domain.account import AccountOption
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.worldfile import Item
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

ASKED = "Is the blue one still there?"


async def in_messenger(shop: Shop) -> tuple[CustomerId, Entry]:
    """A customer's message in Messenger that is thirty hours old, and its thread."""
    shop.sandbox.world.add(Item("hello", "facebook", "dm", "ben", "", ASKED))
    await shop.online.sync_now()
    shop.pass_time(seconds=timedelta(hours=30).total_seconds())
    for row in await shop.app.inbox.threads(ThreadQuery(Box.ALL)):
        for entry in await shop.app.inbox.whole(row.id):
            if entry.text == ASKED:
                return row.id, entry
    raise AssertionError("the message did not come")


async def test_a_yes_holds_at_once(shop: Shops) -> None:
    async with shop(networks="facebook") as open_shop:
        inbox = open_shop.app.inbox
        open_shop.sandbox.sites["facebook"].options["human_agent"] = "on"
        account = (await open_shop.account("facebook")).id
        question = rules_of("facebook").options["human_agent"]
        assert await inbox.options(account) == [AccountOption("human_agent", question, False)]
        connector = open_shop.online.connector(account)
        customer, entry = await in_messenger(open_shop)
        assert [route.allowed for route in inbox.routes_to(entry)] == [False]
        await inbox.set_option(account, "human_agent", True)
        assert await inbox.options(account) == [AccountOption("human_agent", question, True)]
        (route,) = inbox.routes_to(entry)
        assert route.allowed
        await inbox.reply(customer, route, "It is, until Saturday.")
        await open_shop.online.outbox.settle()
        (sent,) = [e for e in await inbox.whole(customer) if e.delivery is not None]
        assert sent.delivery is not None
        assert sent.delivery.state in (DeliveryState.SENT, DeliveryState.CONFIRMED)
        assert open_shop.online.connector(account) is connector, "it was opened again"
        await inbox.set_option(account, "human_agent", False)
        assert [route.allowed for route in inbox.routes_to(entry)] == [False]


async def test_an_answer_outlives_the_connection(shop: Shops) -> None:
    async with shop(networks="facebook") as open_shop:
        account = await open_shop.account("facebook")
        await open_shop.app.inbox.set_option(account.id, "human_agent", True)
        await open_shop.restart()
        kept = (await open_shop.account("facebook")).own.settings
        assert kept == {**account.own.settings, "human_agent": "yes"}
        connector = open_shop.online.connector(account.id)
        assert connector is not None
        assert (await connector.identify()).settings["human_agent"] == "yes"


async def test_what_nobody_asks_is_refused(shop: Shops) -> None:
    async with shop(networks="facebook twitter") as open_shop:
        inbox = open_shop.app.inbox
        x = (await open_shop.account("twitter")).id
        assert await inbox.options(x) == []
        assert await inbox.options(AccountId(99)) == []
        with pytest.raises(BadInput, match="no option “human_agent”"):
            await inbox.set_option(x, "human_agent", True)
        with pytest.raises(BadInput) as wrong:
            await inbox.set_option((await open_shop.account("facebook")).id, "colour", True)
        assert "human_agent" in wrong.value.advice
        with pytest.raises(BadInput, match="no account 99"):
            await inbox.set_option(AccountId(99), "human_agent", True)
