"""Writing at X's site, its limits, its refusals and its faults."""

import base64

import httpx
import pytest

from socialinbox.sandbox.grants import Grants
from socialinbox.sandbox.media import draw
from socialinbox.sandbox.twitter.errors import Problem
from socialinbox.sandbox.twitter.limits import Limits
from socialinbox.sandbox.worldfile import Item
from tests.sandbox.twitter.conftest import Open, Place
from tests.worlds import small_world

BEN = "1500000000000000012"


def reply(place: Place, text: str, key: str) -> httpx.Response:
    body = {"text": text, "reply": {"in_reply_to_tweet_id": place.id(key)}}
    return place.http.post("/2/tweets", json=body)


def test_a_reply_stands_in_the_world_and_in_its_conversation(place: Place) -> None:
    answer = reply(place, "28 inches", "x4")
    assert answer.status_code == 201
    made = answer.json()["data"]
    assert answer.headers["location"].endswith(f"/2/tweets/{made['id']}")
    assert made["edit_history_tweet_ids"] == [made["id"]]
    thing = place.world.find("twitter", made["id"])
    assert thing is not None
    assert (thing.kind, thing.text, thing.to, thing.by_client) == ("reply", "28 inches", "x4", True)
    assert made["text"] == "@benito 28 inches"


def test_a_post_of_ones_own_is_no_reply(place: Place) -> None:
    made = place.http.post("/2/tweets", json={"text": "Closed on Monday"}).json()["data"]
    thing = place.world.find("twitter", made["id"])
    assert thing is not None
    assert thing.kind == "post"


def test_duplicates_are_refused(place: Place) -> None:
    assert reply(place, "28 inches", "x4").status_code == 201
    again = reply(place, "28 inches", "x4")
    assert again.status_code == 403
    assert again.json()["detail"] == (
        "You are not allowed to create a Tweet with duplicate content."
    )
    assert reply(place, "28 inches", "x3").status_code == 201


def test_only_who_mentioned_us_may_be_answered(serve: Open) -> None:
    file = small_world()
    file.items.append(
        Item("aside", "twitter", "reply", "ana", "-1h", "@benito mine is 28", to="x4")
    )
    place = serve(file)
    answer = reply(place, "Right", "aside")
    assert answer.status_code == 403
    assert answer.json() == {
        "title": "Forbidden",
        "detail": "Reply to this conversation is not allowed because you have not been mentioned "
        "or otherwise engaged by the author of the post you are replying to.",
        "type": "about:blank",
        "status": 403,
    }


def test_a_deleted_parent_and_a_text_that_is_too_long(place: Place) -> None:
    place.world.delete(place.world.things["x4"])
    assert reply(place, "28 inches", "x4").status_code == 403
    assert reply(place, "a" * 281, "x3").status_code == 403
    assert reply(place, "a" * 280, "x3").status_code == 201


@pytest.mark.parametrize(
    "body",
    [
        {"text": ""},
        {"text": "a", "colour": "blue"},
        {"text": "a", "reply": {"in_reply_to_tweet_id": "x"}},
        {"text": "a", "media": {"media_ids": ["1"]}},
        [],
    ],
)
def test_a_body_that_makes_no_sense(place: Place, body: object) -> None:
    answer = place.http.post("/2/tweets", json=body)
    assert answer.status_code == 400
    assert answer.json()["title"] == "Invalid Request"


def test_own_posts_can_be_edited_within_the_hour_and_deleted(place: Place) -> None:
    first = place.http.post("/2/tweets", json={"text": "Opne on Monday"}).json()["data"]
    body = {"text": "Open on Monday", "edit_options": {"previous_post_id": first["id"]}}
    second = place.http.post("/2/tweets", json=body).json()["data"]
    assert second["edit_history_tweet_ids"] == [first["id"], second["id"]]
    body["edit_options"] = {"previous_post_id": place.id("x-post")}
    assert place.http.post("/2/tweets", json=body).status_code == 403
    gone = place.http.delete(f"/2/tweets/{second['id']}")
    assert gone.json() == {"data": {"deleted": True}}
    assert place.http.delete(f"/2/tweets/{place.id('x1')}").status_code == 403


def test_replies_below_ones_own_post_can_be_hidden(place: Place) -> None:
    path = f"/2/tweets/{place.id('x4')}/hidden"
    assert place.http.put(path, json={"hidden": True}).json() == {"data": {"hidden": True}}
    assert place.world.things["x4"].hidden
    other = place.http.put(f"/2/tweets/{place.id('x3')}/hidden", json={"hidden": True})
    assert other.status_code == 403


def test_likes_are_not_in_the_plan_unless_the_site_says_so(place: Place, serve: Open) -> None:
    body = {"tweet_id": place.id("x1")}
    answer = place.http.post(f"/2/users/{place.me}/likes", json=body)
    assert answer.status_code == 403
    assert answer.json()["type"].endswith("client-forbidden")
    generous = serve(x_likes="yes")
    body = {"tweet_id": generous.id("x1")}
    liked = generous.http.post(f"/2/users/{generous.me}/likes", json=body)
    assert liked.json() == {"data": {"liked": True}}
    unliked = generous.http.delete(f"/2/users/{generous.me}/likes/{generous.id('x1')}")
    assert unliked.json() == {"data": {"liked": False}}


def test_muting_and_blocking(place: Place) -> None:
    path = f"/2/users/{place.me}/muting"
    assert place.http.post(path, json={"target_user_id": BEN}).json()["data"] == {"muting": True}
    assert place.http.delete(f"{path}/{BEN}").json()["data"] == {"muting": False}
    assert place.http.post(f"/2/users/{BEN}/dm/block").status_code == 200
    blocked = place.http.post(f"/2/dm_conversations/with/{BEN}/messages", json={"text": "Hello"})
    assert blocked.status_code == 403
    assert blocked.json()["detail"] == "You cannot send messages to this user."


def test_direct_messages_are_sent_in_both_forms(place: Place) -> None:
    first = place.http.post(f"/2/dm_conversations/with/{BEN}/messages", json={"text": "At ten?"})
    assert first.status_code == 201
    ids = first.json()["data"]
    assert ids["dm_conversation_id"] == f"{place.me}-{BEN}"
    assert first.headers["location"].endswith(f'/2/dm_events/"{ids["dm_event_id"]}"')
    path = f"/2/dm_conversations/{ids['dm_conversation_id']}/messages"
    assert place.http.post(path, json={"text": "Or at eleven?"}).status_code == 201
    texts = [t.text for t in place.world.of("twitter", "dm") if t.by_client]
    assert texts == ["At ten?", "Or at eleven?"]
    assert place.http.post(path, json={}).status_code == 400
    gone = place.http.delete(f"/2/dm_events/{ids['dm_event_id']}")
    assert gone.json() == {"data": {"deleted": True}}


def test_media_in_one_go_and_in_parts(place: Place) -> None:
    png = draw("test")
    body = {"media": base64.b64encode(png).decode(), "media_category": "dm_image"}
    one = place.http.post("/2/media/upload", json=body).json()["data"]
    assert one["media_key"] == f"3_{one['id']}"
    assert one["size"] == len(png)
    form = place.http.post("/2/media/upload", files={"media": ("a.png", png, "image/png")})
    assert form.status_code == 200
    asked = {"media_type": "image/png", "total_bytes": len(png), "media_category": "tweet_image"}
    begun = place.http.post("/2/media/upload/initialize", json=asked).json()["data"]
    path = f"/2/media/upload/{begun['id']}"
    assert place.http.post(f"{path}/finalize").status_code == 400
    for index, part in enumerate((png[:100], png[100:])):
        sent = place.http.post(
            f"{path}/append", data={"segment_index": str(index)}, files={"media": part}
        )
        assert sent.status_code == 200
    done = place.http.post(f"{path}/finalize").json()["data"]
    assert done["processing_info"] == {"state": "succeeded"}
    status = place.http.get(
        "/2/media/upload", params={"command": "STATUS", "media_id": begun["id"]}
    )
    assert status.json()["data"]["processing_info"]["state"] == "succeeded"
    post = {"text": "Look", "media": {"media_ids": [begun["id"]]}}
    made = place.http.post("/2/tweets", json=post).json()["data"]
    seen = place.http.get(
        f"/2/tweets/{made['id']}",
        params={"expansions": "attachments.media_keys", "media.fields": "url"},
    ).json()
    assert place.http.get(seen["includes"]["media"][0]["url"]).content == png


def test_every_answer_tells_the_limit_and_the_limit_holds(place: Place) -> None:
    left = []
    for _ in range(16):
        answer = place.http.get("/2/dm_events")
        left.append(answer.headers["x-rate-limit-remaining"])
    assert left == [*map(str, range(14, -1, -1)), "0"]
    assert answer.status_code == 429
    assert answer.headers["x-rate-limit-limit"] == "15"
    assert answer.json()["title"] == "Too Many Requests"
    assert place.http.get("/2/users/me").status_code == 200


def test_a_limit_is_fresh_after_its_window() -> None:
    moment = [1000.0]
    limits = Limits(lambda: moment[0])
    assert limits.spend("a", 1)["x-rate-limit-reset"] == "1900"
    with pytest.raises(Problem) as caught:
        limits.spend("a", 1)
    assert caught.value.status == 429
    assert caught.value.headers["x-rate-limit-reset"] == "1900"
    moment[0] = 1900.0
    assert limits.spend("a", 1)["x-rate-limit-remaining"] == "0"


def test_a_token_that_is_unknown_expired_or_too_narrow(place: Place) -> None:
    other = httpx.get(f"{place.info['url']}/2/users/me")
    assert other.status_code == 401
    grants: Grants = place.site.grants
    narrow, _ = grants.issue("user", frozenset({"users.read", "tweet.read"}), refresh=False)
    header = {"Authorization": f"Bearer {narrow.value}"}
    answer = place.http.post("/2/tweets", json={"text": "Hi"}, headers=header)
    assert answer.status_code == 403
    assert place.http.get("/2/users/me", headers=header).status_code == 200
    place.http.post("/_world/change", json={"do": "expire"})
    expired = place.http.get("/2/users/me")
    assert expired.status_code == 401
    assert expired.json() == {
        "title": "Unauthorized",
        "detail": "Unauthorized",
        "type": "about:blank",
        "status": 401,
    }


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        ("rate_limit", 429, "Too Many Requests"),
        ("server_error", 503, "Service Unavailable"),
        ("expired_token", 401, "Unauthorized"),
        ("revoked_token", 401, "Unauthorized"),
        ("window_closed", 403, "not allowed because you have not been mentioned"),
        ("duplicate", 403, "duplicate content"),
        ("parent_deleted", 403, "has been deleted"),
    ],
)
def test_faults_speak_as_x_does(place: Place, fault: str, status: int, words: str) -> None:
    place.http.post("/_faults", json={"kind": fault, "times": 1})
    answer = reply(place, "28 inches", "x4")
    assert answer.status_code == status
    assert words in answer.json()["detail"]
    assert reply(place, "28 inches", "x4").status_code == 201


def test_a_lost_answer_leaves_the_reply_in_the_world(place: Place) -> None:
    place.http.post("/_faults", json={"kind": "lost_answer", "times": 1})
    with pytest.raises(httpx.TransportError):
        reply(place, "28 inches", "x4")
    assert [t.text for t in place.world.of("twitter") if t.by_client] == ["28 inches"]
