"""Which ways to answer there are at Facebook, and how long."""

from datetime import UTC, datetime, timedelta

import pytest

from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import IdentityId, MessageId
from socialinbox.domain.message import Direction, MessageKind, SeenMessage
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Privacy
from socialinbox.networks.facebook.rules import RULES

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
ANN = Profile(IdentityKey(RULES.name, "user", "7"), "Ann")


def entry(
    kind: MessageKind = MessageKind.COMMENT,
    *,
    direction: Direction = Direction.IN,
    deleted_at: datetime | None = None,
    facts: dict[str, str | int | bool] | None = None,
) -> Entry:
    return Entry(
        id=MessageId(1),
        revision=1,
        network=RULES.name,
        kind=kind,
        place=RULES.place_of[kind],
        native_id="1_2",
        direction=direction,
        identity=IdentityId(1),
        author=ANN,
        account=None,
        text="?",
        sent_at=AT,
        unread=False,
        deleted_at=deleted_at,
        facts=facts or {},
    )


def test_a_comment_is_answered_in_public() -> None:
    (route,) = RULES.routes(entry(), AT)
    assert route.allowed
    assert route.kind is MessageKind.COMMENT
    assert route.place.privacy is Privacy.PUBLIC
    assert route.closes_at is None


@pytest.mark.parametrize(("days", "allowed"), [(6.9, True), (7, False)])
def test_a_private_reply_closes_after_seven_days(days: float, allowed: bool) -> None:
    asked = entry(facts={"can_reply_privately": True})
    public, private = RULES.routes(asked, AT + timedelta(days=days))
    assert public.allowed
    assert private.place.privacy is Privacy.PRIVATE
    assert private.kind is MessageKind.DM
    assert private.allowed is allowed
    assert private.closes_at == AT + timedelta(days=7)
    assert (private.why_not is None) is allowed


@pytest.mark.parametrize(("hours", "allowed"), [(0, True), (23.9, True), (24, False), (99, False)])
def test_messenger_closes_after_a_day(hours: float, allowed: bool) -> None:
    (route,) = RULES.routes(entry(MessageKind.DM), AT + timedelta(hours=hours))
    assert route.allowed is allowed
    assert route.closes_at == AT + timedelta(hours=24)
    assert (route.why_not is None) is allowed


@pytest.mark.parametrize(
    ("settings", "days", "allowed"),
    [
        ({}, 2, False),
        ({"human_agent": "no"}, 2, False),
        ({"human_agent": "yes"}, 2, True),
        ({"human_agent": "True"}, 6.9, True),
        ({"human_agent": "yes"}, 7, False),
    ],
)
def test_a_human_agent_has_a_week(settings: dict[str, str], days: float, allowed: bool) -> None:
    (route,) = RULES.ways(entry(MessageKind.DM), AT + timedelta(days=days), settings)
    assert route.allowed is allowed
    week = settings.get("human_agent", "no") != "no"
    assert route.closes_at == AT + (timedelta(days=7) if week else timedelta(hours=24))
    assert allowed or ("7 days" if week else "24 hours") in (route.why_not or "")
    assert set(settings) <= set(RULES.options)


def test_own_messages_deleted_and_closed_comments_take_no_answer() -> None:
    (own,) = RULES.routes(entry(MessageKind.DM, direction=Direction.OUT), AT)
    (gone,) = RULES.routes(entry(deleted_at=AT, facts={"can_reply_privately": True}), AT)
    (closed,) = RULES.routes(entry(facts={"can_comment": False}), AT)
    for route in (own, gone, closed):
        assert not route.allowed
        assert route.why_not is not None
        assert route.why_not.endswith(".")


@pytest.mark.parametrize(("kind", "limit"), [(MessageKind.COMMENT, 8000), (MessageKind.DM, 2000)])
def test_length(kind: MessageKind, limit: int) -> None:
    assert RULES.measure("😀" * limit, kind).fits
    assert not RULES.measure("x" * (limit + 1), kind).fits
    assert not RULES.measure("", kind).fits


def test_the_window_of_a_message() -> None:
    def seen(kind: MessageKind, direction: Direction) -> SeenMessage:
        return SeenMessage(
            RULES.name, kind, RULES.place_of[kind], "m_1", direction, ANN, ANN, "?", AT
        )

    assert RULES.window(seen(MessageKind.DM, Direction.IN)) == AT + timedelta(hours=24)
    assert RULES.window(seen(MessageKind.DM, Direction.OUT)) is None
    assert RULES.window(seen(MessageKind.COMMENT, Direction.IN)) is None


def test_every_kind_has_a_place() -> None:
    places = {place.name for place in RULES.places}
    assert set(RULES.place_of.values()) <= places
