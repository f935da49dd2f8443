"""Pictures that lie in the profile; what is missing is wanted, and shown once it has come."""

from collections.abc import Callable

from PySide6.QtGui import QImageReader, QPixmap

from socialinbox.config.profile import Profile

KEPT = 400
"""Decoded pictures that stay in memory."""


class LocalPictures:
    """Gives a local picture for a URL, or None; `want` is asked once for each that is missing."""

    def __init__(self, profile: Profile, want: Callable[[str], None]) -> None:
        self._profile = profile
        self._want = want
        self._kept: dict[str, QPixmap] = {}

    def __call__(self, url: str) -> QPixmap | None:
        """The picture, decoded; None where it is not here (yet) or is none."""
        found = self._kept.get(url)
        if found is None:
            found = self._read(url)
            if found is None:
                self._want(url)
                return None
            while len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[url] = found
        return None if found.isNull() else found

    def _read(self, url: str) -> QPixmap | None:
        file = self._profile.media_file(url)
        if not file.is_file():
            return None
        # Films and documents lie there as well: of these no more than the first bytes are read.
        reader = QImageReader(str(file))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        return QPixmap.fromImage(reader.read()) if reader.canRead() else QPixmap()
