"""A process that dies leaves where it was, and nothing of what it worked on."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from socialinbox.config.crashes import KEPT, RUNNING, Crashes
from socialinbox.config.profile import Profile, open_profile
from tests.no_room import no_room

DIES = """
    import ctypes, os, sys
    from pathlib import Path
    from socialinbox.config.crashes import Crashes
    from socialinbox.config.profile import open_profile

    crashes = Crashes(open_profile(Path(sys.argv[1])))
    crashes.watch()
    secret = "token-4711"
    {how}
"""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return open_profile(tmp_path / "profile")


def die(profile: Profile, how: str) -> None:
    code = textwrap.dedent(DIES).format(how=how)
    subprocess.run([sys.executable, "-c", code, str(profile.folder)], check=False, timeout=60)


def watched(profile: Profile) -> Path | None:
    crashes = Crashes(profile)
    crashes.watch()
    crashes.end()
    return crashes.last


def test_a_crash_is_told_at_the_next_start_once(profile: Profile) -> None:
    die(profile, "ctypes.string_at(0)")
    report = watched(profile)
    assert report is not None
    words = report.read_text("utf-8")
    assert "Segmentation fault" in words
    assert "Social Inbox 0." in words
    assert "4711" not in words
    assert watched(profile) is None


@pytest.mark.parametrize("how", ["crashes.end()", "os.kill(os.getpid(), 9)"])
def test_an_end_in_order_and_a_kill_from_outside_are_no_crash(profile: Profile, how: str) -> None:
    die(profile, how)
    assert watched(profile) is None
    assert not (profile.folder / "crashes" / RUNNING).exists()


def test_an_exception_is_reported_without_its_words(profile: Profile) -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    try:
        fail(f"the token is {4700 + 11}")
    except ValueError as error:
        report = Crashes(profile).report(error)
    assert report is not None
    words = report.read_text("utf-8")
    assert "ValueError" in words
    assert "in fail" in words
    assert "4711" not in words


def test_old_reports_go(profile: Profile) -> None:
    crashes = Crashes(profile)
    reports = [crashes.report(OSError()) for _ in range(KEPT + 3)]
    there = sorted((profile.folder / "crashes").glob("*.txt"))
    assert there == sorted(report for report in reports[3:] if report)


def test_where_nothing_can_be_written_nothing_is(profile: Profile) -> None:
    (profile.folder / "crashes").write_text("in the way")
    crashes = Crashes(profile)
    crashes.watch()
    assert crashes.last is None
    assert crashes.report(OSError()) is None
    crashes.end()


def test_a_report_for_which_there_is_no_room_is_written_later(profile: Profile) -> None:
    folder = profile.folder / "crashes"
    folder.mkdir()
    (folder / "running.txt").write_text("Fatal Python error: Segmentation fault")
    full = Crashes(profile)
    with no_room():
        full.watch()
    assert full.last is None
    full.end()
    told = watched(profile)
    assert told is not None
    assert "Segmentation fault" in told.read_text("utf-8")
    assert list(folder.glob("2*.txt")) == [told]
