"""Rounds of an account: whole, repeatable, and honest about what went wrong."""

import asyncio

from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import AuthExpired, RateLimited
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage import progress
from tests.signed_in import Open


async def test_a_second_round_adds_nothing(signed_in: Open) -> None:
    async with signed_in() as (app, online, _):
        before = await app.inbox.threads(ThreadQuery(Box.ALL))
        told: list[Changes] = []
        app.inbox.subscribe(told.append)
        reports = await online.sync_now()
        assert {report.error for report in reports} == {None}
        assert sum(report.added for report in reports) == 0
        assert await app.inbox.threads(ThreadQuery(Box.ALL)) == before
        assert not [change for change in told if change.customers]


async def test_history_comes_as_read_and_news_as_unread(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        assert (await app.inbox.counts()).unread == 0
        sandbox.world.add(
            Item("new", "youtube", "comment", "ana", "", "One more thing", on="y-video")
        )
        told: list[Changes] = []
        app.inbox.subscribe(told.append)
        await online.sync_now()
        assert (await app.inbox.counts()).unread == 1
        assert sum(len(change.arrived) for change in told) == 1
        newest = (await app.inbox.threads(ThreadQuery(Box.UNREAD)))[0]
        assert newest.last_text == "One more thing"


async def test_what_was_written_on_the_phone_is_ours(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        sandbox.world.add(
            Item("phone", "youtube", "comment", "owner", "", "From my phone", on="y-video", to="y1")
        )
        await online.sync_now()
        row = next(
            r
            for r in await app.inbox.threads(ThreadQuery(Box.ALL))
            if r.last_text == "From my phone"
        )
        entry = (await app.inbox.newest(row.id)).entries[-1]
        assert entry.direction.value == "out"
        assert row.waiting_since is None


async def test_a_dead_token_is_said_and_nothing_else_stops(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        sandbox.sites["youtube"].grants.revoke_all()
        reports = await online.sync_now()
        failed = {r.account.own.network for r in reports if isinstance(r.error, AuthExpired)}
        assert failed == {"youtube"}
        by_network = {str(a.own.network): a for a in await app.inbox.accounts()}
        assert by_network["youtube"].state is AccountState.NEEDS_ATTENTION
        assert by_network["youtube"].reason
        assert by_network["twitter"].state is AccountState.OK


async def test_a_limit_is_obeyed_until_it_ends(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        sandbox.sites["twitter"].faults.add("rate_limit", times=1, path="mentions")
        reports = await online.sync_now()
        errors = [r.error for r in reports if isinstance(r.error, RateLimited)]
        assert len(errors) == 1
        account = next(a for a in await app.inbox.accounts() if a.own.network == "twitter")
        assert account.state is AccountState.LIMITED
        assert account.until == errors[0].retry_at
        again = await online.sync_now(account.id)
        # The fault is over at the network, but nobody asks it before the time it named.
        assert [type(r.error) for r in again if r.stream.name == "mentions"] == [RateLimited]


async def test_streams_say_for_when_they_are_complete(signed_in: Open) -> None:
    async with signed_in() as (app, _, _):
        for account in await app.inbox.accounts():
            streams = await app.database.read(progress.stream_states, account.id)
            covered = [stream for stream in streams if stream.coverage]
            assert covered, account.own.network
            for stream in covered:
                assert all(span.start <= span.end <= app.clock() for span in stream.coverage)


async def test_polling_goes_on_by_itself(signed_in: Open) -> None:
    async with signed_in() as (app, online, sandbox):
        running = asyncio.create_task(online.run())
        sandbox.world.add(
            Item("live", "facebook", "comment", "ana", "", "Still open?", on="f-post")
        )
        async with asyncio.timeout(20):
            while (await app.inbox.counts()).unread == 0:
                await asyncio.sleep(0.05)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
