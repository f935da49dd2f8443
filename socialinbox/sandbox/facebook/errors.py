"""Graph API errors as Facebook words them, and what each fault looks like here."""

import json
import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.site import Site

VERSION = "v26.0"


@dataclass(frozen=True, slots=True)
class GraphError(Exception):
    """One error answer. `code` and `subcode` are what clients decide on."""

    status: int
    code: int
    message: str
    subcode: int | None = None
    kind: str = "OAuthException"
    transient: bool | None = None
    title: str | None = None
    words: str | None = None

    def body(self) -> dict[str, object]:
        """The error envelope."""
        error: dict[str, object] = {"message": self.message, "type": self.kind, "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.transient is not None:
            error["is_transient"] = self.transient
        if self.title is not None:
            error["error_user_title"] = self.title
        if self.words is not None:
            error["error_user_msg"] = self.words
        error["fbtrace_id"] = "A" + secrets.token_urlsafe(16)
        return {"error": error}


def gone(node: str) -> GraphError:
    """What is not there, or not for this token."""
    return GraphError(
        400,
        100,
        f"Unsupported get request. Object with ID '{node}' does not exist, cannot be loaded due "
        "to missing permissions, or does not support this operation. Please read the Graph API "
        "documentation at https://developers.facebook.com/docs/graph-api",
        33,
        "GraphMethodException",
    )


def no_field(name: str, kind: str) -> GraphError:
    """A field that this kind of node does not have."""
    return GraphError(
        400, 100, f"(#100) Tried accessing nonexisting field ({name}) on node type ({kind})"
    )


def bad_parameter(message: str, subcode: int | None = None) -> GraphError:
    """A parameter that is missing or makes no sense."""
    return GraphError(400, 100, f"(#100) {message}", subcode)


NO_TOKEN = GraphError(
    400, 2500, "An active access token must be used to query information about the current user."
)
UNKNOWN_TOKEN = GraphError(400, 190, "Invalid OAuth access token - Cannot parse access token", None)
EXPIRED_TOKEN = GraphError(
    401,
    190,
    "Error validating access token: Session has expired. The current time is after the expiry.",
    463,
)
REVOKED_TOKEN = GraphError(
    401,
    190,
    "Error validating access token: The user has not authorized the application.",
    458,
)
PAGE_TOKEN_NEEDED = GraphError(
    403, 210, "(#210) A page access token is required to request this resource."
)
ACTED_AS_PERSON = GraphError(
    403, 1705, "(#1705) Posting as a person is not possible here: use the Page's access token."
)
BLOCKED = GraphError(
    400,
    368,
    "The action attempted has been deemed abusive or is otherwise disallowed",
    title="Action Blocked",
)
NOT_GRANTED = GraphError(
    403, 200, "(#200) Requires the permission, which has not been granted or has been revoked."
)
WINDOW_CLOSED = GraphError(
    400,
    10,
    "(#10) This message is sent outside of allowed window. Learn more about the new policy here: "
    "https://developers.facebook.com/docs/messenger-platform/policy-overview",
    2018278,
)
NO_HUMAN_AGENT = GraphError(
    400, 10, "(#10) The Human Agent feature has not been granted to this app."
)
NOT_AVAILABLE = GraphError(400, 551, "(#551) This person isn't available right now.", 1545041)
NO_MATCHING_USER = bad_parameter("No matching user found", 2018001)
EMPTY_MESSAGE = bad_parameter(
    "Message cannot be empty, must provide valid attachment or text", 2018034
)
NO_PROFILE = bad_parameter("No profile available for this user.", 2018218)
TOO_LONG = bad_parameter("Length of param message[text] must be less than or equal to 2000")
ALREADY_REPLIED = GraphError(400, 10903, "(#10903) This user can't reply to this activity")
DUPLICATE = GraphError(
    400,
    506,
    "Duplicate status message",
    None,
    title="Duplicate Status Update",
    words="This status update is identical to the last one you posted.",
)
UNAVAILABLE = GraphError(500, 2, "Service temporarily unavailable", None, transient=True)
PAGE_LIMIT = GraphError(
    403,
    80001,
    "(#80001) There have been too many calls to this Page account. Wait a bit and try again.",
)

REGAIN_MINUTES = 5
_FAULTS = {
    FaultKind.SERVER_ERROR: UNAVAILABLE,
    FaultKind.RATE_LIMIT: PAGE_LIMIT,
    FaultKind.EXPIRED_TOKEN: EXPIRED_TOKEN,
    FaultKind.REVOKED_TOKEN: REVOKED_TOKEN,
    FaultKind.WINDOW_CLOSED: WINDOW_CLOSED,
    FaultKind.DUPLICATE: DUPLICATE,
    FaultKind.PARENT_DELETED: gone("0"),
}


def headers(site: Site, version: str = VERSION, used: int = 1, regain: int = 0) -> dict[str, str]:
    """What stands on every answer: the version and how much of the budgets is used, in percent."""
    share = {"call_count": used, "total_cputime": 1, "total_time": 1}
    page = {"type": "pages", **share, "estimated_time_to_regain_access": regain}
    return {
        "facebook-api-version": version,
        "x-app-usage": json.dumps({**share, "call_count": min(used, 99)}),
        "x-business-use-case-usage": json.dumps({site.world.owner.facebook.page_id: [page]}),
        "cache-control": "private, no-cache, no-store, must-revalidate",
    }


def answer_json(content: object, status: int, heads: dict[str, str]) -> Response:
    """JSON the way Facebook writes it."""
    body = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return Response(body, status, heads, media_type="application/json; charset=UTF-8")


def fault_answer(site: Site, kind: FaultKind, request: Request) -> Response:
    """The answer to a call that meets a fault which is no broken line."""
    error = _FAULTS[kind]
    limited = kind is FaultKind.RATE_LIMIT
    heads = headers(site, VERSION, 100 if limited else 1, REGAIN_MINUTES if limited else 0)
    return answer_json(error.body(), error.status, heads)
