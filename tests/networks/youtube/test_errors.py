"""Google's reasons, each as the error it stands for."""

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
from socialinbox.networks.youtube.errors import next_quota_day, read_error

TABLE: list[tuple[int, str, type[NetworkError]]] = [
    (401, "authError", AuthExpired),
    (401, "youtubeSignupRequired", Forbidden),
    (403, "quotaExceeded", RateLimited),
    (403, "dailyLimitExceeded", RateLimited),
    (403, "rateLimitExceeded", RateLimited),
    (403, "userRateLimitExceeded", RateLimited),
    (403, "insufficientPermissions", Forbidden),
    (403, "forbidden", Forbidden),
    (403, "ineligibleAccount", Forbidden),
    (403, "commentsDisabled", Refused),
    (403, "SERVICE_UNAVAILABLE", Forbidden),
    (403, "somethingNew", Forbidden),
    (400, "missingRequiredParameter", Refused),
    (400, "commentTextRequired", Refused),
    (400, "commentTextTooLong", Refused),
    (400, "invalidCommentMetadata", Refused),
    (400, "parentIdMissing", Refused),
    (400, "operationNotSupported", Refused),
    (400, "processingFailure", Refused),
    (404, "commentNotFound", NotFound),
    (404, "commentThreadNotFound", NotFound),
    (404, "parentCommentNotFound", NotFound),
    (404, "videoNotFound", NotFound),
    (404, "channelNotFound", NotFound),
    (404, "somethingNew", NotFound),
    (500, "backendError", Unreachable),
    (503, "backendError", Unreachable),
]


def answer(status: int, reason: str, domain: str = "youtube.comment") -> Answer:
    detail = {"domain": domain, "reason": reason, "message": "<a href='/x'>m</a>"}
    body = {"error": {"code": status, "message": "m", "errors": [detail]}}
    return Answer(status, {}, json.dumps(body).encode())


@pytest.mark.parametrize(("status", "reason", "kind"), TABLE)
def test_reasons(status: int, reason: str, kind: type[NetworkError]) -> None:
    error = read_error(answer(status, reason))
    assert type(error) is kind
    assert error.code == reason
    assert error.what.endswith(".")
    assert "<" not in error.what


def test_a_403_of_the_core_is_neither_quota_nor_outage() -> None:
    error = read_error(answer(403, "SERVICE_UNAVAILABLE", "youtube.CoreErrorDomain"))
    assert isinstance(error, Forbidden)


def test_a_fault_in_a_write_leaves_it_unsure() -> None:
    error = read_error(answer(500, "backendError"))
    assert isinstance(error, Unreachable)
    assert error.sent


def test_quota_comes_back_at_midnight_in_california() -> None:
    winter = datetime(2026, 11, 22, 7, 59, tzinfo=UTC)
    assert next_quota_day(winter) == datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert next_quota_day(winter + timedelta(minutes=1)) == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert next_quota_day(datetime(2026, 7, 1, 12, tzinfo=UTC)).hour == 7
    error = read_error(answer(403, "quotaExceeded", "youtube.quota"))
    assert isinstance(error, RateLimited)
    assert now() < error.retry_at <= now() + timedelta(hours=25)


def test_429_waits_as_long_as_it_is_told() -> None:
    told = Answer(429, {"retry-after": "7"}, b"{}")
    error = read_error(told)
    assert isinstance(error, RateLimited)
    assert timedelta(seconds=5) < error.retry_at - now() <= timedelta(seconds=7)


def test_a_page_that_is_no_json() -> None:
    assert isinstance(read_error(Answer(502, {}, b"<html>Bad gateway")), Unreachable)
    assert isinstance(read_error(Answer(401, {}, b"")), AuthExpired)
    assert isinstance(read_error(Answer(418, {}, b'{"error": "teapot"}')), Refused)
