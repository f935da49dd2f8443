"""Every recorded answer of the endpoints we call is read without loss."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from socialinbox.domain.errors import AuthExpired, BadAnswer, Forbidden, NetworkError, Refused
from socialinbox.domain.times import parse_rfc3339
from socialinbox.networks.http import Answer
from socialinbox.networks.youtube import wire
from socialinbox.networks.youtube.errors import read_error
from socialinbox.networks.youtube.login import read_tokens
from socialinbox.networks.youtube.mapping import message, messages, own_account, subject
from socialinbox.networks.youtube.text import from_html

pytestmark = pytest.mark.recorded

KINDS: dict[str, type[msgspec.Struct]] = {
    "youtube#commentThreadListResponse": wire.Threads,
    "youtube#commentThread": wire.CommentThread,
    "youtube#commentListResponse": wire.Comments,
    "youtube#comment": wire.Comment,
    "youtube#channelListResponse": wire.Channels,
    "youtube#videoListResponse": wire.Videos,
}


def answers(folder: Path) -> Iterator[tuple[str, int, Any]]:
    """Name, status and body of each recorded answer."""
    for path in sorted((folder / "recorded" / "youtube").rglob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if "exchanges" not in content:
            status = content["error"]["code"] if "error" in content else 200
            yield path.name, status, content
            continue
        for exchange in content["exchanges"]:
            response = exchange["response"]
            yield path.name, response["status"], response["body"]


def resources(folder: Path, item: str) -> list[Any]:
    """All recorded resources of a kind, wherever they stand."""
    found: list[Any] = []

    def look(value: Any) -> None:
        if isinstance(value, dict):
            if value.get("kind") == item:
                found.append(value)
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    for _, _, body in answers(folder):
        look(body)
    return found


def test_all_answers_decode_with_all_their_items(shared_data: Path) -> None:
    read = 0
    for name, _, body in answers(shared_data):
        kind = KINDS.get(body.get("kind", "")) if isinstance(body, dict) else None
        if kind is None:
            continue
        decoded = msgspec.json.decode(json.dumps(body).encode(), type=kind)
        if "items" in body:
            assert [i.id for i in decoded.items] == [i["id"] for i in body["items"]], name  # type: ignore[attr-defined]
        assert getattr(decoded, "next_page_token", None) == body.get("nextPageToken")
        read += 1
    assert read >= 15


def test_every_comment_becomes_a_message_with_its_words(shared_data: Path) -> None:
    raw = resources(shared_data, "youtube#comment")
    assert len(raw) > 40
    for said in raw:
        comment = msgspec.convert(said, wire.Comment)
        snippet = said["snippet"]
        found = message(comment, None, "UCnobody", [])
        assert found.native_id == said["id"]
        assert found.text == snippet["textOriginal"]
        assert found.sent_at == parse_rfc3339(snippet["publishedAt"])
        assert (found.edited_at is not None) == (snippet["updatedAt"] > snippet["publishedAt"])
        assert found.parent_id == snippet.get("parentId")
        assert found.conversation_id == snippet.get("parentId", said["id"])
        assert found.author.key.native_id == snippet["authorChannelId"]["value"]
        shown = snippet["authorDisplayName"]
        assert (found.author.name or f"@{found.author.handle}") == shown
        assert found.author.avatar_url == snippet["authorProfileImageUrl"]
        assert not found.author.placeholder
        for span in found.spans:
            assert 0 <= span.start < span.end <= len(found.text)


def test_html_gives_the_same_words_as_the_original(shared_data: Path) -> None:
    for said in resources(shared_data, "youtube#comment"):
        snippet = said["snippet"]
        if "<a href" in snippet["textDisplay"]:
            # Google shortens and rewrites links there.
            continue
        shown = from_html(snippet["textDisplay"])
        assert " ".join(shown.split()) == " ".join(snippet["textOriginal"].split())


def test_threads_keep_their_replies_and_videos(shared_data: Path) -> None:
    raw = resources(shared_data, "youtube#commentThread")
    assert len(raw) > 30
    for thread in raw:
        decoded = msgspec.convert(thread, wire.CommentThread)
        replies = decoded.replies.comments if decoded.replies else []
        found = messages(decoded, replies, "UCnobody", {})
        assert len(found) == 1 + len(thread.get("replies", {}).get("comments", []))
        assert found[0].native_id == thread["id"]
        assert {m.conversation_id for m in found} == {thread["id"]}
        video = thread["snippet"].get("videoId")
        assert (found[0].subject.native_id if found[0].subject else None) == video


def test_channels_and_videos(shared_data: Path) -> None:
    channels = resources(shared_data, "youtube#channel")
    named = [c for c in channels if "snippet" in c]
    for raw in named:
        own = own_account(msgspec.convert(raw, wire.Channel))
        assert (own.native_id, own.name) == (raw["id"], raw["snippet"]["title"])
        assert own.avatar_url
    assert any(own_account(msgspec.convert(c, wire.Channel)).handle for c in named)
    videos = resources(shared_data, "youtube#video")
    for raw in videos:
        if "snippet" in raw:
            seen = subject(msgspec.convert(raw, wire.Video))
            assert seen.text == raw["snippet"]["title"]
            assert seen.picture_url in {t["url"] for t in raw["snippet"]["thumbnails"].values()}
    assert named
    assert videos


def test_refusals(shared_data: Path) -> None:
    expected: dict[str, type[NetworkError]] = {
        "authError": AuthExpired,
        "keyInvalid": Forbidden,
        "subscriptionForbidden": Refused,
    }
    met: set[str] = set()
    for name, status, body in answers(shared_data):
        if status < 400:
            continue
        reason = body["error"]["errors"][0]["reason"]
        error = read_error(Answer(status, {}, json.dumps(body).encode()))
        assert type(error) is expected[reason], name
        assert error.code == reason
        met.add(reason)
    assert met == set(expected)


def test_renewed_tokens(shared_data: Path) -> None:
    tokens = [b for _, _, b in answers(shared_data) if isinstance(b, dict) and "access_token" in b]
    assert tokens
    for body in tokens:
        read = read_tokens(json.dumps(body).encode())
        assert read.expires_in == 3599
        assert read.refresh_token is None
        assert read.scope


def without_each(value: Any) -> Iterator[Any]:
    """Copies of a JSON value, each with one name or item missing."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield {key: kept for key, kept in value.items() if key != name}
            for smaller in without_each(inner):
                yield value | {name: smaller}
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            for smaller in without_each(inner):
                yield [*value[:place], smaller, *value[place + 1 :]]


def test_whatever_is_missing_is_survived_or_said(shared_data: Path) -> None:
    raw = next(t for t in resources(shared_data, "youtube#commentThread") if "replies" in t)
    survived = told = 0
    for smaller in without_each(raw):
        thread = msgspec.convert(smaller, wire.CommentThread)
        replies = thread.replies.comments if thread.replies else []
        try:
            messages(thread, replies, "UCnobody", {})
            survived += 1
        except BadAnswer:
            told += 1
    # Only a comment without id, contents or time can't be kept.
    comments = 1 + len(raw["replies"]["comments"])
    assert told == 3 * comments + 2
    assert survived > 10 * comments
