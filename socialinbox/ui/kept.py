"""Files that go out with replies, kept in the profile so that they can be sent and seen later."""

import shutil
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.message import Attachment


class KeptFiles:
    """Puts files where `Profile.media_file` finds them under an address of their own.

    All methods that write may raise OSError.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def write(self, data: bytes, name: str, mime_type: str) -> OutgoingFile:
        """Keep what came from the clipboard."""
        url, place = self._place()
        place.write_bytes(data)
        return OutgoingFile(str(place), mime_type, name, len(data), url=url)

    def copy(self, file: OutgoingFile) -> OutgoingFile:
        """Keep a copy of a file of the owner's, as it is now; a kept one stays as it is."""
        if file.url is not None:
            return file
        url, place = self._place()
        shutil.copyfile(file.path, place)
        return replace(file, path=str(place), url=url, size=place.stat().st_size)

    def drop(self, file: OutgoingFile) -> None:
        """Keep it no longer. A file of the owner's own is never touched."""
        if file.url is not None:
            self._profile.media_file(file.url).unlink(missing_ok=True)

    def again(self, attachment: Attachment) -> OutgoingFile | None:
        """A file of a reply that was taken back; None for what is not kept here."""
        if not attachment.url or not attachment.url.startswith(SCHEME):
            return None
        place = self._profile.media_file(attachment.url)
        if not place.is_file():
            return None
        kind = attachment.mime_type or "application/octet-stream"
        size = place.stat().st_size
        return OutgoingFile(str(place), kind, attachment.name or "", size, url=attachment.url)

    def _place(self) -> tuple[str, Path]:
        url = f"{SCHEME}{uuid4()}"
        place = self._profile.media_file(url)
        place.parent.mkdir(parents=True, exist_ok=True)
        return url, place


SCHEME = "kept:"
"""How the addresses of kept files begin; no network has any of this kind."""
