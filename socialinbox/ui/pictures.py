"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.files import read_file
from socialinbox.ui.aio import Tasks
from socialinbox.ui.decoding import decoded

if TYPE_CHECKING:
    from asyncio import Semaphore

KEPT = 400
"""Decoded pictures that stay in memory."""
ROOM = 400_000_000
"""Bytes that they may take: a few hundred kilobytes on the disk can be a hundred times as much."""
LARGEST = 2560
"""Pixels of the longer side in which a picture is kept decoded: more than a window shows of it."""
AT_ONCE = 2
"""Threads that read and decode; the others are for whoever waits for an answer."""


class LocalPictures:
    """Gives a local picture for a URL, or None; `want` is asked for each that is missing.

    They are looked for, read and decoded by threads, on behalf of the tasks of `decode_in`: the
    first answer is None, and who hears them is told, on the window's thread, once it is known
    whether there is one. What has come since is to be said by `has_come`: what was missing is not
    looked for again at each painting. The one that was asked for the longest ago makes room for
    others.
    """

    def __init__(self, profile: Profile, want: Callable[[str], None]) -> None:
        self._profile = profile
        self._want = want
        self._listeners: list[Callable[[str], None]] = []
        self._kept: dict[str, QPixmap] = {}
        self._room = 0
        self._decoding: set[str] = set()
        self._missing: set[str] = set()
        self._tasks: Tasks | None = None
        self._turns: Semaphore | None = None

    def decode_in(self, tasks: Tasks) -> None:
        """Whose work decoding is: who waits for them waits for the pictures, and they end it."""
        self._tasks = tasks

    def hear(self, listener: Callable[[str], None]) -> None:
        """Call this with the URL of each picture of which there may be more to say than before."""
        self._listeners.append(listener)

    def __call__(self, url: str) -> QPixmap | None:
        """The picture, decoded; None where it is not here (yet) or is none."""
        found = self._kept.pop(url, None)
        if found is not None:
            self._kept[url] = found
            return None if found.isNull() else found
        if url in self._missing:
            # Asked for at each time: the first time there may have been nobody to fetch it.
            self._want(url)
        elif url not in self._decoding:
            if self._tasks is None:
                raise RuntimeError("asked before it was said in whose tasks pictures are decoded")
            self._decoding.add(url)
            self._tasks.spawn(self._come(url), "pictures: decode")
        return None

    def coming(self, url: str) -> bool:
        """Whether it is being looked for and decoded: who hears them will be told."""
        return url in self._decoding

    def has_come(self, url: str) -> None:
        """Its file lies in the profile now."""
        self._missing.discard(url)
        self._tell(url)

    def _tell(self, url: str) -> None:
        for listener in self._listeners:
            listener(url)

    async def _come(self, url: str) -> None:
        import asyncio

        if self._turns is None:
            self._turns = asyncio.Semaphore(AT_ONCE)
        async with self._turns:
            image = await asyncio.to_thread(self._decoded, url)
        self._decoding.discard(url)
        if image is None:
            self._missing.add(url)
            self._want(url)
        else:
            self._keep(url, image)
        self._tell(url)

    def _decoded(self, url: str) -> QImage | None:
        """In a thread; null for what is no picture, None where nothing lies there."""
        if self._profile.keys.files is None:
            # Films and documents lie there as well: of these no more than the first bytes are read.
            place = self._profile.media_file(url)
            return decoded(place, largest=LARGEST) if place.is_file() else None
        try:
            data = read_file(self._profile, url)
        except StorageUnavailable:
            # Damaged counts as none: words are read without it.
            return QImage()
        return None if data is None else decoded(data, largest=LARGEST)

    def _keep(self, url: str, image: QImage) -> None:
        made = QPixmap.fromImage(image)
        self._room += _bytes(made)
        while self._kept and (len(self._kept) >= KEPT or self._room > ROOM):
            self._room -= _bytes(self._kept.pop(next(iter(self._kept))))
        self._kept[url] = made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
