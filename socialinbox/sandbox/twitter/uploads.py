"""Media: in one go, or begun, appended in parts and finalised."""

import base64
import binascii
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox import ids
from socialinbox.sandbox.twitter.desk import Desk, Reply, Upload, route
from socialinbox.sandbox.twitter.errors import Problem, invalid

SCOPES = ("media.write",)
IMAGE_BYTES = 5 * 1024 * 1024
USABLE_SECONDS = 86400
PREFIX = {"image": "3", "video": "7", "gif": "16"}


def routes(desk: Desk) -> list[BaseRoute]:
    """The endpoints for media, and the place where uploaded pictures are served."""
    below = "/2/media/upload"

    async def serve(request: Request) -> Response:
        upload = desk.uploads.get(str(request.path_params["id"]))
        if upload is None:
            return Response(status_code=404)
        return Response(upload.body, media_type=upload.media_type)

    return [
        Route("/_media/upload-{id:int}.png", serve),
        route(desk, "POST", below, _one_shot, limit=500, scopes=SCOPES),
        route(desk, "GET", below, _status, limit=1875, scopes=SCOPES),
        route(desk, "POST", f"{below}/initialize", _initialize, limit=1875, scopes=SCOPES),
        route(desk, "POST", f"{below}/{{id}}/append", _append, limit=1875, scopes=SCOPES),
        route(desk, "POST", f"{below}/{{id}}/finalize", _finalize, limit=1875, scopes=SCOPES),
        route(desk, "POST", "/2/media/metadata", _metadata, limit=500, scopes=SCOPES),
    ]


async def _fields(request: Request) -> dict[str, Any]:
    """The body's fields, whether it is JSON or a form; files as bytes."""
    if request.headers.get("content-type", "").startswith("application/json"):
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise invalid("body", [], "Request body must be a JSON object")
        if isinstance(body.get("media"), str):
            body["media"] = _decoded(body["media"])
        return body
    async with request.form() as form:
        return {
            name: await value.read() if isinstance(value, UploadFile) else value
            for name, value in form.items()
        }


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise invalid("media", [], "$.media: is not valid base64") from None


async def _one_shot(desk: Desk, request: Request) -> Reply:
    fields = await _fields(request)
    media = fields.get("media")
    if isinstance(media, str):
        media = media.encode()
    if not media:
        raise invalid("media", [], "$.media: is missing but it is required")
    if len(media) > IMAGE_BYTES:
        raise Problem(413, {"title": "Payload Too Large", "type": "about:blank", "status": 413})
    upload = Upload(
        str(fields.get("media_type") or "image/png"),
        str(fields.get("media_category") or "tweet_image"),
        len(media),
        {0: media},
        ready=True,
    )
    return Reply({"data": _described(_keep(desk, upload), upload, size=True)})


async def _initialize(desk: Desk, request: Request) -> Reply:
    fields = await _fields(request)
    total = str(fields.get("total_bytes", ""))
    if not total.isdigit() or not fields.get("media_type"):
        raise invalid("total_bytes", [total], "$.total_bytes: is missing but it is required")
    upload = Upload(
        str(fields["media_type"]), str(fields.get("media_category", "tweet_image")), int(total)
    )
    return Reply({"data": _described(_keep(desk, upload), upload)})


async def _append(desk: Desk, request: Request) -> Reply:
    upload = _known(desk, request.path_params["id"])
    fields = await _fields(request)
    index, media = str(fields.get("segment_index", "")), fields.get("media")
    if not index.isdigit() or int(index) > 999 or not isinstance(media, bytes):
        raise invalid("segment_index", [index], "$.segment_index: must be between 0 and 999")
    upload.parts[int(index)] = media
    return Reply({"data": {"expires_at": USABLE_SECONDS}})


async def _finalize(desk: Desk, request: Request) -> Reply:
    media_id = request.path_params["id"]
    upload = _known(desk, media_id)
    if len(upload.body) != upload.total:
        raise invalid(
            "id", [media_id], f"Segments hold {len(upload.body)} of {upload.total} bytes."
        )
    upload.finished = True
    upload.ready = not upload.needs_work
    data = _described(media_id, upload, size=True)
    return Reply({"data": data | {"processing_info": _progress(desk, upload)}})


async def _status(desk: Desk, request: Request) -> Reply:
    media_id = request.query_params.get("media_id", "")
    upload = _known(desk, media_id)
    upload.looks += upload.finished
    if upload.finished and upload.looks > 1:
        upload.ready = desk.site.options.get("x_processing") != "failed"
    state = _progress(desk, upload)
    return Reply({"data": _described(media_id, upload, size=True) | {"processing_info": state}})


def _progress(desk: Desk, upload: Upload) -> dict[str, Any]:
    """Films and moving pictures take two looks; the option x_processing=failed spoils them."""
    if upload.ready:
        return {"state": "succeeded"} | ({"progress_percent": 100} if upload.looks else {})
    if upload.looks > 1:
        return {"state": "failed", "error": {"code": 1, "name": "InvalidMedia"}}
    wait = {"check_after_secs": int(desk.site.options.get("x_processing_seconds", "1"))}
    if upload.looks:
        return {"state": "in_progress", "progress_percent": 50, **wait}
    return {"state": "pending", **wait}


async def _metadata(desk: Desk, request: Request) -> Reply:
    fields = await _fields(request)
    media_id = str(fields.get("id", ""))
    upload = _known(desk, media_id)
    given = fields.get("metadata") or {}
    upload.alt = str((given.get("alt_text") or {}).get("text", ""))
    return Reply({"data": {"id": media_id, "associated_metadata": given}})


def _keep(desk: Desk, upload: Upload) -> str:
    moment = desk.site.world.now()
    media_id = ids.snowflake(moment, f"upload/{len(desk.uploads)}")
    desk.uploads[media_id] = upload
    return media_id


def _known(desk: Desk, media_id: str) -> Upload:
    upload = desk.uploads.get(media_id)
    if upload is None:
        raise invalid("media_id", [media_id], f"Media [{media_id}] was not found.")
    return upload


def _described(media_id: str, upload: Upload, *, size: bool = False) -> dict[str, Any]:
    kind = "gif" if "gif" in upload.category else upload.media_type.split("/")[0]
    data: dict[str, Any] = {
        "id": media_id,
        "media_key": f"{PREFIX.get(kind, '3')}_{media_id}",
        "expires_after_secs": USABLE_SECONDS,
    }
    return data | ({"size": len(upload.body)} if size else {})
