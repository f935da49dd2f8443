"""What the owner states of a contract lengthens the times; taken back, they are short again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.domain.keeping import Agreement
from socialinbox.networks.registry import all_rules, rules_of
from tests.keeping.made import SECRET, WHO, fill
from tests.keeping.remains import files_with

LIMITED = [name for name, rules in all_rules().items() if rules.retention.messages is not None]
WORDS = "Data agreement of 3 May 2026, folder 12"


class Clock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC).replace(microsecond=0)

    def __call__(self) -> datetime:
        return self.at


async def statements(app: App, network: NetworkName) -> tuple[Agreement, ...]:
    """Every statement about a network, newest first."""
    found = await app.inbox.retention.networks()
    return next(one.agreements for one in found if one.network == network)


@pytest.mark.parametrize("ever", [True, False])
@pytest.mark.parametrize("network", LIMITED)
async def test_a_statement_lets_things_stay_and_is_taken_back(
    tmp_path: Path, network: NetworkName, ever: bool
) -> None:
    clock = Clock()
    profile = open_profile(tmp_path / "profile")
    app = App(profile, clock=clock)
    fill(app.database, network)
    desk = app.inbox.retention
    period = None if ever else timedelta(days=365)
    made = await desk.allow(network, None, period, f" {WORDS} ", "Olive")
    clock.at += timedelta(days=360)
    await app.aclose()
    app = App(profile, clock=clock)
    try:
        desk = app.inbox.retention
        assert files_with(profile.folder, SECRET)
        assert files_with(profile.folder, WHO)
        (stated,) = await statements(app, network)
        assert (stated.id, stated.words, stated.by) == (made, WORDS, "Olive")
        assert stated.period == period
        await desk.take_back(made, "Ben")
        assert files_with(profile.folder, SECRET, WHO) == []
        (stated,) = await statements(app, network)
        assert (stated.ended_by, stated.ended_at) == ("Ben", clock.at)
        with pytest.raises(BadInput):
            await desk.take_back(made, "Ben")
    finally:
        await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_one_for_another_account_changes_nothing(
    tmp_path: Path, network: NetworkName
) -> None:
    clock = Clock()
    profile = open_profile(tmp_path / "profile")
    app = App(profile, clock=clock)
    mine = fill(app.database, network)
    try:
        with pytest.raises(BadInput):
            await app.inbox.retention.allow(network, AccountId(mine + 1), None, WORDS, "Olive")
        await app.inbox.retention.allow(network, mine, None, WORDS, "Olive")
        clock.at += timedelta(days=700)
        await app.purge_watch().look()
        assert files_with(profile.folder, SECRET)
    finally:
        await app.aclose()


@pytest.mark.parametrize("network", LIMITED)
async def test_nothing_is_stated_without_words_or_to_no_end(
    tmp_path: Path, network: NetworkName
) -> None:
    app = App(open_profile(tmp_path / "profile"))
    kept = rules_of(network).retention.messages
    assert kept is not None
    try:
        for period, words in ((None, "  "), (timedelta(hours=1), WORDS)):
            with pytest.raises(BadInput):
                await app.inbox.retention.allow(network, None, period, words, "Olive")
        assert not any(one.agreements for one in await app.inbox.retention.networks())
    finally:
        await app.aclose()


async def test_where_no_time_is_set_there_is_nothing_to_state(tmp_path: Path) -> None:
    app = App(open_profile(tmp_path / "profile"))
    try:
        for network in all_rules():
            if network not in LIMITED:
                with pytest.raises(BadInput):
                    await app.inbox.retention.allow(network, None, None, WORDS, "Olive")
    finally:
        await app.aclose()
