"""Comments as messages: words, people, times, and whom our own words are for."""

import msgspec
import pytest

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.message import SpanKind
from socialinbox.networks.youtube.mapping import message, profile
from socialinbox.networks.youtube.text import from_html, marked, mentions
from socialinbox.networks.youtube.wire import Comment


def comment(**snippet: object) -> Comment:
    """A comment with what matters to a test."""
    told = {"publishedAt": "2026-05-01T12:00:00Z", "textOriginal": "Hi"} | snippet
    return msgspec.convert({"id": "UgX4AaABAg", "snippet": told}, Comment)


def test_someone_without_a_channel_is_a_placeholder_of_one_comment() -> None:
    nobody = profile(comment(authorDisplayName=""))
    assert nobody.placeholder
    assert nobody.name == "YouTube user"
    assert nobody.key.native_id == "UgX4AaABAg"
    assert nobody.handle is None


def test_a_channel_is_also_found_in_its_address() -> None:
    found = profile(
        comment(
            authorDisplayName="Hieu Nguyen",
            authorChannelUrl="http://www.youtube.com/channel/UClfzT4CU_yaZjJ",
        )
    )
    assert found.key.native_id == "UClfzT4CU_yaZjJ"
    assert (found.name, found.handle) == ("Hieu Nguyen", None)
    assert found.url == "https://www.youtube.com/channel/UClfzT4CU_yaZjJ"


def test_words_from_html_are_plain() -> None:
    shown = comment(
        textOriginal=None,
        textDisplay='5 &lt; 6 &amp; it&#39;s <b>so</b><br>see <a href="https://x.example">x</a>'
        "<script>alert(1)</script>",
    )
    assert message(shown, None, "UCme", []).text == "5 < 6 & it's so\nsee x"
    assert from_html("a &lt;script&gt; b") == "a <script> b"


def test_a_picture_in_a_comment_is_attached() -> None:
    found = message(comment(imageUrl="https://yt.example/p.jpg"), None, "UCme", [])
    assert [a.url for a in found.attachments] == ["https://yt.example/p.jpg"]


def test_a_comment_without_contents_or_time_is_a_bad_answer() -> None:
    with pytest.raises(BadAnswer):
        message(Comment("UgX"), None, "UCme", [])
    with pytest.raises(BadAnswer):
        message(comment(publishedAt=None), None, "UCme", [])
    with pytest.raises(BadAnswer):
        message(comment(publishedAt="yesterday"), None, "UCme", [])


def test_links_mentions_and_hashtags_are_marked() -> None:
    text = "😬 @ana.rides see https://e.example/a?b=1. #hubs, mail me@e.example, we are #1"
    kinds = [(text[s.start : s.end], s.kind) for s in marked(text)]
    assert kinds == [
        ("@ana.rides", SpanKind.MENTION),
        ("https://e.example/a?b=1", SpanKind.LINK),
        ("#hubs", SpanKind.HASHTAG),
    ]
    assert mentions("Thanks @Ana.Rides and @ben!") == ["ana.rides", "ben"]
