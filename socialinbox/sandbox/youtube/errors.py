"""What the YouTube sandbox says when it says no: bodies, reasons and headers like Google's."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.site import Site

CHALLENGE = 'Bearer realm="https://accounts.google.com/", error=invalid_token'

STATUS_WORDS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
}

DOMAINS = {
    "quotaExceeded": "youtube.quota",
    "dailyLimitExceeded": "usageLimits",
    "rateLimitExceeded": "usageLimits",
    "userRateLimitExceeded": "usageLimits",
    "keyInvalid": "usageLimits",
    "authError": "global",
    "insufficientPermissions": "global",
    "missingRequiredParameter": "global",
    "invalidParameter": "global",
    "unknownPart": "youtube.part",
    "uploadLimitExceeded": "youtube.video",
    "backendError": "global",
    "SERVICE_UNAVAILABLE": "youtube.CoreErrorDomain",
}


class Problem(Exception):
    """A refusal: HTTP status, Google's reason, its message and where in the request it lies."""

    def __init__(
        self,
        status: int,
        reason: str,
        message: str,
        *,
        domain: str | None = None,
        location: str | None = None,
        location_type: str = "parameter",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason
        self.message = message
        self.domain = domain or DOMAINS.get(reason, "youtube.comment")
        self.location = location
        self.location_type = location_type

    def answer(self) -> Response:
        """The refusal as an HTTP answer."""
        detail = {"message": self.message, "domain": self.domain, "reason": self.reason}
        if self.location is not None:
            detail |= {"location": self.location, "locationType": self.location_type}
        error: dict[str, object] = {
            "code": self.status,
            "message": self.message,
            "errors": [detail],
        }
        if self.status in STATUS_WORDS:
            error["status"] = STATUS_WORDS[self.status]
        headers = {"WWW-Authenticate": CHALLENGE} if self.status == 401 else {}
        return JSONResponse({"error": error}, self.status, headers)


def bad_credentials() -> Problem:
    """The access token is missing, unknown, run out or taken back."""
    return Problem(
        401, "authError", "Invalid Credentials", location="Authorization", location_type="header"
    )


def missing(parameter: str) -> Problem:
    """A parameter that must be there is not."""
    return Problem(
        400,
        "missingRequiredParameter",
        f"The request is missing a required parameter: {parameter}.",
        location=parameter,
    )


def bad_parameter(name: str, why: str) -> Problem:
    """A parameter has a value that it can't have."""
    return Problem(400, "invalidParameter", why, location=name)


def no_permission() -> Problem:
    """A 403 that has nothing to do with quota."""
    return Problem(403, "SERVICE_UNAVAILABLE", "The caller does not have permission")


def quota_exceeded() -> Problem:
    """The day's units are used up."""
    return Problem(
        403,
        "quotaExceeded",
        "The request cannot be completed because you have exceeded your "
        '<a href="/youtube/v3/getting-started#quota">quota</a>.',
    )


FAULTS = {
    FaultKind.SERVER_ERROR: (503, "backendError", "Backend Error"),
    FaultKind.WINDOW_CLOSED: (
        403,
        "commentsDisabled",
        "The video identified by the <code>videoId</code> parameter has disabled comments.",
    ),
    FaultKind.DUPLICATE: (
        400,
        "processingFailure",
        "The API server failed to successfully process the request.",
    ),
    FaultKind.PARENT_DELETED: (
        404,
        "parentCommentNotFound",
        "The specified parent comment could not be found.",
    ),
}


def fault_answer(site: Site, kind: FaultKind, request: Request) -> Response:
    """How Google words a fault that was switched on."""
    if kind is FaultKind.RATE_LIMIT:
        return quota_exceeded().answer()
    if kind in (FaultKind.EXPIRED_TOKEN, FaultKind.REVOKED_TOKEN):
        if request.url.path == "/token":
            return grant_error("invalid_grant", "Token has been expired or revoked.")
        return bad_credentials().answer()
    status, reason, message = FAULTS[kind]
    return Problem(status, reason, message).answer()


def grant_error(error: str, description: str, status: int = 400) -> Response:
    """An answer of the token endpoint that is no token."""
    return JSONResponse({"error": error, "error_description": description}, status)
