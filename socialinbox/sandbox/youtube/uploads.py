"""Resumable uploads of videos, and thumbnails, as YouTube's upload server takes them."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.youtube.catalogue import Catalogue
from socialinbox.sandbox.youtube.errors import Problem, missing
from socialinbox.sandbox.youtube.gate import UPLOAD, Gate, only
from socialinbox.sandbox.youtube.render import Json, Renderer, rfc3339, tagged

CHUNK = 256 * 1024
SESSION_LIFE = timedelta(days=7)
"""How long the address of an upload works."""
LARGEST_THUMBNAIL = 2 * 1024 * 1024
PARTS = ("snippet", "statistics", "status")
_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")
_PICTURES = ("image/jpeg", "image/png", "application/octet-stream")


@dataclass(slots=True)
class Session:
    """An upload on its way: what it is to become, and how many bytes have come."""

    metadata: Json
    parts: set[str]
    total: int | None
    began_at: datetime
    received: int = 0
    done: Json | None = None


class Uploads:
    """The upload server of one site. Bytes are counted and thrown away."""

    def __init__(self, site: Site, gate: Gate, catalogue: Catalogue, renderer: Renderer) -> None:
        self._site = site
        self._gate = gate
        self._catalogue = catalogue
        self._render = renderer
        self._sessions: dict[str, Session] = {}

    async def begin(self, request: Request) -> Response:
        """POST with the metadata: answers with the address to put the bytes to."""
        try:
            self._gate.admit(request, UPLOAD)
            query = request.query_params
            if query.get("uploadType") != "resumable":
                raise Problem(400, "wrongUploadType", "Use uploadType=resumable.", domain="global")
            parts = {p for value in query.getlist("part") for p in value.split(",") if p}
            if not parts:
                raise missing("part")
            metadata = await _metadata(request)
            self._gate.charge(1, "uploads")
        except Problem as problem:
            return problem.answer()
        length = request.headers.get("x-upload-content-length", "")
        name = secrets.token_urlsafe(24)
        total = int(length) if length.isdigit() else None
        self._sessions[name] = Session(metadata, parts, total, self._site.world.now())
        location = f"{self._site.url}{request.url.path}?uploadType=resumable&upload_id={name}"
        return Response(
            status_code=200, headers={"Location": location, "X-GUploader-UploadID": name}
        )

    async def put(self, request: Request) -> Response:
        """PUT of bytes, or of nothing to ask how many have come."""
        session = self._sessions.get(request.query_params.get("upload_id", ""))
        if session is None or self._site.world.now() > session.began_at + SESSION_LIFE:
            return Problem(404, "notFound", "Not Found", domain="global").answer()
        data = await request.body()
        if session.done is None:
            try:
                self._take(session, request.headers.get("content-range"), len(data))
            except Problem as problem:
                return problem.answer()
        if session.done is None:
            headers = {"Range": f"bytes=0-{session.received - 1}"} if session.received else {}
            return Response(status_code=308, headers=headers)
        return JSONResponse(session.done)

    def _take(self, session: Session, content_range: str | None, size: int) -> None:
        if content_range is None:
            session.received = session.total = size
        else:
            found = _RANGE.fullmatch(content_range)
            if found is None:
                raise _bad_range("The Content-Range header is invalid.")
            first, last, total = found.groups()
            if total != "*":
                session.total = int(total)
            if first is not None:
                self._append(session, int(first), int(last), size)
        if session.total is not None and session.received >= session.total:
            session.done = self._finish(session)

    def _append(self, session: Session, first: int, last: int, size: int) -> None:
        if last - first + 1 != size:
            raise _bad_range("The Content-Range header does not fit the body.")
        if first > session.received:
            raise _bad_range("The bytes before this range have not been received.")
        if last + 1 != session.total and size % CHUNK:
            raise _bad_range("A chunk must be a multiple of 256 KiB.")
        session.received = max(session.received, last + 1)

    def _finish(self, session: Session) -> Json:
        snippet: Json = session.metadata.get("snippet") or {}
        video = self._site.world.write("youtube", "video", str(snippet.get("title") or "unknown"))
        video.extra["description"] = str(snippet.get("description") or "")
        status: Json = session.metadata.get("status") or {}
        privacy = str(status.get("privacyStatus") or "public")
        # What an app that Google has not audited uploads is seen by nobody but the owner.
        unaudited = self._site.options.get("youtube_unaudited_app") == "on"
        video.extra["privacy"] = "private" if unaudited else privacy
        video.extra["kids"] = "yes" if status.get("selfDeclaredMadeForKids") is True else ""
        shown = self._render.video(video)
        shown["status"]["uploadStatus"] = "uploaded"
        shown["snippet"]["publishedAt"] = rfc3339(video.at)
        return only(shown, session.parts)

    async def thumbnail(self, request: Request) -> Response:
        """thumbnails.set: a picture as the body."""
        try:
            self._gate.admit(request, UPLOAD)
            video_id = request.query_params.get("videoId")
            if not video_id:
                raise missing("videoId")
            video = self._catalogue.video_of(video_id)
            data = await request.body()
            kind = request.headers.get("content-type", "")
            if not data or kind not in _PICTURES:
                raise _thumbnail("mediaBodyRequired", "The request does not include the image.")
            if len(data) > LARGEST_THUMBNAIL:
                raise _thumbnail("uploadTooLarge", "The image is too large.", 413)
            self._gate.charge(50)
        except Problem as problem:
            return problem.answer()
        thumbnails: Json = self._render.video(video)["snippet"]["thumbnails"]
        return JSONResponse(tagged("thumbnailSetResponse", {"items": [thumbnails]}))


async def _metadata(request: Request) -> Json:
    try:
        body: Any = await request.json() if await request.body() else {}
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Problem(400, "parseError", "Parse Error", domain="global")
    title = (body.get("snippet") or {}).get("title", "unknown")
    if not isinstance(title, str) or not 0 < len(title) <= 100:
        raise Problem(
            400,
            "invalidTitle",
            "The request metadata specifies an invalid or empty video title.",
            domain="youtube.video",
            location="body.snippet.title",
            location_type="other",
        )
    return body


def _bad_range(why: str) -> Problem:
    return Problem(
        400, "badContent", why, domain="global", location="Content-Range", location_type="header"
    )


def _thumbnail(reason: str, message: str, status: int = 400) -> Problem:
    return Problem(status, reason, message, domain="youtube.thumbnail")
