"""A file for others that is there whole or not at all, also where the program was killed meanwhile.

Until all is written it lies beside its place under a name of our own, which says nothing and is
short enough for every disk. Who writes holds it; what nobody holds was left by a program that is
no more, and goes when the next file is written into that folder.
"""

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

UNFINISHED = ".socialinbox-{}.part"

if sys.platform == "win32":

    def _hold(_unfinished: BinaryIO) -> None:
        """An open file can't be removed there."""

    def _remove_left(unfinished: Path) -> None:
        unfinished.unlink()

else:
    import fcntl

    def _hold(unfinished: BinaryIO) -> None:
        # A disk of the network without locks: then nobody ever removes what is left there.
        with contextlib.suppress(OSError):
            fcntl.flock(unfinished, fcntl.LOCK_EX)

    def _remove_left(unfinished: Path) -> None:
        with unfinished.open("rb+") as left:
            fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
            unfinished.unlink()


@contextlib.contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """What is written takes the file's name, and the place of what stood there, when this ends
    without an error. Blocks; raises StorageUnavailable where it can't be written.
    """
    try:
        _clear(file.parent)
        unfinished, out = _begun(file.parent)
        try:
            with out:
                yield out
                # Before the name, or a power cut may leave an empty file where an older one stood.
                out.flush()
                os.fsync(out.fileno())
                # Named while it is held, so that nobody takes it for left; Windows gives no name
                # to a file that is open.
                if sys.platform == "win32":
                    out.close()
                os.replace(unfinished, file)
        except BaseException:
            # What can't be removed now, as the folder is gone or shut, is removed as left.
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
    except OSError as error:
        raise StorageUnavailable(
            say(
                "{file} could not be written ({why}).", file=file, why=str(error.strerror or error)
            ),
            say("Choose another place."),
        ) from error


def _begun(folder: Path) -> tuple[Path, BinaryIO]:
    while True:
        unfinished = folder / UNFINISHED.format(secrets.token_hex(8))
        out = unfinished.open("xb")
        _hold(out)
        # Whoever clears up may have come between.
        if unfinished.exists():
            return unfinished, out
        out.close()


def _clear(folder: Path) -> None:
    """Remove what was left; that never keeps anybody from writing."""
    with contextlib.suppress(OSError):
        for unfinished in list(folder.glob(UNFINISHED.format("*"))):
            with contextlib.suppress(OSError):
                _remove_left(unfinished)
