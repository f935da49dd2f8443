"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPixmap

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.files import has_file, read_file
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


def _nobody(_url: str) -> None:
    return None


class LocalPictures:
    """Gives a local picture for a URL, or None; `want` is asked once for each that is missing.

    They are read and decoded by threads, on behalf of the tasks of `decode_in`: the first answer is
    None, and `arrived` is called, on the window's thread, once the picture can be given. The one
    that was asked for the longest ago makes room for others.
    """

    def __init__(
        self,
        profile: Profile,
        want: Callable[[str], None],
        arrived: Callable[[str], None] = _nobody,
    ) -> None:
        self._profile = profile
        self._want = want
        self._arrived = arrived
        self._kept: dict[str, QPixmap] = {}
        self._room = 0
        self._decoding: set[str] = set()
        self._tasks: Tasks | None = None
        self._turns: Semaphore | None = None

    def decode_in(self, tasks: Tasks) -> None:
        """Whose work decoding is: who waits for them waits for the pictures, and they end it."""
        self._tasks = tasks

    def __call__(self, url: str) -> QPixmap | None:
        """The picture, decoded; None where it is not here (yet) or is none."""
        found = self._kept.pop(url, None)
        if found is None:
            if url in self._decoding:
                return None
            if not has_file(self._profile, url):
                self._want(url)
                return None
            if self._tasks is None:
                raise RuntimeError("asked before it was said in whose tasks pictures are decoded")
            self._decoding.add(url)
            self._tasks.spawn(self._come(url), "pictures: decode")
            return None
        self._kept[url] = found
        return None if found.isNull() else found

    def coming(self, url: str) -> bool:
        """Whether it is being decoded: `arrived` will be called."""
        return url in self._decoding

    async def _come(self, url: str) -> None:
        import asyncio

        if self._turns is None:
            self._turns = asyncio.Semaphore(AT_ONCE)
        async with self._turns:
            image = await asyncio.to_thread(self._decoded, url)
        self._decoding.discard(url)
        self._keep(url, image)
        self._arrived(url)

    def _decoded(self, url: str) -> QImage:
        """In a thread; null for what is no picture."""
        if self._profile.keys.files is None:
            # Films and documents lie there as well: of these no more than the first bytes are read.
            return decoded(self._profile.media_file(url), largest=LARGEST)
        try:
            data = read_file(self._profile, url)
        except StorageUnavailable:
            # Damaged counts as none: words are read without it.
            data = None
        return QImage() if data is None else decoded(data, largest=LARGEST)

    def _keep(self, url: str, image: QImage) -> None:
        made = QPixmap.fromImage(image)
        self._room += _bytes(made)
        while self._kept and (len(self._kept) >= KEPT or self._room > ROOM):
            self._room -= _bytes(self._kept.pop(next(iter(self._kept))))
        self._kept[url] = made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
