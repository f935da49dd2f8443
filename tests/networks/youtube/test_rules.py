"""YouTube as data, and how its grant is renewed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import IdentityId, MessageId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Privacy
from socialinbox.networks.registry import rules_of
from socialinbox.networks.youtube.login import read_tokens, refresh_request
from socialinbox.networks.youtube.rules import NETWORK, RULES

AT = datetime(2026, 11, 22, tzinfo=UTC)
ENTRY = Entry(
    id=MessageId(1),
    revision=1,
    network=NETWORK,
    kind=MessageKind.COMMENT,
    place="youtube",
    native_id="UgX",
    direction=Direction.IN,
    identity=IdentityId(1),
    author=Profile(IdentityKey(NETWORK, "channel", "UCana")),
    account=None,
    text="Hi",
    sent_at=AT,
    unread=True,
)


def test_it_is_registered() -> None:
    assert rules_of("youtube") is RULES
    assert RULES.place_of[MessageKind.COMMENT] == RULES.places[0].name


def test_a_comment_is_answered_in_public_and_without_a_limit_of_time() -> None:
    (route,) = RULES.routes(ENTRY, AT)
    assert route.allowed
    assert route.kind is MessageKind.COMMENT
    assert route.place.privacy is Privacy.PUBLIC
    assert route.closes_at is None


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (replace(ENTRY, deleted_at=AT), "deleted"),
        (replace(ENTRY, hidden=True), "review"),
        (replace(ENTRY, facts={"can_reply": False}), "no replies"),
    ],
)
def test_why_a_comment_can_not_be_answered(entry: Entry, why: str) -> None:
    (route,) = RULES.routes(entry, AT)
    assert not route.allowed
    assert why in (route.why_not or "")


def test_length() -> None:
    assert RULES.measure("x" * 10_000, MessageKind.COMMENT).fits
    assert not RULES.measure("x" * 10_001, MessageKind.COMMENT).fits
    assert not RULES.measure("", MessageKind.COMMENT).fits


def test_what_others_wrote_is_kept_for_thirty_days() -> None:
    assert RULES.retention.messages == RULES.retention.profiles == timedelta(days=30)
    assert RULES.retention.own_words is None
    assert RULES.retention.exportable
    assert RULES.retention.searchable
    assert "2026-11-21" in RULES.retention.source


def test_the_token_endpoint_is_on_googles_own_host() -> None:
    call = refresh_request(RULES.base_url, RULES.auth_url, "id", "secret", "r")
    assert call is not None
    assert call.url == "https://oauth2.googleapis.com/token"
    assert call.form["client_secret"] == "secret"
    practice = refresh_request("http://127.0.0.1:9", "http://127.0.0.1:9", "id", None, "r")
    assert practice is not None
    assert practice.url == "http://127.0.0.1:9/token"
    assert "client_secret" not in practice.form


def test_an_answer_without_a_token_tells_nothing_of_it() -> None:
    with pytest.raises(BadAnswer) as caught:
        read_tokens(b'{"access_token": ["sesame"]}')
    assert "sesame" not in str(caught.value)
    assert "sesame" not in repr(read_tokens(b'{"access_token": "sesame"}'))
