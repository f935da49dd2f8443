"""The program started twice with one profile: the second raises the first and ends."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]


def start(profile: Path, *words: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "main.py", "--demo", "--profile", str(profile), *words]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture
def first(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A window that is open."""
    process = start(tmp_path / "profile")
    deadline = time.monotonic() + 40
    while not (tmp_path / "profile" / "window.lock").exists():
        assert time.monotonic() < deadline, "the first window never came"
        assert process.poll() is None, process.communicate()[0]
        time.sleep(0.05)
    yield process
    process.terminate()
    process.communicate(timeout=40)


def test_the_second_is_heard_by_the_first(first: "subprocess.Popen[str]", tmp_path: Path) -> None:
    second = start(tmp_path / "profile", "socialinbox://thread/1")
    said = second.communicate(timeout=60)[0]
    assert second.returncode == 0, said
    assert first.poll() is None
    first.terminate()
    first.communicate(timeout=40)
    assert first.returncode == 0
    assert not (tmp_path / "profile" / "window.lock").exists()
    assert not list((tmp_path / "profile" / "crashes").iterdir())
