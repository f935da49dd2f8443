"""What we ask and send is in Facebook's own lists of fields and parameters."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from socialinbox.networks.facebook import api
from socialinbox.sandbox.facebook.fields import Field, FieldSyntax, parse
from socialinbox.sandbox.facebook.render import Shapes
from socialinbox.sandbox.facebook.state import State

COMMON = {"fields", "limit", "after", "summary"}
"""What every edge takes; the lists leave it out."""
NOT_LISTED = {"comments": {"order"}, "photos": {"source"}, "message_attachments": {"filedata"}}
"""`order` stands in the lists' enumerations, not among the edge's parameters; files are nowhere."""

COMMENT = "2_3"


class Spec:
    """The lists of one folder."""

    def __init__(self, folder: Path) -> None:
        self.nodes: dict[str, Any] = {
            name: json.loads((folder / f"fb-codegen-{name}.json").read_bytes())
            for name in ("Comment", "Page", "PagePost", "Profile", "UnifiedThread", "User")
        }

    def fields(self, node: str) -> set[str]:
        """All fields of a node, and the edges, which can be asked for like fields."""
        spec = self.nodes[node]
        edges = {a["endpoint"] for a in spec["apis"] if a["method"] == "GET" and a.get("endpoint")}
        return {field["name"] for field in spec["fields"]} | edges

    def params(self, node: str, method: str, edge: str) -> set[str]:
        """All parameters of an edge."""
        for one in self.nodes[node]["apis"]:
            if one["method"] == method and one.get("endpoint", "") == edge:
                return {param["name"] for param in one["params"]}
        raise AssertionError(f"no {method} {edge} on {node}")


@pytest.fixture
def spec(shared_data: Path) -> Spec:
    return Spec(shared_data / "specs")


def names(fields: tuple[Field, ...]) -> set[str]:
    return {field.name for field in fields}


@pytest.mark.parametrize(
    ("asked", "node"),
    [
        (api.PAGE_FIELDS, "Page"),
        (api.POST_FIELDS, "PagePost"),
        (api.COMMENT_FIELDS, "Comment"),
        (api.CONVERSATION_FIELDS, "UnifiedThread"),
        (api.CHATTER_FIELDS, "User"),
    ],
)
def test_every_field_we_ask_for_exists(spec: Spec, asked: str, node: str) -> None:
    assert names(parse(asked)) <= spec.fields(node)


@pytest.mark.parametrize(
    ("kind", "node", "more"),
    [
        ("Page", "Page", {"tasks"}),
        ("Post", "PagePost", set()),
        ("Comment", "Comment", set()),
        ("Thread", "UnifiedThread", set()),
        ("User", "User", set()),
    ],
)
def test_every_field_the_sandbox_shows_exists(
    spec: Spec, kind: str, node: str, more: set[str]
) -> None:
    assert set(Shapes(State()).shapes[kind].fields) - more <= spec.fields(node)


LISTS = {
    ("GET", "published_posts"): "Page",
    ("GET", "visitor_posts"): "Page",
    ("GET", "tagged"): "Page",
    ("GET", "conversations"): "Page",
    ("POST", "messages"): "Page",
    ("GET", "comments"): "PagePost",
    ("POST", "comments"): "Comment",
    ("GET", "messages"): "UnifiedThread",
    ("GET", "accounts"): "User",
    ("POST", "likes"): "Comment",
    ("DELETE", "likes"): "Comment",
    ("POST", "blocked"): "Page",
    ("POST", "photos"): "Page",
    ("POST", "message_attachments"): "Page",
    ("POST", ""): "Comment",
    ("DELETE", ""): "Comment",
}
"""Which node's description lists the parameters of an edge."""


def undescribed(spec: Spec, method: str, path: str, params: set[str]) -> set[str]:
    """The names in a call that Facebook's lists do not have."""
    edge = path.split("/")[-1]
    if method != "GET" and edge == COMMENT:
        edge = ""
    node = LISTS.get((method, edge))
    if node is None:
        return params - {"fields", "ids"} if method == "GET" else params | {f"{method} {edge}"}
    return params - spec.params(node, method, edge) - NOT_LISTED.get(edge, set()) - COMMON


async def test_every_parameter_we_send_exists(spec: Spec) -> None:
    """Recorded at the client's own door, while it does all it can."""
    sent = await _calls()
    wrong = {
        path: names for m, path, params in sent if (names := undescribed(spec, m, path, params))
    }
    assert wrong == {}
    edges = {
        (m, "" if m != "GET" and p.endswith(COMMENT) else p.split("/")[-1]) for m, p, _ in sent
    }
    assert set(LISTS) <= edges


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v26.0/1/published_posts"),
        ("GET", "/v26.0/1_2/comments"),
        ("POST", f"/v26.0/{COMMENT}/comments"),
        ("POST", "/v26.0/1/messages"),
        ("POST", f"/v26.0/{COMMENT}"),
        ("GET", "/v26.0/m_1"),
    ],
)
def test_a_parameter_that_does_not_exist_would_be_seen(spec: Spec, method: str, path: str) -> None:
    assert undescribed(spec, method, path, {"invented"}) == {"invented"}


def test_every_word_we_send_exists(shared_data: Path) -> None:
    path = shared_data / "specs/fb-codegen-enum_types.json"
    words = {one["name"]: set(one["values"]) for one in json.loads(path.read_bytes())}
    assert {"RESPONSE", "MESSAGE_TAG"} <= words["pagemessages_messaging_type_enum_param"]
    assert "MARK_SEEN" in words["pagemessages_sender_action_enum_param"]


async def _calls() -> list[tuple[str, str, set[str]]]:
    from socialinbox.networks.http import ApiClient, FilePart

    sent: list[tuple[str, str, set[str]]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append((request.method, request.url.path, {*request.url.params, *_body(request)}))
        if request.url.path.endswith("/me"):
            return httpx.Response(200, json={"id": "7", "name": "O"})
        if request.url.path.endswith("/accounts"):
            page = {"id": "1", "name": "P", "access_token": "t"}
            return httpx.Response(200, json={"data": [page]})
        if "ids" in request.url.params:
            return httpx.Response(200, json={})
        if request.url.path.endswith("/blocked"):
            return httpx.Response(200, json={"5": True})
        return httpx.Response(200, json={"id": "1", "attachment_id": "2"})

    client = httpx.AsyncClient(base_url="http://127.0.0.1", transport=httpx.MockTransport(answer))
    graph = api.GraphApi(ApiClient(client), "1")
    await graph.page()
    for edge in ("published_posts", "visitor_posts", "tagged"):
        await graph.posts(edge, "cursor")
    await graph.post("1_2")
    await graph.comments("1_2", "cursor")
    await graph.takes_comments("1_2")
    await graph.comment("2_3")
    await graph.conversations("cursor", "5")
    await graph.conversation("t_1")
    await graph.messages("t_1", "cursor")
    await graph.message("m_1")
    await graph.chatter("5")
    await graph.write_comment(COMMENT, "words")
    await graph.write_comment(COMMENT, "", "9")
    await graph.edit_comment(COMMENT, "words")
    await graph.hide(COMMENT, True)
    for liked in (True, False):
        await graph.like(COMMENT, liked)
    await graph.delete(COMMENT)
    await graph.ban("5")
    await graph.send_message({"id": "5"}, {"text": "words"})
    await graph.send_message({"id": "5"}, {"text": "words"}, "HUMAN_AGENT")
    await graph.mark_seen("5")
    file = FilePart("a.png", "image/png", b"PNG")
    await graph.upload_photo(file)
    await graph.upload_file("image", file)
    await graph.comments_by_id([COMMENT])
    await graph.posts_by_id(["1_2"])
    await graph.messages_by_id(["m_1"])
    await graph.aclose()
    assert all(path.startswith("/v26.0/") for _, path, _ in sent)
    return sent


def _body(request: httpx.Request) -> set[str]:
    """The names in a form, of fields and of files."""
    content = request.read().decode()
    if "multipart" in request.headers.get("content-type", ""):
        return set(re.findall(r'form-data; name="([^"]+)"', content))
    return set(httpx.QueryParams(content))


def test_nested_selections_are_read() -> None:
    found = parse("a,b{c,d{e}},f.limit(3).summary(true){g}")
    assert [field.name for field in found] == ["a", "b", "f"]
    assert names(found[1].below or ()) == {"c", "d"}
    assert found[2].args == {"limit": "3", "summary": "true"}
    assert names(found[2].below or ()) == {"g"}


@pytest.mark.parametrize("text", ["a{b", "a}", "a,{b}", "a b{", ".limit(3)"])
def test_broken_selections_are_refused(text: str) -> None:
    with pytest.raises(FieldSyntax):
        parse(text)
