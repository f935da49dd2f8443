"""The files of a reply as its network's code reads them: in the open only while they leave."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile, OutgoingReply
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say
from socialinbox.storage.files import read_file


@asynccontextmanager
async def ready(profile: Profile, reply: OutgoingReply) -> AsyncIterator[OutgoingReply]:
    """The reply with files that can be read, in a private folder that goes when this ends.

    In a profile that is not encrypted they can be read where they are. Raises StorageUnavailable
    for a kept file that is gone or damaged.
    """
    if profile.keys.files is None or all(file.url is None for file in reply.files):
        yield reply
        return
    folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="socialinbox-leaving-"))
    try:
        files = await asyncio.to_thread(_copies, profile, reply.files, folder)
        yield replace(reply, files=files)
    finally:
        await asyncio.shield(asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True))


def _copies(
    profile: Profile, files: tuple[OutgoingFile, ...], folder: Path
) -> tuple[OutgoingFile, ...]:
    made = []
    try:
        for number, file in enumerate(files):
            data = None if file.url is None else read_file(profile, file.url)
            if file.url is not None and data is None:
                raise StorageUnavailable(
                    say("The file “{name}” of the reply is gone.", name=file.name),
                    say("Take the reply back, attach the file again and send it again."),
                )
            place = folder / str(number)
            if data is not None:
                place.write_bytes(data)
            made.append(file if data is None else replace(file, path=str(place)))
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The files of a reply can't be made ready ({why}).",
                why=str(error.strerror or error),
            ),
            say("Make room on this disk; the reply waits."),
        ) from error
    return tuple(made)
