"""Reads the files that go out with a message, beside the window's thread."""

import asyncio
from pathlib import Path

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import Refused
from socialinbox.domain.sentence import say


async def content_of(file: OutgoingFile, start: int = 0, most: int = -1) -> bytes:
    """A file's bytes from `start` on, at most so many; raises Refused where it can't be read."""
    try:
        return await asyncio.to_thread(_read, file.path, start, most)
    except OSError as error:
        raise Refused(
            say(
                "“{name}” can't be read on this computer any more. Attach it again.", name=file.name
            ),
            "file",
        ) from error


def _read(path: str, start: int, most: int) -> bytes:
    with Path(path).open("rb") as opened:
        opened.seek(start)
        return opened.read(most)
