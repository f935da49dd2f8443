"""How long a film will still take to go up."""

import time

from socialinbox.domain.videos import Upload, UploadState


class UploadPace:
    """Knows the pace of one upload since it began to move here."""

    def __init__(self) -> None:
        self._of: Upload | None = None
        self._began: tuple[float, int] | None = None
        """When it was first seen to move, and how many bytes were there then."""

    def see(self, upload: Upload) -> int | None:
        """Seconds left at its pace; None while that is not known, or it stands still."""
        before, self._of = self._of, upload
        moves = upload.state is UploadState.UPLOADING and not upload.reason
        if before is None or before.id != upload.id or not moves:
            self._began = None
        if not moves:
            return None
        now = time.monotonic()
        if self._began is None:
            self._began = (now, upload.sent)
            return None
        began, sent = self._began
        gone, moved = now - began, upload.sent - sent
        if gone < 1 or moved <= 0:
            return None
        return max(1, round((upload.film.size - upload.sent) * gone / moved))

    def suppose(self, upload: Upload, seconds_left: int) -> None:
        """As if it had so long to go; for pictures."""
        pace = 60 * (upload.film.size - upload.sent) / seconds_left
        self._of, self._began = upload, (time.monotonic() - 60, round(upload.sent - pace))
