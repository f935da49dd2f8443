"""The log is written whole, and lets nobody wait for the disk."""

import logging
from pathlib import Path

from socialinbox.config.logs import logged
from socialinbox.config.profile import open_profile
from tests.window_thread.watch import Watch

SAID = logging.getLogger("socialinbox.tests")


def test_who_says_something_waits_for_no_file(tmp_path: Path, window_thread: Watch) -> None:
    profile = open_profile(tmp_path)
    with logged(profile), window_thread.held():
        for number in range(200):
            SAID.info("%d of 200", number)
    lines = profile.log.read_text("utf-8").splitlines()
    assert [line.rpartition(": ")[2] for line in lines] == [f"{n} of 200" for n in range(200)]


def test_once_it_has_ended_nothing_is_written_there(tmp_path: Path) -> None:
    profile = open_profile(tmp_path)
    handlers = list(logging.getLogger().handlers)
    with logged(profile):
        SAID.info("now")
    assert logging.getLogger().handlers == handlers
    SAID.info("later")
    assert "later" not in profile.log.read_text("utf-8")


def test_what_went_wrong_is_written_with_its_traceback(tmp_path: Path) -> None:
    profile = open_profile(tmp_path)
    with logged(profile):
        try:
            [][0]
        except IndexError:
            SAID.exception("it did not work")
    assert "IndexError: list index out of range" in profile.log.read_text("utf-8")
