"""LinkedIn's way of answering: its headers, its error bodies, and its words for every fault."""

import base64
import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.site import Site

DAILY = "Resource level throttle limit for calls to this resource is reached."
TOKEN = "/oauth/v2/accessToken"
PER_MINUTE = "Comment create throttled: creation rate limit exceeded for member"


class RestError(Exception):
    """An error to be answered. `service` is the serviceErrorCode, where LinkedIn gives one."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        service: int | None = None,
        details: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message
        self.service, self.details = service, details or {}


INVALID_TOKEN = RestError(401, "INVALID_ACCESS_TOKEN", "Invalid access token", 65600)
REVOKED_TOKEN = RestError(
    401,
    "REVOKED_ACCESS_TOKEN",
    "The token used in the request has been revoked by the user",
    65601,
)
EXPIRED_TOKEN = RestError(
    401, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired", 65602
)


def denied(resource: str) -> RestError:
    """A right or role that is missing."""
    return RestError(403, "ACCESS_DENIED", f"Not enough permissions to access: {resource}", 100)


def missing(what: str) -> RestError:
    """A thing that is not there, or no longer."""
    return RestError(404, "RESOURCE_NOT_FOUND", f"Could not find entity: {what}")


def illegal(message: str) -> RestError:
    """A request that makes no sense."""
    return RestError(400, "ILLEGAL_ARGUMENT", message)


def duplicate(urn: str) -> RestError:
    """The same words at the same place again (body as recorded)."""
    return RestError(
        422,
        "",
        f"Content is a duplicate of {urn}",
        details={
            "errorDetailType": "com.linkedin.common.error.BadRequest",
            "errorDetails": {
                "inputErrors": [
                    {
                        "description": "Duplicate post is detected",
                        "input": {},
                        "code": "DUPLICATE_POST",
                    }
                ]
            },
        },
    )


def headers() -> dict[str, str]:
    """What LinkedIn sends with every answer: no rate headers among it."""
    return {
        "x-li-uuid": base64.b64encode(secrets.token_bytes(16)).decode(),
        "x-li-fabric": "prod-lva1",
        "x-li-source-fabric": "prod-lva1",
        "x-restli-protocol-version": "2.0.0",
    }


def good(body: dict[str, Any], status: int = 200, extra: dict[str, str] | None = None) -> Response:
    """A success with a body."""
    return JSONResponse(body, status, headers={**headers(), **(extra or {})})


def created(location: str, entity_id: str, body: dict[str, Any] | None = None) -> Response:
    """201 with the new id in x-restli-id; posts have no body, comments have one."""
    extra = {**headers(), "location": location, "x-restli-id": entity_id}
    if body is None:
        return Response(status_code=201, headers=extra)
    return JSONResponse(body, 201, headers=extra)


def empty() -> Response:
    """204 after a change or a deletion."""
    return Response(status_code=204, headers=headers())


def bad(error: RestError) -> Response:
    """An error in LinkedIn's form."""
    body: dict[str, Any] = {"status": error.status}
    if error.service is not None:
        body["serviceErrorCode"] = error.service
    if error.code:
        body["code"] = error.code
    body["message"] = error.message
    extra = {**headers(), "x-restli-error-response": "true"}
    return JSONResponse({**error.details, **body}, error.status, headers=extra)


def fault(site: Site, kind: FaultKind, request: Request) -> Response:
    """A fault in LinkedIn's own words.

    LinkedIn has no reply windows; what closes there is a post for comments, for which no answer
    was ever recorded: it is played as an ILLEGAL_ARGUMENT.
    """
    match kind:
        case FaultKind.EXPIRED_TOKEN | FaultKind.REVOKED_TOKEN if request.url.path == TOKEN:
            return bad_grant("invalid_grant", "The provided refresh token is invalid")
        case FaultKind.RATE_LIMIT:
            # Writing is limited by the minute, reading by the day.
            message = DAILY if request.method == "GET" else PER_MINUTE
            return bad(RestError(429, "TOO_MANY_REQUESTS", message))
        case FaultKind.EXPIRED_TOKEN:
            return bad(EXPIRED_TOKEN)
        case FaultKind.REVOKED_TOKEN:
            return bad(REVOKED_TOKEN)
        case FaultKind.DUPLICATE:
            return bad(duplicate("urn:li:comment:(urn:li:activity:0,0)"))
        case FaultKind.PARENT_DELETED:
            return bad(missing("the thread of this comment"))
        case FaultKind.WINDOW_CLOSED:
            return bad(illegal("Comments are closed for this thread"))
        case _:
            return bad(RestError(500, "INTERNAL_SERVER_ERROR", "Internal Server Error"))


def bad_grant(error: str, description: str, status: int = 400) -> Response:
    """An answer of the token endpoint that is no token."""
    return JSONResponse({"error": error, "error_description": description}, status)
