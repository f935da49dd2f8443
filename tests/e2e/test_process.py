"""The program as a process of its own: opens on the practice networks, reads, and ends in order."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).parents[2]
ENOUGH = 500
"""Messages of the demo that show that all four networks were read."""


def messages(database: Path) -> int:
    """How many messages stand in a file that another process writes."""
    if not database.exists():
        return 0
    con = dbapi2.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return int(con.execute("SELECT count(*) FROM message").fetchone()[0])
    except dbapi2.OperationalError:
        return 0
    finally:
        con.close()


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_the_demo_reads_and_ends_in_order(tmp_path: Path, ending: signal.Signals) -> None:
    profile = tmp_path / "profile"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "dev", "main.py", "--profile", str(profile), "--demo"]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        deadline = time.monotonic() + 150
        while messages(profile / "inbox.sqlite") < ENOUGH:
            assert process.poll() is None, process.communicate()[0].decode()
            assert time.monotonic() < deadline, "the demo was not read in time"
            time.sleep(0.1)
        process.send_signal(ending)
        said = process.communicate(timeout=30)[0].decode()
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0, said
    assert "Traceback" not in said, said
    assert "never awaited" not in said, said
