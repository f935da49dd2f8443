"""Each of X's error answers becomes the error it stands for, in words."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.times import now
from socialinbox.networks.http import Answer
from socialinbox.networks.twitter.errors import InvalidRequest, read_error, read_limit

PROBLEMS = "https://api.x.com/2/problems/"
OLD = "https://api.twitter.com/2/problems/"


def answer(status: int, body: object = None, **headers: str) -> Answer:
    raw = b"" if body is None else json.dumps(body).encode()
    return Answer(status, {k.replace("_", "-"): v for k, v in headers.items()}, raw)


def plain(status: int, title: str, detail: str | None = None) -> Answer:
    body = {"title": title, "detail": detail or title, "type": "about:blank", "status": status}
    return answer(status, body)


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        (plain(401, "Unauthorized"), AuthExpired, "Connect the account again"),
        (answer(401), AuthExpired, "Connect the account again"),
        (
            answer(402, {"title": "CreditsDepleted", "detail": "does not have any credits"}),
            Forbidden,
            "credits of your X developer account are used up",
        ),
        (
            answer(403, {"title": "Client Forbidden", "type": PROBLEMS + "client-forbidden"}),
            Forbidden,
            "Check its plan",
        ),
        (
            answer(403, {"detail": "no", "type": OLD + "oauth1-permissions"}),
            Forbidden,
            "Check its plan",
        ),
        (plain(403, "Forbidden", "You are not allowed to do this."), Refused, "not allowed"),
        (
            plain(
                403,
                "Forbidden",
                "Reply to this conversation is not allowed because you have not been mentioned or "
                "otherwise engaged by the author of the post you are replying to.",
            ),
            Refused,
            "only where the author mentioned or quoted you",
        ),
        (
            plain(
                403,
                "Forbidden",
                "You are not allowed to create a Tweet with duplicate content.",
            ),
            Refused,
            "already said this",
        ),
        (plain(404, "Not Found"), NotFound, "does not have this any more"),
        (plain(429, "Too Many Requests"), RateLimited, "asks us to wait"),
        (
            answer(429, {"errors": [{"code": 88, "message": "Rate limit exceeded"}]}),
            RateLimited,
            "asks us to wait",
        ),
        (
            answer(429, {"type": PROBLEMS + "usage-capped", "period": "Monthly"}),
            RateLimited,
            "used up",
        ),
        (answer(409, {"title": "Conflict", "detail": "busy"}), Refused, "busy"),
        (answer(503), Unreachable, "503"),
        (Answer(502, {}, b"<html>Bad gateway</html>"), Unreachable, "502"),
    ],
)
def test_errors(given: Answer, kind: type[NetworkError], words: str) -> None:
    error = read_error(given)
    assert type(error) is kind
    assert words in error.what


def test_a_bad_request_names_what_it_did_not_understand() -> None:
    error = read_error(
        answer(
            400,
            {
                "errors": [
                    {
                        "parameters": {"post.fields": ["id"]},
                        "message": "The query parameter [post.fields] is not one of [id]",
                    }
                ],
                "title": "Invalid Request",
                "type": PROBLEMS + "invalid-request",
            },
        )
    )
    assert isinstance(error, InvalidRequest)
    assert error.names == {"post.fields"}
    assert "post.fields" in error.what


def test_when_to_come_back() -> None:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    headers = {"x_rate_limit_remaining": "0", "x_rate_limit_reset": str(int(at.timestamp()))}
    limited = read_error(answer(429, **headers))
    assert isinstance(limited, RateLimited)
    assert limited.retry_at == at
    assert read_limit(answer(200, **headers)) == at
    assert read_limit(answer(200, x_rate_limit_remaining="1", x_rate_limit_reset="1")) is None
    day = {
        "x_user_limit_24hour_remaining": "0",
        "x_user_limit_24hour_reset": str(int(at.timestamp()) + 3600),
    }
    both = read_limit(answer(200, **headers, **day))
    assert both is not None
    assert both.hour == 13


def test_a_slow_clock_of_ours_does_not_stretch_a_quarter_of_an_hour() -> None:
    headers = {
        "x_rate_limit_remaining": "0",
        "x_rate_limit_reset": str(int((now() + timedelta(hours=6)).timestamp())),
    }
    latest = now() + timedelta(minutes=16)
    until = read_limit(answer(200, **headers))
    limited = read_error(answer(429, **headers))
    assert until is not None
    assert isinstance(limited, RateLimited)
    assert max(until, limited.retry_at) < latest


def test_a_monthly_cap_ends_with_the_month() -> None:
    error = read_error(answer(429, {"type": PROBLEMS + "usage-capped", "period": "Monthly"}))
    assert isinstance(error, RateLimited)
    assert (error.retry_at.day, error.retry_at.hour) == (1, 0)
    assert error.retry_at > datetime.now(UTC)


def test_no_sentence_carries_more_than_a_sentence() -> None:
    error = read_error(plain(403, "Forbidden", "x" * 5000))
    assert len(error.what) < 400
