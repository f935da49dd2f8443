"""`--self-test` as packaging calls it: a process, a report, a picture."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]


def test_it_passes_here(tmp_path: Path) -> None:
    report, picture = tmp_path / "report.json", tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "main.py", "--self-test", "--json", report, "--picture", picture],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(report.read_text("utf-8"))
    assert found["passed"] is True
    assert found["frozen"] is False
    outcomes = {check["name"]: check["outcome"] for check in found["checks"]}
    assert outcomes == dict.fromkeys(outcomes, "passed") | {"keychain": "absent"}
    assert set(outcomes) == {
        "code",
        "resources",
        "files",
        "images",
        "database",
        "keychain",
        "spelling",
        "notices",
        "certificates",
        "sync",
        "window",
    }
    assert len(done.stdout.splitlines()) == len(outcomes)
    assert QImage(str(picture)).width() == 1280
