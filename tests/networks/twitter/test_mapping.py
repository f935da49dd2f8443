"""Posts and messages as values: text, kinds, subjects, what is missing."""

from datetime import UTC, datetime

import msgspec
import pytest

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.message import AttachmentKind, Direction, MessageKind, SpanKind
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.mapping import Around, direct_of, message_of, profile_of
from socialinbox.networks.twitter.rules import NETWORK
from socialinbox.networks.twitter.text import PlainText, bare, plain

OWN = OwnAccount(NETWORK, "7", "Shop", "shop")


def post(**fields: object) -> wire.Post:
    return msgspec.convert({"id": "1585321444547837956"} | fields, wire.Post)


def entities(**found: object) -> wire.Entities:
    return msgspec.convert(found, wire.Entities)


def parts(words: PlainText) -> list[str]:
    return [words.text[span.start : span.end] for span in words.spans]


def test_offsets_belong_to_the_escaped_text() -> None:
    text = "😬 a &lt; b &amp; @shop #é"
    found = entities(
        mentions=[{"start": 17, "end": 22, "username": "Shop"}],
        hashtags=[{"start": 23, "end": 25, "tag": "é"}],
    )
    words = plain(text, found)
    assert words.text == "😬 a < b & @shop #é"
    assert parts(words) == ["@shop", "#é"]


def test_only_three_characters_are_escaped_and_only_once() -> None:
    assert plain("&amp;lt; &quot; &nbsp; &gt;", None).text == "&lt; &quot; &nbsp; >"


@pytest.mark.parametrize(
    "wrong",
    [
        {"mentions": [{"start": 0, "end": 99, "username": "shop"}]},
        {"mentions": [{"start": -3, "end": 5, "username": "shop"}]},
        {"mentions": [{"start": 0, "end": 5, "username": "another"}]},
        {"urls": [{"start": 3, "end": 9, "url": "https://t.co/x"}]},
        {"hashtags": [{"start": 9, "end": 3, "tag": "a"}]},
    ],
)
def test_stale_offsets_are_dropped_and_the_text_stays(wrong: dict[str, object]) -> None:
    words = plain("@shop hello", entities(**wrong))
    assert words == PlainText("@shop hello", ())


def test_overlapping_entities_do_not_tear_the_text() -> None:
    found = entities(
        urls=[{"start": 0, "end": 14, "url": "https://t.co/x"}],
        cashtags=[{"start": 0, "end": 4, "tag": "http"}],
    )
    assert plain("https://t.co/x!", found).text == "https://t.co/x!"


def test_links_show_where_they_lead() -> None:
    link = {
        "start": 4,
        "end": 18,
        "url": "https://t.co/x",
        "expanded_url": "https://example.com/a",
        "display_url": "example.com/a",
    }
    (span,) = plain("see https://t.co/x", entities(urls=[link])).spans
    assert (span.kind, span.url, span.label) == (
        SpanKind.LINK,
        "https://example.com/a",
        "example.com/a",
    )


def test_links_to_pictures_go_only_where_the_picture_is_shown() -> None:
    link = {"start": 5, "end": 19, "url": "https://t.co/x", "media_key": "3_1"}
    found = entities(urls=[link, link | {"media_key": "3_2"}])
    assert plain("look https://t.co/x", found, {"3_1", "3_2"}).text == "look"
    assert plain("look https://t.co/x", found).text == "look https://t.co/x"
    assert plain("look https://t.co/x there", found, {"3_1"}).text == "look https://t.co/x there"


def test_only_handles_are_hidden_in_front() -> None:
    assert plain("@a @b hello", None, (), 6) == PlainText("hello", (), "@a @b ")
    assert plain("hello there", None, (), 6).text == "hello there"
    assert plain("@a hello", None, (), 5).text == "@a hello"


def test_the_note_is_the_whole_text_in_both_vocabularies() -> None:
    note = {"text": "@shop the whole text &amp; more"}
    for name in ("note_tweet", "note_post"):
        message = message_of(post(text="@shop the…", author_id="8", **{name: note}), Around(), OWN)
        assert message.text == "@shop the whole text & more"


@pytest.mark.parametrize("name", ["referenced_tweets", "referenced_posts"])
def test_kinds_come_from_the_item_alone(name: str) -> None:
    answer = {name: [{"type": "replied_to", "id": "5"}]}
    for author, facts, kind in (
        ("8", {}, MessageKind.MENTION),
        ("7", {}, MessageKind.POST),
        ("8", answer, MessageKind.REPLY),
        ("7", answer, MessageKind.REPLY),
        ("8", {name: [{"type": "quoted", "id": "5"}]}, MessageKind.MENTION),
    ):
        message = message_of(post(author_id=author, **facts), Around(), OWN)
        assert message.kind is kind
        assert (message.direction is Direction.OUT) == (author == "7")


def test_a_quotation_of_ours_summons_us() -> None:
    quoted = post(id="5", author_id="7", text="ours")
    around = Around().add(None, [quoted])
    quoting = post(author_id="8", referenced_posts=[{"type": "quoted", "id": "5"}])
    assert message_of(quoting, around, OWN).facts["summoned"] is True
    other = Around().add(None, [post(id="5", author_id="9")])
    assert message_of(quoting, other, OWN).facts["summoned"] is False


def test_a_post_of_which_x_tells_next_to_nothing() -> None:
    message = message_of(post(text="hm", edit_history_tweet_ids=[""]), Around(), OWN)
    assert message.native_id == "1585321444547837956"
    assert message.sent_at == datetime(2022, 10, 26, 17, 24, 20, 885000, UTC)
    assert message.author.placeholder
    assert message.url == "https://x.com/i/web/status/1585321444547837956"


def test_a_picture_that_x_does_not_show_says_so() -> None:
    raw = post(author_id="8", attachments={"media_keys": ["3_1"]})
    (attachment,) = message_of(raw, Around(), OWN).attachments
    assert attachment.url is None
    assert attachment.name


def test_of_a_film_the_best_is_taken() -> None:
    variants = [
        {"content_type": "application/x-mpegURL", "url": "https://v/list"},
        {"content_type": "video/mp4", "bit_rate": 1, "url": "https://v/small"},
        {"content_type": "video/mp4", "bit_rate": 9, "url": "https://v/large"},
    ]
    media = {"media_key": "7_1", "type": "video", "variants": variants, "preview_image_url": "p"}
    around = Around().add(msgspec.convert({"media": [media]}, wire.Includes))
    raw = post(author_id="8", attachments={"media_keys": ["7_1"]})
    (film,) = message_of(raw, around, OWN).attachments
    assert (film.kind, film.url, film.mime_type, film.preview_url) == (
        AttachmentKind.VIDEO,
        "https://v/large",
        "video/mp4",
        "p",
    )


def test_profiles_have_a_large_picture_and_links_written_out() -> None:
    link = {"url": "https://t.co/x", "expanded_url": "https://example.com"}
    raw = {
        "id": "8",
        "username": "ana",
        "name": "Ana &amp; Co",
        "description": "rides, https://t.co/x",
        "profile_image_url": "https://pbs.twimg.com/p/face_normal.jpg",
        "entities": {"description": {"urls": [link]}},
    }
    profile = profile_of(msgspec.convert(raw, wire.User))
    assert profile.name == "Ana & Co"
    assert profile.bio == "rides, https://example.com"
    assert profile.avatar_url == "https://pbs.twimg.com/p/face.jpg"
    nobody = raw | {"profile_image_url": "https://abs.twimg.com/default_profile_normal.png"}
    assert profile_of(msgspec.convert(nobody, wire.User)).avatar_url is None


def event(**fields: object) -> wire.DmEvent:
    base = {"id": "1585321444547837956", "event_type": "MessageCreate", "text": "a &amp; b"}
    return msgspec.convert(base | fields, wire.DmEvent)


def test_direct_messages_of_two_and_of_a_group() -> None:
    ours = direct_of(event(sender_id="7", dm_conversation_id="7-8"), Around(), OWN)
    assert (ours.direction, ours.text) == (Direction.OUT, "a & b")
    assert ours.counterpart is not None
    assert ours.counterpart.key.native_id == "8"
    group = direct_of(event(sender_id="7", dm_conversation_id="1585094756761149440"), Around(), OWN)
    assert group.counterpart is None
    assert group.facts == {"group": True}
    theirs = direct_of(event(sender_id="8", dm_conversation_id="7-8"), Around(), OWN)
    assert theirs.direction is Direction.IN
    assert theirs.counterpart == theirs.author


def test_a_direct_message_may_pass_on_a_post_and_keep_its_entities_apart() -> None:
    link = {"start": 0, "end": 14, "url": "https://t.co/x", "expanded_url": "https://example.com"}
    raw = event(sender_id="8", text="https://t.co/x", urls=[link], referenced_tweets=[{"id": "5"}])
    message = direct_of(raw, Around(), OWN)
    assert [span.url for span in message.spans] == ["https://example.com"]
    assert [a.url for a in message.attachments] == ["https://x.com/i/web/status/5"]


def test_words_are_compared_without_links_and_white_space() -> None:
    assert bare("see  https://example.com\nnow") == bare("see example.org now")
    assert bare("see this") != bare("see that")


@pytest.mark.parametrize("name", ["referenced_tweets", "referenced_posts"])
def test_a_repost_has_no_words_of_its_own(name: str) -> None:
    assert post(**{name: [{"type": "retweeted", "id": "5"}]}).is_repost
    assert not post(**{name: [{"type": "quoted", "id": "5"}]}).is_repost
