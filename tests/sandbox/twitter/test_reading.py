"""Reading at X's site: selection, vocabularies, text, paging, search."""

from typing import Any

import pytest

from socialinbox.sandbox.worldfile import Item
from tests.sandbox.twitter.conftest import Open, Place
from tests.worlds import small_world


def get(place: Place, path: str, **params: str) -> dict[str, Any]:
    query = {name.replace("__", "."): value for name, value in params.items()}
    answer = place.http.get(path, params=query)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def refused(place: Place, path: str, **params: str) -> dict[str, Any]:
    query = {name.replace("__", "."): value for name, value in params.items()}
    answer = place.http.get(path, params=query)
    assert answer.status_code == 400, answer.text
    assert answer.headers["content-type"].startswith("application/problem+json")
    body: dict[str, Any] = answer.json()
    assert body["type"] == "https://api.x.com/2/problems/invalid-request"
    return body


def test_only_what_is_asked_for_is_told(place: Place) -> None:
    me = get(place, "/2/users/me")["data"]
    assert me == {"id": place.me, "name": "Test Cycles", "username": "testcycles"}
    post = get(place, f"/2/tweets/{place.id('x1')}")["data"]
    assert set(post) == {"id", "text", "edit_history_tweet_ids"}
    fuller = get(place, f"/2/tweets/{place.id('x1')}", tweet__fields="author_id,created_at")
    assert fuller["data"]["author_id"] == "1500000000000000011"
    assert "includes" not in fuller


@pytest.mark.parametrize(
    ("fields", "parents", "words"),
    [
        ("tweet.fields", "referenced_tweets.id", ("referenced_tweets", "tweets", "retweet_count")),
        ("post.fields", "referenced_posts", ("referenced_posts", "posts", "repost_count")),
    ],
)
def test_each_vocabulary_is_answered_in_kind(
    place: Place, fields: str, parents: str, words: tuple[str, str, str]
) -> None:
    body = get(
        place,
        f"/2/tweets/{place.id('x3')}",
        **{fields: "public_metrics,conversation_id", "expansions": f"author_id,{parents}"},
    )
    referenced, included, reposts = words
    assert body["data"][referenced] == [{"type": "replied_to", "id": place.id("x2")}]
    assert body["data"]["author_id"] == "1500000000000000011"
    assert body["data"]["conversation_id"] == place.id("x1")
    assert reposts in body["data"]["public_metrics"]
    assert [post["id"] for post in body["includes"][included]] == [place.id("x2")]
    assert [user["username"] for user in body["includes"]["users"]] == ["ana_rides"]


def test_a_site_of_one_vocabulary_names_what_it_does_not_know(serve: Open) -> None:
    old, new = serve(x_vocabulary="legacy"), serve(x_vocabulary="new")
    for place, wrong in ((old, "post.fields"), (new, "tweet.fields")):
        body = refused(place, "/2/tweets", ids=place.id("x1"), **{wrong: "created_at"})
        assert wrong in body["errors"][0]["parameters"]
        assert body["errors"][0]["message"].startswith(f"The query parameter [{wrong}] is not one")
    body = refused(new, "/2/tweets", ids=new.id("x1"), **{"post.fields": "author_id"})
    assert body["errors"][0]["parameters"] == {"post.fields": ["author_id"]}


def test_text_is_escaped_and_offsets_are_code_points_of_it(serve: Open) -> None:
    file = small_world()
    text = "😬 a < b & @testcycles see https://www.example.com/a/very/long/path?x=1 #brakes"
    file.items.append(Item("long", "twitter", "mention", "ana", "-1h", text, pictures=["a", "b"]))
    place = serve(file)
    post = get(
        place,
        f"/2/tweets/{place.id('long')}",
        tweet__fields="entities,attachments,display_text_range",
        expansions="attachments.media_keys",
        media__fields="url,width",
    )
    data, words = post["data"], post["data"]["text"]
    assert words.startswith("😬 a &lt; b &amp; @testcycles see https://t.co/")
    entities = data["entities"]
    link, first, second = entities["urls"]
    for entity, text in (
        (entities["mentions"][0], "@testcycles"),
        (entities["hashtags"][0], "#brakes"),
        (link, link["url"]),
        (first, first["url"]),
    ):
        assert words[entity["start"] : entity["end"]] == text
    assert len(link["url"]) == 23
    assert link["display_url"] == "example.com/a/very/long/pa…"
    assert words.endswith(first["url"])
    assert first["url"] == second["url"]
    keys = [item["media_key"] for item in post["includes"]["media"]]
    assert keys == [first["media_key"], second["media_key"]] == data["attachments"]["media_keys"]
    shown = post["includes"]["media"][0]
    picture = place.http.get(shown["url"])
    assert picture.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert shown["width"] == int.from_bytes(picture.content[16:20], "big")
    assert data["display_text_range"][1] == len(words) - 24


def test_a_long_post_has_its_whole_text_in_a_note(serve: Open) -> None:
    file = small_world()
    text = "@testcycles " + "word & " * 60
    file.items.append(Item("long", "twitter", "mention", "ana", "-1h", text))
    place = serve(file)
    path = f"/2/tweets/{place.id('long')}"
    old = get(place, path, tweet__fields="note_tweet")["data"]
    new = get(place, path, post__fields="note_post")["data"]
    assert old["note_tweet"] == new["note_post"]
    assert old["note_tweet"]["text"] == text.replace("&", "&amp;")
    assert "…" in old["text"]


def test_a_reply_without_handles_gets_them_from_x_and_hides_them(serve: Open) -> None:
    file = small_world()
    file.items.append(Item("plain", "twitter", "reply", "ana", "-1h", "Blue, please", to="x2"))
    place = serve(file)
    fields = "display_text_range,in_reply_to_user_id"
    post = get(place, f"/2/tweets/{place.id('plain')}", tweet__fields=fields)["data"]
    assert post["text"] == "@testcycles Blue, please"
    assert post["display_text_range"] == [12, 24]
    assert post["in_reply_to_user_id"] == place.me
    found = get(place, f"/2/users/{place.me}/mentions")["data"]
    assert place.id("plain") in [item["id"] for item in found]


def test_mentions_come_newest_first_in_pages_that_go_both_ways(crowded: Place) -> None:
    path = f"/2/users/{crowded.me}/mentions"
    seen: list[str] = []
    token, pages = "", []
    while True:
        more = {"pagination_token": token} if token else {}
        body = get(crowded, path, max_results="10", **more)
        pages.append(body)
        seen += [post["id"] for post in body["data"]]
        token = body["meta"].get("next_token", "")
        if not token:
            break
    assert [len(page["data"]) for page in pages] == [10, 10, 7]
    assert seen == sorted(set(seen), key=int, reverse=True)
    assert "previous_token" not in pages[0]["meta"]
    back = get(
        crowded,
        path,
        max_results="10",
        pagination_token=pages[2]["meta"]["previous_token"],
    )
    assert back["data"] == pages[1]["data"]
    since = get(crowded, path, max_results="100", since_id=seen[3])
    assert [post["id"] for post in since["data"]] == seen[:3]
    until = get(crowded, path, max_results="100", until_id=seen[20])
    assert [post["id"] for post in until["data"]] == seen[21:]
    assert since["meta"]["newest_id"] == seen[0]
    assert since["meta"]["oldest_id"] == seen[2]


def test_an_empty_list_has_no_data(place: Place) -> None:
    newest = get(place, f"/2/users/{place.me}/mentions")["meta"]["newest_id"]
    body = get(place, f"/2/users/{place.me}/mentions", since_id=newest)
    assert body == {"meta": {"result_count": 0}}


def test_only_800_mentions_can_be_reached(serve: Open) -> None:
    file = small_world()
    file.items += [
        Item(f"m{n}", "twitter", "mention", "ben", f"-{n + 2}s", f"@testcycles {n}")
        for n in range(805)
    ]
    place = serve(file)
    path, token, count = f"/2/users/{place.me}/mentions", "", 0
    while True:
        body = get(place, path, max_results="100", **({"pagination_token": token} if token else {}))
        count += body["meta"]["result_count"]
        token = body["meta"].get("next_token", "")
        if not token:
            break
    assert count == 800


def test_own_posts_with_and_without_replies(place: Place) -> None:
    path = f"/2/users/{place.me}/tweets"
    assert [p["id"] for p in get(place, path)["data"]] == [place.id("x2"), place.id("x-post")]
    alone = get(place, path, exclude="replies,retweets")["data"]
    assert [p["id"] for p in alone] == [place.id("x-post")]


@pytest.mark.parametrize(
    ("path", "wrong", "value", "bounds"),
    [
        ("/2/users/1500000000000000001/mentions", "max_results", "4", "5 and 100"),
        ("/2/tweets/search/recent?query=x", "max_results", "101", "10 and 100"),
        ("/2/dm_events", "max_results", "0", "1 and 100"),
    ],
)
def test_page_sizes_have_bounds(
    place: Place, path: str, wrong: str, value: str, bounds: str
) -> None:
    answer = place.http.get(f"{path}{'&' if '?' in path else '?'}{wrong}={value}")
    error = answer.json()["errors"][0]
    assert answer.status_code == 400
    assert error["parameters"] == {wrong: [value]}
    assert error["message"].endswith(f"[{value}] is not between {bounds}")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pagination_token", "nonsense"),
        ("since_id", "abc"),
        ("start_time", "yesterday"),
        ("expansions", "author"),
        ("colour", "blue"),
    ],
)
def test_what_makes_no_sense_is_named(place: Place, name: str, value: str) -> None:
    body = refused(place, f"/2/users/{place.me}/mentions", **{name: value})
    assert name in body["errors"][0]["parameters"]


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("conversation_id:{x1}", ["x3", "x2", "x1"]),
        ("to:testcycles -from:testcycles", ["x4", "x3", "x1"]),
        ("from:ana_rides", ["x3", "x1"]),
        ('"which size" OR whistles', ["x4", "x1"]),
        ("@testcycles (size OR yes!)", ["x4", "x3"]),
        ("in_reply_to_tweet_id:{x2} is:reply", ["x3"]),
        ("nothing-like-this", []),
    ],
)
def test_search(place: Place, query: str, keys: list[str]) -> None:
    query = query.format(x1=place.id("x1"), x2=place.id("x2"))
    body = get(place, "/2/tweets/search/recent", query=query)
    assert [p["id"] for p in body.get("data", [])] == [place.id(key) for key in keys]


@pytest.mark.parametrize("query", ["", "a" * 513, "(open", "planet:earth", "a )"])
def test_a_search_that_can_not_be_read(place: Place, query: str) -> None:
    refused(place, "/2/tweets/search/recent", query=query)


def test_search_goes_back_seven_days(serve: Open) -> None:
    file = small_world()
    file.items.insert(0, Item("old", "twitter", "mention", "ana", "-8d", "@testcycles old"))
    place = serve(file)
    assert "data" not in get(place, "/2/tweets/search/recent", query="old")
    body = refused(place, "/2/tweets/search/recent", query="old", since_id=place.id("old"))
    assert "since_id" in body["errors"][0]["message"]


def test_missing_posts_and_users_are_partial_errors(place: Place) -> None:
    place.world.delete(place.world.things["x1"])
    body = get(place, "/2/tweets", ids=f"{place.id('x1')},{place.id('x3')}")
    assert [post["id"] for post in body["data"]] == [place.id("x3")]
    error = body["errors"][0]
    assert error["resource_id"] == place.id("x1")
    assert error["type"] == "https://api.x.com/2/problems/resource-not-found"
    single = get(place, f"/2/tweets/{place.id('x1')}")
    assert "data" not in single
    users = get(place, "/2/users/by", usernames="benito,nobody")
    assert [user["id"] for user in users["data"]] == ["1500000000000000012"]
    assert users["errors"][0]["value"] == "nobody"
    reply = get(
        place,
        f"/2/tweets/{place.id('x2')}",
        expansions="referenced_tweets.id",
    )
    assert reply["errors"][0]["resource_id"] == place.id("x1")


def test_an_edited_post_has_a_new_id_and_its_history(place: Place) -> None:
    newest = get(place, f"/2/users/{place.me}/mentions")["meta"]["newest_id"]
    place.world.edit(place.world.things["x1"], "@testcycles my hub sings")
    body = get(place, f"/2/users/{place.me}/mentions", since_id=newest)
    post = body["data"][0]
    assert post["text"] == "@testcycles my hub sings"
    assert post["edit_history_tweet_ids"] == [place.id("x1"), post["id"]]
    assert int(post["id"]) > int(newest)
    assert get(place, f"/2/tweets/{post['id']}")["data"] == post
    assert get(place, f"/2/tweets/{place.id('x1')}")["data"] == post


def test_direct_messages_in_three_lists(crowded: Place) -> None:
    body = get(crowded, "/2/dm_events", max_results="4", dm_event__fields="sender_id,created_at")
    assert [event["text"] for event in body["data"]] == [f"direct {n}" for n in (3, 2, 1, 0)]
    assert body["data"][0]["sender_id"] == "1500000000000000011"
    rest = get(crowded, "/2/dm_events", pagination_token=body["meta"]["next_token"])
    assert [event["id"] for event in rest["data"]] == [crowded.id("xd2"), crowded.id("xd1")]
    assert "sender_id" not in rest["data"][0]
    # X gives both tokens with every page that has something in it.
    end = get(crowded, "/2/dm_events", pagination_token=rest["meta"]["next_token"])
    assert end == {"meta": {"result_count": 0}}
    ben = get(crowded, "/2/dm_conversations/with/1500000000000000012/dm_events")["data"]
    name = f"{crowded.me}-1500000000000000012"
    same = get(
        crowded,
        f"/2/dm_conversations/{name}/dm_events",
        expansions="sender_id",
        dm_event__fields="dm_conversation_id",
    )
    assert [event["id"] for event in same["data"]] == [event["id"] for event in ben]
    assert {event["dm_conversation_id"] for event in same["data"]} == {name}
    assert {user["username"] for user in same["includes"]["users"]} == {"benito", "testcycles"}
    one = get(crowded, f"/2/dm_events/{crowded.id('xd1')}")
    assert one["data"]["text"] == "Can I come on Friday?"


def test_direct_messages_go_back_thirty_days(serve: Open) -> None:
    file = small_world()
    file.items.append(Item("old", "twitter", "dm", "ana", "-31d", "long ago"))
    place = serve(file)
    texts = [event["text"] for event in get(place, "/2/dm_events")["data"]]
    assert texts == ["Of course.", "Can I come on Friday?"]
