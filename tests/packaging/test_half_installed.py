"""An installation of which a part is missing says so in a sentence, without a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAID = "A part of Social Inbox is missing or can't be loaded: {}.\nInstall it again. "


@pytest.mark.parametrize(
    ("gone", "named", "words"),
    [
        ("socialinbox/cli/main.py", "socialinbox.cli.main", ()),
        ("socialinbox/ui/threads", "socialinbox.ui.threads", ("--demo",)),
        ("resources", "controls", ("--demo",)),
        ("socialinbox/storage/erasing.py", "socialinbox.storage.erasing", ("threads",)),
    ],
)
def test_a_part_is_missing(tmp_path: Path, gone: str, named: str, words: tuple[str, ...]) -> None:
    place = tmp_path / "program"
    for part in ("socialinbox", "resources"):
        (place / part).mkdir(parents=True)
        for one in (ROOT / part).iterdir():
            # Links are enough, but for what is on the way to the missing part.
            if gone.startswith(f"{part}/{one.name}/"):
                shutil.copytree(one, place / part / one.name)
            elif gone != f"{part}/{one.name}" and gone != part:
                (place / part / one.name).symlink_to(one)
    if gone == "resources":
        (place / "resources").rmdir()
    else:
        found = place / gone
        if found.is_dir():
            shutil.rmtree(found)
        else:
            found.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "socialinbox", "--profile", str(tmp_path / "profile"), *words],
        cwd=place,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2, done.stderr
    assert SAID.format(named) in done.stderr
    assert "Traceback" not in done.stderr
