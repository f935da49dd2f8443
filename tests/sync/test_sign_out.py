"""Letting an account go ends its polling before anything that the polling works with."""

import asyncio

import pytest

from socialinbox.sync.account_sync import AccountSync
from tests.signed_in import Open


async def test_the_connector_is_closed_once_nobody_asks_by_it(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, order = asyncio.Event(), list[str]()

    async def keep(sync: AccountSync) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            # As where a page is being stored: it takes some turns of the loop.
            for _ in range(3):
                await asyncio.sleep(0)
            order.append("polling ended")

    monkeypatch.setattr(AccountSync, "keep", keep)
    async with signed_in() as (app, online, _):
        account, *_ = await app.inbox.accounts()
        connector = online.connector(account.id)
        assert connector is not None
        really = connector.aclose

        async def aclose() -> None:
            order.append("closed")
            await really()

        monkeypatch.setattr(connector, "aclose", aclose)
        running = asyncio.create_task(online.run())
        try:
            await began.wait()
            await online.let_go(account.id)
            assert order == ["polling ended", "closed"]
            assert online.connector(account.id) is None
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
