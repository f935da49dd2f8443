"""Little text, attributes of every shape, and lengths."""

import pytest

from socialinbox.domain.message import MessageKind, SpanKind, TextSpan
from socialinbox.networks.linkedin import text, urns
from socialinbox.networks.linkedin.rules import measure
from socialinbox.networks.linkedin.wire import Attribute

MEMBER = "urn:li:person:Ab1"


def test_little_text_is_shown_as_it_was_meant() -> None:
    words, spans = text.plain(
        "A \\(new\\) {hashtag|\\#|AI} bike by @[Ana \\[A.\\]](urn:li:person:Ab1) \\@ 5 "
        "\\\\ 2 {hashtag|#|x}"
    )
    assert words == "A (new) #AI bike by Ana [A.] @ 5 \\ 2 #x"
    assert [(words[s.start : s.end], s.kind) for s in spans] == [
        ("#AI", SpanKind.HASHTAG),
        ("Ana [A.]", SpanKind.MENTION),
        ("#x", SpanKind.HASHTAG),
    ]


def test_what_is_no_template_stays() -> None:
    assert text.plain("C:\\dir {x} @me [y](z)") == ("C:\\dir {x} @me [y](z)", ())


@pytest.mark.parametrize(
    ("value", "urn"),
    [
        ({"person": {"person": MEMBER}}, MEMBER),
        ({"member": {"member": "urn:li:member:7"}}, "urn:li:member:7"),
        ({"organization": {"organization": "urn:li:organization:5"}}, "urn:li:organization:5"),
        ({"company": {"company": "urn:li:company:5"}}, "urn:li:organization:5"),
        ({"com.linkedin.common.MemberAttributedEntity": {"member": MEMBER}}, MEMBER),
        (
            {"com.linkedin.common.CompanyAttributedEntity": {"company": "urn:li:company:5"}},
            "urn:li:organization:5",
        ),
    ],
)
def test_all_shapes_of_a_mention(value: dict[str, object], urn: str) -> None:
    assert text.entities("hi Ana", [Attribute(3, 3, value)]) == [(3, 6, urn)]
    assert text.spans("hi Ana", [Attribute(3, 3, value)])[0].kind is SpanKind.MENTION


def test_a_hashtag() -> None:
    value = {"com.linkedin.common.HashtagAttributedEntity": {"hashtag": "urn:li:hashtag:bike"}}
    url = "https://www.linkedin.com/feed/hashtag/bike"
    assert text.spans("a #bike", [Attribute(2, 5, value)]) == (
        TextSpan(2, 7, SpanKind.HASHTAG, url),
    )


def test_offsets_in_code_points_or_utf16_or_not_at_all() -> None:
    words = "😬 Ana Ñandú says"
    value = {"person": {"person": MEMBER}}
    assert text.entities(words, [Attribute(2, 9, value)]) == [(2, 11, MEMBER)]
    assert text.entities(words, [Attribute(3, 9, value)]) == [(2, 11, MEMBER)]
    for start, length in ((1, 4), (40, 3), (-1, 3), (2, 0), (5, 300)):
        assert text.entities(words, [Attribute(start, length, value)]) == []
    assert text.entities(words, [Attribute(2, 9, None), Attribute(2, 9, {"x": {}})]) == []


def test_lengths_never_count_less_than_linkedin() -> None:
    assert measure("a" * 1250, MessageKind.COMMENT).fits
    assert not measure("a" * 1251, MessageKind.COMMENT).fits
    assert measure("😬", MessageKind.COMMENT).used == 2
    assert not measure("", MessageKind.COMMENT).fits


def test_urns() -> None:
    short = "urn:li:comment:(activity:1,2)"
    full = "urn:li:comment:(urn:li:activity:1,2)"
    assert urns.normal(short) == urns.normal(full) == full
    assert urns.split_comment(short) == ("urn:li:activity:1", "2")
    assert urns.split_comment("urn:li:share:1") is None
    assert urns.encoded(full) == "urn%3Ali%3Acomment%3A%28urn%3Ali%3Aactivity%3A1%2C2%29"
    assert urns.comment_url("urn:li:activity:1", "2").endswith("%28activity%3A1%2C2%29")
