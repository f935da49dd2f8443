"""Finds the pictures and worlds that come with the program, wherever it was installed."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [
        *(
            [Path(frozen) / "socialinbox" / "_resources", Path(frozen) / "resources"]
            if frozen
            else []
        ),
        package / "_resources",
        package.parent / "resources",
    ]
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def resource(*parts: str) -> Path:
    """The path of a file that comes with the program; it may be missing, which the caller handles.

    Looked for in a frozen program's folder, then in the installed package, then beside a checkout.
    """
    return _root().joinpath(*parts)
