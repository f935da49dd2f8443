"""Every call of the connector against both published descriptions of X's API."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.times import now
from socialinbox.networks.twitter.account import XAccount
from socialinbox.networks.verbs import Verb
from socialinbox.sandbox.media import draw
from socialinbox.sandbox.worldfile import Item
from tests.networks.entries import entry_of
from tests.networks.twitter.conftest import Place, Serve, messages, read
from tests.networks.twitter.test_replies import direct, public
from tests.worlds import small_world

Json = dict[str, Any]
FILES = {
    "legacy": "x-openapi-2.159-xdk-2026-02-27.json",
    "new": "x-openapi-2.167-docs-2026-08-22.json",
}
ALL_CALLS = 24
"""Different calls that the connector makes."""


@pytest.fixture(params=["legacy", "new"])
def words(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def spec(words: str, shared_data: Path) -> Json:
    loaded: Json = json.loads((shared_data / "specs" / FILES[words]).read_bytes())
    return loaded


async def everything(place: Place, account: XAccount, folder: Path) -> None:
    """Have the connector make each of its calls."""
    for stream in account.rules.streams:
        await read(account, stream.name)
    theirs = entry_of(messages(await read(account, "mentions"))[place.id("x4")])
    posts = messages(await read(account, "posts"))
    (folder / "a.png").write_bytes(draw("a"))
    (folder / "a.gif").write_bytes(b"GIF89a")
    still = OutgoingFile(str(folder / "a.png"), "image/png", "a.png", 10, "A wheel")
    moving = OutgoingFile(str(folder / "a.gif"), "image/gif", "a.gif", 6)
    reply = replace(public(place.id("x4")), files=(still,))
    for one in (reply, replace(direct(), files=(moving,))):
        assert await account.answered_since(one, now()) is None
        sent = await account.send(one)
        await account.find(one, sent.native_id)
        await account.find(one, None)
    for verb in (Verb.HIDE, Verb.MUTE, Verb.LIKE, Verb.UNLIKE):
        known = replace(theirs, facts={**theirs.facts, "liked": verb is Verb.UNLIKE})
        await account.act(verb, known)
    fresh = entry_of(posts[place.id("fresh")])
    await account.act(Verb.EDIT, fresh, "Open on Sunday")
    await account.act(Verb.DELETE, fresh)
    listed = messages(await read(account, "messages"))
    await account.act(Verb.DELETE, entry_of(listed[place.id("xd2")]))
    await account.fetch_media(listed[place.id("shown")].attachments[0].url or "")
    await account.recheck([theirs])


async def test_every_call_is_one_that_x_describes(
    serve: Serve, words: str, spec: Json, tmp_path: Path
) -> None:
    file = small_world()
    file.items += [
        Item("fresh", "twitter", "post", "owner", "-5m", "Open on Sundya"),
        Item("shown", "twitter", "dm", "ana", "-1h", "like this", pictures=["a"]),
    ]
    place = serve(file, x_vocabulary=words, x_likes="yes", x_processing_seconds="0")
    asked: list[tuple[httpx.Request, int]] = []

    async def note(response: httpx.Response) -> None:
        asked.append((response.request, response.status_code))

    async with place.open() as account:
        place.client.event_hooks["response"].append(note)
        await everything(place, account, tmp_path)
    called = set()
    for request, status in asked:
        if status == httpx.codes.BAD_REQUEST:
            # The first call in the vocabulary that this server does not speak.
            assert words == "legacy"
            continue
        found = described(spec, request)
        if found is None:
            # The older description does not have the one call for pictures of messages.
            assert words == "legacy"
            assert "/dm_conversations/media/" in request.url.path
            continue
        path, operation = found
        called.add((request.method, path))
        check_query(spec, operation, request)
        check_body(spec, operation, request)
    assert len(called) == ALL_CALLS - (words == "legacy")


def described(spec: Json, request: httpx.Request) -> tuple[str, Json] | None:
    """The description of a call: its path and operation."""
    fits = [
        path
        for path, methods in spec["paths"].items()
        if request.method.lower() in methods
        and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), request.url.path)
    ]
    path = min(fits, key=lambda one: one.count("{"), default=None)
    return None if path is None else (path, spec["paths"][path][request.method.lower()])


def parameters(spec: Json, operation: Json) -> Iterator[Json]:
    """An operation's parameters, references followed."""
    for one in operation.get("parameters", []):
        reference = one.get("$ref")
        yield spec["components"]["parameters"][reference.rpartition("/")[2]] if reference else one


def check_query(spec: Json, operation: Json, request: httpx.Request) -> None:
    """Each query name is declared and each value is of its schema; what is required is there."""
    declared = {p["name"]: p for p in parameters(spec, operation) if p["in"] == "query"}
    for name, text in request.url.params.multi_items():
        assert name in declared, f"{request.url.path} has no {name}"
        schema = declared[name]["schema"]
        value: object = text
        if schema.get("type") == "array":
            value = text.split(",")
        elif schema.get("type") == "integer":
            value = int(text)
        validate(spec, schema, value)
    required = {name for name, one in declared.items() if one.get("required")}
    assert required <= set(request.url.params)


def check_body(spec: Json, operation: Json, request: httpx.Request) -> None:
    """The body is of its schema, with no name that is not declared at its top."""
    if "requestBody" not in operation:
        assert request.content == b""
        return
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    body = json.loads(request.content)
    validate(spec, schema, body)
    whole = spec["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    parts = [whole, *whole.get("anyOf", [])]
    names = {name for part in parts for name in resolved(spec, part).get("properties", {})}
    assert set(body) <= names


def resolved(spec: Json, schema: Json) -> Json:
    """A schema, its reference followed."""
    reference = schema.get("$ref")
    if reference is None:
        return schema
    found: Json = spec["components"]["schemas"][reference.rpartition("/")[2]]
    return found


def validate(spec: Json, schema: Json, value: object) -> None:
    """Raises unless the value is of the schema."""
    whole = {"components": spec["components"], **schema}
    jsonschema.Draft202012Validator(whole).validate(value)


async def test_a_call_that_x_does_not_describe_would_be_seen(spec: Json) -> None:
    request = httpx.Request("GET", "https://api.x.com/2/tweets", params={"ids": "1", "ide": "2"})
    found = described(spec, request)
    assert found is not None
    with pytest.raises(AssertionError, match="has no ide"):
        check_query(spec, found[1], request)
    body = httpx.Request("POST", "https://api.x.com/2/users/1/likes", json={"tweet": "1"})
    found = described(spec, body)
    assert found is not None
    with pytest.raises(jsonschema.ValidationError):
        check_body(spec, found[1], body)
    assert described(spec, httpx.Request("PATCH", "https://api.x.com/2/tweets")) is None
