"""Putting a film on a network in parts, so that it goes on where it broke off."""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol, runtime_checkable

from socialinbox.domain.sentence import say
from socialinbox.domain.videos import Film, NewVideo, Uploaded

GIGABYTE = 1024**3


@dataclass(frozen=True, slots=True)
class VideoHome:
    """That films can be put on a network to be linked from anywhere, and which ones. Data.

    `kinds` are MIME types ("video/*"); lengths are in characters, `largest` and `part` in bytes.
    `studio` is where the owner does it by hand, `by_hand` what a button says that leads there.
    """

    label: str
    largest: int
    kinds: tuple[str, ...]
    title: int
    description: int
    part: int
    studio: str
    by_hand: str
    connect: str
    """What to do first, where no account is connected that takes films."""
    seen_by: str
    """Where a film goes, and who sees it there."""
    for_kids: str
    """Why it is asked whether a film is made for children."""
    locked: str
    """Why nobody but the owner sees a film that is there, and what to do."""

    def complaint(self, film: Film, video: NewVideo) -> str | None:
        """Why this can't be uploaded, in a sentence with what to do; None: it can."""
        if not any(fnmatchcase(film.mime_type, kind) for kind in self.kinds):
            return say(
                "“{name}” is no video that {network} takes. Choose another file.",
                name=film.name,
                network=self.label,
            )
        if film.size == 0:
            return say("“{name}” is empty. Choose another file.", name=film.name)
        if film.size > self.largest:
            most = self.largest // GIGABYTE
            return say(
                "“{name}” is too large: {network} takes at most {most} GB.",
                name=film.name,
                network=self.label,
                most=most,
            )
        if not video.title.strip():
            return say("Give the video a title.")
        if len(video.title) > self.title or set(video.title) & set("<>"):
            return say("A title has at most {most} characters, and no < or >.", most=self.title)
        if len(video.description) > self.description:
            return say(
                "A description has at most {description} characters.", description=self.description
            )
        return None


@runtime_checkable
class UploadsVideos(Protocol):
    """Can take a film in parts. A session is an address that lets whoever holds it go on.

    Every method may raise a NetworkError; NotFound from the last two says that the session is over
    and that a new one must be begun.
    """

    async def begin_upload(self, film: Film, video: NewVideo) -> str:
        """Open a session for a film that only who has the link may see. It is a secret."""
        ...

    async def upload_state(self, session: str, film: Film) -> int | Uploaded:
        """How many bytes have arrived, or what the whole film became."""
        ...

    async def upload_part(
        self, session: str, film: Film, start: int, part: bytes
    ) -> int | Uploaded:
        """Send bytes from `start` on; the same answer."""
        ...
