"""Pictures of the sandbox, served by each network's own site as real PNG files."""

import hashlib
import struct
import zlib
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from socialinbox.sandbox.site import Site

_PACKAGE = Path(__file__).parent.parent
FOLDERS = tuple(
    base / below
    for base in (_PACKAGE.parent / "resources", _PACKAGE / "_resources")
    for below in ("worlds/pictures", "pictures")
)
SIDE = 96


def media_url(site: Site, name: str) -> str:
    """Where a picture of the world is served; `name` with or without .png."""
    return f"{site.url}/_media/{name.removesuffix('.png')}.png"


def media_route(site: Site) -> Route:
    """GET /_media/NAME.png: the world's picture, or a plain drawing where there is none.

    A name that ends in _normal, _bigger or _mini is the same picture, as X's avatars are.
    """

    async def serve(request: Request) -> Response:
        return Response(picture(request.path_params["name"]), media_type="image/png")

    return Route("/_media/{name}.png", serve)


@cache
def picture(name: str) -> bytes:
    """The PNG of that name."""
    stem = Path(name).name
    for suffix in ("_normal", "_bigger", "_mini"):
        stem = stem.removesuffix(suffix)
    for folder in FOLDERS:
        file = folder / f"{stem}.png"
        if file.is_file():
            return file.read_bytes()
    return draw(stem)


def draw(seed: str) -> bytes:
    """A square of two soft colours, always the same for the same seed."""
    digest = hashlib.sha256(seed.encode()).digest()
    dark, light = ([80 + part % 110 for part in digest[at : at + 3]] for at in (0, 3))
    rows = bytearray()
    for y in range(SIDE):
        rows.append(0)
        for x in range(SIDE):
            rows += bytes(dark if x + y < SIDE else light)
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(bytes(rows), 9))
        + _chunk(b"IEND", b"")
    )


def size(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels."""
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
