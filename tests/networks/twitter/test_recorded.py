"""Every recorded answer of our endpoints is read without loss."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.message import Direction, MessageKind, SpanKind
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.mapping import (
    Around,
    direct_of,
    message_of,
    moment_of,
    profile_of,
    text_of,
)
from socialinbox.networks.twitter.rules import NETWORK, measure
from socialinbox.networks.twitter.text import unescape

pytestmark = pytest.mark.recorded
OWN = OwnAccount(NETWORK, "1111111111111111111", "Example User", "ExampleUser")


@pytest.fixture
def recorded(shared_data: Path) -> Path:
    return shared_data / "recorded" / "twitter"


def bodies(folder: Path) -> Iterator[tuple[str, Any]]:
    """Every recorded body with the file's name, out of its container."""
    for file in sorted(folder.glob("*/*.json")):
        if file.parent.name in ("twitter-text", "x-docs"):
            continue
        content = json.loads(file.read_bytes())
        if isinstance(content, dict) and "exchanges" in content:
            for exchange in content["exchanges"]:
                yield file.name, exchange["response"]["body"]
        else:
            yield file.name, content


def listed(body: Any) -> list[dict[str, Any]]:
    data = body.get("data", []) if isinstance(body, dict) else []
    return [data] if isinstance(data, dict) else data


def decode(kind: type[Any], raw: object) -> Any:
    return msgspec.json.decode(msgspec.json.encode(raw), type=kind)


def is_post(raw: dict[str, Any]) -> bool:
    return "text" in raw and "id" in raw and "event_type" not in raw


def test_posts(recorded: Path) -> None:
    count = marked = 0
    for name, body in bodies(recorded):
        raw_posts = [raw for raw in listed(body) if is_post(raw)]
        raw_posts += list((body.get("includes") or {}).get("tweets", []))
        around = Around().add(decode(wire.Includes, body.get("includes") or {}))
        for raw in raw_posts:
            post = decode(wire.Post, raw)
            count += 1
            words = text_of(post)
            unescaped = unescape(raw["text"])
            # Nothing is lost but the links to attachments at the end.
            assert unescaped.startswith(words.leading + words.text), name
            if not raw.get("attachments"):
                assert words.leading + words.text == unescaped, name
            for span in words.spans:
                marked += 1
                shown = words.text[span.start : span.end]
                assert shown[:1] in "@#$＠＃h", (name, shown)
            message = message_of(post, around, OWN)
            assert message.native_id == (raw.get("edit_history_tweet_ids") or [raw["id"]])[0]
            if raw.get("author_id"):
                assert message.author.key == IdentityKey(NETWORK, "user", raw["author_id"])
            else:
                assert message.author.placeholder
            expected = {
                ref["id"] for ref in raw.get("referenced_tweets", []) if ref["type"] == "replied_to"
            }
            assert ({message.parent_id} if message.parent_id else set()) == expected, name
            assert (message.kind is MessageKind.REPLY) == bool(expected)
            if "created_at" in raw and int(raw["id"]) < 1111111111111111111:
                assert abs((message.sent_at - moment_of(raw["id"])).total_seconds()) < 2, name
    assert count > 50
    assert marked >= 2


def test_entities_that_do_not_fit_their_text_are_left_out(recorded: Path) -> None:
    body = json.loads((recorded / "twittered" / "tweet_example_v2.json").read_bytes())
    words = text_of(decode(wire.OnePost, body).data)
    # Its hashtag, cashtag and link were written over the text by the library's author.
    assert [words.text[s.start : s.end] for s in words.spans] == ["@RedouaneBali", "@TwitterAPI"]


def test_users(recorded: Path) -> None:
    count = 0
    for name, body in bodies(recorded):
        raws = [raw for raw in listed(body) if "username" in raw]
        raws += (body.get("includes") or {}).get("users", [])
        for raw in raws:
            count += 1
            profile = profile_of(decode(wire.User, raw))
            assert profile.key.native_id == raw["id"], name
            assert profile.handle == raw["username"]
            assert profile.name == unescape(raw["name"])
            assert profile.url == f"https://x.com/{raw['username']}"
            if "profile_image_url" in raw:
                assert profile.avatar_url is not None
                assert "_normal" not in profile.avatar_url
            if raw.get("description"):
                assert profile.bio
    assert count > 8


def test_direct_messages(recorded: Path) -> None:
    seen = {}
    for _, body in bodies(recorded):
        for raw in listed(body):
            if "event_type" in raw:
                message = direct_of(decode(wire.DmEvent, raw), Around(), OWN)
                seen[message.native_id] = message
    assert {m.text for m in seen.values()} == {
        "Testing 1",
        "Testing 2",
        "Another photo https://t.co/J5KotyeIyd",
    }
    photo = seen["1585321444547837956"]
    assert photo.conversation_id == "1585094756761149440"
    assert photo.author.key.native_id == "906948460078698496"
    assert abs((photo.sent_at - moment_of(photo.native_id)).total_seconds()) < 2


def test_answers_to_writes(recorded: Path) -> None:
    created = sent = 0
    for name, body in bodies(recorded):
        if "create" in name and "text" in (body.get("data") or {}):
            assert decode(wire.CreatedPost, body).data.id == body["data"]["id"]
            created += 1
        if "dm_event_id" in (body.get("data") or {}):
            assert decode(wire.SentDm, body).data.dm_event_id == body["data"]["dm_event_id"]
            sent += 1
    assert created >= 3
    assert sent >= 4


def test_lists_keep_their_place(recorded: Path) -> None:
    tokens = 0
    for name, body in bodies(recorded):
        if isinstance(body.get("meta"), dict) and "result_count" in body["meta"]:
            page = decode(wire.Posts, body)
            assert page.meta.next_token == body["meta"].get("next_token"), name
            assert len(page.data or []) == body["meta"]["result_count"], name
            tokens += page.meta.next_token is not None
    assert tokens >= 5


def test_attachments(recorded: Path) -> None:
    body = json.loads((recorded / "twittered" / "tweet_example_v2.json").read_bytes())
    page = decode(wire.OnePost, body)
    message = message_of(page.data, Around().add(page.includes), OWN)
    (attachment,) = message.attachments
    assert (attachment.native_id, attachment.width) == ("3_1365362339449561088", 1280)
    assert attachment.name == "test"
    assert message.author.handle == "marcomornati"


def test_the_documented_mention_event(recorded: Path) -> None:
    event = json.loads((recorded / "x-docs" / "post.mention.create.json").read_bytes())["data"]
    post = decode(wire.Post, event["payload"])
    message = message_of(post, Around().add(decode(wire.Includes, event["includes"])), OWN)
    assert (message.kind, message.direction) == (MessageKind.MENTION, Direction.IN)
    assert message.text == "hey @ExampleUser"
    assert [(s.start, s.end, s.kind) for s in message.spans] == [(4, 16, SpanKind.MENTION)]
    assert message.facts["summoned"] is True
    assert message.author.handle == "OtherUser"


def test_lengths_are_those_of_x(recorded: Path) -> None:
    suite = json.loads((recorded / "twitter-text" / "validate.json").read_bytes())
    cases = suite["WeightedTweetsWithDiscountedEmojiCounterTest"]
    for case in cases:
        length = measure(case["text"], MessageKind.REPLY)
        assert length.used == case["expected"]["weightedLength"], case["description"]
        assert length.fits == case["expected"]["valid"], case["description"]
    for case in suite["tweets"]:
        # Written when 140 was the limit: what was valid then still is.
        if case["expected"]:
            assert measure(case["text"], MessageKind.REPLY).fits
    assert len(cases) > 5
