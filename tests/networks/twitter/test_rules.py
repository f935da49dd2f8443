"""X's rules: ways to answer, lengths, prices; and how its grant is renewed."""

import base64
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import twitter_text

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import AccountId, IdentityId, MessageId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Privacy
from socialinbox.networks.twitter.login import read_tokens, refresh_request
from socialinbox.networks.twitter.rules import NETWORK, RULES, measure, routes

AT = datetime(2026, 11, 22, tzinfo=UTC)
MENTION = Entry(
    id=MessageId(1),
    revision=1,
    network=NETWORK,
    kind=MessageKind.MENTION,
    place="x",
    native_id="5",
    direction=Direction.IN,
    identity=IdentityId(1),
    author=Profile(IdentityKey(NETWORK, "user", "8"), "Ana", "ana"),
    account=AccountId(1),
    text="@shop hello",
    sent_at=AT,
    unread=True,
)


def test_a_mention_is_answered_in_public_first_and_directly_if_they_take_it() -> None:
    found = routes(replace(MENTION, facts={"summoned": True, "takes_dms": True}), AT)
    assert [(r.place.name, r.kind, r.allowed) for r in found] == [
        ("x", MessageKind.REPLY, True),
        ("x_dm", MessageKind.DM, True),
    ]
    assert [r.place.privacy for r in found] == [Privacy.PUBLIC, Privacy.PRIVATE]
    closed = routes(replace(MENTION, facts={"summoned": True, "takes_dms": False}), AT)[1]
    assert not closed.allowed
    assert closed.why_not


@pytest.mark.parametrize(
    ("facts", "allowed"),
    [
        ({"summoned": True}, True),
        ({"to_us": True}, True),
        ({"summoned": False}, False),
        ({}, False),
    ],
)
def test_in_public_only_where_we_were_summoned(facts: dict[str, bool], allowed: bool) -> None:
    (route,) = routes(replace(MENTION, facts=dict(facts)), AT)
    assert route.allowed is allowed
    assert (route.why_not is None) is allowed


def test_a_deleted_post_can_not_be_answered() -> None:
    gone = replace(MENTION, facts={"summoned": True}, deleted_at=AT)
    assert routes(gone, AT)[0].why_not == "The post has been deleted on X."


def test_a_direct_message_is_answered_directly() -> None:
    (route,) = routes(replace(MENTION, kind=MessageKind.DM, place="x_dm"), AT)
    assert (route.place.name, route.kind, route.allowed) == ("x_dm", MessageKind.DM, True)


@pytest.mark.parametrize(
    ("text", "kind", "used", "fits"),
    [
        ("", MessageKind.REPLY, 0, False),
        ("a" * 280, MessageKind.REPLY, 280, True),
        ("a" * 281, MessageKind.REPLY, 281, False),
        ("漢" * 140, MessageKind.REPLY, 280, True),
        ("👩‍👩‍👧", MessageKind.REPLY, 2, True),
        ("https://example.com/" + "a" * 300, MessageKind.REPLY, 23, True),
        ("a" * 10_000, MessageKind.DM, 10_000, True),
        ("a" * 10_001, MessageKind.DM, 10_001, False),
    ],
)
def test_lengths(text: str, kind: MessageKind, used: int, fits: bool) -> None:
    length = measure(text, kind)
    assert (length.used, length.fits) == (used, fits)


def test_a_link_makes_a_post_dear() -> None:
    assert RULES.price_list["post_with_link"].milli > 10 * RULES.price_list["post"].milli


def test_a_public_client_renews_without_a_secret() -> None:
    call = refresh_request("http://127.0.0.1:1/", "https://x.com", "app", None, "old")
    assert call is not None
    assert call.url == "http://127.0.0.1:1/2/oauth2/token"
    assert call.form == {
        "grant_type": "refresh_token",
        "refresh_token": "old",
        "client_id": "app",
    }
    assert call.headers == {}
    confidential = refresh_request("https://api.x.com", "https://x.com", "app", "s", "old")
    assert confidential is not None
    scheme, _, value = confidential.headers["Authorization"].partition(" ")
    assert (scheme, base64.b64decode(value)) == ("Basic", b"app:s")


def test_tokens_are_read_and_never_quoted() -> None:
    tokens = read_tokens(b'{"access_token":"A","refresh_token":"R","expires_in":7200}')
    assert (tokens.access_token, tokens.refresh_token, tokens.expires_in) == ("A", "R", 7200)
    with pytest.raises(BadAnswer) as caught:
        read_tokens(b'{"access_token": 5, "refresh_token": "SECRET"}')
    assert "SECRET" not in str(caught.value)
    assert caught.value.__cause__ is None


MIXED = (
    "Thanks 👍🏽!\nSee https://example.com/a?b=c, or example.com。 日本語 テスト\u3000(ß, ©)",
    "1️⃣ “https://t.co/abc” … 👨‍👩‍👧 a@b.com مرحبا #tag @shop $5.00\u00a0each",
)


@pytest.mark.parametrize("text", MIXED)
def test_parts_weigh_what_the_whole_weighs(text: str) -> None:
    assert measure(text, MessageKind.REPLY).used == twitter_text.parse_tweet(text).weightedLength


def test_a_letter_more_does_not_weigh_all_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library takes milliseconds for a few lines: it may not see them at each key."""
    seen: list[str] = []

    def parse(text: str) -> Any:
        seen.append(text)
        return whole(text)

    whole = twitter_text.parse_tweet
    monkeypatch.setattr(twitter_text, "parse_tweet", parse)
    long = " ".join(f"wörd{number}" for number in range(1000))
    measure(long, MessageKind.REPLY)
    seen.clear()
    measure(f"{long} ü", MessageKind.REPLY)
    assert seen in (["ü"], [])
