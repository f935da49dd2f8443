"""Who wrote, to whom, and when: LinkedIn's wire as messages, and the ways to answer them."""

from datetime import UTC, datetime

import msgspec
import pytest

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.ids import IdentityId, MessageId, NetworkName
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.times import from_ms
from socialinbox.domain.views import Entry
from socialinbox.networks.linkedin import mapping, wire
from socialinbox.networks.linkedin.rules import RULES

OWN = OwnAccount(NetworkName("linkedin"), "5", "Us", settings={"member_id": "Me"})
OWNER = mapping.Owner(OWN)
TOP = "urn:li:comment:(urn:li:activity:1,2)"
AT = 1_778_619_575_503


def message(**given: object) -> SeenMessage:
    """A comment as it would be seen."""
    usual: dict[str, object] = {
        "id": "9",
        "$URN": "urn:li:comment:(activity:1,9)",
        "actor": "urn:li:person:Ab1",
        "created": {"actor": "urn:li:person:Ab1", "time": AT},
        "message": {"text": "Ana, see here"},
        "object": "urn:li:activity:1",
    }
    comment = msgspec.convert({**usual, **given}, type=wire.Comment)
    return mapping.message(comment, OWNER, mapping.unnamed(comment.actor), None)


@pytest.mark.parametrize(
    "actor",
    ["urn:li:organization:5", "urn:li:company:5", "organization:5", "urn:li:person:Me"],
)
def test_our_own_words_in_every_form(actor: str) -> None:
    created = {"actor": actor, "impersonator": "urn:li:person:Other", "time": AT}
    ours = message(actor=actor, created=created, parentComment="urn:li:comment:(activity:1,2)")
    assert (ours.direction, ours.counterpart) == (Direction.OUT, None)
    assert (ours.parent_id, ours.conversation_id, ours.facts["top"]) == (TOP, TOP, TOP)


def test_another_page_is_a_customer_of_its_own_kind() -> None:
    theirs = message(actor="urn:li:organization:6")
    assert theirs.direction is Direction.IN
    assert (theirs.author.key.kind, theirs.author.key.native_id) == ("organization", "6")
    assert theirs.author.name == "LinkedIn page 6"
    assert message().author.key.kind == "member"


def test_only_a_name_in_front_of_a_reply_says_whom_it_is_for() -> None:
    value = {"person": {"person": "urn:li:person:Ana"}}
    text = {"text": "Ana, see here", "attributes": [{"start": 0, "length": 3, "value": value}]}
    ours = "urn:li:organization:5"
    reply = message(actor=ours, message=text, parentComment=TOP)
    assert reply.counterpart is not None
    assert (reply.counterpart.key.native_id, reply.counterpart.name) == ("Ana", "Ana")
    assert message(actor=ours, message=text).counterpart is None
    late = {"text": "See, Ana", "attributes": [{"start": 5, "length": 3, "value": value}]}
    assert message(actor=ours, message=late, parentComment=TOP).counterpart is None


def test_times() -> None:
    assert message().sent_at == datetime(2026, 5, 12, 20, 59, 35, 503000, tzinfo=UTC)
    assert message().edited_at is None
    assert message(lastModified={"time": AT}).edited_at is None
    assert message(lastModified={"time": AT + 1}).edited_at == from_ms(AT + 1)
    number = str(AT << 22)
    timeless = message(id=number, **{"$URN": f"urn:li:comment:(activity:1,{number})"}, created={})
    assert timeless.sent_at == from_ms(AT)
    with pytest.raises(BadAnswer):
        message(**{"$URN": "", "object": ""})


def _entry(seen: SeenMessage, deleted_at: datetime | None = None) -> Entry:
    return Entry(
        id=MessageId(1),
        revision=1,
        network=seen.network,
        kind=seen.kind,
        place=seen.place,
        native_id=seen.native_id,
        direction=seen.direction,
        identity=IdentityId(1),
        author=seen.author,
        account=None,
        text=seen.text,
        sent_at=seen.sent_at,
        unread=False,
        deleted_at=deleted_at,
        facts=seen.facts,
    )


def test_there_is_one_way_to_answer() -> None:
    (route,) = RULES.routes(_entry(message()), from_ms(AT))
    assert (route.allowed, route.why_not, route.closes_at) == (True, None, None)
    assert route.place.label == "LinkedIn"
    (gone,) = RULES.routes(_entry(message(), from_ms(AT)), from_ms(AT))
    assert not gone.allowed
    assert gone.why_not == "This has been deleted on LinkedIn."


def test_what_may_be_kept() -> None:
    kept = RULES.retention
    assert kept.messages is not None
    assert kept.profiles is not None
    assert kept.own_words is not None
    assert (kept.messages.total_seconds(), kept.profiles.total_seconds()) == (172800, 86400)
    assert 180 <= kept.own_words.days <= 184
    assert not kept.exportable
    assert not kept.searchable
    assert RULES.window(message()) is None
