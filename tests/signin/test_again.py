"""Connecting an account again, and disconnecting it."""

import asyncio

import pytest

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.faults import FaultKind
from socialinbox.storage import accounts, deliveries
from socialinbox.vault.secrets import Credentials
from tests.signin.conftest import NETWORKS, Desk, Open, answer, return_to


async def connected(desk: Desk, network: str) -> Account:
    """A network's account, connected."""
    account = (await desk.connect(network)).account
    assert account is not None
    return account


async def test_a_reply_waits_for_the_reconnection_and_then_goes(desk: Open) -> None:
    async with desk() as at:
        await connected(at, "twitter")
        await at.online.sync_now()
        (row, *_) = [
            row
            for row in await at.app.inbox.threads(ThreadQuery(Box.ALL))
            if any(one.allowed for one in await at.app.inbox.routes(row.id))
        ]
        route = next(one for one in await at.app.inbox.routes(row.id) if one.allowed)
        at.sandbox.sites["twitter"].grants.revoke_all()
        number = await at.app.inbox.reply(row.id, route, "We open at nine.")
        await at.online.outbox.settle()
        waiting = await at.app.database.read(deliveries.get_delivery, number)
        assert waiting is not None
        assert waiting.state is DeliveryState.QUEUED
        assert waiting.reason
        assert waiting.not_before is not None
        await connected(at, "twitter")
        freed = await at.app.database.read(deliveries.get_delivery, number)
        assert freed is not None
        assert freed.not_before is None
        await at.online.outbox.settle()
        sent = await at.app.database.read(deliveries.get_delivery, number)
        assert sent is not None
        assert sent.state in (DeliveryState.SENT, DeliveryState.CONFIRMED)
        said = [item["text"] for item in at.sandbox.world.snapshot()["items"]]
        assert sum(text.endswith("We open at nine.") for text in said) == 1


async def test_a_renewal_under_way_can_not_overtake_the_new_grant(desk: Open) -> None:
    async with desk() as at:
        account = await connected(at, "twitter")
        old = await at.online.vault.load(str(account.id))
        assert old is not None
        vault, folder = at.online.vault, at.app.profile.folder
        async with vault.turn(str(account.id), folder):
            again = asyncio.create_task(at.connect("twitter"))
            # The new grant waits for whoever renews the old one.
            while not at.said or at.said[-1].stage.value != "connecting":
                await asyncio.sleep(0.01)
            await vault.save(str(account.id), Credentials("late", old.refresh_token))
        assert (await again).account is not None
        kept = await vault.load(str(account.id))
        assert kept is not None
        assert kept.access_token not in ("late", old.access_token)


async def test_one_of_two_pages_goes_without_taking_the_other_along(desk: Open) -> None:
    async with desk() as at:
        first = await connected(at, "facebook")
        second = await at.app.database.run(
            accounts.add_account,
            # As if a second Page had been connected.
            type(first.own)(first.own.network, "2000", "Second Page"),
        )
        said = await at.online.connecting.remove(second.id)
        assert "others need it" in said
        assert "https://www.facebook.com/" in said
        assert [report.error for report in await at.online.sync_now(first.id)] == [None] * 4


async def test_connecting_again_keeps_the_account_and_wakes_it(desk: Open) -> None:
    async with desk() as at:
        first = (await at.connect("twitter")).account
        assert first is not None
        before = await at.online.vault.load(str(first.id))
        at.sandbox.sites["twitter"].grants.revoke_all()
        await at.online.sync_now()
        (dead,) = await at.app.inbox.accounts()
        assert dead.state is AccountState.NEEDS_ATTENTION
        assert await at.online.connecting.known_app(dead.own.network) == at.given("twitter")
        again = (await at.connect("twitter")).account
        assert again is not None
        assert again.id == first.id
        assert again.reason is None
        assert before != await at.online.vault.load(str(first.id))
        await at.online.sync_now()
        (alive,) = await at.app.inbox.accounts()
        assert alive.state is AccountState.OK


async def test_connected_again_while_the_network_is_away_the_old_trouble_is_over(
    desk: Open,
) -> None:
    async with desk() as at:
        await connected(at, "twitter")
        at.sandbox.sites["twitter"].grants.revoke_all()
        await at.online.sync_now()
        (dead,) = await at.app.inbox.accounts()
        assert dead.state is AccountState.NEEDS_ATTENTION
        await connected(at, "twitter")
        at.sandbox.sites["twitter"].faults.add(FaultKind.SERVER_ERROR)
        await at.online.sync_now()
        (away,) = await at.app.inbox.accounts()
        assert away.state is AccountState.OFFLINE


async def test_somebody_else_signs_in_where_an_account_was_expected(desk: Open) -> None:
    async with desk() as at:
        sign_in = at.sign_in("youtube", expected="UCsomebodyelse")
        url = (await sign_in.start(at.given("youtube"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        assert "not the account" in found.sentence
        await sign_in.cancel()


@pytest.mark.parametrize("network", NETWORKS)
async def test_disconnecting_takes_the_access_back(desk: Open, network: str) -> None:
    async with desk() as at:
        account = (await at.connect(network)).account
        assert account is not None
        kept = await at.online.vault.load(str(account.id))
        assert kept is not None
        said = await at.online.connecting.remove(account.id)
        assert said.endswith("has taken the access back.")
        grants = at.sandbox.sites[network].grants
        for token in filter(None, (kept.access_token, kept.refresh_token)):
            state, found = grants.look(token)
            renewed = grants.rotate(token, single_use=False)
            assert found is None or state.value == "revoked"
            assert renewed is None
        assert await at.online.vault.load(str(account.id)) is None


async def test_disconnecting_says_when_the_network_can_not_be_asked(desk: Open) -> None:
    async with desk() as at:
        account = (await at.connect("youtube")).account
        assert account is not None
        at.sandbox.sites["youtube"].faults.add("cut", None, "")
        said = await at.online.connecting.remove(account.id)
        assert "could not be reached" in said
        assert "https://myaccount.google.com/connections" in said
        assert await at.online.vault.load(str(account.id)) is None
        assert await at.app.inbox.accounts() == []
        with pytest.raises(BadInput, match="no account 99"):
            await at.online.connecting.remove(AccountId(99))
