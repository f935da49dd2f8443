"""A week in which everything goes wrong, after which the database is what the world is.

SOCIALINBOX_CHAOS_SEEDS names other seeds than the one that always runs, separated by spaces.
"""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.twitter.limits import Limits
from socialinbox.sandbox.world import World
from tests.proof.week import NETWORKS, Killable, Week, differences
from tests.worlds import small_world

SEEDS = [int(seed) for seed in os.environ.get("SOCIALINBOX_CHAOS_SEEDS", "7").split()]


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_week_of_chaos(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(small_world())
    # X's limits are counted by the same clock that the program goes by.
    ticks = (lambda: world.clock.now().timestamp(),)
    monkeypatch.setattr(Limits.__init__, "__defaults__", ticks)
    with Sandbox(world, networks=NETWORKS) as sandbox:
        program = Killable(tmp_path / "profile", sandbox)
        week = Week(seed, sandbox, program)
        try:
            for network in NETWORKS:
                week.sign_in(network)
            while world.now() < world.start + timedelta(days=7):
                week.step()
            week.end(days=2)
            assert week.quiet_since is not None
            quiet_since = week.quiet_since
            wrong = week.resolve()
            week.end(days=1)
            state = program.ask("state")
        finally:
            program.close()
        print(program.kills, "kills", len(week.answers), "answers", dict(week.happened))
        assert {health for health, _ in state["accounts"].values()} == {"ok"}, state["accounts"]
        wrong += differences(world, state, week.answers, quiet_since)
        assert "\n".join(wrong) == ""
        assert program.kills
        assert len(week.answers) > 10
