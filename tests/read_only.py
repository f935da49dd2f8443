"""A folder that nobody can write to for a while, not even root."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, to whom nothing is read-only."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """While this lasts, nothing in it can be made, changed or removed; what is open stays so."""
    if os.name != "posix":
        pytest.skip("Windows has no read-only folders")
    with ExitStack() as ending:
        if os.geteuid() == 0:
            for parent in folder.parents:
                _allow(parent, parent.stat().st_mode | 0o055, ending)
        for one in (folder, *folder.rglob("*")):
            _allow(one, 0o555 if one.is_dir() else 0o444, ending)
        with as_nobody():
            yield


def _allow(path: Path, mode: int, ending: ExitStack) -> None:
    ending.callback(path.chmod, path.stat().st_mode)
    path.chmod(mode)
