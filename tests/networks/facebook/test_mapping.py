"""Odd shapes that no recording has, and what becomes of them."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.message import AttachmentKind, SpanKind, TextSpan
from socialinbox.networks.facebook import mapping
from socialinbox.networks.facebook.rules import NETWORK
from socialinbox.networks.facebook.wire import Author, Comment, Message, Post

OWN = Profile(IdentityKey(NETWORK, mapping.PAGE, "1"), "Page")
AT = "2026-05-19T10:29:08+0000"


def tag(name: str, offset: int, length: int) -> dict[str, object]:
    return {"id": "9", "name": name, "type": "page", "offset": offset, "length": length}


@given(st.text(max_size=20), st.text(min_size=1, max_size=9), st.text(max_size=9), st.booleans())
def test_a_tag_is_found_in_code_points_and_in_utf16(
    before: str, name: str, after: str, units: bool
) -> None:
    def count(text: str) -> int:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2 if units else len(text)

    text = before + name + after
    found = mapping.spans(text, [tag(name, count(before), count(name))])
    assert [text[span.start : span.end] for span in found] == [name]


@pytest.mark.parametrize(
    "tags",
    [
        None,
        [],
        {},
        ["a word", 7],
        "text",
        [tag("Bob", 5, 3)],
        [tag("Ann", -3, 3)],
        [{"name": "Ann"}],
    ],
)
def test_tags_that_do_not_fit_are_dropped(tags: object) -> None:
    assert mapping.spans("Ann was here", tags) == ()


def test_tags_keyed_by_offset() -> None:
    found = mapping.spans("Ann and Bob", {"8": [tag("Bob", 8, 3)], "0": [tag("Ann", 0, 3)]})
    url = "https://www.facebook.com/9"
    assert found == (
        TextSpan(0, 3, SpanKind.MENTION, url),
        TextSpan(8, 11, SpanKind.MENTION, url),
    )


@pytest.mark.parametrize("given_id", ["22_333", "1_22_333", "333"])
def test_an_id_in_any_form_is_one_id(given_id: str) -> None:
    comment = Comment(id=given_id, created_time=AT)
    assert mapping.read_comment(comment, Post(id="1_22"), OWN).native_id == "22_333"


def test_a_comment_without_id_or_time_can_not_be_read() -> None:
    with pytest.raises(BadAnswer):
        mapping.read_comment(Comment(created_time=AT), Post(id="1_22"), OWN)
    with pytest.raises(BadAnswer):
        mapping.read_comment(Comment(id="22_333", created_time="yesterday"), Post(id="1_22"), OWN)


def test_times_are_utc() -> None:
    assert mapping.when("2026-05-19T12:29:08+0200") == datetime(2026, 5, 19, 10, 29, 8, tzinfo=UTC)


def test_times_in_seconds_as_webhooks_write_them() -> None:
    comment = msgspec.convert({"id": "22_333", "created_time": 1449135003}, Comment)
    seen = mapping.read_comment(comment, Post(id="1_22"), OWN)
    assert seen.sent_at == datetime(2015, 12, 3, 9, 30, 3, tzinfo=UTC)


def test_a_picture_that_is_a_bare_address() -> None:
    author = msgspec.convert({"id": "7", "name": "Ann", "picture": "https://x/p"}, Author)
    assert mapping.commenter(author, "22_333").avatar_url == "https://x/p"


def test_europe_withholds_a_file_and_says_so() -> None:
    name = "Media not available due to new privacy rules in Europe"
    message = msgspec.convert(
        {
            "id": "m_1",
            "created_time": AT,
            "from": {"id": "7"},
            "attachments": {"data": [{"name": name}]},
        },
        Message,
    )
    seen = mapping.read_message(message, "t_1", None, OWN)
    assert seen is not None
    assert [(a.kind, a.url, a.name) for a in seen.attachments] == [
        (AttachmentKind.FILE, None, name)
    ]
    assert seen.author.placeholder


def test_stickers_audio_and_shares() -> None:
    message = msgspec.convert(
        {
            "id": "mid.1",
            "created_time": AT,
            "from": {"id": "7", "name": "Ann"},
            "attachments": {
                "data": [
                    {"mime_type": "audio/mp4", "file_url": "https://x/a"},
                    {"image_data": {"url": "https://x/s", "render_as_sticker": True}},
                ]
            },
            "shares": {"data": [{"link": "https://x/l", "name": "A link"}, {"name": "nothing"}]},
        },
        Message,
    )
    seen = mapping.read_message(message, "t_1", None, OWN)
    assert seen is not None
    assert seen.native_id == "m_mid.1"
    assert [a.kind for a in seen.attachments] == [
        AttachmentKind.AUDIO,
        AttachmentKind.STICKER,
        AttachmentKind.LINK,
    ]


def test_two_people_without_names_are_two() -> None:
    first = mapping.commenter(None, "22_3334821")
    second = mapping.commenter(Author(), "22_3334822")
    assert first.key != second.key
    assert (first.name, second.name) == ("Facebook user · 4821", "Facebook user · 4822")
    assert first.placeholder
    assert second.placeholder


def test_a_silhouette_is_no_picture() -> None:
    told = b'{"id": "1", "name": "Ana", "picture": {"data": {"url": "u", "is_silhouette": %s}}}'
    drawn, real = (
        mapping.commenter(msgspec.json.decode(told % flag, type=Author), "c")
        for flag in (b"true", b"false")
    )
    assert drawn.avatar_url is None
    assert real.avatar_url == "u"
