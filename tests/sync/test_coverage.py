"""What is known to be complete, what is missing and why, and what can still be fetched."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.coverage import Outage, StreamCoverage, Stretch, StretchKind
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.json_form import account_json
from socialinbox.networks.registry import rules_of
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.accounts import add_account
from socialinbox.storage.coverage import Evidence
from socialinbox.sync.coverage import coverage, in_words
from tests.signed_in import Open
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ME = AccountId(1)


def at(days: float = 0, hours: float = 0) -> datetime:
    """So long before noon."""
    return NOON - timedelta(days=days, hours=hours)


def told(network: str, stream: str, evidence: Evidence) -> list[tuple[str, str | None, bool]]:
    """Kind, cause and whether it can be fetched, of a stream's stretches."""
    own = OwnAccount(NetworkName(network), "1", "Shop")
    account = Account(ME, own, AccountState.OK)
    found = coverage(account, rules_of(network), evidence, NOON)
    stretches = next(c for c in found if c.stream == stream).stretches
    for left, right in pairwise(stretches):
        assert left.end == right.start
    return [(s.kind.value, s.cause, s.fetchable) for s in stretches]


def test_a_dead_sign_in_and_a_closed_program_are_told_apart() -> None:
    evidence = Evidence(
        {"comments": (TimeSpan(at(9), at(3)), TimeSpan(at(1), at(0)))},
        {"comments": at(0)},
        [Outage(ME, "comments", at(3), at(2), "the sign-in was dead")],
        [TimeSpan(at(9), at(2)), TimeSpan(at(1), at(0))],
    )
    assert told("youtube", "comments", evidence) == [
        ("complete", None, False),
        ("gap", "the sign-in was dead", True),
        ("gap", "the program was not running", True),
        ("complete", None, False),
    ]


@pytest.mark.parametrize("running", [[], [TimeSpan(at(0), at(0))], [TimeSpan(at(hours=1), at(0))]])
def test_before_the_first_reading_nothing_was_missed(running: list[TimeSpan]) -> None:
    assert told("youtube", "comments", Evidence({}, {}, [], running)) == [
        ("gap", "not read yet", True)
    ]


async def test_an_account_that_was_just_added_is_not_read_yet(shop: Shops) -> None:
    async with shop(networks="facebook") as open_shop:
        own = OwnAccount(NetworkName("youtube"), "UCnew", "A new channel")
        added = await open_shop.app.database.run(add_account, own)
        lines = await open_shop.app.inbox.coverage(added.id)
        causes = {part.cause for line in lines for part in line.stretches}
        assert all("not running" not in (cause or "") for cause in causes)
        assert any("not read yet" in (cause or "") for cause in causes)


def test_what_lies_beyond_the_reach_can_not_be_fetched() -> None:
    evidence = Evidence(
        {"messages": (TimeSpan(at(70), at(50)), TimeSpan(at(29), at(0)))},
        {"messages": at(0)},
        [],
        [TimeSpan(at(50), at(50)), TimeSpan(at(0), at(0))],
    )
    assert told("twitter", "messages", evidence) == [
        ("beyond the network's reach", "X gives this back for 30 days only", False),
        ("complete", None, False),
        ("gap", "the program was not running; X gives this back for 30 days only", False),
        ("gap", "the program was not running", True),
        ("complete", None, False),
    ]


def test_an_outage_that_goes_on_is_a_gap_up_to_now() -> None:
    evidence = Evidence(
        {"mentions": (TimeSpan(at(5), at(hours=2)),)},
        {"mentions": at(hours=2)},
        [Outage(ME, None, at(hours=2), None, "the network could not be reached")],
        [TimeSpan(at(5), at(0))],
    )
    assert told("twitter", "mentions", evidence)[-1] == (
        "gap",
        "the network could not be reached",
        True,
    )


def test_the_pause_between_two_rounds_is_no_gap() -> None:
    evidence = Evidence(
        {"mentions": (TimeSpan(at(5), NOON - timedelta(minutes=5)),)},
        {"mentions": NOON - timedelta(minutes=5)},
        [],
        [TimeSpan(at(5), at(0))],
    )
    assert [kind for kind, _, _ in told("twitter", "mentions", evidence)] == [
        "beyond the network's reach",
        "complete",
    ]


def test_nothing_read_yet_is_said() -> None:
    found = told("twitter", "messages", Evidence({}, {}, [], [TimeSpan(at(40), at(0))]))
    assert found == [("gap", "not read yet", True)]


def test_words() -> None:
    gap = Stretch(at(hours=2), at(0), StretchKind.GAP, "the sign-in was dead", fetchable=True)
    assert in_words(gap) == (
        "missing 2026-11-22 10:00 to 2026-11-22 12:00: the sign-in was dead (can still be fetched)"
    )
    whole = Stretch(at(hours=2), at(0), StretchKind.COMPLETE)
    assert in_words(whole) == "complete 2026-11-22 10:00 to 2026-11-22 12:00"


# -- on the sandbox


async def covered(shop: Shop, network: str) -> dict[str, StreamCoverage]:
    account = await shop.account(network)
    return {one.stream: one for one in await shop.app.inbox.coverage(account.id)}


async def texts(shop: Shop) -> set[str]:
    rows = await shop.app.inbox.threads(ThreadQuery(Box.ALL))
    return {e.text for row in rows for e in await shop.app.inbox.whole(row.id)}


async def test_a_desktop_that_slept_six_weeks_catches_up(shop: Shops) -> None:
    async with shop() as open_shop:
        world = open_shop.sandbox.world
        open_shop.pass_time(days=5)
        lost = Item("lost", "twitter", "dm", "ben", "", "Lost after thirty days")
        world.add(lost)
        world.add(Item("w2", "twitter", "mention", "ana", "", "@testcycles week one"))
        world.add(Item("w3", "youtube", "comment", "ana", "", "A week-one comment", on="y-video"))
        world.add(Item("w4", "facebook", "comment", "ana", "", "Week one there", on="f-post"))
        world.add(Item("w5", "linkedin", "comment", "ana", "", "Week one again", on="l-post"))
        open_shop.pass_time(days=25)
        world.add(Item("w6", "twitter", "dm", "ben", "", "Week five in private"))
        open_shop.pass_time(days=12)
        await open_shop.restart()
        reports = await open_shop.online.sync_now()
        assert [r.error for r in reports if r.error] == []
        said = await texts(open_shop)
        assert {"A week-one comment", "Week one there", "Week five in private"} <= said
        assert any("week one" in text for text in said)
        assert "Lost after thirty days" not in said
        x = await covered(open_shop, "twitter")
        gap = next(s for s in x["messages"].stretches if s.kind is StretchKind.GAP)
        assert gap.cause == "the program was not running; X gives this back for 30 days only"
        assert not gap.fetchable
        assert timedelta(days=11) < gap.end - gap.start < timedelta(days=13)
        assert not [s for s in x["mentions"].stretches if s.kind is StretchKind.GAP]
        for network in ("facebook", "youtube"):
            for stream in (await covered(open_shop, network)).values():
                assert {s.kind for s in stream.stretches} == {StretchKind.COMPLETE}, stream


async def test_coverage_survives_a_restart_and_closes_by_itself(shop: Shops) -> None:
    async with shop(networks="youtube") as open_shop:
        faults = open_shop.sandbox.sites["youtube"].faults
        faults.add("server_error")
        open_shop.pass_time(hours=1)
        await open_shop.online.sync_now()
        open_shop.pass_time(hours=2)
        await open_shop.restart()
        last = (await covered(open_shop, "youtube"))["comments"].stretches[-1]
        assert last.kind is StretchKind.GAP
        assert last.cause == "the network could not be reached"
        assert last.fetchable
        faults.clear()
        await open_shop.online.sync_now()
        kinds = [s.kind for s in (await covered(open_shop, "youtube"))["comments"].stretches]
        assert kinds == [StretchKind.COMPLETE]


async def test_reading_again_adds_only_what_is_missing(signed_in: Open) -> None:
    async with signed_in() as (app, online, _):
        for account in await app.inbox.accounts():
            streams = [s.name for s in rules_of(account.own.network).streams]
            before = await app.inbox.threads(ThreadQuery(Box.ALL))
            for stream in streams:
                report = await online.read_again(account.id, stream)
                assert report.error is None
                assert report.added == 0
            assert await app.inbox.threads(ThreadQuery(Box.ALL)) == before
            form = account_json(
                account,
                await app.inbox.streams(account.id),
                await app.inbox.coverage(account.id),
                await app.inbox.spending(account.id),
            )
            assert {s["name"] for s in form["streams"] if s["stretches"]} == set(streams)
        with pytest.raises(BadInput, match="no stream"):
            await app.inbox.backfill(account.id, "nothing")
