"""Google's sign-in in miniature: page, PKCE, renewing with Google's own library, taking back."""

import base64
import hashlib
import html
import re
from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from google.auth.exceptions import RefreshError
from google.auth.transport.requests import Request
from google.oauth2.credentials import Credentials

from socialinbox.sandbox.server import Sandbox

SCOPE = "https://www.googleapis.com/auth/youtube.force-ssl"
UPLOAD = "https://www.googleapis.com/auth/youtube.upload"
REDIRECT = "http://127.0.0.1:43210/back"
VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=")


@pytest.fixture
def browser(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A browser that does not follow back to the application."""
    with httpx.Client(base_url=sandbox.entrances["youtube"].url) as client:
        yield client


def asked(sandbox: Sandbox, **more: str) -> dict[str, str]:
    """The parameters with which the application opens the page."""
    return {
        "client_id": sandbox.entrances["youtube"].info["client_id"],
        "response_type": "code",
        "redirect_uri": REDIRECT,
        "scope": f"{SCOPE} {UPLOAD}",
        "state": "s&1",
        "code_challenge": CHALLENGE.decode(),
        "code_challenge_method": "S256",
        "access_type": "offline",
        "prompt": "consent",
    } | more


def press(
    browser: httpx.Client, query: dict[str, str], decision: str, *scopes: str
) -> dict[str, str]:
    """Open the page, press a button with these boxes ticked; the parameters of the way back."""
    page = browser.get("/o/oauth2/v2/auth", params=query)
    assert page.status_code == 200
    assert "Allow" in page.text
    action = re.search(r'action="([^"]+)"', page.text)
    assert action is not None
    target = "/o/oauth2/v2/auth" + html.unescape(action.group(1))
    back = browser.post(target, data={"decision": decision, "scope": list(scopes)})
    assert back.status_code == 302
    location = urlsplit(back.headers["location"])
    assert f"{location.scheme}://{location.netloc}{location.path}" == REDIRECT
    return {name: values[0] for name, values in parse_qs(location.query).items()}


def exchange(
    sandbox: Sandbox, browser: httpx.Client, code: str, **more: str
) -> tuple[int, dict[str, Any]]:
    """Give the code back for tokens."""
    info = sandbox.entrances["youtube"].info
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT,
        "client_id": info["client_id"],
        "client_secret": info["client_secret"],
        "code_verifier": VERIFIER,
    } | more
    answer = browser.post("/token", data=form)
    return answer.status_code, cast("dict[str, Any]", answer.json())


def test_the_whole_way(sandbox: Sandbox, browser: httpx.Client) -> None:
    back = press(browser, asked(sandbox), "allow", SCOPE)
    assert back["state"] == "s&1"
    assert back["scope"] == SCOPE
    status, tokens = exchange(sandbox, browser, back["code"])
    assert status == 200
    assert tokens["expires_in"] in (3598, 3599)
    assert tokens["scope"] == SCOPE
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    mine = browser.get(
        "/youtube/v3/channels", params={"mine": "true", "part": "id"}, headers=headers
    )
    assert mine.status_code == 200
    info = browser.get("/tokeninfo", params={"access_token": tokens["access_token"]}).json()
    assert info["scope"] == SCOPE
    assert exchange(sandbox, browser, back["code"])[1]["error"] == "invalid_grant"


def test_deny_and_no_box_ticked(sandbox: Sandbox, browser: httpx.Client) -> None:
    assert press(browser, asked(sandbox), "deny", SCOPE)["error"] == "access_denied"
    assert press(browser, asked(sandbox), "allow")["error"] == "access_denied"


def test_a_narrow_grant_does_not_read_comments(sandbox: Sandbox, browser: httpx.Client) -> None:
    back = press(browser, asked(sandbox), "allow", UPLOAD)
    _, tokens = exchange(sandbox, browser, back["code"])
    params = {"part": "id", "id": "Ugx"}
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    refused = browser.get("/youtube/v3/commentThreads", params=params, headers=headers)
    assert refused.status_code == 403
    assert refused.json()["error"]["errors"][0]["reason"] == "insufficientPermissions"


def test_a_refresh_token_only_at_the_first_or_a_forced_consent(
    sandbox: Sandbox, browser: httpx.Client
) -> None:
    def renewable(**more: str) -> bool:
        back = press(browser, asked(sandbox, **more), "allow", SCOPE)
        return "refresh_token" in exchange(sandbox, browser, back["code"])[1]

    assert not renewable(access_type="online")
    assert not renewable(prompt="")
    assert renewable(prompt="consent")


@pytest.mark.parametrize(
    "wrong",
    [
        {"code_verifier": "w" * 64},
        {"redirect_uri": "http://127.0.0.1:1/"},
        {"code": "nonsense"},
    ],
)
def test_a_code_that_was_caught_is_worth_nothing(
    sandbox: Sandbox, browser: httpx.Client, wrong: dict[str, str]
) -> None:
    code = press(browser, asked(sandbox), "allow", SCOPE)["code"]
    form = {"code": code} | wrong
    status, body = exchange(sandbox, browser, form.pop("code"), **form)
    assert (status, body["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "someone"},
        {"response_type": "token"},
        {"redirect_uri": "https://evil.example/"},
        {"scope": ""},
        {"code_challenge_method": "plain"},
    ],
)
def test_a_page_that_is_asked_for_wrongly_does_not_lead_back(
    sandbox: Sandbox, browser: httpx.Client, wrong: dict[str, str]
) -> None:
    page = browser.get("/o/oauth2/v2/auth", params=asked(sandbox) | wrong)
    assert page.status_code == 400
    assert "<button" not in page.text


def test_a_wrong_secret(sandbox: Sandbox, browser: httpx.Client) -> None:
    code = press(browser, asked(sandbox), "allow", SCOPE)["code"]
    status, body = exchange(sandbox, browser, code, client_secret="guess")
    assert (status, body["error"]) == (401, "invalid_client")


def google(sandbox: Sandbox) -> Any:
    """Google's own credentials, as its library renews them."""
    info = sandbox.entrances["youtube"].info
    return cast(Any, Credentials)(
        token=None,
        refresh_token=info["refresh_token"],
        token_uri=info["auth_url"] + "/token",
        client_id=info["client_id"],
        client_secret=info["client_secret"],
    )


@pytest.mark.clients
def test_googles_library_renews(sandbox: Sandbox, browser: httpx.Client) -> None:
    with cast(Any, Request)().session as session:
        credentials = google(sandbox)
        credentials.refresh(cast(Any, Request)(session))
        assert credentials.valid
        answer = browser.post("/revoke", data={"token": credentials.refresh_token})
        assert answer.status_code == 200
        with pytest.raises(RefreshError, match="invalid_grant"):
            credentials.refresh(cast(Any, Request)(session))
    gone = browser.get("/tokeninfo", params={"access_token": credentials.token})
    assert gone.json()["error"] == "invalid_token"


def test_a_grant_that_the_world_takes_back(sandbox: Sandbox, browser: httpx.Client) -> None:
    sandbox.world.revoked.add("youtube")
    info = sandbox.entrances["youtube"].info
    form = {
        "grant_type": "refresh_token",
        "refresh_token": info["refresh_token"],
        "client_id": info["client_id"],
        "client_secret": info["client_secret"],
    }
    answer = browser.post("/token", data=form)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")
    headers = {"Authorization": f"Bearer {info['access_token']}"}
    refused = browser.get("/youtube/v3/channels?mine=true&part=id", headers=headers)
    assert refused.status_code == 401
