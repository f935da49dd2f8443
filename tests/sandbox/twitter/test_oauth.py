"""Signing in at X's site: PKCE, a code that lives 30 seconds, refresh tokens that are used once."""

import base64
import hashlib
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.sandbox.twitter.conftest import Place

VERIFIER = "a-verifier-of-some-forty-three-characters-or-more"
TARGET = "http://127.0.0.1:8765/callback"


def question(place: Place, **other: str) -> dict[str, str]:
    digest = hashlib.sha256(VERIFIER.encode()).digest()
    asked = {
        "client_id": place.info["client_id"],
        "redirect_uri": TARGET,
        "response_type": "code",
        "scope": "tweet.read users.read offline.access",
        "state": "a <state>",
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    return asked | other


def decide(place: Place, decision: str) -> dict[str, list[str]]:
    url = f"{place.info['auth_url']}/i/oauth2/authorize"
    answer = httpx.post(url, data=question(place) | {"decision": decision})
    assert answer.status_code == 302
    target = urlsplit(answer.headers["location"])
    assert f"{target.scheme}://{target.netloc}{target.path}" == TARGET
    return parse_qs(target.query)


def token(place: Place, **form: str) -> httpx.Response:
    return httpx.post(
        f"{place.info['url']}/2/oauth2/token", data={"client_id": place.info["client_id"]} | form
    )


def redeem(place: Place, code: str, verifier: str = VERIFIER) -> httpx.Response:
    return token(
        place,
        grant_type="authorization_code",
        code=code,
        redirect_uri=TARGET,
        code_verifier=verifier,
    )


def test_the_page_asks_and_allowing_gives_tokens(place: Place) -> None:
    url = f"{place.info['auth_url']}/i/oauth2/authorize"
    page = httpx.get(url, params=question(place))
    assert page.status_code == 200
    assert "@testcycles" in page.text
    assert "<li>tweet.read</li>" in page.text
    assert "a <state>" not in page.text
    answer = decide(place, "allow")
    assert answer["state"] == ["a <state>"]
    granted = redeem(place, answer["code"][0]).json()
    assert granted["token_type"] == "bearer"
    assert granted["expires_in"] == 7200
    assert set(granted["scope"].split()) == {"tweet.read", "users.read", "offline.access"}
    header = {"Authorization": f"Bearer {granted['access_token']}"}
    assert place.http.get("/2/users/me", headers=header).status_code == 200
    assert redeem(place, answer["code"][0]).status_code == 400


def test_denying_says_so(place: Place) -> None:
    assert decide(place, "deny")["error"] == ["access_denied"]


def test_a_code_needs_its_verifier_and_dies_after_30_seconds(place: Place) -> None:
    first, second = decide(place, "allow")["code"][0], decide(place, "allow")["code"][0]
    wrong = redeem(place, first, "another")
    assert wrong.status_code == 400
    assert "authorization code was invalid" in wrong.json()["error_description"]
    place.world.clock.advance(timedelta(seconds=31))
    assert redeem(place, second).status_code == 400


def test_a_refresh_token_is_used_once(place: Place) -> None:
    old = place.info["refresh_token"]
    fresh = token(place, grant_type="refresh_token", refresh_token=old).json()
    again = token(place, grant_type="refresh_token", refresh_token=old)
    assert again.status_code == 400
    assert again.json() == {
        "error": "invalid_request",
        "error_description": "Value passed for the token was invalid.",
    }
    other = token(place, grant_type="refresh_token", refresh_token=fresh["refresh_token"])
    assert other.status_code == 200


def test_revoking_ends_the_grant(place: Place) -> None:
    form = {"token": place.info["access_token"], "client_id": place.info["client_id"]}
    assert httpx.post(f"{place.info['url']}/2/oauth2/revoke", data=form).status_code == 200
    assert place.http.get("/2/users/me").status_code == 401
    refused = token(place, grant_type="refresh_token", refresh_token=place.info["refresh_token"])
    assert refused.status_code == 400


def test_a_world_that_revokes_lets_one_sign_in_again(place: Place) -> None:
    place.world.revoked.add("twitter")
    assert place.http.get("/2/users/me").status_code == 401
    fresh = redeem(place, decide(place, "allow")["code"][0]).json()
    header = {"Authorization": f"Bearer {fresh['access_token']}"}
    assert place.http.get("/2/users/me", headers=header).status_code == 200
    assert place.http.get("/2/users/me").status_code == 401


def test_a_client_that_is_unknown(place: Place) -> None:
    answer = token(place, grant_type="refresh_token", client_id="somebody")
    assert answer.status_code == 401
    assert answer.json()["error"] == "unauthorized_client"


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "somebody"},
        {"redirect_uri": "https://elsewhere.example/"},
        {"redirect_uri": "http://localhost:8765/"},
        {"response_type": "token"},
        {"code_challenge_method": "plain"},
        {"scope": "everything"},
    ],
)
def test_a_question_that_makes_no_sense_goes_nowhere(place: Place, wrong: dict[str, str]) -> None:
    url = f"{place.info['auth_url']}/i/oauth2/authorize"
    assert httpx.get(url, params=question(place, **wrong)).status_code == 400
    answer = httpx.post(url, data=question(place, **wrong) | {"decision": "allow"})
    assert answer.status_code == 400
