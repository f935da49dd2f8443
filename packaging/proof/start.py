"""How large the installers are, and how long the frozen program takes to start beside the source.

    python packaging/proof/start.py [--out DIR] [--rounds N]

Both open the same profile with 10,000 messages, by turns, until the window is painted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import product  # noqa: E402

LARGEST = 60.0
"""Megabytes that an installer may have."""
SLOWEST = 1.3
"""Times the source's start that the frozen program's may take."""


def main() -> int:
    """Print both; 1 where an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    missed = sizes(options.out / "installers")
    frozen = str(options.out / "frozen" / product.COMMAND / product.COMMAND)
    source = [sys.executable, str(ROOT / "main.py")]
    with tempfile.TemporaryDirectory(prefix="socialinbox-bench-") as folder:
        fill(Path(folder))
        ratio = compare([frozen], source, folder, options.rounds)
    return int(missed or ratio > SLOWEST)


def sizes(folder: Path) -> bool:
    """Print the size of every installer; whether one is too large."""
    missed = False
    for file in sorted(folder.glob("*")):
        size = file.stat().st_size / 1e6
        if size > 1:
            missed = missed or size > LARGEST
            print(f"{size:6.1f} MB  {file.name}  (aim: {LARGEST:.0f})")
    return missed


def fill(folder: Path) -> None:
    """A profile with messages, unencrypted, so that no keychain is asked."""
    from socialinbox.bench.store import fill_profile

    fill_profile(folder, 10_000)


def compare(frozen: list[str], source: list[str], folder: str, rounds: int) -> float:
    """Time both by turns after one start each; how many times the source the frozen one takes."""
    took: dict[str, list[float]] = {"frozen": [], "source": []}
    with tempfile.TemporaryDirectory() as compiled:
        for number in range(rounds + 1):
            for name, command in (("frozen", frozen), ("source", source)):
                seconds = start(command, folder, compiled)
                if number:
                    took[name].append(seconds)
    middle = {name: statistics.median(times) for name, times in took.items()}
    ratio = middle["frozen"] / middle["source"]
    print(
        f"start: frozen {middle['frozen'] * 1000:.0f} ms, source {middle['source'] * 1000:.0f} ms: "
        f"{ratio:.2f} times (aim: {SLOWEST})"
    )
    return ratio


def start(command: list[str], folder: str, compiled: str) -> float:
    """Seconds until the window is painted."""
    environment = os.environ | {"PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    done = subprocess.run(
        [*command, "bench", "window", folder],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return float(done.stdout.split()[-2]) - began


if __name__ == "__main__":
    sys.exit(main())
