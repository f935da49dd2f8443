"""YouTube's resumable upload: a session is opened, the film follows in parts of 256 KiB times n."""

import re
from urllib.parse import urlsplit

from socialinbox.domain.errors import BadAnswer, Forbidden, NetworkError, NotFound, Refused
from socialinbox.domain.sentence import say
from socialinbox.domain.videos import Film, NewVideo, Uploaded
from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.http import Answer, ApiClient
from socialinbox.networks.youtube.errors import read_error
from socialinbox.networks.youtube.wire import Video

PATH = "/upload/youtube/v3/videos"
RESUME = 308
OVER = frozenset({404, 410})
GOOGLE = (".googleapis.com", ".youtube.com")
_RANGE = re.compile(r"bytes=0-(\d+)")

UPLOAD_REFUSED = {
    "uploadLimitExceeded": say(
        "The channel has uploaded as many videos as YouTube takes from it for now. Try again "
        "tomorrow, or confirm your phone number at youtube.com/verify."
    ),
    "invalidTitle": say("YouTube does not take this title. Give it another one."),
    "invalidDescription": say("YouTube does not take this description. Change its words."),
    "invalidFilename": say("YouTube does not take a file of this name. Rename it."),
    "mediaBodyRequired": say("YouTube found no video in the file. Choose another one."),
    "badContent": say("YouTube could not put the parts of the video together. Start again."),
}
NOT_COVERED = say(
    "The sign-in does not cover uploads. Sign in to YouTube again and leave the box for managing "
    "your YouTube account ticked."
)
PRIVATE = "private"


class Uploads:
    """Uploads of one channel."""

    def __init__(self, http: ApiClient, meter: Meter | None = None) -> None:
        self._http = http.reading(_read_error)
        self._meter = meter or NoMeter()

    async def begin(self, film: Film, video: NewVideo) -> str:
        """Open a session: one of a hundred a day."""
        self._meter.spend("upload")
        body = {
            "snippet": {"title": video.title, "description": video.description},
            "status": {
                "privacyStatus": "unlisted",
                "selfDeclaredMadeForKids": video.made_for_kids,
            },
        }
        answer = await self._http.write(
            "POST",
            PATH,
            # Nobody who follows the channel is told of an answer to one customer.
            {"uploadType": "resumable", "part": "snippet,status", "notifySubscribers": "false"},
            json=body,
            headers={
                "x-upload-content-length": str(film.size),
                "x-upload-content-type": film.mime_type,
            },
        )
        session = answer.headers.get("location", "")
        if not self._is_ours(session):
            raise BadAnswer(say("YouTube gave no address to send the video to."))
        return session

    async def state(self, session: str, film: Film) -> int | Uploaded:
        """An empty part asks how far it came."""
        return await self._put(session, f"bytes */{film.size}", b"")

    async def part(self, session: str, film: Film, start: int, part: bytes) -> int | Uploaded:
        """The next bytes."""
        last = start + len(part) - 1
        return await self._put(session, f"bytes {start}-{last}/{film.size}", part)

    async def _put(self, session: str, which: str, part: bytes) -> int | Uploaded:
        if not self._is_ours(session):
            raise NotFound(say("The address to send the video to is none of YouTube's."), "session")
        headers = {"content-range": which}
        answer = await self._http.write("PUT", session, content=part, headers=headers)
        if answer.status == RESUME:
            found = _RANGE.fullmatch(answer.headers.get("range", ""))
            return int(found[1]) + 1 if found else 0
        video = answer.decode(Video)
        if not video.id:
            raise BadAnswer(say("YouTube's answer names no video."))
        privacy = video.status.privacy_status if video.status is not None else None
        return Uploaded(video.id, f"https://youtu.be/{video.id}", privacy != PRIVATE)

    def _is_ours(self, session: str) -> bool:
        """Bytes go to the host we ask anyway, or to one of Google's, and to nobody else."""
        there, here = urlsplit(session), urlsplit(self._http.base_url)
        if (there.scheme, there.netloc) == (here.scheme, here.netloc):
            return True
        return there.scheme == "https" and f".{there.hostname}".endswith(GOOGLE)


def _read_error(answer: Answer) -> NetworkError:
    error = read_error(answer)
    if error.code in UPLOAD_REFUSED:
        return Refused(UPLOAD_REFUSED[error.code], error.code)
    if error.code == "insufficientPermissions":
        return Forbidden(NOT_COVERED, error.code)
    if answer.status in OVER:
        return NotFound(say("YouTube no longer knows this upload."), error.code)
    return error
