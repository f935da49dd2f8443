"""keeping says what is kept until when, records what contracts allow, and takes it back."""

from pathlib import Path

import pytest

from socialinbox.networks.registry import all_rules
from tests.cli.conftest import Here


@pytest.fixture
def here(offline: Here) -> Here:
    """A profile that has read the small world."""
    return offline


def test_every_network_with_its_rule_and_source(here: Here) -> None:
    said = here("keeping").out
    listed = {one["network"]: one for one in here.json("keeping")}
    assert set(listed) == set(all_rules())
    for name, rules in all_rules().items():
        assert rules.retention.source in said
        kept = rules.retention.messages
        expected = None if kept is None else int(kept.total_seconds())
        assert listed[name]["messages_seconds"] == expected
        assert bool(listed[name]["messages_with_a_time"]) is (kept is not None)
        assert bool(listed[name]["next_at"]) is (kept is not None)
        assert listed[name]["agreements"] == []
    assert "48 hours" in said


def test_a_statement_is_recorded_listed_and_taken_back(here: Here) -> None:
    words = "Data agreement of 3 May"
    given = ("keeping", "allow", "youtube", "--for", "365", "--words", words, "--by", "Olive")
    assert "Statement 1 is recorded" in here(*given).out
    assert "statement 1: all accounts, for 365 days, by Olive on " in here("keeping").out
    (stated,) = next(one for one in here.json("keeping") if one["network"] == "youtube")[
        "agreements"
    ]
    assert (stated["words"], stated["seconds"], stated["ended_at"]) == (words, 365 * 86400, None)
    assert "taken back" in here("keeping", "take-back", "1", "--by", "Ben").out
    assert "(taken back by Ben on " in here("keeping").out
    here("keeping", "take-back", "1", code=2)


@pytest.mark.parametrize("time", ["soon", "0", "-3", "1.5"])
def test_what_makes_no_sense_is_refused(here: Here, time: str) -> None:
    here("keeping", "allow", "youtube", f"--for={time}", "--words", "w", code=2)
    here("keeping", "allow", "twitter", "--for", "ever", "--words", "w", code=2)
    here("keeping", "allow", "youtube", "--for", "ever", "--words", " ", code=2)


def test_old_things_are_gone_before_a_command_shows_anything(
    here: Here, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from datetime import UTC, datetime, timedelta

    from socialinbox import app

    shown = {row["thread"]: here.json("show", str(row["thread"])) for row in here.json("threads")}
    words = {
        message["text"]
        for messages in shown.values()
        for message in messages
        if message.get("expires_at") and message["direction"] == "in"
    }
    assert words
    later = datetime.now(UTC) + timedelta(days=70)
    monkeypatch.setattr(app.App.__init__, "__defaults__", (None, lambda: later))
    for thread in shown:
        said = here("show", str(thread)).out
        assert not any(one in said for one in words)
    assert "taken out last" in here("keeping").out
