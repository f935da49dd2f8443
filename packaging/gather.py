"""Puts what every system's build made into one folder, with one list of checksums, and makes what
needs more than one of them: the cask of both images for macOS.

python packaging/gather.py FOLDER_OF_FOLDERS OUT
"""

import hashlib
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import forms

SUMS = "SHA256SUMS"
NOT_PUBLISHED = {SUMS, "self-test.png"}


def gather(builds: Path, out: Path) -> list[Path]:
    """Copy and sum up; raises ValueError where a build's own checksum no longer holds, or two
    builds made a file of the same name."""
    out.mkdir(parents=True, exist_ok=True)
    for build in sorted(folder for folder in builds.iterdir() if folder.is_dir()):
        _check(build)
        for file in sorted(build.rglob("*")):
            if file.is_file() and file.name not in NOT_PUBLISHED:
                name = file.name
                if file.suffix == ".json":
                    # Every system makes these under the same name.
                    name = f"{build.name}-{name}"
                if (out / name).exists():
                    raise ValueError(f"{build.name} made {name}, as another build did")
                shutil.copy(file, out / name)
    images = [out / forms.image(processor) for processor in ("arm64", "x86_64")]
    if all(image.is_file() for image in images):
        (out / "social-inbox.rb").write_text(forms.cask(*map(_sum, images)), "utf-8")
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
