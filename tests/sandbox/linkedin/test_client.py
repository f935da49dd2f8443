"""LinkedIn's own Python client meets its own protocol in the sandbox."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
import requests
from linkedin_api.clients.auth.client import AuthClient
from linkedin_api.clients.restli.client import RestliClient
from requests.adapters import HTTPAdapter

from socialinbox.sandbox.server import Sandbox
from tests.sandbox.linkedin.conftest import MANY

pytestmark = pytest.mark.clients
VERSION = "202609"


class _Rewriting(HTTPAdapter):
    """Sends what is meant for LinkedIn to the sandbox."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> Any:
        assert request.url is not None
        request.url = re.sub(r"^https://(api|www)\.linkedin\.com", self._url, request.url)
        return super().send(request, *args, **kwargs)


class Client:
    """A RestliClient with the token of the sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.info = sandbox.entrances["linkedin"].info
        self.client = RestliClient()
        self.client.session.mount("https://", _Rewriting(self.info["url"]))

    def __call__(self, method: str, path: str, version: str | None = VERSION, **more: Any) -> Any:
        call = getattr(self.client, method)
        token = more.pop("access_token", self.info["access_token"])
        return call(resource_path=path, access_token=token, version_string=version, **more)

    def share(self) -> str:
        """The busy post."""
        found = self("finder", "/posts", finder_name="author", query_params=self.author)
        return next(str(post["id"]) for post in found.elements if "cargo" in post["commentary"])

    @property
    def author(self) -> dict[str, str]:
        """The finder's parameter."""
        return {"author": f"urn:li:organization:{self.info['organization_id']}"}


@pytest.fixture
def client(linkedin: Sandbox) -> Iterator[Client]:
    made = Client(linkedin)
    yield made
    made.client.session.close()


def test_who_am_i(client: Client) -> None:
    answer = client("get", "/userinfo", version=None)
    assert answer.entity["sub"] == "OwnerMemb1"
    assert answer.entity["name"] == "Olive Owner"


def test_pages_i_administer_and_one_of_them(client: Client) -> None:
    query = {"role": "ADMINISTRATOR", "state": "APPROVED"}
    acls = client("finder", "/organizationAcls", finder_name="roleAssignee", query_params=query)
    assert [acl["organization"] for acl in acls.elements] == ["urn:li:organization:7000001"]
    page = client("get", "/organizations/{id}", path_keys={"id": "7000001"})
    assert page.entity["localizedName"] == "Test Cycles"
    query = {"vanityName": "test-cycles"}
    named = client("finder", "/organizations", finder_name="vanityName", query_params=query)
    assert named.elements[0]["id"] == 7000001


def test_comments_page_by_page(client: Client) -> None:
    keys, texts, start = {"urn": client.share()}, [], 0
    while True:
        query = {"start": start, "count": 10}
        path = "/socialActions/{urn}/comments"
        page = client("get_all", path, path_keys=keys, query_params=query)
        texts += [comment["message"]["text"] for comment in page.elements]
        assert page.paging.total == MANY
        start += 10
        if not page.response.json()["paging"]["links"]:
            break
    assert sorted(texts) == sorted(f"Point {n}" for n in range(MANY))
    assert start == 30


def test_one_comment_and_a_batch(client: Client) -> None:
    keys = {"urn": client.share()}
    listed = client("get_all", "/socialActions/{urn}/comments", path_keys=keys).elements
    first, second = listed[0], listed[1]
    path = "/socialActions/{urn}/comments/{id}"
    one = client("get", path, path_keys={**keys, "id": first["id"]})
    assert one.entity == first
    ids = [first["id"], second["id"], "12"]
    batch = client("batch_get", "/socialActions/{urn}/comments", ids=ids, path_keys=keys)
    assert set(batch.results) == {first["id"], second["id"]}
    assert batch.errors["12"]["status"] == 404


def test_notifications_with_negative_ids_and_short_urns(client: Client) -> None:
    query = {
        "actions": ["COMMENT", "SHARE_MENTION"],
        "organizationalEntity": "urn:li:organization:7000001",
        "timeRange": {"start": 1, "end": 99999999999999},
        "count": 100,
    }
    path = "/organizationalEntityNotifications"
    found = client("finder", path, finder_name="criteria", query_params=query).elements
    assert len(found) == MANY + 2
    comment = next(one for one in found if one["action"] == "COMMENT")
    assert re.fullmatch(r"urn:li:comment:\(activity:\d+,\d+\)", comment["generatedActivity"])
    assert any(one["notificationId"] < 0 for one in found)
    assert any(one["action"] == "SHARE_MENTION" for one in found)


def test_a_comment_posted_to_a_share_answers_with_the_activity(client: Client) -> None:
    share = client.share()
    body = {**_ours(client, "Thanks!"), "object": share}
    made = client("create", "/socialActions/{urn}/comments", path_keys={"urn": share}, entity=body)
    assert made.status_code == 201
    assert made.entity_id == made.entity["id"]
    assert made.entity["object"].startswith("urn:li:activity:")
    assert made.entity["object"].split(":")[-1] != share.split(":")[-1]
    assert made.entity["created"]["impersonator"] == "urn:li:person:OwnerMemb1"
    assert made.headers["x-li-uuid"]
    assert made.headers["location"].endswith(made.entity_id)


def test_answer_edit_and_delete(client: Client) -> None:
    keys = {"urn": client.share()}
    top = client("get_all", "/socialActions/{urn}/comments", path_keys=keys).elements[0]
    path = "/socialActions/{urn}/comments"
    body = {**_ours(client, "Indeed"), "object": top["object"], "parentComment": top["$URN"]}
    made = client("create", path, path_keys={"urn": top["$URN"]}, entity=body)
    assert made.entity["parentComment"] == top["$URN"]
    one = {"urn": top["$URN"], "id": made.entity_id}
    actor = {"actor": body["actor"]}
    url = f"{client.info['url']}/rest/socialActions/{_enc(top['$URN'])}/comments/{made.entity_id}"
    edited = requests.post(
        f"{url}?actor={_enc(body['actor'])}",
        json={"patch": {"message": {"$set": {"text": "Indeed so"}}}},
        headers={**_headers(client), "X-RestLi-Method": "PARTIAL_UPDATE"},
        timeout=10,
    )
    assert edited.status_code == 204
    again = client("get", f"{path}/{{id}}", path_keys=one)
    assert again.entity["message"]["text"] == "Indeed so"
    assert again.entity["lastModified"]["time"] >= again.entity["created"]["time"]
    gone = client("delete", f"{path}/{{id}}", path_keys=one, query_params=actor)
    assert gone.status_code == 204
    assert client("get", f"{path}/{{id}}", path_keys=one).status_code == 404


def test_posts_speak_little_text(client: Client) -> None:
    keys = {"urn": client.share()}
    post = client("get", "/posts/{urn}", path_keys=keys).entity
    assert post["commentary"] == (
        "New: the {hashtag|\\#|cargo} bike \\(3 wheels\\), says "
        "@[Ana Ñandú](urn:li:person:AnaMember1)"
    )
    change = {"commentary": "Now \\(really\\) {hashtag|\\#|new}"}
    done = client("partial_update", "/posts/{urn}", path_keys=keys, patch_set_object=change)
    assert done.status_code == 204
    assert (
        client("get", "/posts/{urn}", path_keys=keys).entity["commentary"] == change["commentary"]
    )


def test_a_post_is_made_and_goes(client: Client) -> None:
    body = {
        "author": "urn:li:organization:7000001",
        "commentary": "Open on Sunday",
        "visibility": "PUBLIC",
        "lifecycleState": "PUBLISHED",
        "distribution": {"feedDistribution": "MAIN_FEED"},
    }
    made = client("create", "/posts", entity=body)
    assert made.status_code == 201
    urn = made.response.headers["x-restli-id"]
    assert urn.startswith("urn:li:share:")
    assert client("create", "/posts", entity=body).status_code == 422
    assert client("delete", "/posts/{urn}", path_keys={"urn": urn}).status_code == 204
    assert client("get", "/posts/{urn}", path_keys={"urn": urn}).status_code == 404


def test_reactions(client: Client) -> None:
    share = client.share()
    actor = "urn:li:organization:7000001"
    body = {"root": share, "reactionType": "PRAISE"}
    made = client("create", "/reactions", entity=body, query_params={"actor": actor})
    assert made.status_code == 201
    keys = {"key": {"entity": share}}
    found = client("finder", "/reactions/{key}", finder_name="entity", path_keys=keys)
    assert [one["reactionType"] for one in found.elements] == ["PRAISE"]
    keys = {"key": {"actor": actor, "entity": share}}
    assert client("delete", "/reactions/{key}", path_keys=keys).status_code == 204


def test_an_image_is_uploaded(client: Client) -> None:
    params = {"initializeUploadRequest": {"owner": "urn:li:organization:7000001"}}
    started = client("action", "/images", action_name="initializeUpload", action_params=params)
    value = started.value
    put = requests.put(value["uploadUrl"], b"bytes", headers=_headers(client), timeout=10)
    assert put.status_code == 201
    image = client("get", "/images/{urn}", path_keys={"urn": value["image"]}).entity
    assert image["status"] == "AVAILABLE"
    assert requests.get(image["downloadUrl"], timeout=10).content == b"bytes"


def test_errors_in_linkedins_words(client: Client, linkedin: Sandbox) -> None:
    path, keys = "/socialActions/{urn}/comments", {"urn": client.share()}
    wrong = client("get_all", path, path_keys=keys, access_token="wrong")
    assert (wrong.status_code, wrong.response.json()["serviceErrorCode"]) == (401, 65600)
    assert wrong.headers["x-restli-error-response"] == "true"
    missing = client("get_all", path, path_keys={"urn": "urn:li:share:1"})
    assert missing.response.json()["code"] == "RESOURCE_NOT_FOUND"
    body = {**_ours(client, "Twice"), "object": keys["urn"]}
    assert client("create", path, path_keys=keys, entity=body).status_code == 201
    again = client("create", path, path_keys=keys, entity=body).response.json()
    assert again["errorDetails"]["inputErrors"][0]["code"] == "DUPLICATE_POST"
    linkedin.sites["linkedin"].faults.add("rate_limit", 1)
    limited = client("get_all", path, path_keys=keys)
    assert limited.status_code == 429
    assert limited.response.json()["message"].startswith("Resource level throttle")
    assert "retry-after" not in limited.headers
    linkedin.sites["linkedin"].grants.expire_all()
    assert client("get_all", path, path_keys=keys).response.json()["serviceErrorCode"] == 65602
    linkedin.sites["linkedin"].grants.revoke_all()
    assert client("get_all", path, path_keys=keys).response.json()["serviceErrorCode"] == 65601


def test_without_the_role_all_is_empty(client: Client, linkedin: Sandbox) -> None:
    share = client.share()
    linkedin.sites["linkedin"].options["role"] = "ANALYST"
    found = client("finder", "/posts", finder_name="author", query_params=client.author)
    assert (found.status_code, found.elements) == (200, [])
    listed = client("get_all", "/socialActions/{urn}/comments", path_keys={"urn": share})
    assert (listed.status_code, listed.elements) == (200, [])


def test_sign_in_by_code_and_refresh(linkedin: Sandbox) -> None:
    info = linkedin.entrances["linkedin"].info
    back = "https://app.example/back"
    auth = AuthClient(info["client_id"], info["client_secret"], back)
    auth.session.mount("https://", _Rewriting(info["url"]))
    address = auth.generate_member_auth_url(["openid", "profile"], "s1")
    where = urlsplit(address)
    fields = {name: values[0] for name, values in parse_qs(where.query).items()}
    page = requests.get(f"{info['url']}{where.path}", params=fields, timeout=10)
    assert "Allow" in page.text
    allowed = requests.post(
        f"{info['url']}{where.path}",
        data={**fields, "choice": "allow"},
        allow_redirects=False,
        timeout=10,
    )
    answer = parse_qs(urlsplit(allowed.headers["location"]).query)
    assert answer["state"] == ["s1"]
    token = auth.exchange_auth_code_for_access_token(answer["code"][0])
    assert token.expires_in == 5184000
    renewed = auth.exchange_refresh_token_for_access_token(token.refresh_token)
    looked = auth.introspect_access_token(renewed.access_token)
    assert looked.active
    url = f"{info['url']}/oauth/v2/revoke"
    secrets = {"client_id": info["client_id"], "client_secret": info["client_secret"]}
    requests.post(url, data={**secrets, "token": renewed.access_token}, timeout=10)
    assert not auth.introspect_access_token(renewed.access_token).active
    auth.session.close()


def _ours(client: Client, text: str) -> dict[str, Any]:
    actor = f"urn:li:organization:{client.info['organization_id']}"
    return {"actor": actor, "message": {"text": text}}


def _headers(client: Client) -> dict[str, str]:
    return {
        "Authorization": f"Bearer {client.info['access_token']}",
        "Linkedin-Version": VERSION,
        "X-Restli-Protocol-Version": "2.0.0",
    }


def _enc(urn: str) -> str:
    return quote(urn, safe="")
