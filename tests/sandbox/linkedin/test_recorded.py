"""The sandbox answers in the shapes that were recorded from the real LinkedIn."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from socialinbox.sandbox.server import Sandbox

pytestmark = pytest.mark.recorded


class Call:
    """Repeats recorded calls at the sandbox, with names of its own in their place."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.info = sandbox.entrances["linkedin"].info
        self.folder = folder

    def recorded(self, name: str) -> dict[str, Any]:
        exchange: dict[str, Any] = json.loads((self.folder / name).read_bytes())["exchanges"][0]
        return exchange

    def __call__(self, request: dict[str, Any], path: str, data: object = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.info['access_token']}"}
        headers |= request.get("headers", {})
        url, params = self.info["url"] + path, request.get("params")
        method = request["method"]
        return httpx.request(method, url, params=params, headers=headers, json=data)

    def get(self, path: str, **headers: str) -> Any:
        given = {"Linkedin-Version": "202609", "X-Restli-Protocol-Version": "2.0.0", **headers}
        return self({"method": "GET", "headers": given}, path).json()

    def share(self) -> str:
        query = "/rest/posts?q=author&author=urn%3Ali%3Aorganization%3A7000001&count=1"
        found: str = self.get(query, **{"X-RestLi-Method": "FINDER"})["elements"][0]["id"]
        return found


@pytest.fixture
def call(linkedin: Sandbox, shared_data: Path) -> Call:
    return Call(linkedin, shared_data / "recorded" / "linkedin")


def same_shape(given: Any, wanted: Any, where: str = "") -> None:
    """All that was recorded is there, of the same type."""
    if isinstance(wanted, dict):
        for name, value in wanted.items():
            assert name in given, f"{where}.{name}"
            same_shape(given[name], value, f"{where}.{name}")
    elif isinstance(wanted, list):
        assert isinstance(given, list), where
        for one, other in zip(given, wanted, strict=False):
            same_shape(one, other, f"{where}[]")
    else:
        assert type(given) is type(wanted), where


def test_userinfo(call: Call) -> None:
    exchange = call.recorded("nango/get-current-member-profile.json")
    answer = call(exchange["request"], "/v2/userinfo")
    wanted = {k: v for k, v in exchange["response"]["body"].items() if k != "picture"}
    same_shape(answer.json(), wanted)
    _same_headers(answer, exchange)


def test_a_comment_created_at_a_share(call: Call) -> None:
    exchange, share = call.recorded("nango/create-comment.json"), call.share()
    data = exchange["request"]["data"]
    data = {**data, "actor": "urn:li:person:OwnerMemb1", "object": share}
    answer = call(exchange["request"], f"/v2/socialActions/{quote(share, safe='')}/comments", data)
    assert answer.status_code == exchange["response"]["status"]
    same_shape(answer.json(), exchange["response"]["body"])
    _same_headers(answer, exchange)
    location = f"/socialActions/{quote(share, safe='')}/comments/{answer.json()['id']}"
    assert answer.headers["location"] == location


def test_reactions(call: Call) -> None:
    exchange, share = call.recorded("nango/list-post-likes.json"), call.share()
    answer = call(exchange["request"], f"/rest/reactions/(entity:{quote(share, safe='')})")
    assert answer.json() == exchange["response"]["body"]


def test_acls_comments_and_notifications(call: Call) -> None:
    acls = call.get("/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED")
    same_shape(acls, json.loads((call.folder / "om0852/organizationAcls.json").read_bytes()))
    share = quote(call.share(), safe="")
    listed = call.get(f"/rest/socialActions/{share}/comments")
    wanted = json.loads((call.folder / "bforblack-social/post_comments.json").read_bytes())
    del wanted["elements"][0]["commentsSummary"]
    wanted["elements"][0]["likesSummary"]["likedByCurrentUser"] = True
    same_shape(listed, wanted)
    page = "urn%3Ali%3Aorganization%3A7000001"
    path = "/rest/organizationalEntityNotifications?q=criteria&actions=List(COMMENT)"
    told = call.get(f"{path}&organizationalEntity={page}")["elements"][0]
    wanted = json.loads((call.folder / "bforblack-social/comment_event.json").read_bytes())
    same_shape(told, wanted)
    assert set(told) == set(wanted)


def test_a_page(call: Call) -> None:
    name = "linkedin-postman/linkedin-retrieve-an-administered-organization-brand.json"
    wanted = json.loads((call.folder / name).read_bytes())
    given = call.get("/rest/organizations/7000001")
    shared = {field: value for field, value in wanted.items() if field in given}
    assert {"id", "localizedName", "vanityName", "$URN", "name", "defaultLocale"} <= shared.keys()
    same_shape(given, {**shared, "name": {"preferredLocale": wanted["name"]["preferredLocale"]}})


def _same_headers(answer: httpx.Response, exchange: dict[str, Any]) -> None:
    assert set(exchange["response"]["headers"]) <= {*answer.headers, "date"}
