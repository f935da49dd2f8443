"""Whatever stands in headers and bodies of faults: never an unexpected error, never for ever."""

from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module

import pytest

from socialinbox.domain.errors import BadAnswer, NetworkError, RateLimited
from socialinbox.domain.times import now
from socialinbox.networks.http import Answer
from socialinbox.networks.registry import FOLDERS

LONG = timedelta(days=1, minutes=1)
SECONDS = ("", "x", "-5", "²", "3.5", "0", "9" * 18, "9" * 4000, "Wed, 21 Oct 2015 07:28:00 GMT")
USAGE = '{{"1": [{{"call_count": 100, "estimated_time_to_regain_access": {}}}]}}'


def odd() -> Iterator[dict[str, str]]:
    """Headers that no network should send."""
    for text in SECONDS:
        yield {"retry-after": text}
        for name in ("x-rate-limit", "x-user-limit-24hour"):
            yield {f"{name}-reset": text, f"{name}-remaining": "0"}
            yield {f"{name}-reset": "1900000000", f"{name}-remaining": text}
        yield {"x-app-usage": text}
    for minutes in ("-1", "9" * 12, "9" * 30, '"x"', "null"):
        yield {"x-business-use-case-usage": USAGE.format(minutes)}


@pytest.mark.parametrize("headers", list(odd()))
@pytest.mark.parametrize("network", FOLDERS)
def test_nobody_waits_for_ever(network: str, headers: dict[str, str]) -> None:
    errors = import_module(f"socialinbox.networks.{network}.errors")
    for status in (200, 403, 429, 503):
        answer = Answer(status, headers, b'{"error": {"code": 32}}')
        error = errors.read_error(answer)
        assert isinstance(error, NetworkError)
        if isinstance(error, RateLimited):
            assert error.retry_at <= now() + LONG
        if hasattr(errors, "read_limit"):
            limit = errors.read_limit(answer)
            assert limit is None or limit <= now() + LONG
        if hasattr(errors, "read_allowance"):
            errors.read_allowance(answer)


NESTED = b"[" * 50_000 + b"]" * 50_000
BODIES = (b"", b"\xff\xfe", b"<html>", b"[]", b"1e999", b'{"error": ' + NESTED + b"}", NESTED)


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("network", FOLDERS)
def test_a_fault_is_one_whatever_its_body(network: str, body: bytes) -> None:
    errors = import_module(f"socialinbox.networks.{network}.errors")
    login = import_module(f"socialinbox.networks.{network}.login")
    for status in (400, 401, 403, 404, 429, 500, 503):
        assert isinstance(errors.read_error(Answer(status, {}, body)), NetworkError)
    with pytest.raises(BadAnswer):
        login.read_tokens(body)
