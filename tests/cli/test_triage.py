"""Snoozing and settling threads on the command line, and a snooze that travels with an export."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.cli.test_story import first


def test_snoozed_until_and_back(offline: Here) -> None:
    one, other = [int(row["thread"]) for row in offline.json("threads")[:2]]
    later = datetime.now(UTC) + timedelta(days=2)
    assert offline.json("snooze") == []
    offline("snooze", str(one), "--until", later.isoformat())
    found = offline.json("snooze", str(other), "--until", "in-a-month")
    assert [row["thread"] for row in found] == [one, other]
    assert abs(datetime.fromisoformat(found[0]["snoozed_until"]) - later) < timedelta(seconds=2)
    assert str(one) in offline("snooze").out
    offline("snooze", str(one), "--off")
    assert [row["thread"] for row in offline.json("snooze")] == [other]


def test_done_and_back(offline: Here) -> None:
    thread = first(offline)
    offline("done", str(thread))
    assert next(row for row in offline.json("threads") if row["thread"] == thread)["done"]
    offline("done", str(thread), "--off")
    assert not next(row for row in offline.json("threads") if row["thread"] == thread)["done"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("snooze", "999"),
        ("snooze", "1", "--until", "soonish"),
        ("snooze", "1", "--until", "2020-01-01T10:00:00+00:00"),
        ("snooze", "--off"),
        ("done", "999"),
    ],
)
def test_what_is_refused_says_why(offline: Here, arguments: tuple[str, ...]) -> None:
    assert offline(*arguments, code=2).err


def test_a_snooze_travels(offline: Here, tmp_path: Path) -> None:
    thread = first(offline)
    offline("snooze", str(thread), "--until", "in-a-month")
    (there,) = offline.json("snooze")
    file = tmp_path / "all.jsonl"
    offline("export", "--format", "jsonl", str(file))
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    (line,) = [one for one in lines if one["kind"] == "snooze"]
    assert (line["thread"], line["until"]) == (thread, there["snoozed_until"])
    other = offline.with_profile(tmp_path / "other")
    other("import", str(file))
    (here,) = other.json("snooze")
    assert (here["name"], here["snoozed_until"]) == (there["name"], there["snoozed_until"])
