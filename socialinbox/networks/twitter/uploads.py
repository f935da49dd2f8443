"""Brings files to X before the message that they go with."""

import asyncio
from base64 import b64encode
from collections.abc import Sequence

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadAnswer, Refused, Unreachable
from socialinbox.domain.message import MessageKind
from socialinbox.domain.sentence import say
from socialinbox.networks.http import ApiClient, nothing_sent
from socialinbox.networks.outgoing import content_of
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.offers import FILES

PATH = "/2/media/upload"
SEGMENT = 4 * 1024 * 1024
"""Bytes sent at once; X takes 1000 segments."""
MOST_WAITING = 600
"""Seconds that X may work on a film before we give up for now."""
PAUSE = 5
"""Seconds between two looks where X does not say how many."""
LONGEST_ALT = 1000


class Uploads:
    """Uploads files in one call or in segments. Nothing of it can be seen by anybody yet."""

    def __init__(self, http: ApiClient) -> None:
        self._http = http

    async def bring(self, files: Sequence[OutgoingFile], kind: MessageKind) -> list[str]:
        """The media ids of files that go with one message; raises Refused where they don't fit."""
        limits = FILES.get(kind)
        complaint = limits.complaint(files) if limits else say("X takes no files with this.")
        if files and complaint:
            raise Refused(complaint, "files")
        with nothing_sent():
            return [await self._one(file, kind) for file in files]

    async def _one(self, file: OutgoingFile, kind: MessageKind) -> str:
        what = "dm" if kind is MessageKind.DM else "tweet"
        if file.mime_type == "image/gif":
            media_id = await self._in_segments(file, f"{what}_gif")
        elif file.mime_type.startswith("video/"):
            media_id = await self._in_segments(file, f"{what}_video")
        else:
            media_id = await self._at_once(file, f"{what}_image")
        if file.alt:
            about = {"id": media_id, "metadata": {"alt_text": {"text": file.alt[:LONGEST_ALT]}}}
            await self._http.write("POST", "/2/media/metadata", json=about, bucket="metadata")
        return media_id

    async def _at_once(self, file: OutgoingFile, category: str) -> str:
        content = await content_of(file)
        body = {"media": b64encode(content).decode(), "media_category": category}
        answer = await self._http.write("POST", PATH, json=body, bucket="upload")
        return _described(answer.decode(wire.UploadedMedia)).id

    async def _in_segments(self, file: OutgoingFile, category: str) -> str:
        body = {
            "media_type": file.mime_type,
            "total_bytes": file.size,
            "media_category": category,
        }
        answer = await self._http.write("POST", f"{PATH}/initialize", json=body, bucket="upload")
        media_id = _described(answer.decode(wire.UploadedMedia)).id
        for number, start in enumerate(range(0, file.size, SEGMENT)):
            content = await content_of(file, start, SEGMENT)
            segment = {"segment_index": number, "media": b64encode(content).decode()}
            await self._http.write(
                "POST", f"{PATH}/{media_id}/append", json=segment, bucket="append"
            )
        answer = await self._http.write("POST", f"{PATH}/{media_id}/finalize", bucket="finalize")
        await self._processed(_described(answer.decode(wire.UploadedMedia)), file)
        return media_id

    async def _processed(self, media: wire.UploadedPart, file: OutgoingFile) -> None:
        """Wait until X has worked a film through."""
        waited = 0
        while (state := media.processing_info) is not None and state.state != "succeeded":
            if state.state == "failed":
                raise Refused(
                    say(
                        "X could not use “{name}”. Save it as MP4 (H.264) of at most 140 seconds, "
                        "or as GIF, and attach it again.",
                        name=file.name,
                    ),
                    "media-failed",
                )
            pause = PAUSE if state.check_after_secs is None else state.check_after_secs
            waited += max(pause, 1)
            if waited > MOST_WAITING:
                raise Unreachable(
                    say("X is still working on “{name}”.", name=file.name), "media-pending"
                )
            await asyncio.sleep(pause)
            answer = await self._http.get(
                PATH, {"command": "STATUS", "media_id": media.id}, bucket="upload status"
            )
            media = _described(answer.decode(wire.UploadedMedia))


def _described(answer: wire.UploadedMedia) -> wire.UploadedPart:
    if answer.data is None:
        raise BadAnswer(say("X did not say what became of the file."))
    return answer.data
