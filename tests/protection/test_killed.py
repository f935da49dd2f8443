"""Killed at any step of its encryption a profile is whole: the old file or the new one."""

import json
import sys
from pathlib import Path

import pytest

from tests.forked import by_itself


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_killed_at_every_step(tmp_path: Path) -> None:
    found = json.loads(by_itself("tests.protection.killed", tmp_path))
    assert found["plain"] > 3
    assert found["sealed"] > 3
