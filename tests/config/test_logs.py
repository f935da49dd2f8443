"""The log is written whole; that nobody waits for it is held by `tests.window_thread`."""

import logging
from pathlib import Path

from socialinbox.config.logs import logged
from socialinbox.config.profile import open_profile

SAID = logging.getLogger("socialinbox.tests")


def test_at_its_end_all_of_it_is_there(tmp_path: Path) -> None:
    profile = open_profile(tmp_path)
    with logged(profile):
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
