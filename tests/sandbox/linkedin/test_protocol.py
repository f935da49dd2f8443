"""What LinkedIn insists on and its own client never gets wrong: headers, encoding, PKCE."""

import base64
import hashlib
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from socialinbox.sandbox.linkedin import restli
from socialinbox.sandbox.server import Sandbox

GOOD = {"Linkedin-Version": "202609", "X-Restli-Protocol-Version": "2.0.0"}
SHARE = "urn:li:share:1"


@pytest.fixture
def info(linkedin: Sandbox) -> dict[str, str]:
    return linkedin.entrances["linkedin"].info


def get(info: dict[str, str], path: str, **headers: str) -> httpx.Response:
    token = {"Authorization": f"Bearer {info['access_token']}"}
    return httpx.get(info["url"] + path, headers={**token, **headers})


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({}, 400, "VERSION_MISSING"),
        ({"Linkedin-Version": "202401"}, 426, "NONEXISTENT_VERSION"),
        ({"Linkedin-Version": "209901"}, 426, "NONEXISTENT_VERSION"),
        (GOOD, 404, "RESOURCE_NOT_FOUND"),
    ],
)
def test_versions(info: dict[str, str], headers: dict[str, str], status: int, code: str) -> None:
    answer = get(info, f"/rest/posts/{quote(SHARE, safe='')}", **headers)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize("path", [f"/rest/posts/{SHARE}", f"/rest/posts?q=author&author={SHARE}"])
def test_names_must_be_encoded(info: dict[str, str], path: str) -> None:
    headers = {**GOOD, "X-RestLi-Method": "FINDER"}
    answer = get(info, path, **headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "ILLEGAL_ARGUMENT")


def test_lists_need_protocol_2(info: dict[str, str]) -> None:
    query = (
        "?q=criteria&actions=List(COMMENT)&organizationalEntity=urn%3Ali%3Aorganization%3A7000001"
    )
    path = f"/rest/organizationalEntityNotifications{query}"
    assert get(info, path, **GOOD).status_code == 200
    assert get(info, path, **{"Linkedin-Version": "202609"}).status_code == 400


def test_a_finder_must_be_called_one(info: dict[str, str]) -> None:
    path = "/rest/posts?q=author&author=urn%3Ali%3Aorganization%3A7000001"
    assert get(info, path, **GOOD).status_code == 400


def test_nothing_is_told_of_more_than_60_days_ago(linkedin: Sandbox, info: dict[str, str]) -> None:
    query = (
        "?q=criteria&actions=List(COMMENT)&organizationalEntity=urn%3Ali%3Aorganization%3A7000001"
    )
    path = f"/rest/organizationalEntityNotifications{query}&count=100"
    assert get(info, path, **GOOD).json()["elements"]
    httpx.post(f"{info['url']}/_world/change", json={"do": "advance", "seconds": 70 * 86400})
    token, _ = linkedin.sites["linkedin"].grants.issue(
        "organization", frozenset({"rw_organization_admin"}), refresh=False
    )
    assert get({**info, "access_token": token.value}, path, **GOOD).json()["elements"] == []


def test_scopes_are_asked_for(linkedin: Sandbox, info: dict[str, str]) -> None:
    token, _ = linkedin.sites["linkedin"].grants.issue(
        "organization", frozenset({"openid"}), refresh=False
    )
    answer = get({**info, "access_token": token.value}, "/rest/organizationAcls", **GOOD)
    assert (answer.status_code, answer.json()["serviceErrorCode"]) == (403, 100)


def test_native_sign_in_needs_no_secret_but_a_loopback(info: dict[str, str]) -> None:
    verifier = "v" * 64
    digest = hashlib.sha256(verifier.encode()).digest()
    fields = {
        "response_type": "code",
        "client_id": info["client_id"],
        "redirect_uri": "http://127.0.0.1:5000/back",
        "scope": "openid",
        "state": "s",
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    page = f"{info['url']}/oauth/native-pkce/authorization"
    far = httpx.get(page, params={**fields, "redirect_uri": "https://far.example/"})
    assert far.status_code == 400
    sent = httpx.post(page, data={**fields, "choice": "allow"})
    code = parse_qs(urlsplit(sent.headers["location"]).query)["code"][0]
    asked = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": info["client_id"],
        "redirect_uri": fields["redirect_uri"],
    }
    token = f"{info['url']}/oauth/v2/accessToken"
    assert httpx.post(token, data=asked).status_code == 401
    assert httpx.post(token, data={**asked, "code_verifier": "x"}).status_code == 400
    good = httpx.post(token, data={**asked, "code_verifier": verifier})
    assert good.json()["token_type"] == "Bearer"
    assert httpx.post(token, data={**asked, "code_verifier": verifier}).status_code == 400


def test_cancel_says_so(info: dict[str, str]) -> None:
    fields = {
        "response_type": "code",
        "client_id": info["client_id"],
        "redirect_uri": "https://app.example/back?x=1",
        "scope": "openid",
    }
    sent = httpx.post(f"{info['url']}/oauth/v2/authorization", data={**fields, "choice": "deny"})
    assert "&error=user_cancelled_authorize" in sent.headers["location"]


def test_restli_values() -> None:
    assert restli.parse("List(a%2Cb,c)") == ["a,b", "c"]
    assert restli.parse("(start:1,ids:List(),urn:urn%3Ali%3Ax)") == {
        "start": "1",
        "ids": [],
        "urn": "urn:li:x",
    }
    for broken in ("urn:li:x", "List(a", "(a)", "(a:1", "a)"):
        with pytest.raises(restli.SyntaxFault):
            restli.parse(broken)


@pytest.mark.parametrize("kind", ["expired_token", "revoked_token"])
def test_a_dead_sign_in_can_t_be_renewed(info: dict[str, str], kind: str) -> None:
    asked = {"grant_type": "refresh_token", "refresh_token": info["refresh_token"]}
    asked |= {"client_id": info["client_id"], "client_secret": info["client_secret"]}
    page = f"{info['url']}/oauth/v2/accessToken"
    assert httpx.post(page, data=asked).status_code == 200
    httpx.post(f"{info['url']}/_faults", json={"kind": kind})
    assert get(info, "/rest/organizationAcls", **GOOD).status_code == 401
    refused = httpx.post(page, data=asked)
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_grant")
