"""Numbers are what they are called, and a table and a file say the same."""

import json
from pathlib import Path
from time import sleep

import pytest

from socialinbox.bench import decode, start
from socialinbox.bench.measure import Result, by_turns, p50, p95
from socialinbox.bench.report import as_json, table
from socialinbox.bench.run import run
from socialinbox.domain.errors import BadInput
from socialinbox.networks.registry import all_rules

RESULT = Result("list", "first page", (4.0, 6.0, 5.0), (2.0, 1.0, 3.0), "bare SQLite", aim=2.0)


def test_medians_and_tails() -> None:
    samples = [float(number) for number in range(1, 101)]
    assert p50(samples) == 50.5
    assert p95(samples) == 95.0
    assert p95([7.0]) == 7.0


def test_the_ratio_is_of_medians() -> None:
    assert RESULT.ratio == 2.5
    assert RESULT.reached is False
    assert Result("a", "b", (1.0,), (1.0,), "c").reached is None


def test_both_are_called_by_turns() -> None:
    order: list[str] = []
    ours, floor = by_turns(
        lambda one: order.append(f"ours {one}"),
        lambda one: sleep(0.002),
        [(1, "a"), (2, "b")],
    )
    assert order == ["ours 1", "ours 2"]
    assert len(ours) == len(floor) == 2
    assert min(floor) >= 2.0 > max(ours)


def test_the_table_says_whether_an_aim_is_reached() -> None:
    lines = table([RESULT]).splitlines()
    assert lines[0].startswith("benchmark")
    assert "5.00 ms" in lines[1]
    assert "2.50" in lines[1]
    assert "not ≤ 2" in lines[1]


def test_the_file_holds_every_sample() -> None:
    read = json.loads(as_json([RESULT], 1000))
    assert read["messages"] == 1000
    assert read["results"][0]["ours"]["samples"] == [4.0, 6.0, 5.0]
    assert read["results"][0]["reached"] is False


def test_too_few_messages_are_refused() -> None:
    with pytest.raises(BadInput, match="too few"):
        run(["list"], 10, None)


def test_storage_benchmarks_run_on_a_small_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bench.json"
    assert run(["list", "thread", "search"], 2000, file) == 0
    read = json.loads(file.read_text("utf-8"))
    assert {one["benchmark"] for one in read["results"]} == {"list", "thread", "search"}
    assert all(min(one["ours"]["samples"]) > 0 for one in read["results"])
    assert "first 60 threads" in capsys.readouterr().out


def test_a_file_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="can't be written"):
        run(["list"], 1000, tmp_path / "absent" / "bench.json")


def test_ingest_runs_on_few_messages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(decode, "WORLD", "generated:7:200")
    monkeypatch.setattr(decode, "ROUNDS", 1)
    assert run(["ingest"], 1000, None) == 0
    said = capsys.readouterr().out
    assert "store 100 of many people" in said
    assert said.count("json.loads") == len(all_rules())


@pytest.mark.slow
def test_both_windows_are_painted_and_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(start, "ROUNDS", 1)
    file = tmp_path / "bench.json"
    assert run(["start"], 1000, file) == 0
    first = json.loads(file.read_text("utf-8"))["results"][0]
    assert first["ours"]["samples"][0] > 0
    assert first["floor"]["samples"][0] > 0


def test_a_window_that_is_never_painted_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="could not be measured"):
        start.start(tmp_path, "filled_window")
    monkeypatch.setattr(start, "LONGEST", 0.01)
    with pytest.raises(BadInput, match="was not painted"):
        start.start(tmp_path, "bare_window")


def test_what_goes_through_all_threads_is_measured_beside_somebody_else(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["many"], 1000, None) == 0
    said = capsys.readouterr().out
    assert "save a view, a common word" in said
    assert "another's wait meanwhile" in said
