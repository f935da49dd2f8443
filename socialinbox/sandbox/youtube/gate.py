"""What every call passes on its way in and out: token, scope, quota, parameters, etag, fields."""

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.youtube import fields
from socialinbox.sandbox.youtube.errors import (
    Problem,
    bad_credentials,
    bad_parameter,
    missing,
    no_permission,
    quota_exceeded,
)
from socialinbox.sandbox.youtube.quota import Quota
from socialinbox.sandbox.youtube.render import Json, etag

SCOPE = "https://www.googleapis.com/auth/"
FULL = frozenset({f"{SCOPE}youtube.force-ssl", f"{SCOPE}youtube"})
COMMENTS = frozenset({f"{SCOPE}youtube.force-ssl"})
READ = FULL | {f"{SCOPE}youtube.readonly"}
UPLOAD = FULL | {f"{SCOPE}youtube.upload"}

EVERYWHERE = frozenset(
    {
        "$.xgafv",
        "access_token",
        "alt",
        "callback",
        "fields",
        "key",
        "oauth_token",
        "prettyPrint",
        "quotaUser",
        "uploadType",
        "upload_protocol",
        "upload_id",
    }
)
ALWAYS = ("kind", "etag", "id")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its query, each name with all its values, and its JSON body."""

    query: dict[str, list[str]]
    body: Json

    def one(self, name: str) -> str | None:
        """A parameter's value, None where it is absent or empty."""
        return next((value for value in self.query.get(name, []) if value), None)

    def needed(self, name: str) -> str:
        """A parameter that must be there; raises Problem."""
        value = self.one(name)
        if value is None:
            raise missing(name)
        return value

    def many(self, name: str) -> list[str]:
        """A repeatable parameter's values, given apart or with commas."""
        return [part for value in self.query.get(name, []) for part in value.split(",") if part]

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number within bounds; raises Problem."""
        text = self.one(name)
        if text is None:
            return default
        if not text.isdigit() or not low <= int(text) <= high:
            raise bad_parameter(
                name,
                f"Invalid value '{text}'. Values must be within the range: [{low}, {high}]",
            )
        return int(text)

    def choice(self, name: str, default: str, options: Iterable[str]) -> str:
        """One of some words; raises Problem."""
        text = self.one(name) or default
        if text not in options:
            raise bad_parameter(name, f"Invalid value at '{name}' : \"{text}\"")
        return text

    def parts(self, *known: str) -> set[str]:
        """The parts asked for; raises Problem for none and for an unknown one."""
        asked = self.many("part")
        if not asked:
            raise missing("part")
        for part in asked:
            if part not in known and part != "id":
                raise Problem(
                    400, "unknownPart", f"'{part}'", domain="youtube.part", location="part"
                )
        return set(asked)

    def only_one_of(self, *names: str) -> str:
        """Which one of some filters is given; raises Problem unless it is exactly one."""
        given = [name for name in names if self.one(name) is not None]
        if not given:
            raise Problem(
                400,
                "missingRequiredParameter",
                "No filter selected. Expected one of: " + ", ".join(names),
                location="parameters.",
                location_type="other",
                domain="youtube.parameter",
            )
        if len(given) > 1:
            raise Problem(
                400,
                "incompatibleParameters",
                "Incompatible parameters specified in the request: " + ", ".join(given),
                domain="youtube.parameter",
                location="parameters.",
                location_type="other",
            )
        return given[0]


def only(resource: Json, parts: set[str]) -> Json:
    """A resource cut down to the parts asked for."""
    return {key: value for key, value in resource.items() if key in ALWAYS or key in parts}


Handler = Callable[[Call], Json | None]
"""Answers a call; None is 204. Raises Problem."""
Endpoint = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets calls of one site in."""

    site: Site
    quota: Quota

    def admit(self, request: Request, scopes: frozenset[str]) -> None:
        """Check the access token; raises Problem."""
        header = request.headers.get("authorization", "")
        value = header[7:] if header.startswith("Bearer ") else None
        value = value or request.query_params.get("access_token")
        self.site.world.now()
        if value is None or self.site.network in self.site.world.revoked:
            raise bad_credentials()
        state, token = self.site.grants.look(value)
        if state is not TokenState.GOOD or token is None:
            raise bad_credentials()
        if not token.scopes & scopes:
            raise Problem(
                403,
                "insufficientPermissions",
                "Request had insufficient authentication scopes.",
            )

        if self.site.options.get("youtube_role") == "none":
            raise no_permission()

    def charge(self, cost: int, bucket: str = "units") -> None:
        """Use quota; raises Problem where the day has not so much left."""
        if not self.quota.take(cost, self.site.world.now(), bucket):
            raise quota_exceeded()

    def endpoint(
        self,
        handler: Handler,
        *,
        cost: int,
        scopes: frozenset[str],
        names: Iterable[str],
    ) -> Endpoint:
        """A handler behind all checks. A refused call costs one unit, like Google's."""
        known = EVERYWHERE | set(names)

        async def serve(request: Request) -> Response:
            try:
                self.admit(request, scopes)
                call = await _read(request, known)
                self.charge(cost)
                result = handler(call)
            except Problem as problem:
                if problem.status not in (401, 403):
                    self.quota.take(1, self.site.world.now())
                return problem.answer()
            return _answer(request, call, result)

        return serve


async def _read(request: Request, known: set[str] | frozenset[str]) -> Call:
    query: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        if name not in known:
            raise bad_parameter(
                name, f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query.'
            )
        query.setdefault(name, []).append(value)
    raw = await request.body()
    if not raw:
        return Call(query, {})
    try:
        body: Any = json.loads(raw)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Problem(400, "parseError", "Parse Error", domain="global")
    return Call(query, body)


def _answer(request: Request, call: Call, result: Json | None) -> Response:
    if result is None:
        return Response(status_code=204)
    tag = str(result.get("etag") or etag(result))
    # Google quotes the tag in the header and leaves the quotes out of the body.
    headers = {"ETag": f'"{tag}"', "Vary": "Origin, X-Origin, Referer"}
    if request.method == "GET" and request.headers.get("if-none-match", "").strip('"') == tag:
        return Response(status_code=304, headers=headers)
    selection = call.one("fields")
    try:
        shown = fields.select(result, fields.parse(selection)) if selection else result
    except Problem as problem:
        return problem.answer()
    return JSONResponse(shown, headers=headers)
