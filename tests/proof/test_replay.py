"""What was recorded of the real networks is replayed by a server, and synced from like one.

Ids of the signed-in account are put where a recording has another's, and a list that nobody
recorded is made of recorded things. All else answers 404, as the network itself words it.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from socialinbox.app import App
from socialinbox.config.endpoints import Endpoint
from socialinbox.config.profile import open_profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.times import parse_rfc3339
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.signin.connecting import NewAccount
from socialinbox.surroundings import Surroundings
from socialinbox.sync.account_sync import StreamReport
from socialinbox.vault.secrets import Credentials
from tests.proof.replay import Replay, serving

pytestmark = pytest.mark.recorded

MISSING: dict[str, Any] = {
    "twitter": {
        "title": "Not Found Error",
        "detail": "Could not find what was asked for.",
        "type": "https://api.twitter.com/2/problems/resource-not-found",
        "status": 404,
    },
    "facebook": {
        "error": {
            "message": "(#803) Some of the aliases you requested do not exist: x",
            "type": "OAuthException",
            "code": 803,
            "fbtrace_id": "A",
        }
    },
    "linkedin": {"status": 404, "code": "RESOURCE_NOT_FOUND", "message": "Not found"},
    "youtube": {
        "error": {
            "code": 404,
            "message": "Not found.",
            "errors": [{"message": "Not found.", "domain": "youtube", "reason": "notFound"}],
        }
    },
}


@dataclass
class Synced:
    """What two rounds brought: the messages, and what each stream of the second said."""

    entries: list[Entry]
    reports: dict[str, StreamReport]

    @property
    def texts(self) -> dict[str, str]:
        """The words by native id; fails where a message came twice."""
        assert len({e.native_id for e in self.entries}) == len(self.entries)
        return {e.native_id: e.text for e in self.entries}

    def stopped(self) -> dict[str, str]:
        """What is said of each stream that could not be read."""
        return {name: str(r.error) for name, r in self.reports.items() if r.error is not None}


Read = Callable[..., AbstractAsyncContextManager[Synced]]


@pytest.fixture
def recorded(shared_data: Path) -> Path:
    return shared_data / "recorded"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Signs in at a replayed network and reads it twice."""

    @asynccontextmanager
    async def open_one(network: str, replay: Replay, **settings: str) -> AsyncIterator[Synced]:
        with serving(replay) as url:
            name = NetworkName(network)
            surroundings = Surroundings({name: Endpoint(url, url)}, memory_only=True)
            app = App(open_profile(tmp_path / "profile"), surroundings)
            try:
                online = await app.go_online()
                await online.connecting.add(NewAccount(name, Credentials("a-token"), settings))
                await online.sync_now()
                reports = {r.stream.name: r for r in await online.sync_now()}
                rows = await app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
                yield Synced([e for row in rows for e in await app.inbox.whole(row.id)], reports)
            finally:
                await app.aclose()

    return open_one


def body(file: Path, number: int = 0) -> Any:
    """A recorded body, out of its container if it has one."""
    content = json.loads(file.read_bytes())
    if isinstance(content, dict) and "exchanges" in content:
        return content["exchanges"][number]["response"]["body"]
    return content


def in_words(sentences: Mapping[str, str]) -> None:
    """Each is a sentence for people, not a code or a bare number."""
    for sentence in sentences.values():
        assert sentence.endswith(".")
        assert " " in sentence
        assert sentence[0].isupper()


def same_moment(seen: datetime, raw: str) -> bool:
    return abs((seen - parse_rfc3339(raw)).total_seconds()) < 2


@pytest.mark.parametrize(
    ("me", "mentions"),
    [
        ("nango/users.json", "nango/list-mentions.json"),
        ("tweepy/test_client_get_user.json", "tweepy/test_client_get_users_mentions.json"),
        (
            "python-twitter/apis__user__me_resp.json",
            "python-twitter/apis__timeline__timeline_mentions.json",
        ),
    ],
)
async def test_x(recorded: Path, read: Read, me: str, mentions: str) -> None:
    folder = recorded / "twitter"
    replay = Replay(MISSING["twitter"])
    who, said = body(folder / me), body(folder / mentions)
    replay.add("/2/users/me", who)
    own = who["data"]["id"]

    def page(query: Mapping[str, str]) -> Any:
        return None if "pagination_token" in query else said

    replay.choose(f"/2/users/{own}/mentions", page)
    letters = body(folder / "python-twitter" / "apis__dm_events__events.json")
    replay.add("/2/dm_events", letters)
    async with read("twitter", replay) as found:
        texts = found.texts
        raws = {(raw.get("edit_history_tweet_ids") or [raw["id"]])[0]: raw for raw in said["data"]}
        wanted = {key: raw for key, raw in raws.items() if not raw["text"].startswith("RT @")}
        (letter,) = letters["data"]
        assert texts.keys() - {letter["id"]} >= wanted.keys()
        assert texts[letter["id"]] == letter["text"]
        for entry in found.entries:
            raw = letter if entry.native_id == letter["id"] else raws[entry.native_id]
            assert entry.text in raw["text"].replace("&amp;", "&").replace("&gt;", ">"), raw
            if "created_at" in raw:
                assert same_moment(entry.sent_at, raw["created_at"])
            writer = raw.get("author_id") or raw.get("sender_id")
            assert (entry.author.key.native_id == writer) or entry.author.placeholder
        in_words(found.stopped())
        assert {"posts", "conversations"} <= found.stopped().keys()
        assert "messages" not in found.stopped()


async def test_comments_of_a_facebook_page(recorded: Path, read: Read) -> None:
    folder = recorded / "facebook" / "python-facebook"
    comments = body(folder / "comments__comments_p1.json")
    page_id, post_id = "19292868552", "19292868552_10158407654328553"
    replay = Replay(MISSING["facebook"])
    page = body(folder / "pages__single_default_page.json") | {"id": page_id}
    replay.add("/me", page)
    replay.add(f"/{page_id}", page)
    count = {"comments": {"data": [], "summary": comments["summary"]}}
    post = {"id": post_id, "created_time": "2021-08-10T18:00:00+0000"} | count
    replay.add(f"/{page_id}/published_posts", {"data": [post]})
    replay.choose(f"/{post_id}/comments", lambda query: None if "after" in query else comments)
    async with read("facebook", replay, page_id=page_id) as found:
        assert sorted(found.texts.values()) == sorted(raw["message"] for raw in comments["data"])
        by_words = {raw["message"]: raw for raw in comments["data"]}
        for entry in found.entries:
            raw = by_words[entry.text]
            assert raw["permalink_url"].endswith("=" + entry.native_id.split("_")[1])
            assert same_moment(entry.sent_at, raw["created_time"])
            # Facebook did not tell this app who wrote them.
            assert entry.author.placeholder
        in_words(found.stopped())
        assert {"messages", "visitor_posts"} <= found.stopped().keys()


async def test_a_conversation_in_messenger(recorded: Path, read: Read) -> None:
    conversation = body(recorded / "facebook" / "restfb" / "conversation.json")
    said = conversation.pop("messages")["data"]
    customer, own = conversation["participants"]["data"]
    replay = Replay(MISSING["facebook"])
    replay.add("/me", own)
    replay.add(f"/{own['id']}", own)
    replay.add(f"/{own['id']}/conversations", {"data": [conversation]})
    replay.add(f"/{conversation['id']}", conversation)
    replay.add(f"/{conversation['id']}/messages", {"data": said})
    async with read("facebook", replay, page_id=own["id"]) as found:
        assert found.texts == {raw["id"]: raw["message"] for raw in said}
        for raw in said:
            entry = next(e for e in found.entries if e.native_id == raw["id"])
            assert same_moment(entry.sent_at, raw["created_time"])
            assert entry.author.name == raw["from"]["name"]
            assert (entry.direction.value == "in") == (raw["from"]["id"] == customer["id"])
            assert len(entry.attachments) == len(raw.get("attachments", {}).get("data", []))
        in_words(found.stopped())
        assert "messages" not in found.stopped()


async def test_a_facebook_page_whose_posts_do_not_count_their_comments(
    recorded: Path, read: Read
) -> None:
    folder = recorded / "facebook" / "nango"
    replay = Replay(MISSING["facebook"])
    for name in ("get-user-profile.json", "get-page.json", "list-page-posts.json"):
        replay.add_exchanges(folder / name)
    page = body(folder / "get-page.json")
    replay.add(f"/{page['id']}/published_posts", body(folder / "list-page-posts.json", 1))
    async with read("facebook", replay) as found:
        assert found.entries == []
        in_words(found.stopped())
        assert "how many comments" in found.stopped()["comments"]


async def test_linkedin(recorded: Path, read: Read) -> None:
    folder = recorded / "linkedin"
    replay = Replay(MISSING["linkedin"])
    acls = body(folder / "om0852" / "organizationAcls.json")
    number = acls["elements"][0]["organization"].rpartition(":")[2]
    page = body(
        folder / "linkedin-postman" / "linkedin-retrieve-an-administered-organization-brand.json"
    )
    comments = body(folder / "bforblack-social" / "post_comments.json")
    event = body(folder / "bforblack-social" / "comment_event.json")
    (comment,) = comments["elements"]
    post = "urn:li:share:7095684521727016960"
    replay.add("/v2/userinfo", body(folder / "nango" / "get-current-member-profile.json"))
    replay.add("/rest/organizationAcls", acls)
    replay.add(f"/rest/organizations/{number}", page)
    replay.add("/rest/posts", {"elements": [{"id": post, "commentary": "A post"}]})
    replay.add(f"/rest/socialActions/{post}/comments", comments)
    # Nobody recorded a page of answers to a comment; LinkedIn's 404 there means that it is gone.
    replay.add(f"/rest/socialActions/{comment['$URN']}/comments", {"elements": []})
    replay.add("/rest/organizationalEntityNotifications", {"elements": [event]})
    async with read("linkedin", replay) as found:
        # The comment that the notification names answers 404: it is taken for deleted.
        assert found.texts == {comment["$URN"]: comment["message"]["text"]}
        entry = next(e for e in found.entries if e.native_id == comment["$URN"])
        assert entry.sent_at.timestamp() * 1000 == comment["created"]["time"]
        assert entry.author.key.native_id == comment["actor"].rpartition(":")[2]
        assert found.stopped() == {}


YT_THREADS = (
    "yt/Yt_Collections_CommentThreads__without_parent_association__with_a_channelId_param_"
    "returns_comment_threads_for_the_channel.json"
)


@pytest.mark.parametrize(
    "name",
    [
        "nango/comment-threads.json",
        "python-youtube/comment_threads__comment_threads_all_to_me.json",
        YT_THREADS,
    ],
)
async def test_youtube(recorded: Path, read: Read, name: str) -> None:
    folder = recorded / "youtube"
    replay = Replay(MISSING["youtube"])
    replay.add("/youtube/v3/channels", body(folder / "python-youtube" / "channels__info.json"))
    threads = body(folder / name)

    def listed(query: Mapping[str, str]) -> Any:
        if query.get("moderationStatus", "published") != "published":
            return None
        wanted = query["id"].split(",") if "id" in query else None
        items = [t for t in threads["items"] if wanted is None or t["id"] in wanted]
        return threads | {"items": items}

    replay.choose("/youtube/v3/commentThreads", listed)
    videos = body(folder / "python-youtube" / "videos__videos_info_single.json")
    replay.choose(
        "/youtube/v3/videos",
        lambda query: videos | {"items": [v for v in videos["items"] if v["id"] in query["id"]]},
    )
    async with read("youtube", replay) as found:
        # Replies that did not come with their thread are not recorded: they answer 404.
        raws = [t["snippet"]["topLevelComment"] for t in threads["items"]]
        raws += [r for t in threads["items"] for r in t.get("replies", {}).get("comments", [])]
        assert found.texts == {raw["id"]: raw["snippet"]["textOriginal"] for raw in raws}
        for raw in raws:
            entry = next(e for e in found.entries if e.native_id == raw["id"])
            assert same_moment(entry.sent_at, raw["snippet"]["publishedAt"])
            assert entry.author.key.native_id == raw["snippet"]["authorChannelId"]["value"]
        in_words(found.stopped())
        assert found.stopped().keys() == {"held"}
