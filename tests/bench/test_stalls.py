"""Waits of the window's loop are counted, and what ran in them is named."""

import sys
import time

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.bench import stalls
from socialinbox.bench.beat import Beat, running
from socialinbox.bench.report import table as results
from socialinbox.bench.stalls import Waits, table
from socialinbox.domain.errors import BadInput
from tests.ui.conftest import until

LONG = 0.2
"""Seconds of a stall, many times what a look at it takes."""


async def test_a_stall_is_found_with_what_ran(qapp: QApplication) -> None:
    stall: dict[str, object] = {}
    exec(compile(f"def here(): sleep({LONG})", in_ours("ui/here.py"), "exec"), stall)
    stall["sleep"] = time.sleep
    beat = Beat()
    try:
        waits = beat.begin()
        await until(lambda: waits.ms, "an answer")
        stall["here"]()  # type: ignore[operator]
        await until(lambda: any(ran == "ui/here here" for _, ran in waits.late), "a late answer")
    finally:
        beat.stop()
    assert max(waits.ms) >= LONG * 1000 / 2


def in_ours(file: str) -> str:
    return stalls.__file__.removesuffix("bench/stalls.py") + file


def test_what_runs_is_named_by_the_innermost_of_ours_and_what_was_called() -> None:
    code = "import sys\ndef inner(): return sys._getframe()\ndef outer(): return inner()\n"
    names: dict[str, object] = {}
    exec(compile(code, in_ours("ui/here.py"), "exec"), names)
    assert running(names["outer"]()) == "ui/here inner ← ui/here outer"  # type: ignore[operator]
    assert running(sys._getframe()) == "Qt and the loop"
    assert running(None) == "Qt and the loop"


def test_the_table_counts_what_is_felt_and_names_the_longest() -> None:
    late = [(20.0, "a"), (120.0, "b"), (60.0, "c"), (17.0, "d")]
    lines = table([Waits("writing", (1.0, 20.0, 120.0, 60.0, 17.0), late)]).splitlines()
    assert " ".join(lines[1].split()) == "writing 5 20.0 ms 120.0 ms 120.0 ms 4 2 1"
    assert [line.split()[-1] for line in lines[2:]] == ["b", "c", "a"]


def test_windows_that_tell_nothing_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stalls, "LONGEST", 0.01)
    with pytest.raises(BadInput, match="could not be measured"):
        stalls._run("idle_window")


@pytest.mark.slow
def test_the_owners_work_is_measured_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    from socialinbox.bench.busy_window import BEGINNING, WORK
    from socialinbox.bench.store import filled

    with filled(1000) as store:
        found = stalls.measure(store)
    assert [one.what for one in found] == [BEGINNING, *(name for name, _ in WORK)]
    assert all(one.ours for one in found)
    assert "a bare PySide6 window" in results(found)
    assert BEGINNING in capsys.readouterr().out
