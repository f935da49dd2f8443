"""The practice networks are polled fast, and yet never run into a limit of theirs."""

from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.networks.budget import Allowance
from socialinbox.networks.contract import Stream
from socialinbox.networks.http import Answer
from socialinbox.networks.twitter.errors import read_allowance
from socialinbox.sandbox.worlds import load_world
from socialinbox.storage.connection import Connection
from socialinbox.sync.pace import (
    PRACTISED,
    Allowances,
    Asked,
    Means,
    hurried,
    practised,
    within,
)
from tests.sync.fast_clock import Shop, Shops
from tests.sync.fast_clock import shop as shop
from tests.sync.month import limit_of, without_sockets

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LIVED = {
    "twitter": timedelta(minutes=16),
    "facebook": timedelta(minutes=2),
    "linkedin": timedelta(minutes=8),
    "youtube": timedelta(minutes=5),
}
"""X's limits are those of a quarter of an hour."""
SOON = timedelta(seconds=80)
"""So late at most is what somebody says in the practice networks; most of it comes at once."""


def told(con: Connection) -> dict[str, int]:
    """The words of all messages, with the row they stand in."""
    return {str(text): int(row) for row, text in con.execute("SELECT id, text FROM message")}


async def lived(shop: Shop, network: str, span: timedelta) -> dict[str, datetime]:
    """Poll whenever something is due; when each text was first here. Fails at any refusal."""
    account = await shop.account(network)
    sync = shop.online._syncs[account.id]
    clock, seen = shop.app.clock, dict[str, datetime]()
    end = clock() + span
    while clock() < end:
        reports = await sync.round(sync.timetable.due())
        assert [report.error for report in reports if report.error] == []
        assert (await shop.account(network)).state is AccountState.OK
        if not seen or any(report.added for report in reports):
            for text in await shop.app.database.read(told):
                seen.setdefault(text, clock())
        shop.pass_time(seconds=max(sync.timetable.seconds_to_next(), 0.1))
    return seen


@pytest.mark.parametrize("network", LIVED)
async def test_no_limit_is_met_and_words_come_soon(
    shop: Shops, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    world = load_world("demo")
    async with shop(world, networks=network, practice=True) as practice:
        began = practice.sandbox.world.start
        with without_sockets(monkeypatch, practice.sandbox):
            await practice.restart()
            seen = await lived(practice, network, LIVED[network])
        ended = practice.app.clock() - SOON
    said = {
        step.item.text: began + timedelta(seconds=step.after)
        for step in world.later
        if step.item is not None and step.item.network == network
    }
    due = [text for text, at in said.items() if at < ended]
    assert due
    for text in due:
        # What a text ends with, a link say, is shown in the network's own way.
        here = min(at for shown, at in seen.items() if shown.startswith(text[:40]))
        assert here - said[text] <= SOON, text


async def test_a_days_units_are_not_used_up_at_once(
    shop: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What YouTube counts by the day, from its beginning on."""
    async with shop(load_world("demo"), networks="youtube", practice=True) as practice:
        account = await practice.account("youtube")
        with without_sockets(monkeypatch, practice.sandbox):
            await practice.restart()
            meter = practice.online._syncs[account.id].meter
            practice.pass_time(seconds=(meter.renews_at() - practice.app.clock()).total_seconds())
            await lived(practice, "youtube", timedelta(minutes=2))
            first = meter.today_units
            await lived(practice, "youtube", timedelta(minutes=10))
            used = meter.today_units - first
        assert used * (PRACTISED / timedelta(minutes=10)) <= limit_of("youtube")
        assert used > 100


def test_a_whole_day_of_practice_leaves_units() -> None:
    rest, units, wish = timedelta(hours=24), 9000.0, timedelta(seconds=2)
    slowest = timedelta()
    while rest > timedelta():
        means = practised(Means(int(units), rest))
        pause = wish * within(means, [Asked(wish, 1.0)])
        slowest = max(slowest, pause)
        units, rest = units - 1, rest - pause
    assert units > 0
    assert slowest < timedelta(hours=1)
    assert practised(None) is None


# -- the arithmetic


def test_the_streams_keep_their_proportions() -> None:
    streams = (
        Stream("often", "O", timedelta(minutes=2), live=timedelta(seconds=20)),
        Stream("seldom", "S", timedelta(minutes=5)),
    )
    two = timedelta(seconds=2)
    assert hurried(streams, two) == {"often": two, "seldom": 15 * two}


class Counting:
    """A connector that says how many calls it has left."""

    def __init__(self) -> None:
        self.left: Allowance | None = None

    def allowance(self, stream: str) -> Allowance | None:
        return self.left


def test_what_is_left_is_spread_until_it_begins_anew() -> None:
    connector, quarter = Counting(), timedelta(minutes=15)
    allowances = Allowances(connector)  # type: ignore[arg-type]
    assert allowances.pause("s", NOON) == timedelta()
    end = NOON + quarter - timedelta(seconds=1)
    connector.left = Allowance(15, end)
    assert allowances.pause("s", NOON) == timedelta(minutes=1)
    connector.left = Allowance(10, end)
    assert allowances.pause("s", NOON) == quarter / 2, "a round takes five calls"
    connector.left = Allowance(4, end)
    assert allowances.pause("s", NOON) == quarter, "too few for another round"
    connector.left = Allowance(0, end)
    assert allowances.pause("s", NOON + timedelta(minutes=5)) == timedelta(minutes=10)
    assert allowances.pause("s", NOON + quarter) == timedelta(), "the count has begun anew"


def test_what_x_says_of_a_quarter_of_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socialinbox.networks.twitter.errors.now", lambda: NOON)

    def headed(left: str, until: datetime) -> Answer:
        reset = str(int(until.timestamp()))
        headers = {"x-rate-limit-remaining": left, "x-rate-limit-reset": reset}
        return Answer(200, headers, b"")

    soon = NOON + timedelta(minutes=4)
    assert read_allowance(headed("7", soon)) == Allowance(7, soon)
    # A clock of ours that is a day slow must not make a day of it.
    far = read_allowance(headed("7", NOON + timedelta(days=1)))
    assert far == Allowance(7, NOON + timedelta(minutes=15))
    assert read_allowance(Answer(200, {}, b"")) is None
