"""Every recorded answer of LinkedIn's parses without loss."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Direction
from socialinbox.networks.linkedin import mapping, urns, wire

pytestmark = pytest.mark.recorded

OWN = OwnAccount(NetworkName("linkedin"), "96072893", "Us", settings={"member_id": "Nobody"})
OWNER = mapping.Owner(OWN)


class Organizations(msgspec.Struct):
    """A list of organisations."""

    elements: list[wire.Organization] = []
    paging: wire.Paging = msgspec.field(default_factory=wire.Paging)


class CommentEvent(msgspec.Struct):
    """A comment that came wrapped in an event, as webhooks send it."""

    activity: wire.Comment | None = None
    method: str | None = None


class Like(msgspec.Struct, rename="camel"):
    """A like as the older resource returns it."""

    urn: str = msgspec.field(default="", name="$URN")
    actor: str = ""
    created: wire.Stamp = msgspec.field(default_factory=wire.Stamp)
    object: str = ""


@pytest.fixture
def recorded(shared_data: Path) -> Path:
    return shared_data / "recorded" / "linkedin"


def body(path: Path) -> bytes:
    """The (first) answer's body in a recording."""
    data: Any = json.loads(path.read_bytes())
    if isinstance(data, dict) and "exchanges" in data:
        data = data["exchanges"][0]["response"]["body"]
    return json.dumps(data).encode()


def test_userinfo(recorded: Path) -> None:
    path = recorded / "nango/get-current-member-profile.json"
    user = msgspec.json.decode(body(path), type=wire.UserInfo)
    assert (user.sub, user.name) == ("cer9AVOqWG", "Nango Developer")
    assert user.picture is not None
    assert user.picture.startswith("https://media.licdn.com/")


def test_acls(recorded: Path) -> None:
    path = recorded / "om0852/organizationAcls.json"
    acl = msgspec.json.decode(body(path), type=wire.Acls).elements[0]
    assert acl.organization == "urn:li:organization:108187115"
    assert (acl.role, acl.state, acl.role_assignee) == (
        "ADMINISTRATOR",
        "APPROVED",
        "urn:li:person:fz4gLtBTn9",
    )


def test_a_created_comment_knows_the_activity(recorded: Path) -> None:
    path = recorded / "nango/create-comment.json"
    exchange = json.loads(path.read_bytes())["exchanges"][0]
    comment = msgspec.json.decode(body(path), type=wire.Comment)
    assert exchange["request"]["data"]["object"] == "urn:li:share:7460071015449071616"
    author = mapping.unnamed(comment.actor)
    seen = mapping.message(comment, OWNER, author, None)
    thread = "urn:li:activity:7460071015826649089"
    assert seen.native_id == f"urn:li:comment:({thread},7460071200006991873)"
    names = {"activity": thread, "object": thread, "top": seen.native_id}
    assert seen.facts == names | {"liked": False}
    assert seen.text == "This is a test comment created via Nango action"
    assert seen.sent_at == datetime(2026, 5, 12, 20, 59, 35, 503000, tzinfo=UTC)
    assert (seen.edited_at, seen.parent_id, seen.direction) == (None, None, Direction.IN)
    assert seen.author.key.native_id == "cer9AVOqWG"
    assert seen.author.placeholder
    # The id carries the time, should it ever be missing.
    late = mapping.written_at(wire.Stamp(), str(comment.id))
    assert abs((late - seen.sent_at).total_seconds()) < 60


def test_comments_of_a_post_with_a_truth_value_in_quotes(recorded: Path) -> None:
    path = recorded / "bforblack-social/post_comments.json"
    page = msgspec.json.decode(body(path), type=wire.Comments)
    assert page.paging.total == 2
    comment = page.elements[0]
    assert comment.likes_summary is not None
    assert comment.likes_summary.liked_by_current_user == "True"
    assert comment.likes_summary.total_likes == 2
    assert comment.comments_summary is not None
    assert comment.comments_summary.aggregated_total_comments == 2
    named = mapping.comment_id(comment)
    assert (named.thread, named.number) == (
        "urn:li:activity:7095684521727016961",
        "7095684947448897536",
    )
    assert mapping.changed_at(comment) == datetime(2023, 8, 11, 8, 38, 42, 924000, tzinfo=UTC)


def test_a_comment_notification_has_a_short_urn(recorded: Path) -> None:
    path = recorded / "bforblack-social/comment_event.json"
    one = msgspec.json.decode(body(path), type=wire.Notification)
    assert one.generated_activity is not None
    full = "urn:li:comment:(urn:li:activity:7094637247890620418,7094977717598625792)"
    assert urns.normal(one.generated_activity) == full
    comment = mapping.decorated_comment(one)
    assert comment is not None
    seen = mapping.message(comment, OWNER, mapping.unnamed(comment.actor), None)
    assert (seen.native_id, seen.text) == (full, "Commenting as [name removed]...")
    assert seen.sent_at == datetime(2023, 8, 9, 9, 48, 26, 310000, tzinfo=UTC)
    assert one.decorated_source_post is not None
    assert one.decorated_source_post.entity == "urn:li:share:7094637247487995904"
    subject = mapping.subject(one.source_post or "", None, one.decorated_source_post.text)
    assert (subject.native_id, subject.text) == (
        "urn:li:activity:7094637247890620418",
        "This is my post 0008",
    )


def test_a_like_notification_has_a_negative_id(recorded: Path) -> None:
    path = recorded / "bforblack-social/like_event.json"
    one = msgspec.json.decode(body(path), type=wire.Notification)
    assert (one.notification_id, one.action) == (-2957327544, "LIKE")
    assert one.generated_activity is None


def test_a_comment_on_an_article_in_an_event(recorded: Path) -> None:
    path = recorded / "mslearn/comment_on_article_create.json"
    comment = msgspec.json.decode(body(path), type=CommentEvent).activity
    assert comment is not None
    seen = mapping.message(comment, OWNER, mapping.unnamed(comment.actor), None)
    thread = "urn:li:article:7152306652638920611"
    assert seen.native_id == f"urn:li:comment:({thread},6258374773714362368)"
    assert seen.text == "This is a comment on a publishing post."
    assert seen.sent_at == datetime(2017, 4, 13, 19, 47, 1, 44000, tzinfo=UTC)


def test_likes_and_reactions(recorded: Path) -> None:
    like = msgspec.json.decode(body(recorded / "nango/create-like.json"), type=Like)
    assert like.actor == "urn:li:person:cer9AVOqWG"
    assert like.object == "urn:li:activity:7460070578159321089"
    listed = json.loads(body(recorded / "nango/list-post-likes.json"))
    paging = msgspec.convert(listed["paging"], type=wire.Paging)
    assert (paging.total, paging.links) == (0, [])


def test_organisations(recorded: Path) -> None:
    folder = recorded / "linkedin-postman"
    path = folder / "linkedin-retrieve-an-administered-organization-brand.json"
    one = msgspec.json.decode(body(path), type=wire.Organization)
    assert (one.id, one.localized_name, one.vanity_name, one.primary_organization_type) == (
        89758488,
        "Internal_EI_Demo",
        "internal-ei-demo",
        "BRAND",
    )
    own = mapping.own_account(one, str(one.id), wire.UserInfo(sub="S"), None)
    assert (own.native_id, own.name, own.handle) == (
        "89758488",
        "Internal_EI_Demo",
        "internal-ei-demo",
    )
    path = folder / "linkedin-find-administered-organization-brands-by-parent-org.json"
    several = msgspec.json.decode(body(path), type=Organizations)
    assert [brand.id for brand in several.elements] == [89758488, 89757515]
    path = folder / "linkedin-lookup-by-organization-primary-type.json"
    bare = msgspec.json.decode(body(path), type=wire.Organization)
    assert bare.primary_organization_type == "NONE"


def test_no_recorded_field_that_is_ours_changes_on_the_way(recorded: Path) -> None:
    """What the structs know of a recorded comment comes out as it went in."""
    for name, kind in (
        ("nango/create-comment.json", wire.Comment),
        ("bforblack-social/comment_event.json", wire.Notification),
        ("bforblack-social/like_event.json", wire.Notification),
    ):
        given = cast("dict[str, Any]", json.loads(body(recorded / name)))
        kept = json.loads(
            msgspec.json.encode(msgspec.json.decode(body(recorded / name), type=kind))
        )
        for field, value in given.items():
            _within(value, kept[field], f"{name}:{field}")


def _within(given: object, kept: object, where: str) -> None:
    if isinstance(given, dict):
        assert isinstance(kept, dict), where
        for field, value in given.items():
            _within(value, kept[field], f"{where}.{field}")
    else:
        assert given == kept, where
