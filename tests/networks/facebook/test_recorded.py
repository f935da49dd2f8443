"""Real recorded answers are read without loss."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from socialinbox.domain.errors import AuthExpired, BadAnswer, Refused
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SeenMessage,
)
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.errors import read_error
from socialinbox.networks.facebook.login import read_tokens, refresh_request
from socialinbox.networks.facebook.rules import NETWORK
from socialinbox.networks.facebook.wire import (
    Comment,
    Comments,
    Conversation,
    Created,
    Message,
    Page,
    Pages,
    Post,
    Posts,
    Usage,
)
from socialinbox.networks.http import Answer

pytestmark = pytest.mark.recorded


@pytest.fixture
def folder(shared_data: Path) -> Path:
    return shared_data / "recorded" / "facebook"


def page(native_id: str) -> Profile:
    return Profile(IdentityKey(NETWORK, mapping.PAGE, native_id), "The Page")


def exchanges(folder: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / "nango" / name).read_bytes())["exchanges"]
    return found


def body(exchange: dict[str, Any]) -> bytes:
    return json.dumps(exchange["response"]["body"]).encode()


def test_pages_of_a_user(folder: Path) -> None:
    first = exchanges(folder, "list-user-pages.json")[0]
    pages = msgspec.json.decode(body(first), type=Pages)
    raw = first["response"]["body"]["data"][0]
    found = mapping.page_profile(pages.data[0])
    assert (found.key.native_id, found.name) == (raw["id"], raw["name"])
    assert found.avatar_url == raw["picture"]["data"]["url"]
    many = (folder / "python-facebook" / "users__user_accounts_p1.json").read_bytes()
    read = msgspec.json.decode(many, type=Pages)
    assert [one.id for one in read.data] == ["123", "1234", "123512", "1234624"]
    assert read.paging is not None
    assert read.paging.after() == "after"


def test_who_am_i(folder: Path) -> None:
    for name in ("get-page.json", "get-user-profile.json"):
        raw = exchanges(folder, name)[0]
        read = msgspec.json.decode(body(raw), type=Page)
        assert {"id": read.id, "name": read.name} == raw["response"]["body"]


def test_posts_of_a_page_in_all_exchanges(folder: Path) -> None:
    pages = [e for e in exchanges(folder, "list-page-posts.json") if "feed" in e["request"]["path"]]
    assert pages
    for exchange in pages:
        read = msgspec.json.decode(body(exchange), type=Posts)
        raw = exchange["response"]["body"]
        assert len(read.data) == len(raw["data"])
        for post, one in zip(read.data, raw["data"], strict=True):
            about = mapping.subject(post)
            assert (about.native_id, about.text) == (one["id"], one["message"])
            assert about.posted_at == mapping.when(one["created_time"])
        assert bool(read.paging and read.paging.after()) == ("next" in raw.get("paging", {}))


def test_a_written_comment(folder: Path) -> None:
    last = exchanges(folder, "create-post-comment.json")[-1]
    created = msgspec.json.decode(body(last), type=Created)
    assert created.id == last["response"]["body"]["id"]


def test_comments_without_ids_take_them_from_the_permalink(folder: Path) -> None:
    raw = json.loads((folder / "python-facebook" / "comments__comments_p1.json").read_bytes())
    read = msgspec.json.decode(json.dumps(raw).encode(), type=Comments)
    post = Post(id="19292868552_10158407654328553")
    found = [mapping.read_comment(c, post, page("19292868552")) for c in read.data]
    assert [m.text for m in found] == [one["message"] for one in raw["data"]]
    assert [m.url for m in found] == [one["permalink_url"] for one in raw["data"]]
    assert len({m.native_id for m in found}) == len(found) == 10
    for message, one in zip(found, raw["data"], strict=True):
        assert message.native_id.split("_")[0] == "10158407654328553"
        assert one["permalink_url"].endswith("=" + message.native_id.split("_")[1])
        assert message.author.placeholder
    assert read.summary is not None
    assert read.summary.total_count == 18


def test_a_comment_with_everything(folder: Path) -> None:
    raw = (folder / "python-facebook" / "facebook__models__comment.json").read_bytes()
    message = mapping.read_comment(
        msgspec.json.decode(raw, type=Comment), Post(id="2121_2954961744718970"), page("2121")
    )
    assert message.author.name == "Kun Liu"
    assert message.author.key.native_id == "2711636948859886"
    assert message.text == "My Nice Car "
    picture = message.attachments[0]
    assert picture.kind is AttachmentKind.IMAGE
    assert (picture.width, picture.height) == (720, 403)
    assert picture.native_id == "909150133277173"
    assert picture.url is not None
    assert "fbcdn" in picture.url
    assert message.facts["can_reply_privately"] is True
    assert message.hidden is False


@pytest.mark.parametrize(
    ("name", "native_id"),
    [
        ("python-facebook/comments__comment_info.json", "10158371815748553_10158371930463553"),
        ("python-facebook/comments__create_resp.json", "245778718206154_229887283291835"),
        ("restfb/v2_2__comment-issue286.json", "520586098107541_520590871440397"),
        ("restfb/v2_2__comment_canHide.json", "123456789_8765432"),
    ],
)
def test_single_comments(folder: Path, name: str, native_id: str) -> None:
    raw = (folder / name).read_bytes()
    comment = msgspec.json.decode(raw, type=Comment)
    own = page("474930769339741")
    message = mapping.read_comment(comment, Post(id=f"474930769339741_{native_id[:9]}"), own)
    assert message.native_id == native_id
    assert message.text == json.loads(raw)["message"]
    ours = b"474930769339741" in raw
    assert message.direction is (Direction.OUT if ours else Direction.IN)


def test_posts_with_attachments(folder: Path) -> None:
    raw = json.loads(
        (folder / "python-facebook" / "posts__feeds_default_fields_p1.json").read_text()
    )
    read = msgspec.json.decode(json.dumps(raw).encode(), type=Posts)
    assert len(read.data) == len(raw["data"]) > 1
    for post, one in zip(read.data, raw["data"], strict=True):
        message = mapping.read_post(post, MessageKind.POST, page("1"))
        assert message.native_id == one["id"]
        given = one.get("attachments", {}).get("data", [])
        expected = sum(len(a.get("subattachments", {}).get("data", [])) or 1 for a in given)
        assert len(message.attachments) == expected
        assert all(a.url for a in message.attachments)
    album = msgspec.json.decode(
        (folder / "restfb" / "v2_3__post-attachments.json").read_bytes(), type=Post
    )
    pictures = mapping.read_post(album, MessageKind.POST, page("1")).attachments
    assert [p.native_id for p in pictures] == [
        "921615414561592", "921615431228257", "921615444561589",
    ]  # fmt: skip
    assert {p.kind for p in pictures} == {AttachmentKind.IMAGE}


@pytest.mark.parametrize("name", ["v2_1__post-messagetags.json", "v2_6__post-with-reactions.json"])
def test_odd_posts(folder: Path, name: str) -> None:
    raw = (folder / "restfb" / name).read_bytes()
    post = msgspec.json.decode(raw, type=Post)
    assert post.id == json.loads(raw)["id"]
    if post.created_time:
        message = mapping.read_post(post, MessageKind.POST, page("1"))
        assert message.spans == ()
        assert message.author.name == "Tester"


def test_a_posts_counts(folder: Path) -> None:
    raw = (folder / "python-facebook" / "posts__single_post_data.json").read_bytes()
    post = msgspec.json.decode(raw, type=Post)
    assert post.comments is not None
    assert post.comments.summary is not None
    assert post.comments.summary.total_count == 0


@pytest.mark.parametrize("name", ["v2_5__message-tags.json", "v2_9__comment-messagetags.json"])
def test_tags_are_placed_only_where_the_text_has_them(folder: Path, name: str) -> None:
    raw = json.loads((folder / "restfb" / name).read_bytes())
    tag = raw["message_tags"][0]
    text = "x" * tag["offset"] + tag["name"] + " and more"
    span = mapping.spans(text, raw["message_tags"])[0]
    assert text[span.start : span.end] == tag["name"]
    assert mapping.spans("other words", raw["message_tags"]) == ()


def test_a_conversation_in_its_old_shape(folder: Path) -> None:
    raw = json.loads((folder / "restfb" / "conversation.json").read_bytes())
    read = msgspec.json.decode(json.dumps(raw).encode(), type=Conversation)
    assert (read.id, read.message_count) == (raw["id"], 2)
    own = page("120042743874449")
    found: list[SeenMessage] = []
    for one in raw["messages"]["data"]:
        message = msgspec.convert(one, Message)
        seen = mapping.read_message(message, read.id, None, own)
        assert seen is not None
        found.append(seen)
    assert [m.direction for m in found] == [Direction.IN, Direction.OUT]
    first, second = found
    assert first.author.name == "Participant One"
    assert second.counterpart is not None
    assert second.counterpart.key == first.author.key
    assert [a.kind for a in first.attachments] == [AttachmentKind.FILE, AttachmentKind.IMAGE]
    assert first.attachments[0].name == "somepdf.pdf"
    assert first.attachments[0].size == 28824
    assert "@facebook.com" not in repr(found)


def test_a_conversation_of_our_day(folder: Path) -> None:
    raw = (folder / "python-facebook" / "conversations__cvs_info.json").read_bytes()
    read = msgspec.json.decode(raw, type=Conversation)
    assert (read.id, read.message_count, read.unread_count) == ("t_587956915396498", 94, 1)
    assert mapping.when(read.updated_time).year == 2021


def test_message_attachments_of_every_kind(folder: Path) -> None:
    raw = json.loads((folder / "restfb" / "v2_5__messages-with-attachments.json").read_bytes())
    who = {"from": {"id": "7", "name": "N"}, "created_time": "2026-05-19T10:29:08+0000"}
    found: list[Attachment] = []
    for one in raw:
        seen = mapping.read_message(msgspec.convert(one | who, Message), "t_1", None, page("1"))
        assert seen is not None
        assert seen.native_id == one["id"]
        found += seen.attachments
    assert [a.kind for a in found] == [
        AttachmentKind.IMAGE, AttachmentKind.IMAGE, AttachmentKind.FILE, AttachmentKind.FILE,
        AttachmentKind.VIDEO,
    ]  # fmt: skip
    assert all(a.url for a in found)
    assert (found[4].width, found[4].height, found[4].size) == (1280, 720, 1017695)
    assert found[3].name == "binary.jar"


def test_what_sending_answers(folder: Path) -> None:
    raw = (folder / "restfb" / "v2_6__sendresponse.json").read_bytes()
    created = msgspec.json.decode(raw, type=Created)
    assert created.message_id is not None
    assert mapping.message_id(created.message_id) == "m_mid.1456970487936:c34767dfe57ee6e339"


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("python-facebook/error.json", Refused, "100"),
        ("restfb/exampleErrorNew.json", AuthExpired, "190/460"),
        ("restfb/oauthExampleError.json", Refused, "1/1965014"),
    ],
)
def test_errors(folder: Path, name: str, kind: type[Exception], code: str) -> None:
    error = read_error(Answer(400, {}, (folder / name).read_bytes()))
    assert (type(error), error.code) == (kind, code)


def test_a_granted_token(folder: Path) -> None:
    raw = (folder / "python-facebook" / "base__long_term_token.json").read_bytes()
    granted = read_tokens(raw)
    assert (granted.access_token, granted.expires_in) == ("token", 5184000)
    assert granted.refresh_token is None
    assert refresh_request("https://x", "https://x", "id", "secret", "old") is None
    with pytest.raises(BadAnswer):
        read_tokens(b"{}")


def test_the_budget_header(folder: Path) -> None:
    raw = (folder / "restfb" / "api__header-business.json").read_bytes()
    read = msgspec.json.decode(raw, type=dict[str, list[Usage]])
    usage = next(iter(read.values()))[0]
    assert usage.spent()
    assert usage.estimated_time_to_regain_access == 10


@pytest.mark.parametrize(
    "name", ["connection-p1.json", "connection-p2.json", "v4_0__strange-cursor.json"]
)
def test_paging_of_every_age(folder: Path, name: str) -> None:
    read = msgspec.json.decode((folder / "restfb" / name).read_bytes(), type=Pages)
    assert read.data
    assert read.paging is not None
    after = read.paging.after()
    assert after is None if name.startswith("connection") else after
