"""Puts what every system's build made into one folder, with one list of checksums.

python packaging/gather.py FOLDER_OF_FOLDERS OUT
"""

import hashlib
import shutil
import sys
from pathlib import Path

SUMS = "SHA256SUMS"
NOT_PUBLISHED = {SUMS, "self-test.png"}


def gather(builds: Path, out: Path) -> list[Path]:
    """Copy and sum up; raises ValueError where a build's own checksum no longer holds."""
    out.mkdir(parents=True, exist_ok=True)
    for build in sorted(folder for folder in builds.iterdir() if folder.is_dir()):
        _check(build)
        for file in sorted(build.rglob("*")):
            if file.is_file() and file.name not in NOT_PUBLISHED:
                name = file.name
                if file.suffix == ".json":
                    # Every system makes these under the same name.
                    name = f"{build.name}-{name}"
                shutil.copy(file, out / name)
    made = sorted(file for file in out.iterdir() if file.name != SUMS)
    (out / SUMS).write_text("".join(f"{_sum(file)}  {file.name}\n" for file in made), "utf-8")
    return made


def _check(build: Path) -> None:
    for sums in build.rglob(SUMS):
        for line in sums.read_text("utf-8").splitlines():
            wanted, name = line.split(maxsplit=1)
            if _sum(sums.parent / name) != wanted:
                raise ValueError(f"{build.name}/{name} is not what was built")


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    for made in gather(Path(sys.argv[1]), Path(sys.argv[2])):
        print(made.name)
