"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.files import has_file, read_file
from socialinbox.ui.decoding import decoded, pixels

KEPT = 400
"""Decoded pictures that stay in memory."""
ROOM = 400_000_000
"""Bytes that they may take: a few hundred kilobytes on the disk can be a hundred times as much."""
LARGEST = 2560
"""Pixels of the longer side in which a picture is kept decoded: more than a window shows of it."""
AT_SIGHT = 1_000_000
"""Pixels that are decoded at once, in a few milliseconds; larger pictures come a moment later."""
AT_ONCE = 2
"""Threads that decrypt and decode."""


def _nobody(_url: str) -> None:
    return None


class LocalPictures(QObject):
    """Gives a local picture for a URL, or None; `want` is asked once for each that is missing.

    Encrypted and large ones are read and decoded by threads: the first answer is None, and
    `arrived` is called, on the window's thread, once the picture can be given. The one that was
    asked for the longest ago makes room for others.
    """

    _decoded = Signal(str, object)

    def __init__(
        self,
        profile: Profile,
        want: Callable[[str], None],
        arrived: Callable[[str], None] = _nobody,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._want = want
        self._arrived = arrived
        self._kept: dict[str, QPixmap] = {}
        self._room = 0
        self._decoding: set[str] = set()
        self._decoded.connect(self._on_decoded)

    def __call__(self, url: str) -> QPixmap | None:
        """The picture, decoded; None where it is not here (yet) or is none."""
        found = self._kept.pop(url, None)
        if found is None:
            if url in self._decoding:
                return None
            if not has_file(self._profile, url):
                self._want(url)
                return None
            image = self._at_sight(url)
            if image is None:
                self._decoding.add(url)
                self._threads.submit(self._decode, url)
                return None
            found = self._keep(url, image)
        else:
            self._kept[url] = found
        return None if found.isNull() else found

    def coming(self, url: str) -> bool:
        """Whether a thread is at it: `arrived` will be called."""
        return url in self._decoding

    def _at_sight(self, url: str) -> QImage | None:
        """What takes no time, and null for what is no picture; None: a thread has to read it."""
        if self._profile.keys.files is not None:
            return None
        # Films and documents lie there as well: of these no more than the first bytes are read.
        file = self._profile.media_file(url)
        return None if pixels(file) > AT_SIGHT else decoded(file, largest=LARGEST)

    @cached_property
    def _threads(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pictures")

    def _decode(self, url: str) -> None:
        """In a thread."""
        try:
            data = read_file(self._profile, url)
        except StorageUnavailable:
            # Damaged counts as none: words are read without it.
            data = None
        self._decoded.emit(url, QImage() if data is None else decoded(data, largest=LARGEST))

    def _on_decoded(self, url: str, image: QImage) -> None:
        self._decoding.discard(url)
        self._keep(url, image)
        self._arrived(url)

    def _keep(self, url: str, image: QImage) -> QPixmap:
        made = QPixmap.fromImage(image)
        self._room += _bytes(made)
        while self._kept and (len(self._kept) >= KEPT or self._room > ROOM):
            self._room -= _bytes(self._kept.pop(next(iter(self._kept))))
        self._kept[url] = made
        return made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
