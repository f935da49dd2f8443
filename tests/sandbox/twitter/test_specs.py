"""The sandbox's answers against both published descriptions of X's API."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from socialinbox.sandbox.twitter.words import LEGACY, NEW, Words
from socialinbox.sandbox.worldfile import Item
from tests.sandbox.twitter.conftest import Open, Place
from tests.worlds import small_world

FILES = {
    "legacy": "x-openapi-2.159-xdk-2026-02-27.json",
    "new": "x-openapi-2.167-docs-2026-08-22.json",
}
NAMES = {"legacy": ("Tweet", "Expansions"), "new": ("Post", "Expansions")}


@pytest.fixture(params=["legacy", "new"])
def words(request: pytest.FixtureRequest) -> Words:
    return LEGACY if request.param == "legacy" else NEW


@pytest.fixture
def spec(words: Words, shared_data: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((shared_data / "specs" / FILES[words.name]).read_bytes())
    # A defect of 2.159: it requires a `meta` that none of its properties describes.
    loaded["components"]["schemas"]["MediaUploadResponse"].pop("required", None)
    return loaded


@pytest.fixture
def full(serve: Open, words: Words) -> Place:
    file = small_world()
    text = "@testcycles look & see https://example.com #brakes $TEST " + "long " * 60
    file.items.append(Item("rich", "twitter", "mention", "ana", "-1h", text, pictures=["a"]))
    file.items.append(Item("shown", "twitter", "dm", "ana", "-1h", "like this", pictures=["a"]))
    return serve(file, x_vocabulary=words.name)


def check(spec: dict[str, Any], path: str, method: str, status: str, body: object) -> None:
    """Raises unless the body is what the description promises for that call."""
    answer = spec["paths"][path][method]["responses"][status]
    content = answer["content"]
    media = content.get("application/json") or content["application/problem+json"]
    schema = {"components": spec["components"], **media["schema"]}
    jsonschema.Draft202012Validator(schema).validate(body)


def check_names(spec: dict[str, Any], name: str, item: dict[str, Any]) -> None:
    """Validators let unknown names pass: no property may be one that X does not have."""
    known = set(spec["components"]["schemas"][name]["properties"])
    assert set(item) <= known | {"url", "alt_text"}


def everything(words: Words, spec: dict[str, Any]) -> dict[str, str]:
    wanted = {
        words.fields: words.post_fields,
        "user.fields": words.user_fields,
        "media.fields": {"url", "width", "height", "alt_text", "media_key", "type"},
        "expansions": words.post_expansions,
    }
    return {name: ",".join(sorted(values)) for name, values in wanted.items()}


def test_the_names_that_may_be_asked_for_are_the_described_ones(
    words: Words, spec: dict[str, Any]
) -> None:
    found = {
        (p["name"], tuple(sorted(set(p["schema"]["items"]["enum"]))))
        for p in spec["components"]["parameters"].values()
        if p["name"] in (words.fields, "user.fields", "dm_event.fields", "expansions")
    }
    for name, ours in (
        (words.fields, words.post_fields),
        ("user.fields", words.user_fields),
        ("dm_event.fields", words.dm_fields),
        ("expansions", words.post_expansions),
        ("expansions", words.dm_expansions),
    ):
        assert (name, tuple(sorted(ours))) in found


def test_lists_of_posts(full: Place, words: Words, spec: dict[str, Any]) -> None:
    calls = {
        "/2/users/{id}/mentions": {},
        "/2/users/{id}/tweets": {},
        "/2/tweets/search/recent": {"query": "to:testcycles"},
        "/2/tweets": {"ids": f"{full.id('rich')},{full.id('x3')},99"},
    }
    name, _ = NAMES[words.name]
    for path, params in calls.items():
        asked = params | everything(words, spec)
        body = full.http.get(path.replace("{id}", full.me), params=asked).json()
        check(spec, path, "get", "200", body)
        assert body["data"]
        for post in [*body["data"], *body["includes"].get(words.included, [])]:
            check_names(spec, name, post)
        for user in body["includes"]["users"]:
            check_names(spec, "User", user)
        for media in body["includes"].get("media", []):
            check_names(spec, "Media", media)
    single = full.http.get(f"/2/tweets/{full.id('rich')}", params=everything(words, spec)).json()
    check(spec, "/2/tweets/{id}", "get", "200", single)
    assert words.note in single["data"]


def test_users(full: Place, words: Words, spec: dict[str, Any]) -> None:
    fields = {"user.fields": ",".join(sorted(words.user_fields))}
    calls = {
        "/2/users/me": {},
        "/2/users": {"ids": full.me},
        "/2/users/by": {"usernames": "benito,nobody"},
    }
    for path, params in calls.items():
        body = full.http.get(path, params=params | fields).json()
        check(spec, path, "get", "200", body)
        users = body["data"] if isinstance(body["data"], list) else [body["data"]]
        for user in users:
            check_names(spec, "User", user)


def test_direct_messages(full: Place, words: Words, spec: dict[str, Any]) -> None:
    asked = {
        "dm_event.fields": ",".join(sorted(words.dm_fields)),
        "expansions": ",".join(sorted(words.dm_expansions)),
        "media.fields": "url",
    }
    person = "1500000000000000011"
    for path in (
        "/2/dm_events",
        "/2/dm_conversations/with/{participant_id}/dm_events",
        "/2/dm_conversations/{id}/dm_events",
    ):
        filled = path.replace("{participant_id}", person).replace("{id}", f"{full.me}-{person}")
        body = full.http.get(filled, params=asked).json()
        check(spec, path, "get", "200", body)
        assert body["includes"]["media"][0]["url"]
        for event in body["data"]:
            check_names(spec, "DmEvent", event)
    single = full.http.get(f"/2/dm_events/{full.id('shown')}", params=asked).json()
    check(spec, "/2/dm_events/{event_id}", "get", "200", single)
    with_one = "/2/dm_conversations/with/{participant_id}/messages"
    sent = full.http.post(with_one.replace("{participant_id}", person), json={"text": "Hi"})
    check(spec, with_one, "post", "201", sent.json())


def test_writes(full: Place, spec: dict[str, Any]) -> None:
    body = {"text": "Thank you", "reply": {"in_reply_to_tweet_id": full.id("x4")}}
    made = full.http.post("/2/tweets", json=body).json()
    check(spec, "/2/tweets", "post", "201", made)
    hidden = full.http.put(f"/2/tweets/{full.id('x4')}/hidden", json={"hidden": True})
    check(spec, "/2/tweets/{tweet_id}/hidden", "put", "200", hidden.json())
    gone = full.http.delete(f"/2/tweets/{made['data']['id']}")
    check(spec, "/2/tweets/{id}", "delete", "200", gone.json())
    target = {"target_user_id": "1500000000000000012"}
    muted = full.http.post(f"/2/users/{full.me}/muting", json=target)
    check(spec, "/2/users/{id}/muting", "post", "200", muted.json())
    media = {"media": "aGVsbG8=", "media_category": "tweet_image", "media_type": "image/png"}
    one = full.http.post("/2/media/upload", json=media)
    check(spec, "/2/media/upload", "post", "200", one.json())
    asked = {"media_type": "image/png", "total_bytes": 5, "media_category": "tweet_image"}
    begun = full.http.post("/2/media/upload/initialize", json=asked)
    check(spec, "/2/media/upload/initialize", "post", "200", begun.json())


def test_errors_are_problems(full: Place, words: Words, spec: dict[str, Any]) -> None:
    missing = full.http.get("/2/tweets", params={"ids": "99"}).json()["errors"][0]
    schemas = {"components": spec["components"]}
    reference = {"$ref": "#/components/schemas/ResourceNotFoundProblem", **schemas}
    jsonschema.Draft202012Validator(reference).validate(missing)
    wrong = full.http.get(f"/2/users/{full.me}/mentions", params={"max_results": "1"}).json()
    reference = {"$ref": "#/components/schemas/InvalidRequestProblem", **schemas}
    jsonschema.Draft202012Validator(reference).validate(wrong)
