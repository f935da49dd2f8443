"""The program as a process of its own, read over AT-SPI as a screen reader on Linux reads it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SYSTEM = "/usr/bin/python3"
"""Debian's own Python has the bindings; the project's has not."""
NEEDED = ("Xvfb", "dbus-run-session", "openbox")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def _missing() -> str:
    lacking = [one for one in NEEDED if shutil.which(one) is None]
    if lacking:
        return f"{', '.join(lacking)} is not installed"
    if (
        not Path(SYSTEM).exists()
        or subprocess.run([SYSTEM, "-c", BINDINGS], check=False).returncode
    ):
        return "the bindings of AT-SPI are not installed"
    return ""


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own, with a window manager so that windows get the keys."""
    if missing := _missing():
        pytest.skip(missing)
    into, out = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(out), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[out],
        stderr=subprocess.DEVNULL,
    )
    os.close(out)
    with os.fdopen(into) as told:
        number = told.readline().strip()
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": f":{number}"}, stderr=subprocess.DEVNULL
    )
    try:
        yield f":{number}"
    finally:
        for one in (manager, server):
            one.terminate()
            one.wait(10)


def read_aloud(display: str, tmp_path: Path) -> dict[str, Any]:
    """Start the program on the practice networks and read it from outside."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith("QT_QPA")
    } | {"DISPLAY": display, "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    environment.pop("NO_AT_BRIDGE", None)
    command = [sys.executable, "main.py", "--profile", str(tmp_path / "profile"), "--demo"]
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM, str(Path(__file__).with_name("outside.py")), *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=110,
        check=False,
    )
    assert done.stdout, done.stderr.decode()[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_screen_reader_reads_and_tabs_through_the_running_program(
    display: str, tmp_path: Path
) -> None:
    tmp_path.chmod(0o700)
    found = read_aloud(display, tmp_path)
    assert found["ready"], found
    assert found["nodes"] > 80
    assert found["unnamed"] == []
    assert any(" ago" in row and "waiting for" in row for row in found["rows"]), found["rows"]
    assert found["lost"] == "", found["came_by"]
    names = [name for _, name in found["came_by"]]
    for must in ("Threads", "Messages", "Settings"):
        assert any(must in name for name in names), names
    assert all(names), found["came_by"]
    assert any("Asking all networks" in words for words in found["announced"]), found["announced"]
