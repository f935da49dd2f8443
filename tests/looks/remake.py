"""Takes what the window looks like now as right: `python -m tests.looks.remake`."""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.looks.likeness import unlike
from tests.looks.looks import held
from tests.looks.parts import PARTS, Part
from tests.looks.pictures import KEPT, draw, keep, read

AT_ONCE = 2


def main() -> int:
    """Draw all of them and keep those that differ from what is kept; the exit code."""
    with TemporaryDirectory() as made, ThreadPoolExecutor(AT_ONCE) as pool:
        drawn = Path(made)

        def one(part: Part) -> None:
            draw(part.look, drawn / part.name, part.part, part.parts)

        list(pool.map(one, PARTS))
        poses = {look: set(names) for look, names in held().items()}
        changed = [
            where
            for part in PARTS
            for look in (drawn / part.name).iterdir()
            if look.name in poses
            for picture in look.glob("*.png")
            for where in [KEPT / look.name / picture.name]
            if _take(picture, where)
        ]
    for kept in KEPT.glob("*/*.png"):
        if kept.stem not in poses.get(kept.parent.name, ()):
            kept.unlink()
    for folder in KEPT.iterdir():
        if folder.name not in poses:
            shutil.rmtree(folder)
    print(f"{len(changed)} pictures are new or other than they were.")
    return 0


def _take(drawn: Path, where: Path) -> bool:
    """Keep a picture; False where the one that is kept is as good, so that nothing changes."""
    if where.exists() and not unlike(read(where), read(drawn)).where:
        return False
    keep(drawn, where)
    return True


if __name__ == "__main__":
    sys.exit(main())
