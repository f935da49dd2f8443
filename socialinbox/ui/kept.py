"""Files that go out with replies, kept in the profile so that they can be sent and seen later."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.message import Attachment
from socialinbox.storage.files import drop_file, read_file, size_of, write_file


class KeptFiles:
    """Puts files where `Profile.media_file` finds them under an address of their own.

    All methods that write may raise OSError. In an encrypted profile they lie there encrypted:
    `bytes_of` reads one, and the outbox takes care of it when it leaves.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    @property
    def dictionaries(self) -> Path:
        """Where the owner's dictionaries for the spelling lie."""
        return self._profile.folder / "dictionaries"

    def write(self, data: bytes, name: str, mime_type: str) -> OutgoingFile:
        """Keep what came from the clipboard."""
        url = f"{SCHEME}{uuid4()}"
        place = write_file(self._profile, url, data)
        return OutgoingFile(str(place), mime_type, name, len(data), url=url)

    def copy(self, file: OutgoingFile) -> OutgoingFile:
        """Keep a copy of a file of the owner's, as it is now; a kept one stays as it is."""
        if file.url is not None:
            return file
        data = Path(file.path).read_bytes()
        url = f"{SCHEME}{uuid4()}"
        place = write_file(self._profile, url, data)
        return replace(file, path=str(place), url=url, size=len(data))

    def bytes_of(self, file: OutgoingFile) -> bytes | None:
        """What is in a kept file; None for a file of the owner's own. May raise
        StorageUnavailable."""
        return None if file.url is None else read_file(self._profile, file.url)

    def drop(self, file: OutgoingFile) -> None:
        """Keep it no longer. A file of the owner's own is never touched."""
        if file.url is not None:
            drop_file(self._profile, file.url)

    def again(self, attachment: Attachment) -> OutgoingFile | None:
        """A file of a reply that was taken back; None for what is not kept here."""
        if not attachment.url or not attachment.url.startswith(SCHEME):
            return None
        size = size_of(self._profile, attachment.url)
        if size is None:
            return None
        place = self._profile.media_file(attachment.url)
        kind = attachment.mime_type or "application/octet-stream"
        return OutgoingFile(str(place), kind, attachment.name or "", size, url=attachment.url)


SCHEME = "kept:"
"""How the addresses of kept files begin; no network has any of this kind."""
