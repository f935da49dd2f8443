"""What goes wrong at the networks is recognised, told once, kept, and over when it is over."""

import asyncio
import logging
from datetime import timedelta

import pytest

from socialinbox.app import App
from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.coverage import Outage
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import Forbidden, KeychainUnavailable, StorageUnavailable
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import Item
from socialinbox.sandbox.youtube.app import entrance
from socialinbox.signin.connecting import NewAccount
from socialinbox.signin.given import credentials_from
from socialinbox.storage import deliveries
from socialinbox.storage.connection import Connection
from socialinbox.storage.outages import outages
from tests.signed_in import Open


async def account_of(app: App, network: str) -> Account:
    return next(a for a in await app.inbox.accounts() if a.own.network == network)


async def outages_of(app: App, account: Account) -> list[Outage]:
    return await app.database.read(outages, account.id, app.clock() - timedelta(days=1))


async def test_an_outage_is_kept_and_told_once(
    signed_in: Open, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "socialinbox.sync")
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "youtube")
        fault = sandbox.sites["youtube"].faults
        fault.add("revoked_token")
        caplog.clear()
        for _ in range(3):
            await online.sync_now(account.id)
        told = [r.getMessage() for r in caplog.records if r.levelno >= logging.INFO]
        assert told == [f"account {account.id}: needs attention"]
        known = await outages_of(app, account)
        assert {(o.cause, o.end) for o in known} == {("the sign-in was dead", None)}
        assert len(known) == 3  # one for each stream
        caplog.clear()
        fault.clear()
        await online.sync_now(account.id)
        told = [r.getMessage() for r in caplog.records if r.levelno >= logging.INFO]
        assert told == [f"account {account.id}: ok again, it was needs attention"]
        assert all(o.end is not None for o in await outages_of(app, account))
        assert (await account_of(app, "youtube")).state is AccountState.OK


async def test_one_working_stream_does_not_hide_another(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "twitter")
        sandbox.sites["twitter"].faults.add("rate_limit", path="mentions")
        await online.sync_now(account.id)
        sync = online._syncs[account.id]
        others = [s for s in sync.connector.rules.streams if s.name != "mentions"]
        await sync.round(others)
        assert (await account_of(app, "twitter")).state is AccountState.LIMITED


async def test_replies_wait_for_the_connection_and_go_by_themselves(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "youtube")
        sandbox.sites["youtube"].grants.revoke_all()
        rows = await app.inbox.threads(ThreadQuery(Box.ALL))
        routes = [route for row in rows for route in await app.inbox.routes(row.id)]
        route = next(r for r in routes if r.place.name == "youtube" and r.allowed)
        customer = next(r.id for r in rows if "youtube" in r.places)
        number = await app.inbox.reply(customer, route, "We open at nine")
        await online.outbox.settle()
        waiting = await app.database.read(deliveries.get_delivery, number)
        assert waiting is not None
        assert waiting.state is DeliveryState.QUEUED
        assert (await account_of(app, "youtube")).state is AccountState.NEEDS_ATTENTION
        running = asyncio.create_task(online.run())
        try:
            form = {k: v for k, v in entrance(sandbox.sites["youtube"]).items() if "url" not in k}
            credentials, settings = credentials_from(dict(form), app.clock())
            await online.connecting.add(NewAccount(account.own.network, credentials, settings))
            async with asyncio.timeout(20):
                while (
                    after := await app.database.read(deliveries.get_delivery, number)
                ) is not None and after.state not in {
                    DeliveryState.SENT,
                    DeliveryState.CONFIRMED,
                }:
                    await asyncio.sleep(0.05)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        said = [t for t in sandbox.world.snapshot()["items"] if t["text"] == "We open at nine"]
        assert len(said) == 1
        assert (await account_of(app, "youtube")).id == account.id


@pytest.mark.parametrize(
    "trouble",
    [
        KeychainUnavailable("The keychain is locked.", "Unlock it."),
        StorageUnavailable("The disk is full.", "Make room on it."),
        RuntimeError("a bug of ours"),
    ],
)
async def test_nothing_ends_the_polling(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "youtube")
        sync = online._syncs[account.id]
        monkeypatch.setattr("socialinbox.sync.timetable.RETRY_UNREACHABLE", timedelta(0))
        asked = asyncio.Event()
        whole = sync.connector.pages

        def broken(*arguments: object) -> None:
            asked.set()
            raise trouble

        monkeypatch.setattr(sync.connector, "pages", broken)
        sync.timetable.hurry()
        running = asyncio.create_task(online.run())
        try:
            async with asyncio.timeout(20):
                await asked.wait()
            monkeypatch.setattr(sync.connector, "pages", whole)
            sandbox.world.add(
                Item("new", "youtube", "comment", "ana", "", "Still there?", on="y-video")
            )
            async with asyncio.timeout(20):
                while (await app.inbox.counts()).unread == 0:
                    sync.timetable.hurry()
                    await asyncio.sleep(0.05)
            assert not running.done()
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def test_a_keychain_that_is_locked_is_said(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, _):
        account = await account_of(app, "twitter")
        sync = online._syncs[account.id]

        def locked(*arguments: object) -> None:
            raise KeychainUnavailable("The keychain is locked.", "Unlock it.")

        monkeypatch.setattr(sync.connector, "pages", locked)
        await online.sync_now(account.id)
        told = await account_of(app, "twitter")
        assert told.state is AccountState.NEEDS_ATTENTION
        assert told.reason == "The keychain is locked. Unlock it."


async def test_a_full_disk_does_not_end_the_round(
    signed_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "youtube")
        sandbox.world.add(Item("new", "youtube", "comment", "ana", "", "Hello?", on="y-video"))

        def full(con: Connection, *arguments: object) -> None:
            raise StorageUnavailable("The disk is full.", "Make room on it.")

        monkeypatch.setattr("socialinbox.storage.ingest.store_page", full)
        reports = await online.sync_now(account.id)
        assert any(isinstance(r.error, StorageUnavailable) for r in reports)
        monkeypatch.undo()
        reports = await online.sync_now(account.id)
        assert [r.error for r in reports if r.error] == []
        assert sum(r.added for r in reports) == 1


# -- silent failures


async def test_facebooks_empty_answer_to_a_wrong_token_is_no_silence(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "facebook")
        # The owner's own token instead of the Page's: Facebook answers 200 with nothing in it.
        connector = online.connector(account.id)
        connector._api._headers = {}  # type: ignore[union-attr]
        sandbox.world.add(Item("new", "facebook", "comment", "ana", "", "Open?", on="f-post"))
        reports = await online.sync_now(account.id)
        failed = {r.stream.name: r.error for r in reports if r.error is not None}
        assert isinstance(failed["comments"], Forbidden)
        told = await account_of(app, "facebook")
        assert told.state is AccountState.NEEDS_ATTENTION
        assert "Page" in (told.reason or "")


async def test_linkedins_empty_answer_without_the_role_is_no_silence(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "linkedin")
        sandbox.sites["linkedin"].options["role"] = "ANALYST"
        # The role is looked at every few hours; a new connection looks at once.
        await online._sign_in(account)
        reports = await online.sync_now(account.id)
        assert reports
        assert all(isinstance(r.error, Forbidden) for r in reports)
        told = await account_of(app, "linkedin")
        assert told.state is AccountState.NEEDS_ATTENTION
        assert "no administrator" in (told.reason or "")


async def test_youtubes_403_that_is_no_quota_is_no_limit(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "youtube")
        sandbox.sites["youtube"].options["youtube_role"] = "none"
        await online.sync_now(account.id)
        told = await account_of(app, "youtube")
        assert told.state is AccountState.NEEDS_ATTENTION
        assert told.until is None
        assert "permission" in (told.reason or "")


async def test_x_without_credits_is_said_as_that(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        account = await account_of(app, "twitter")
        sandbox.sites["twitter"].options["x_credits"] = "none"
        await online.sync_now(account.id)
        told = await account_of(app, "twitter")
        assert told.state is AccountState.NEEDS_ATTENTION
        assert "credits" in (told.reason or "")
        del sandbox.sites["twitter"].options["x_credits"]
        await online.sync_now(account.id)
        assert (await account_of(app, "twitter")).state is AccountState.OK
