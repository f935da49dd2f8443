"""Kept files shown to other programs: copies under readable names, gone when the window closes."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeDatabase

from socialinbox.config.profile import Profile
from socialinbox.domain.file_names import file_name
from socialinbox.domain.message import Attachment
from socialinbox.storage.files import read_file

PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "avif", "heic", "heif", "bmp", "tif", "tiff")
SOUNDS = ("mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac", "amr")
FILMS = ("mp4", "m4v", "mov", "webm", "mkv", "avi", "3gp", "mpg", "mpeg")
PAPERS = ("pdf", "rtf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp")
WORDS = ("txt", "csv")
SHOWN = frozenset((*PICTURES, *SOUNDS, *FILMS, *PAPERS, *WORDS))
"""Endings of what is only shown. What may be run (a script, a program) never gets its own."""


class Lending:
    """A file lies in the profile under a name that says nothing, perhaps encrypted; what opens it
    needs a name with the right ending."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._folder: Path | None = None

    def lend(self, attachment: Attachment) -> Path | None:
        """A copy to open; None where none is kept.

        Blocks. Raises OSError where there is no room, StorageUnavailable where the kept file is
        damaged.
        """
        data = read_file(self._profile, attachment.url) if attachment.url else None
        if data is None:
            return None
        # Nothing of this is needed before the first paint.
        import tempfile

        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="socialinbox-shown-"))
        place = Path(tempfile.mkdtemp(dir=self._folder)) / _name(attachment, data)
        place.write_bytes(data)
        place.chmod(0o400)
        return place

    def close(self) -> None:
        """Remove every copy."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _name(attachment: Attachment, data: bytes) -> str:
    """The sender's name for it, with an ending that agrees with what is in it.

    A desktop chooses the program by the ending, so the sender must not choose it freely.
    """
    given = Path((attachment.name or "").replace("\\", "/").replace("\0", "")).name
    stem, dot, ending = given.rpartition(".")
    stem = file_name(stem if dot else given, attachment.kind.value)
    known = QMimeDatabase()
    kind = known.mimeTypeForData(data)
    named = known.mimeTypeForFile(given, QMimeDatabase.MatchMode.MatchExtension)
    if dot and ending.lower() in SHOWN and named.inherits(kind.name()):
        return f"{stem}.{ending}"
    if kind.preferredSuffix() in SHOWN:
        return f"{stem}.{kind.preferredSuffix()}"
    return f"{stem}.txt" if kind.inherits("text/plain") else stem
