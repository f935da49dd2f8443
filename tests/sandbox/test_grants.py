"""Codes and tokens behave as an authorization server's do."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.sandbox.clock import Clock
from socialinbox.sandbox.grants import Grants, TokenState

SCOPES = frozenset({"read", "write"})
BACK = "http://127.0.0.1:9/callback"


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 22, tzinfo=UTC), tick=lambda: 0.0)


@pytest.fixture
def grants(clock: Clock) -> Grants:
    return Grants("twitter", clock, timedelta(hours=2))


def state(grants: Grants, value: str) -> TokenState:
    return grants.look(value)[0]


def challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def test_a_token_is_good_until_it_runs_out(grants: Grants, clock: Clock) -> None:
    token, refresh = grants.issue("user", SCOPES, refresh=True)
    assert refresh is not None
    assert grants.look(token.value) == (TokenState.GOOD, token)
    clock.advance(timedelta(hours=2))
    assert state(grants, token.value) is TokenState.EXPIRED
    assert state(grants, "made up") is TokenState.UNKNOWN
    assert state(grants, refresh.value) is TokenState.UNKNOWN


def test_a_token_may_live_for_ever_or_shorter(clock: Clock) -> None:
    grants = Grants("facebook", clock, None)
    page, _ = grants.issue("page:1", SCOPES, refresh=False)
    brief, _ = grants.issue("user", SCOPES, refresh=False, life=timedelta(minutes=1))
    clock.advance(timedelta(days=400))
    assert state(grants, page.value) is TokenState.GOOD
    assert state(grants, brief.value) is TokenState.EXPIRED


def test_a_code_is_good_once_for_its_redirect_and_verifier(grants: Grants, clock: Clock) -> None:
    code = grants.new_code(BACK, SCOPES, challenge("secret words"), timedelta(minutes=5))
    assert grants.redeem(code.value, "http://127.0.0.1:9/other", "secret words") is None
    assert grants.redeem(code.value, BACK, "other words") is None
    assert grants.redeem(code.value, BACK, None) is None
    assert grants.redeem(code.value, BACK, "secret words") is code
    assert grants.redeem(code.value, BACK, "secret words") is None
    late = grants.new_code(BACK, SCOPES, None, timedelta(minutes=5))
    clock.advance(timedelta(minutes=5))
    assert grants.redeem(late.value, BACK, None) is None


def test_a_single_use_refresh_token_dies_with_its_use(grants: Grants) -> None:
    _, refresh = grants.issue("user", SCOPES, refresh=True)
    assert refresh is not None
    rotated = grants.rotate(refresh.value, single_use=True)
    assert rotated is not None
    token, following = rotated
    assert following is not None
    assert following.value != refresh.value
    assert token.scopes == SCOPES
    assert grants.rotate(refresh.value, single_use=True) is None
    assert grants.rotate(following.value, single_use=True) is not None


def test_a_lasting_refresh_token_stays(grants: Grants) -> None:
    _, refresh = grants.issue("user", SCOPES, refresh=True)
    assert refresh is not None
    for _ in range(2):
        rotated = grants.rotate(refresh.value, single_use=False)
        assert rotated is not None
        assert rotated[1] is None
        assert rotated[0].pair == refresh.value


def test_running_out_leaves_refreshing(grants: Grants) -> None:
    token, refresh = grants.issue("user", SCOPES, refresh=True)
    assert refresh is not None
    grants.expire_all()
    assert state(grants, token.value) is TokenState.EXPIRED
    assert grants.rotate(refresh.value, single_use=False) is not None


@pytest.mark.parametrize("which", ["access", "refresh", "sibling"])
def test_revoking_one_token_revokes_its_whole_grant(grants: Grants, which: str) -> None:
    token, refresh = grants.issue("user", SCOPES, refresh=True)
    assert refresh is not None
    rotated = grants.rotate(refresh.value, single_use=False)
    assert rotated is not None
    sibling = rotated[0]
    other, _ = grants.issue("user", SCOPES, refresh=True)
    value = {"access": token.value, "refresh": refresh.value, "sibling": sibling.value}[which]
    assert grants.revoke(value) is True
    assert state(grants, token.value) is TokenState.REVOKED
    assert state(grants, sibling.value) is TokenState.REVOKED
    assert grants.rotate(refresh.value, single_use=False) is None
    assert state(grants, other.value) is TokenState.GOOD


def test_revoking_the_unknown_and_everything(grants: Grants) -> None:
    token, refresh = grants.issue("user", SCOPES, refresh=True)
    assert grants.revoke("never seen") is False
    assert state(grants, token.value) is TokenState.GOOD
    grants.revoke_all()
    assert state(grants, token.value) is TokenState.REVOKED
    assert refresh is not None
    assert grants.rotate(refresh.value, single_use=False) is None
