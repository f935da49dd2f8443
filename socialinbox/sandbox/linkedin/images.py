"""Pictures: where to put their bytes, and where to load them from."""

import secrets

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.linkedin import answers, render, restli, urns
from socialinbox.sandbox.linkedin.gate import body, guarded, text
from socialinbox.sandbox.site import Site


def routes(site: Site) -> list[BaseRoute]:
    """/rest/images, the place for uploads, and the pictures' own addresses."""
    images = _Images()
    write = "w_organization_social_feed"
    return [
        Route("/rest/images", guarded(site, images.start, write), methods=["POST"]),
        Route("/rest/images/{urn}", guarded(site, images.one, "r_organization_social_feed")),
        Route("/dms-uploads/{name}", guarded(site, images.upload, write), methods=["PUT"]),
        Route("/dms/image/{name}", images.show),
    ]


class _Images:
    """The pictures uploaded so far, by name; empty until the bytes have come."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    async def start(self, site: Site, request: Request) -> Response:
        """?action=initializeUpload: a place to put the bytes, and the image's URN."""
        if text(restli.query(request), "action") != "initializeUpload":
            raise answers.illegal("Unknown action")
        given = (await body(request)).get("initializeUploadRequest")
        owner = given.get("owner") if isinstance(given, dict) else None
        if owner not in (urns.organization(site), urns.member(site)):
            raise answers.denied("images.initializeUpload")
        name = "C4E" + secrets.token_hex(12)
        self._kept[name] = b""
        value = {"uploadUrl": f"{site.url}/dms-uploads/{name}", "image": render.image_urn(name)}
        return answers.good({"value": value})

    async def upload(self, site: Site, request: Request) -> Response:
        """The bytes themselves."""
        name = request.path_params["name"]
        if name not in self._kept:
            raise answers.missing(name)
        self._kept[name] = await request.body()
        return Response(status_code=201, headers=answers.headers())

    async def one(self, site: Site, request: Request) -> Response:
        """Where a picture can be loaded from."""
        urn = restli.atom(request, 2)
        name = urn.removeprefix("urn:li:image:")
        uploaded = name in self._kept
        where = f"{site.url}/dms/image/{name}" if uploaded else f"{site.url}/_media/{name}.png"
        ready = "WAITING_UPLOAD" if uploaded and not self._kept[name] else "AVAILABLE"
        return answers.good(
            {"id": urn, "owner": urns.organization(site), "status": ready, "downloadUrl": where}
        )

    async def show(self, request: Request) -> Response:
        """An uploaded picture; like LinkedIn's, its address needs no token."""
        data = self._kept.get(request.path_params["name"])
        if not data:
            return Response(status_code=404)
        return Response(data, media_type="application/octet-stream")
