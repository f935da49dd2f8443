"""What the README's second line does, on every system: a locked environment, then all tests."""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the tests in .venv, with whatever else stands on the command line; their exit code."""
    place = ROOT / ".venv"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(place, with_pip=True)
    lock = ROOT / "requirements-dev.txt"
    install = ["-m", "pip", "install", "-q", "--require-hashes", "-r", str(lock)]
    subprocess.run([str(python), *install], check=True, cwd=ROOT)
    tests = [str(python), "-m", "pytest", *sys.argv[1:]]
    return subprocess.run(tests, check=False, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
