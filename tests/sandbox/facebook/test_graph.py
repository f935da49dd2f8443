"""The sandbox's Graph API by hand: selection, paging, tokens, threading, windows, errors, login."""

import json
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from socialinbox.sandbox.worldfile import Item
from tests.sandbox.facebook.conftest import Graph


def test_only_what_is_asked_is_shown(graph: Graph) -> None:
    post = graph.id("f-post")
    assert set(graph.get(f"/{post}")) == {"created_time", "message", "id"}
    found = graph.get(
        f"/v26.0/{post}",
        fields="permalink_url,comments.filter(stream).limit(1).summary(true){message,from{name}}",
    )
    assert set(found) == {"permalink_url", "comments", "id"}
    assert found["comments"]["summary"]["total_count"] == 3
    assert found["comments"]["data"] == [
        {
            "message": "May I bring my daughter?",
            "from": {"name": "Ana Ñandú", "id": "200000000000011"},
            "id": graph.id("f1"),
        },
    ]
    assert graph.error("GET", f"/{post}", fields="nonsense") == (100, 0)
    assert graph.error("GET", f"/{post}", fields="a{") == (100, 0)


def test_paging_by_cursor_ends_without_next(graph: Graph) -> None:
    path = f"/{graph.id('f-post')}/comments"
    first = graph.get(path, filter="stream", limit=2, order="reverse_chronological")
    assert [c["id"] for c in first["data"]] == [graph.id("f3"), graph.id("f2")]
    follow = first["paging"]["next"]
    assert parse_qs(urlsplit(follow).query)["access_token"] == [graph.page]
    second = graph.client.get(follow).json()
    assert [c["id"] for c in second["data"]] == [graph.id("f1")]
    assert "next" not in second["paging"]
    assert "previous" in second["paging"]
    back = graph.client.get(second["paging"]["previous"]).json()
    assert [c["id"] for c in back["data"]] == [graph.id("f3"), graph.id("f2")]
    third = graph.get(path, filter="stream", limit=2, order="reverse_chronological",
                      after=second["paging"]["cursors"]["after"])  # fmt: skip
    assert third == {"data": []}
    assert graph.error("GET", path, after="§") == (100, 0)
    assert graph.error("GET", path, since="§") == (100, 0)
    assert graph.error("GET", path, limit="§") == (100, 0)


def test_a_users_token_sees_no_comments_and_no_names(graph: Graph) -> None:
    path = f"/{graph.id('f-post')}/comments"
    answer = graph.call("GET", path, graph.user)
    assert (answer.status_code, answer.json()) == (200, {"data": []})
    alone = graph.get(f"/{graph.id('f1')}", graph.user, fields="message,from")
    assert set(alone) == {"message", "id"}
    assert graph.error("GET", f"/{graph.info['page_id']}/conversations", graph.user) == (210, 0)
    assert graph.error("POST", path, graph.user, message="hi") == (1705, 0)


def test_a_reply_to_a_reply_stands_under_the_top(graph: Graph) -> None:
    made = graph.call("POST", f"/{graph.id('f2')}/comments", message="as I said").json()["id"]
    assert made.split("_")[0] == graph.id("f-post").split("_")[1]
    assert graph.get(f"/{made}", fields="parent")["parent"]["id"] == graph.id("f1")
    assert graph.get(f"/{graph.id('f1')}", fields="comment_count")["comment_count"] == 2


@pytest.mark.parametrize("form", ["{0}", "{1}", "100000000000001_{0}"])
def test_a_comment_answers_to_all_forms_of_its_id(graph: Graph, form: str) -> None:
    whole = graph.id("f1")
    assert graph.get("/" + form.format(whole, whole.split("_")[1]))["id"] == whole


def test_headers_and_times(graph: Graph) -> None:
    answer = graph.call("GET", f"/v25.0/{graph.id('f1')}", fields="created_time")
    assert answer.headers["facebook-api-version"] == "v25.0"
    assert json.loads(answer.headers["x-app-usage"])["call_count"] < 100
    usage = json.loads(answer.headers["x-business-use-case-usage"])[graph.info["page_id"]][0]
    assert usage["estimated_time_to_regain_access"] == 0
    at = answer.json()["created_time"]
    assert at.endswith("+0000")
    assert datetime.fromisoformat(at) == graph.world.things["f1"].at.replace(microsecond=0)


def test_tokens_dead_missing_and_unknown(graph: Graph) -> None:
    assert graph.error("GET", "/me", "") == (2500, 0)
    assert graph.error("GET", "/me", "nonsense") == (190, 0)
    assert graph.error("GET", "/me", appsecret_proof="wrong") == (100, 0)
    graph.client.post(graph.url + "/_world/change", json={"do": "expire"})
    assert graph.error("GET", "/me") == (190, 463)


def send(graph: Graph, recipient: dict[str, str], text: str, **more: str) -> dict[str, str]:
    return {
        "recipient": json.dumps(recipient), "message": json.dumps({"text": text}),
        "messaging_type": "RESPONSE", **more,
    }  # fmt: skip


def test_the_windows_of_messenger(graph: Graph) -> None:
    path = f"/{graph.info['page_id']}/messages"
    ana, ben = {"id": "300000000000011"}, {"id": "300000000000012"}
    assert graph.error("POST", path, **send(graph, ana, "")) == (100, 2018034)
    assert graph.error("POST", path, **send(graph, {"id": "1"}, "hi")) == (100, 2018001)
    assert graph.error("POST", path, **send(graph, ben, "hi")) == (10, 2018278)
    assert graph.error("POST", path, **send(graph, ana, "x" * 2001))[0] == 100
    assert graph.call("POST", path, **send(graph, ana, "x" * 2000)).status_code == 200
    graph.world.clock.advance(timedelta(hours=25))
    assert graph.error("POST", path, **send(graph, ana, "late")) == (10, 2018278)
    agent = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
    assert graph.error("POST", path, **send(graph, ana, "late") | agent) == (10, 0)
    graph.sandbox.sites["facebook"].options["human_agent"] = "on"
    assert graph.call("POST", path, **send(graph, ana, "late") | agent).status_code == 200
    graph.world.clock.advance(timedelta(days=7))
    assert graph.error("POST", path, **send(graph, ana, "later") | agent) == (10, 2018278)


def test_a_private_reply_is_once_and_makes_the_hard_bridge(graph: Graph) -> None:
    path, comment = f"/{graph.info['page_id']}/messages", {"comment_id": graph.id("f3")}
    assert graph.get(f"/{graph.id('f3')}", fields="can_reply_privately")["can_reply_privately"]
    assert graph.call("POST", path, **send(graph, comment, "40 €")).status_code == 200
    told = graph.get(f"/{graph.id('f3')}", fields="can_reply_privately,private_reply_conversation")
    assert told["can_reply_privately"] is False
    assert told["private_reply_conversation"]["id"].startswith("t_")
    assert graph.error("POST", path, **send(graph, comment, "again")) == (10903, 0)
    graph.world.clock.advance(timedelta(days=8))
    old = {"comment_id": graph.id("f1")}
    assert graph.error("POST", path, **send(graph, old, "late")) == (10, 2018278)


def test_blocked_people_take_no_message(graph: Graph) -> None:
    page = f"/{graph.info['page_id']}"
    assert graph.call("POST", page + "/blocked", psid="300000000000011").json() == {
        "300000000000011": True
    }
    assert [p["name"] for p in graph.get(page + "/blocked")["data"]] == ["Ana Ñandú"]
    ana = {"id": "300000000000011"}
    assert graph.error("POST", page + "/messages", **send(graph, ana, "hi")) == (551, 1545041)
    graph.call("DELETE", page + "/blocked", psid="300000000000011")
    assert graph.call("POST", page + "/messages", **send(graph, ana, "hi")).status_code == 200


def test_seen_conversations_by_person_and_profiles(graph: Graph) -> None:
    page = f"/{graph.info['page_id']}"
    graph.sandbox.world.add(_dm("late", "Hello?"))
    found = graph.get(page + "/conversations", user_id="300000000000011", fields="unread_count")
    assert [one["unread_count"] for one in found["data"]] == [1]
    act = {"recipient": '{"id":"300000000000011"}', "sender_action": "MARK_SEEN"}
    assert graph.call("POST", page + "/messages", **act).json() == {
        "recipient_id": "300000000000011"
    }
    found = graph.get(page + "/conversations", user_id="300000000000011", fields="unread_count")
    assert [one["unread_count"] for one in found["data"]] == [0]
    assert graph.get("/300000000000011", fields="name")["name"] == "Ana Ñandú"
    assert graph.error("GET", "/300000000000012") == (100, 2018218)
    picture = graph.get("/300000000000011", fields="profile_pic")["profile_pic"]
    assert graph.client.get(picture).content.startswith(b"\x89PNG")


def _dm(key: str, text: str) -> Item:
    return Item(key, "facebook", "dm", "ana", "", text)


def test_the_same_words_twice(graph: Graph) -> None:
    path = f"/{graph.id('f3')}/comments"
    assert graph.call("POST", path, message="40 €").status_code == 200
    assert graph.error("POST", path, message="40 €") == (506, 0)
    assert graph.call("POST", f"/{graph.id('f1')}/comments", message="40 €").status_code == 200


def test_posting_pictures(graph: Graph) -> None:
    page = f"/{graph.info['page_id']}"
    made = graph.call("POST", page + "/photos", url="https://x/y.png", caption="New").json()
    shown = graph.get(f"/{made['post_id']}", fields="message,full_picture,attachments{media_type}")
    assert shown["message"] == "New"
    assert shown["attachments"]["data"] == [{"media_type": "photo"}]
    assert graph.client.get(shown["full_picture"]).content.startswith(b"\x89PNG")


def test_the_whole_login(graph: Graph) -> None:
    info, back = graph.info, "http://127.0.0.1:8377/callback"
    ask = {"client_id": info["client_id"], "redirect_uri": back, "state": "s&1",
           "scope": "pages_show_list,pages_messaging"}  # fmt: skip
    dialog = info["auth_url"] + "/v26.0/dialog/oauth"
    shown = graph.client.get(dialog, params=ask)
    assert "Allow" in shown.text
    assert "Deny" in shown.text
    denied = graph.client.post(dialog, params=ask, data={"answer": "deny"})
    assert parse_qs(urlsplit(denied.headers["location"]).query)["error"] == ["access_denied"]
    allowed = graph.client.post(dialog, params=ask, data={"answer": "allow"})
    got = parse_qs(urlsplit(allowed.headers["location"]).query)
    assert got["state"] == ["s&1"]
    app = {"client_id": info["client_id"], "client_secret": info["client_secret"]}
    trade = {**app, "redirect_uri": back, "code": got["code"][0]}
    path = graph.url + "/v26.0/oauth/access_token"
    assert graph.client.get(path, params={**trade, "client_secret": "x"}).status_code == 400
    short = graph.client.get(path, params=trade).json()
    assert short["token_type"] == "bearer"
    assert graph.client.get(path, params=trade).json()["error"]["code"] == 100
    long = graph.client.get(
        path,
        params={
            **app,
            "grant_type": "fb_exchange_token",
            "fb_exchange_token": short["access_token"],
        },
    ).json()
    assert long["expires_in"] == 5184000 > short["expires_in"]
    told = graph.get("/debug_token", "|".join(app.values()), input_token=long["access_token"])
    assert told["data"]["is_valid"]
    assert "pages_messaging" in told["data"]["scopes"]
    assert graph.get("/me", long["access_token"])["id"] == info["user_id"]
    gone = graph.call("DELETE", f"/{info['user_id']}/permissions", long["access_token"])
    assert gone.json() == {"success": True}
    assert graph.error("GET", "/me", long["access_token"]) == (190, 458)


def test_a_permission_that_is_taken_back(graph: Graph) -> None:
    user = graph.info["user_id"]
    graph.call("DELETE", f"/{user}/permissions", graph.user, permission="pages_messaging")
    rows = {p["permission"]: p["status"] for p in graph.get("/me/permissions", graph.user)["data"]}
    assert rows["pages_messaging"] == "declined"
    assert rows["pages_show_list"] == "granted"
    token = graph.get("/me/accounts", graph.user, fields="access_token")["data"][0]["access_token"]
    path, ana = f"/{graph.info['page_id']}/messages", {"id": "300000000000011"}
    assert graph.error("POST", path, token, **send(graph, ana, "hi")) == (200, 0)
    # Nor is anything of Messenger shown: neither lists, nor one by its id. Comments are.
    chats = f"/{graph.info['page_id']}/conversations"
    (chat, *_) = graph.get(chats)["data"]
    (message, *_) = graph.get(f"/{chat['id']}/messages")["data"]
    for closed in (chats, f"/{chat['id']}", f"/{chat['id']}/messages", f"/{message['id']}"):
        assert graph.error("GET", closed, token) == (200, 0), closed
    assert graph.get(f"/{graph.id('f1')}", token)["id"]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("server_error", (2, 0)),
        ("rate_limit", (80001, 0)),
        ("expired_token", (190, 463)),
        ("revoked_token", (190, 458)),
        ("window_closed", (10, 2018278)),
        ("duplicate", (506, 0)),
        ("parent_deleted", (100, 33)),
    ],
)
def test_each_fault_has_facebooks_words(graph: Graph, fault: str, code: tuple[int, int]) -> None:
    graph.sandbox.sites["facebook"].faults.add(fault, 1)
    path = f"/{graph.id('f1')}/comments"
    assert graph.error("POST", path, message="hello") == code
    assert graph.call("POST", path, message="hello").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "params"),
    [
        ("POST", "{0}/comments", {"message": "Yes"}),
        ("POST", "{0}", {"is_hidden": "true"}),
        ("POST", "{0}/likes", {}),
        ("DELETE", "{0}/likes", {}),
        ("DELETE", "{0}", {}),
    ],
)
def test_what_engages_with_people_is_one_permission(
    graph: Graph, method: str, path: str, params: dict[str, str]
) -> None:
    wanted = f"/{path.format(graph.id('f1'))}"
    assert graph.call("DELETE", "/me/permissions/pages_manage_engagement", graph.user).json()
    token = graph.get("/me/accounts", graph.user, fields="access_token")["data"][0]["access_token"]
    assert graph.error(method, wanted, token, **params) == (200, 0)
    thing = graph.world.things["f1"]
    assert (thing.gone, thing.hidden, thing.liked_by_owner) == (False, False, False)
    assert graph.call(method, wanted, **params).status_code == 200


@pytest.mark.parametrize("body", ["{", "[1]"])
def test_a_broken_body_gets_facebooks_envelope(graph: Graph, body: str) -> None:
    answer = graph.client.post(
        f"{graph.url}/{graph.id('f1')}/comments",
        content=body,
        headers={"content-type": "application/json", "authorization": f"Bearer {graph.page}"},
    )
    assert answer.json()["error"]["code"] == 100
