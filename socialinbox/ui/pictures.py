"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

<<<<<<< HEAD
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap
=======
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
>>>>>>> bc5e091 (Pictures larger than they are shown cost neither the window's thread nor its memory)

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.files import has_file, read_file
from socialinbox.ui.decoding import decoded

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
<<<<<<< HEAD
            found = self._keep(url, decoded(self._profile.media_file(url)))
=======
            found = self._keep(url, image)
        else:
            self._kept[url] = found
>>>>>>> bc5e091 (Pictures larger than they are shown cost neither the window's thread nor its memory)
        return None if found.isNull() else found

    def coming(self, url: str) -> bool:
        """Whether a thread is at it: `arrived` will be called."""
        return url in self._decoding

    def _at_sight(self, url: str) -> QImage | None:
        """What takes no time, and null for what is no picture; None: a thread has to read it."""
        if self._profile.keys.files is not None:
            return None
        # Films and documents lie there as well: of these no more than the first bytes are read.
        reader = QImageReader(str(self._profile.media_file(url)))
        reader.setDecideFormatFromContent(True)
        if not reader.canRead():
            return QImage()
        size = reader.size()
        if size.width() * size.height() > AT_SIGHT:
            return None
        return _read(reader, LARGEST)

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
        self._decoded.emit(url, QImage() if data is None else decoded(data))

    def _on_decoded(self, url: str, image: QImage) -> None:
        self._decoding.discard(url)
        self._keep(url, image)
        self._arrived(url)

    def _keep(self, url: str, image: QImage) -> QPixmap:
<<<<<<< HEAD
        while len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[url] = QPixmap.fromImage(image)
        return self._kept[url]
=======
        made = QPixmap.fromImage(image)
        self._room += _bytes(made)
        while self._kept and (len(self._kept) >= KEPT or self._room > ROOM):
            self._room -= _bytes(self._kept.pop(next(iter(self._kept))))
        self._kept[url] = made
        return made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def from_bytes(data: bytes, largest: int = LARGEST) -> QImage:
    """A picture of these bytes, its longer side at most so many pixels; null where they are none,
    or one that would take more memory than Qt gives a picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    return _read(reader, largest) if reader.canRead() else QImage()


def _read(reader: QImageReader, largest: int) -> QImage:
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > largest:
        # Of a photograph, a decoder then reads no more than is shown.
        wanted = QSize(largest, largest)
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
>>>>>>> bc5e091 (Pictures larger than they are shown cost neither the window's thread nor its memory)
