"""Every row of the networks' error tables, read by the networks' own readers, has its state."""

import json
from collections.abc import Callable

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import NetworkError, NotFound, Refused
from socialinbox.networks.facebook.errors import read_error as facebook
from socialinbox.networks.http import Answer
from socialinbox.networks.linkedin.errors import read_error as linkedin
from socialinbox.networks.twitter.errors import read_error as x
from socialinbox.networks.youtube.errors import read_error as youtube
from socialinbox.sync.health import health_after

ATTENTION, LIMITED, OFFLINE = (
    AccountState.NEEDS_ATTENTION,
    AccountState.LIMITED,
    AccountState.OFFLINE,
)
ONE_CALL = "one call"
"""The row concerns one message or reply: polling does not meet it, the reply is refused."""
Reader = Callable[[Answer], NetworkError]


def answer(status: int, body: object) -> Answer:
    return Answer(status, {}, json.dumps(body).encode())


def graph(code: int, sub: int | None = None, *, passing: bool | None = None) -> Answer:
    error: dict[str, object] = {"message": "(#0) words", "type": "OAuthException", "code": code}
    if sub is not None:
        error["error_subcode"] = sub
    if passing is not None:
        error["is_transient"] = passing
    return answer(400, {"error": error})


def google(http: int, reason: str, **more: str) -> Answer:
    errors = [{"domain": "youtube", "reason": reason, "message": "words"}]
    return answer(http, {"error": {"code": http, "errors": errors, **more}})


def problem(status: int, slug: str = "about:blank", **more: str) -> Answer:
    return answer(status, {"title": "words", "detail": "words", "type": slug, **more})


X = "https://api.x.com/2/problems/"
OUTSIDE = "Reply to this conversation is not allowed because you have not been mentioned or "
FACEBOOK = [
    *((graph(190, sub), ATTENTION) for sub in (None, 458, 459, 460, 463, 464, 467, 492)),
    (graph(102), ATTENTION),
    (graph(10), ATTENTION),
    *((graph(code), ATTENTION) for code in (200, 210, 230, 299)),
    (graph(10, 2018278), ONE_CALL),
    (graph(10, 2018065), ONE_CALL),
    (graph(551, 1545041), ONE_CALL),
    (graph(100, 2018108), ONE_CALL),
    (graph(100), ONE_CALL),
    (graph(100, 33), ONE_CALL),
    (graph(100, 2018001), ONE_CALL),
    (graph(100, 2018034), ONE_CALL),
    (graph(10903), ONE_CALL),
    (graph(506), ONE_CALL),
    (graph(368), ATTENTION),
    (graph(1705), ATTENTION),
    *((graph(code), LIMITED) for code in (4, 17, 32, 613, 80001, 80006)),
    (graph(1, passing=True), OFFLINE),
    (graph(2), OFFLINE),
]
YOUTUBE = [
    (google(401, "authError"), ATTENTION),
    (google(403, "quotaExceeded"), LIMITED),
    (google(403, "dailyLimitExceeded"), LIMITED),
    (google(403, "rateLimitExceeded"), LIMITED),
    (google(403, "userRateLimitExceeded"), LIMITED),
    (google(429, "anything"), LIMITED),
    (google(403, "insufficientPermissions"), ATTENTION),
    (google(403, "forbidden"), ATTENTION),
    (google(403, "ineligibleAccount"), ATTENTION),
    (google(401, "youtubeSignupRequired"), ATTENTION),
    (google(403, "commentsDisabled"), ONE_CALL),
    (google(403, "SERVICE_UNAVAILABLE", status="PERMISSION_DENIED"), ATTENTION),
    (google(400, "keyInvalid"), ATTENTION),
    *(
        (google(400, reason), ONE_CALL)
        for reason in (
            "missingRequiredParameter",
            "commentTextRequired",
            "commentTextTooLong",
            "invalidCommentMetadata",
            "parentIdMissing",
            "operationNotSupported",
            "processingFailure",
        )
    ),
    *(
        (google(404, f"{what}NotFound"), ONE_CALL)
        for what in ("comment", "commentThread", "parentComment", "video", "channel")
    ),
    (google(503, "backendError"), OFFLINE),
]
LINKEDIN = [
    *(
        (answer(401, {"status": 401, "serviceErrorCode": code, "message": "words"}), ATTENTION)
        for code in (65600, 65601, 65602)
    ),
    (answer(403, {"serviceErrorCode": 100, "code": "ACCESS_DENIED"}), ATTENTION),
    (answer(404, {"code": "RESOURCE_NOT_FOUND"}), ONE_CALL),
    (answer(400, {"code": "ILLEGAL_ARGUMENT"}), ONE_CALL),
    (answer(400, {"code": "VERSION_MISSING"}), ONE_CALL),
    (answer(426, {"code": "NONEXISTENT_VERSION"}), ATTENTION),
    (
        answer(422, {"errorDetails": {"inputErrors": [{"code": "DUPLICATE_POST"}]}}),
        ONE_CALL,
    ),
    (
        answer(
            429,
            {"message": "Resource level throttle limit for calls to this resource is reached."},
        ),
        LIMITED,
    ),
    (answer(429, {"message": "Comment create throttled: creation rate limit exceeded"}), LIMITED),
    (answer(500, {}), OFFLINE),
]
TWITTER = [
    (problem(401), ATTENTION),
    (problem(403, f"{X}client-forbidden"), ATTENTION),
    (problem(403, f"{X}unsupported-authentication"), ATTENTION),
    (problem(403, f"{X}oauth1-permissions"), ATTENTION),
    (problem(403, f"{X}not-authorized-for-resource"), ATTENTION),
    (problem(403, detail=f"{OUTSIDE}otherwise engaged by the author"), ONE_CALL),
    (
        problem(403, detail="You are not allowed to create a Tweet with duplicate content."),
        ONE_CALL,
    ),
    (problem(403, detail="You cannot send messages to this user."), ONE_CALL),
    (problem(402), ATTENTION),
    (problem(429, f"{X}usage-capped", period="Monthly"), LIMITED),
    (problem(429), LIMITED),
    (answer(429, {"errors": [{"code": 88, "message": "Rate limit exceeded"}]}), LIMITED),
    (problem(400, f"{X}invalid-request"), ONE_CALL),
    (problem(404, f"{X}resource-not-found"), ONE_CALL),
    (problem(503), OFFLINE),
]


@pytest.mark.parametrize(
    ("reader", "given", "expected"),
    [
        *((facebook, *row) for row in FACEBOOK),
        *((youtube, *row) for row in YOUTUBE),
        *((linkedin, *row) for row in LINKEDIN),
        *((x, *row) for row in TWITTER),
    ],
)
def test_every_row_has_a_state_and_a_sentence(
    reader: Reader, given: Answer, expected: AccountState | str
) -> None:
    error = reader(given)
    health = health_after(error)
    assert health.reason
    assert health.reason[0].isupper()
    assert health.reason.rstrip("”").endswith(".")
    if expected == ONE_CALL:
        assert isinstance(error, Refused | NotFound), error
    else:
        assert not isinstance(error, Refused | NotFound), error
        assert health.state is expected
    assert (health.until is not None) == (health.state is LIMITED)
