"""Facebook's site in the sandbox: every path of the Graph API, single and in batches."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from secrets import token_hex
from urllib.parse import parse_qsl, urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from socialinbox.sandbox import site as sites
from socialinbox.sandbox.facebook import oauth
from socialinbox.sandbox.facebook.budget import Budget
from socialinbox.sandbox.facebook.errors import (
    PAGE_LIMIT,
    VERSION,
    GraphError,
    answer_json,
    bad_parameter,
    fault_answer,
    headers,
)
from socialinbox.sandbox.facebook.graph import View
from socialinbox.sandbox.facebook.reads import read
from socialinbox.sandbox.facebook.render import Shapes
from socialinbox.sandbox.facebook.state import SCOPES, State, caller
from socialinbox.sandbox.facebook.writes import remove, write
from socialinbox.sandbox.media import media_route
from socialinbox.sandbox.site import Site

TOKEN_LIFE = None
"""A Page's token does not run out."""

MOST_IN_BATCH = 50
_VERSION = re.compile(r"v\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Call:
    """One call, alone or out of a batch. `path` is without the version."""

    method: str
    version: str
    path: tuple[str, ...]
    params: Mapping[str, str]
    token: str | None


def entrance(site: Site) -> dict[str, str]:
    """What a client needs: the owner's long-lived user token, the Page's own, and the ids."""
    owner = site.world.owner.facebook
    site.grants.client_id, site.grants.client_secret = oauth.APP_ID, token_hex(16)
    user, _ = site.grants.issue("user", SCOPES, refresh=False, life=oauth.LONG)
    page, _ = site.grants.issue(f"page:{owner.page_id}", SCOPES, refresh=False)
    return {
        "url": site.url,
        "auth_url": site.url,
        "client_id": site.grants.client_id,
        "client_secret": site.grants.client_secret,
        "access_token": user.value,
        "page_access_token": page.value,
        "user_id": owner.user_id,
        "page_id": owner.page_id,
    }


def app(site: Site) -> Starlette:
    """The site's app."""
    graph = Graph(site)
    methods = ["GET", "POST", "DELETE"]
    routes = [media_route(site), Route("/{path:path}", graph.serve, methods=methods)]
    return sites.build(site, routes, fault_answer)


class Graph:
    """Answers calls over one world."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._state = State()
        self._shapes = Shapes(self._state)
        self._budget = Budget(site)

    async def serve(self, request: Request) -> Response:
        """Any path of the site."""
        version, path = _split(request.path_params["path"])
        if path == ("dialog", "oauth"):
            return await oauth.dialog(self._site, self._state, request)
        try:
            params = await _params(request)
        except ValueError:
            error = bad_parameter("The request's body could not be read")
            return answer_json(error.body(), error.status, headers(self._site, version))
        call = Call(
            params.pop("method", request.method).upper(),
            version,
            path,
            params,
            _token(request, params),
        )
        kind = self._budget.note(path)
        if self._budget.counts and self._budget.used(kind) > 100:
            heads = headers(self._site, version, 100, self._budget.regain(kind))
            return answer_json(PAGE_LIMIT.body(), PAGE_LIMIT.status, heads)
        if call.method == "POST" and not path and "batch" in params:
            status, content = self._batch(call)
        else:
            status, content = self._answer(call)
        used = self._budget.used(kind) if self._budget.counts else 1
        return answer_json(content, status, headers(self._site, version, min(used, 99)))

    def _answer(self, call: Call) -> tuple[int, object]:
        try:
            with self._site.world.lock:
                return 200, self._act(call)
        except GraphError as error:
            return error.status, error.body()

    def _act(self, call: Call) -> dict[str, object]:
        if call.path == ("oauth", "access_token"):
            return oauth.token(self._site, call.params)
        who = caller(self._site, self._state, call.token, call.params.get("appsecret_proof"))
        if call.path == ("debug_token",):
            return oauth.debug(self._site, who, call.params)
        view = View(self._site, who, call.version)
        match call.method:
            case "GET":
                return read(self._shapes, view, call.path, call.params)
            case "POST":
                return write(self._state, view, call.path, call.params)
            case "DELETE" if call.path:
                return remove(self._state, view, call.path, call.params)
        raise bad_parameter(f"Unsupported method {call.method}")

    def _batch(self, call: Call) -> tuple[int, object]:
        try:
            parts = json.loads(call.params["batch"])
        except ValueError:
            parts = None
        if not isinstance(parts, list) or len(parts) > MOST_IN_BATCH:
            error = bad_parameter(f"batch must be an array of at most {MOST_IN_BATCH} requests")
            return error.status, error.body()
        return 200, [self._one_of_batch(call, part) for part in parts]

    def _one_of_batch(self, call: Call, part: Mapping[str, str]) -> dict[str, object]:
        url = urlsplit(str(part.get("relative_url", "")))
        version, path = _split(url.path)
        params = dict(parse_qsl(url.query)) | dict(parse_qsl(str(part.get("body", ""))))
        method = str(part.get("method", "GET")).upper()
        token = params.get("access_token") or call.token
        status, content = self._answer(Call(method, version, path, params, token))
        heads = headers(self._site, version)
        return {
            "code": status,
            "headers": [{"name": name, "value": value} for name, value in heads.items()],
            "body": json.dumps(content),
        }


def _split(path: str) -> tuple[str, tuple[str, ...]]:
    """Version (the newest where none is named) and the parts of a path."""
    parts = tuple(part for part in path.split("/") if part)
    if parts and _VERSION.fullmatch(parts[0]):
        return parts[0], parts[1:]
    return VERSION, parts


def _token(request: Request, params: Mapping[str, str]) -> str | None:
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() in ("bearer", "oauth") and value:
        return value
    return params.get("access_token")


async def _params(request: Request) -> dict[str, str]:
    """Query and body in one; the body may be a form, with files, or JSON. Raises ValueError."""
    found = dict(request.query_params)
    kind = request.headers.get("content-type", "")
    if request.method == "GET":
        return found
    if kind.startswith("application/json"):
        body = json.loads(await request.body() or b"{}")
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return found | {k: v if isinstance(v, str) else json.dumps(v) for k, v in body.items()}
    async with request.form() as form:
        for name, value in form.items():
            found[name] = value if isinstance(value, str) else (value.filename or name)
    return found
