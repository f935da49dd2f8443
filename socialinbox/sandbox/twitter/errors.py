"""X's error answers, in the three shapes that its documentation and recordings show."""

import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.site import Site

PROBLEMS = "https://api.x.com/2/problems/"
WINDOW_SECONDS = 900
NOT_SUMMONED = (
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise "
    "engaged by the author of the post you are replying to."
)
DUPLICATE = "You are not allowed to create a Tweet with duplicate content."
CLOSED_DMS = "You cannot send messages to this user."
PARENT_GONE = "The Tweet you are replying to has been deleted."


class Problem(Exception):
    """An answer with a status of 400 and above, on its way out of a handler."""

    def __init__(
        self, status: int, body: dict[str, Any], headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(body.get("detail", ""))
        self.status, self.body, self.headers = status, body, headers or {}

    def response(self) -> Response:
        """The answer as X sends it."""
        return JSONResponse(
            self.body, self.status, self.headers, media_type="application/problem+json"
        )


def plain(status: int, title: str, detail: str | None = None) -> Problem:
    """The short RFC 7807 form."""
    body = {"title": title, "detail": detail or title, "type": "about:blank", "status": status}
    return Problem(status, body)


def unauthorized() -> Problem:
    """A token that is expired, revoked or unknown: X does not say which."""
    return plain(401, "Unauthorized")


def forbidden(detail: str) -> Problem:
    """A refusal of this one request, with the reason in words."""
    return plain(403, "Forbidden", detail)


def invalid(name: str, values: list[str], message: str) -> Problem:
    """A query or body that X does not accept."""
    return Problem(
        400,
        {
            "errors": [{"parameters": {name: values}, "message": message}],
            "title": "Invalid Request",
            "detail": "One or more parameters to your request was invalid.",
            "type": PROBLEMS + "invalid-request",
        },
    )


def not_in_plan() -> Problem:
    """An endpoint that self-serve plans do not have."""
    return Problem(
        403,
        {
            "title": "Client Forbidden",
            "detail": "This endpoint is not part of your access level.",
            "type": PROBLEMS + "client-forbidden",
            "reason": "client-not-enrolled",
            "registration_url": "https://developer.x.com/",
        },
    )


def no_credits() -> Problem:
    """The developer account has nothing left to pay with."""
    return Problem(
        402,
        {
            "title": "CreditsDepleted",
            "detail": "Your enrolled account does not have any credits to fulfill this request.",
            "type": PROBLEMS + "credits",
        },
    )


def missing(kind: str, parameter: str, value: str) -> dict[str, str]:
    """A partial error inside a 200: what was asked for does not exist."""
    return {
        "resource_type": kind,
        "resource_id": value,
        "parameter": parameter,
        "value": value,
        "title": "Not Found Error",
        "detail": f"Could not find {kind} with {parameter}: [{value}].",
        "type": PROBLEMS + "resource-not-found",
    }


def too_many(headers: dict[str, str]) -> Problem:
    """The limit of an endpoint is used up."""
    problem = plain(429, "Too Many Requests")
    problem.headers = headers
    return problem


def fault_answer(site: Site, kind: FaultKind, request: Request) -> Response:
    """What X says when a fault that was asked for is due."""
    direct = "/dm_conversations" in request.url.path
    match kind:
        case FaultKind.RATE_LIMIT:
            seconds = int(site.options.get("rate_limit_seconds", WINDOW_SECONDS))
            return too_many(
                {
                    "x-rate-limit-limit": "15" if direct else "300",
                    "x-rate-limit-remaining": "0",
                    "x-rate-limit-reset": str(int(time.time()) + seconds),
                }
            ).response()
        case FaultKind.EXPIRED_TOKEN | FaultKind.REVOKED_TOKEN:
            if request.url.path.endswith("/oauth2/token"):
                return token_error("Value passed for the token was invalid.")
            return unauthorized().response()
        case FaultKind.WINDOW_CLOSED:
            return forbidden(CLOSED_DMS if direct else NOT_SUMMONED).response()
        case FaultKind.DUPLICATE:
            return forbidden(DUPLICATE).response()
        case FaultKind.PARENT_DELETED:
            return forbidden(PARENT_GONE).response()
        case _:
            return plain(503, "Service Unavailable").response()


def token_error(text: str, error: str = "invalid_request", status: int = 400) -> Response:
    """What the token endpoint says to a grant it does not accept."""
    return JSONResponse({"error": error, "error_description": text}, status)
