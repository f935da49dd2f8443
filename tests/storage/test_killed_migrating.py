"""Killed anywhere while a file is led to a newer form it is the old one or the new one, whole."""

import sys
from pathlib import Path

import pytest

from tests.forked import by_itself


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_at_every_moment_it_is_the_old_form_or_the_new_one(tmp_path: Path) -> None:
    assert int(by_itself("tests.storage.killed_migrating", tmp_path)) > 3
