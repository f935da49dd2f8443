"""Answering below a video, and reading it back."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from socialinbox.domain.delivery import OutgoingReply
from socialinbox.domain.errors import NotFound, Refused, Unreachable
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.http import ApiClient
from socialinbox.networks.verbs import Verb
from socialinbox.networks.youtube.account import YouTubeChannel, connect
from socialinbox.networks.youtube.api import READ_UNITS, WRITE_UNITS
from socialinbox.networks.youtube.rules import COMMENTS
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from tests.networks.entries import entry_of
from tests.networks.youtube.conftest import Reader, open_reader, seen
from tests.sandbox.youtube.conftest import DOCUMENT
from tests.sandbox.youtube.schema import complaints
from tests.worlds import small_world


async def answered(reader: Reader) -> list[SeenMessage]:
    """What the small world's customers said, oldest first."""
    return sorted(seen(await reader.round(COMMENTS)).values(), key=lambda m: m.sent_at)


def reply_to(said: SeenMessage, text: str) -> OutgoingReply:
    """A reply as the outbox would queue it."""
    return OutgoingReply(
        kind=MessageKind.COMMENT,
        text=text,
        to_id=said.native_id,
        subject_id=said.subject.native_id if said.subject else None,
        conversation_id=said.conversation_id,
        recipient_id=None,
        queued_at=now(),
    )


def written(sandbox: Sandbox) -> list[str]:
    """What stands in the world by our hand."""
    return [t.text for t in sandbox.world.of("youtube") if t.by_client]


async def test_a_reply_stands_under_its_thread_once_and_is_read_back(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, below = await answered(reader)
        reply = reply_to(below, "Below 1.5 mm & only then ✓")
        sent = await reader.channel.send(reply)
        assert written(sandbox) == [reply.text]
        assert sent.url == f"https://www.youtube.com/watch?v={reply.subject_id}&lc={sent.native_id}"
        by_id = await reader.channel.find(reply, sent.native_id)
        by_text = await reader.channel.find(reply, None)
        assert by_id is not None
        assert by_text is not None
        assert by_id.native_id == by_text.native_id == sent.native_id
        assert by_id.direction is Direction.OUT
        assert by_id.text == reply.text
        assert by_id.parent_id == top.native_id
        assert by_id.subject is not None
        assert by_id.subject.text == "Cleaning a disc rotor"
        assert sent.native_id in seen(await reader.round(COMMENTS))


async def test_only_words_written_since_are_taken_for_ours(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        reply = reply_to(top, "Swap!")
        # Ben said the same before, and so did we, an hour ago.
        await reader.say("before", "owner", "Swap!", to="y1", at="-1h")
        assert await reader.channel.find(reply, None) is None
        sent = await reader.channel.send(reply)
        found = await reader.channel.find(reply, None)
        assert found is not None
        assert found.native_id == sent.native_id
        later = replace(reply, queued_at=reply.queued_at + timedelta(hours=1))
        assert await reader.channel.find(later, None) is None


async def test_what_the_spam_filter_swallows_is_not_found() -> None:
    options = {"youtube_spam_filter": "on"}
    with Sandbox(World(small_world()), options=options, networks=("youtube",)) as sandbox:
        async with open_reader(sandbox) as reader:
            top, _ = await answered(reader)
            await reader.channel.send(reply_to(top, "Yes"))
            again = reply_to(top, "Yes")
            sent = await reader.channel.send(again)
            assert await reader.channel.find(again, sent.native_id) is None


async def test_a_lost_answer_is_unsure_and_then_found(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        reply = reply_to(top, "Swap them")
        sandbox.sites["youtube"].faults.add("lost_answer", times=1)
        with pytest.raises(Unreachable) as caught:
            await reader.channel.send(reply)
        assert caught.value.sent
        found = await reader.channel.find(reply, None)
        assert found is not None
        assert written(sandbox) == ["Swap them"]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("parent_deleted", NotFound),
        ("duplicate", Refused),
        ("window_closed", Refused),
        ("server_error", Unreachable),
    ],
)
async def test_a_write_that_fails_is_not_tried_again(
    sandbox: Sandbox, fault: str, error: type[Exception]
) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        sandbox.sites["youtube"].faults.add(fault, times=1)
        with pytest.raises(error):
            await reader.channel.send(reply_to(top, "Hello"))
    assert written(sandbox) == []


async def test_a_thread_that_is_gone(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        await reader.post("/_world/change", {"do": "delete", "id": top.native_id})
        with pytest.raises(NotFound):
            await reader.channel.send(reply_to(top, "Hello"))
        assert await reader.channel.find(reply_to(top, "Hello"), None) is None


async def test_a_reply_to_nothing_is_refused(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        top, _ = await answered(reader)
        lost = replace(reply_to(top, "Hello"), to_id=None, conversation_id=None)
        with pytest.raises(Refused):
            await reader.channel.send(lost)


async def test_units_are_counted(sandbox: Sandbox) -> None:
    async with open_reader(sandbox) as reader:
        await reader.channel.identify()
        assert reader.channel.api.units == READ_UNITS
        top, _ = await answered(reader)
        # The list of threads, the titles of its videos, the authors' channels.
        assert reader.channel.api.units == 4 * READ_UNITS
        await reader.channel.send(reply_to(top, "Hello"))
        assert reader.channel.api.units == 4 * READ_UNITS + WRITE_UNITS


async def test_every_name_we_ask_with_is_in_the_discovery_document(sandbox: Sandbox) -> None:
    asked: list[httpx.Request] = []

    async def note(request: httpx.Request) -> None:
        asked.append(request)

    info = sandbox.entrances["youtube"].info
    client = httpx.AsyncClient(
        base_url=info["url"],
        headers={"Authorization": f"Bearer {info['access_token']}"},
        event_hooks={"request": [note]},
    )
    channel = connect(ConnectorParts(ApiClient(client), None, {}))
    assert isinstance(channel, YouTubeChannel)
    async with httpx.AsyncClient(base_url=info["url"]) as world:
        reader = Reader(channel, client, world)
        top, _ = await answered(reader)
        for stream in ("held", "sweep", "sweep"):
            await reader.round(stream)
        sent = await channel.send(reply_to(top, "Hello"))
        await channel.find(reply_to(top, "Hello"), sent.native_id)
        await channel.find(reply_to(top, "Hello"), None)
        await channel.answered_since(reply_to(top, "Hello"), now())
        ours = entry_of(seen(await reader.round(COMMENTS))[sent.native_id])
        await channel.act(Verb.EDIT, ours, "Hello!")
        await channel.act(Verb.DELETE, ours)
        for verb in (Verb.HOLD, Verb.REJECT, Verb.BAN):
            await channel.act(verb, entry_of(top))
        await channel.recheck([entry_of(top)])
        await channel.aclose()
    assert [wrong for request in asked if (wrong := undescribed(request))] == []
    assert len({(request.method, request.url.path) for request in asked}) == 8


def undescribed(request: httpx.Request) -> list[str]:
    """What in a call the discovery document does not know of."""
    document: dict[str, Any] = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    methods = {
        (method["httpMethod"], "/" + method["path"]): method
        for resource in document["resources"].values()
        for method in resource.get("methods", {}).values()
    }
    method = methods.get((request.method, request.url.path))
    if method is None:
        return [f"{request.method} {request.url.path}"]
    declared, wrong = method["parameters"], []
    for name, value in request.url.params.items():
        known = declared.get(name, {"enum": [], "type": "none"})
        truth = known["type"] != "boolean" or value in ("true", "false")
        if value not in known.get("enum", [value]) or not truth:
            wrong.append(f"{name}={value}")
    required = {name for name, one in declared.items() if one.get("required")}
    wrong += sorted(required - set(request.url.params))
    if "request" not in method:
        return [*wrong, *(["a body"] if request.content else [])]
    return [*wrong, *complaints(document, method["request"]["$ref"], json.loads(request.content))]


@pytest.mark.parametrize(
    ("method", "path", "wrong"),
    [
        ("GET", "comments?part=snippet&parentId=a&invented=1", ["invented=1"]),
        ("GET", "comments?part=snippet&textFormat=latex", ["textFormat=latex"]),
        ("GET", "comments?id=a", ["part"]),
        ("GET", "inventions?part=snippet", ["GET /youtube/v3/inventions"]),
        ("POST", "comments/setModerationStatus?id=a&moderationStatus=published&banAuthor=perhaps",
         ["banAuthor=perhaps"]),
    ],
)  # fmt: skip
def test_a_name_that_google_does_not_have_would_be_seen(
    method: str, path: str, wrong: list[str]
) -> None:
    request = httpx.Request(method, f"https://youtube.googleapis.com/youtube/v3/{path}")
    assert undescribed(request) == wrong
