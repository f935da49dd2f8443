"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.storage.files import has_file, read_file
from socialinbox.ui.decoding import decoded

KEPT = 400
"""Decoded pictures that stay in memory."""
AT_ONCE = 2
"""Threads that decrypt and decode."""


def _nobody(_url: str) -> None:
    return None


class LocalPictures(QObject):
    """Gives a local picture for a URL, or None; `want` is asked once for each that is missing.

    Encrypted ones are read and decoded by threads: the first answer is None, and `arrived` is
    called, on the window's thread, once the picture can be given.
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
        self._decoding: set[str] = set()
        self._decoded.connect(self._on_decoded)

    def __call__(self, url: str) -> QPixmap | None:
        """The picture, decoded; None where it is not here (yet) or is none."""
        found = self._kept.get(url)
        if found is None:
            if url in self._decoding:
                return None
            if not has_file(self._profile, url):
                self._want(url)
                return None
            if self._profile.keys.files is not None:
                self._decoding.add(url)
                self._threads.submit(self._decode, url)
                return None
            found = self._keep(url, decoded(self._profile.media_file(url)))
        return None if found.isNull() else found

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
        while len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[url] = QPixmap.fromImage(image)
        return self._kept[url]
