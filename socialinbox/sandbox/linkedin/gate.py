"""What every call must pass before it is answered: version, protocol, token, scope and role."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.linkedin import answers
from socialinbox.sandbox.linkedin.answers import RestError
from socialinbox.sandbox.linkedin.restli import SyntaxFault, Value
from socialinbox.sandbox.site import Site

FIRST_VERSION, LAST_VERSION = 202511, 202609
"""Each is kept for a year or so; older and unheard-of ones are answered with 426."""

SCOPES = frozenset(
    {
        "openid",
        "profile",
        "email",
        "r_organization_social_feed",
        "w_organization_social_feed",
        "rw_organization_admin",
        "r_basicprofile",
    }
)

Handler = Callable[[Site, Request], Awaitable[Response]]


def guarded(
    site: Site, handler: Handler, scope: str = ""
) -> Callable[[Request], Awaitable[Response]]:
    """The handler behind the gate; its RestErrors become LinkedIn's error bodies."""

    async def endpoint(request: Request) -> Response:
        try:
            _check_version(request)
            _check_token(site, request, scope)
            return await handler(site, request)
        except RestError as error:
            return answers.bad(error)
        except SyntaxFault as error:
            return answers.bad(answers.illegal(str(error)))

    return endpoint


def method(request: Request) -> str:
    """The Rest.li method a request names, upper case; empty where it names none."""
    return request.headers.get("x-restli-method", "").upper()


def has_role(site: Site) -> bool:
    """Whether the owner may act for the page; the option “role” plays one who may not."""
    return site.options.get("role", "ADMINISTRATOR") == "ADMINISTRATOR"


async def body(request: Request) -> dict[str, Any]:
    """The JSON object in a request's body."""
    try:
        found = await request.json()
    except ValueError as error:
        raise answers.illegal("Cannot parse the request body as JSON") from error
    if not isinstance(found, dict):
        raise answers.illegal("The request body must be a JSON object")
    return found


def text(query: dict[str, Value], name: str) -> str:
    """A plain parameter that must be there."""
    value = query.get(name)
    if not isinstance(value, str) or not value:
        raise answers.illegal(f"Parameter '{name}' is required")
    return value


def whole(query: dict[str, Value], name: str, otherwise: int, most: int = 100) -> int:
    """A parameter that counts something."""
    value = query.get(name, str(otherwise))
    if not isinstance(value, str) or not value.isdigit():
        raise answers.illegal(f"Parameter '{name}' is not an integer")
    return min(int(value), most)


def paged(
    request: Request, query: dict[str, Value], found: list[Any], *, total: bool = True
) -> dict[str, Any]:
    """One page of a collection, with the link to the next where there is one."""
    start, count = whole(query, "start", 0, 10**9), whole(query, "count", 10)
    links = []
    if start + count < len(found) and count:
        kept = [
            p for p in request.url.query.split("&") if p.split("=")[0] not in ("start", "count")
        ]
        raw = request.scope["raw_path"].split(b"?")[0].decode("ascii")
        link = "&".join([*filter(None, kept), f"start={start + count}", f"count={count}"])
        links.append({"type": "application/json", "rel": "next", "href": f"{raw}?{link}"})
    paging: dict[str, Any] = {"start": start, "count": count, "links": links}
    if total:
        paging["total"] = len(found)
    return {"paging": paging, "elements": found[start : start + count]}


def _check_version(request: Request) -> None:
    if not request.url.path.startswith("/rest/"):
        return
    version = request.headers.get("linkedin-version", "")
    if not version:
        raise RestError(400, "VERSION_MISSING", "A version must be present. Please specify one.")
    number = version.split(".")[0]
    if not number.isdigit() or not FIRST_VERSION <= int(number) <= LAST_VERSION:
        raise RestError(426, "NONEXISTENT_VERSION", f"Requested version {version} is not active")
    if request.headers.get("x-restli-protocol-version") != "2.0.0":
        raw: bytes = request.scope.get("raw_path", b"")
        if b"(" in raw or "(" in request.url.query:
            # Protocol 1.0.0 is what LinkedIn assumes, and it writes lists differently.
            raise answers.illegal("Invalid query parameters passed to request")


def _check_token(site: Site, request: Request, scope: str) -> None:
    kind, _, value = request.headers.get("authorization", "").partition(" ")
    state, token = site.grants.look(value if kind.lower() == "bearer" else "")
    if state is TokenState.REVOKED or site.network in site.world.revoked:
        raise answers.REVOKED_TOKEN
    if state is TokenState.EXPIRED:
        raise answers.EXPIRED_TOKEN
    if state is TokenState.UNKNOWN or token is None:
        raise answers.INVALID_TOKEN
    if scope and scope not in token.scopes:
        raise answers.denied(f"{request.url.path.split('/')[2]}.{request.method}")
