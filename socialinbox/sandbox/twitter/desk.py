"""Where every call to X arrives: who calls, may they, and how often."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.twitter.crowd import NETWORK, Crowd
from socialinbox.sandbox.twitter.errors import (
    Problem,
    forbidden,
    invalid,
    missing,
    no_credits,
    unauthorized,
)
from socialinbox.sandbox.twitter.limits import Limits
from socialinbox.sandbox.twitter.selection import vocabulary
from socialinbox.sandbox.twitter.words import named

READ = ("tweet.read", "users.read")
WRITE = (*READ, "tweet.write")
DM_READ = (*READ, "dm.read")
DM_WRITE = (*DM_READ, "dm.write")
SCOPES = named(
    "tweet.read tweet.write tweet.moderate.write users.read dm.read dm.write media.write "
    "mute.write like.write offline.access"
)


@dataclass(slots=True)
class Upload:
    """A file on its way to a post or a message."""

    media_type: str
    category: str
    total: int
    parts: dict[int, bytes] = field(default_factory=dict)
    ready: bool = False
    finished: bool = False
    """Whether all of it is here; what needs work is ready a little later."""
    looks: int = 0
    """How often its owner asked whether it is ready."""
    alt: str = ""

    @property
    def kind(self) -> str:
        """What X calls media of its category."""
        kinds = {"gif": "animated_gif", "video": "video"}
        return kinds.get(self.category.rpartition("_")[2], "photo")

    @property
    def needs_work(self) -> bool:
        """Whether X has to work it through before it can be used."""
        return self.category.endswith(("_gif", "_video"))

    @property
    def body(self) -> bytes:
        """The parts so far, in order."""
        return b"".join(self.parts[number] for number in sorted(self.parts))


@dataclass(slots=True)
class Desk:
    """All that the handlers share."""

    site: Site
    crowd: Crowd
    limits: Limits = field(default_factory=Limits)
    uploads: dict[str, Upload] = field(default_factory=dict)
    blocked: set[str] = field(default_factory=set)

    def require_owner(self, user_id: str) -> None:
        """Raises a 403 Problem unless that is the signed-in user."""
        if user_id != self.crowd.owner.id:
            raise forbidden(
                "The `id` must be that of the authenticating user: "
                f"[{user_id}] is not allowed for this endpoint."
            )


@dataclass(frozen=True, slots=True)
class Reply:
    """A handler's answer: JSON, a status, and headers besides the usual ones."""

    body: dict[str, Any]
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    """Sent as it is instead of the JSON."""


Handler = Callable[[Desk, Request], Awaitable[Reply]]


def route(
    desk: Desk,
    method: str,
    path: str,
    handler: Handler,
    *,
    limit: int,
    scopes: tuple[str, ...] = READ,
) -> Route:
    """A route that checks the token, its scopes and the endpoint's limit, as X does."""

    async def serve(request: Request) -> Response:
        headers = {"api-version": vocabulary(desk.site, request).version}
        try:
            _check_grant(desk.site, request, scopes)
            headers |= desk.limits.spend(f"{method} {path}", limit)
            reply = await handler(desk, request)
        except Problem as problem:
            answer = problem.response()
        else:
            answer = _written(reply)
        for name, value in headers.items():
            answer.headers.setdefault(name, value)
        answer.headers["x-access-level"] = "read-write-directmessages"
        return answer

    return Route(path, serve, methods=[method])


def _written(reply: Reply) -> Response:
    if reply.raw is not None:
        return Response(reply.raw, reply.status, reply.headers, "application/octet-stream")
    return JSONResponse(reply.body, reply.status, reply.headers)


async def body_of(request: Request, allowed: frozenset[str]) -> dict[str, Any]:
    """The JSON body; raises a 400 Problem where it is none or says more than X knows."""
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise invalid("body", [], "Request body must be a JSON object")
    for name in body:
        if name not in allowed:
            raise invalid(
                name,
                [],
                f"$.{name}: is not defined in the schema and the schema does not allow "
                "additional properties",
            )
    return body


def nothing_found(kind: str, parameter: str, value: str) -> Reply:
    """What X answers to a single look-up of something that is not there: a 200 with errors."""
    return Reply({"errors": [missing(kind, parameter, value)]})


def _check_grant(site: Site, request: Request, scopes: tuple[str, ...]) -> None:
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    state, token = site.grants.look(value)
    if (
        scheme.lower() != "bearer"
        or state is not TokenState.GOOD
        or token is None
        or NETWORK in site.world.revoked
    ):
        raise unauthorized()
    if site.options.get("x_credits") == "none":
        raise no_credits()
    lacking = [scope for scope in scopes if scope not in token.scopes]
    if lacking:
        raise forbidden(f"The token lacks the scope {lacking[0]}.")
