"""What show and export write of a message, and what comes back from it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, DeliveryId, IdentityId, MessageId, NetworkName
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind, Subject
from socialinbox.domain.views import DeliveryMark, Entry
from socialinbox.inbox.json_form import Json, message_json
from socialinbox.inbox.transfer import exported, read_lines

X = NetworkName("twitter")
AT = datetime(2026, 11, 2, 9, 3, 4, 5000, UTC)
ANA = Profile(IdentityKey(X, "user", "11"), name="Ana", handle="ana")
OURS = Profile(IdentityKey(X, "user", "1"), name="Shop", handle="shop")
PROFILES = {IdentityId(7): ANA}
POST = Subject("500", "New hubs", "https://x.com/shop/status/500")

MENTION = Entry(
    id=MessageId(1),
    revision=1,
    network=X,
    kind=MessageKind.MENTION,
    place="x",
    native_id="501",
    direction=Direction.IN,
    identity=IdentityId(7),
    author=ANA,
    account=None,
    text="@shop hello 🚲\u2028and more\x85still",
    sent_at=AT,
    unread=False,
)


def form_of(entry: Entry) -> Json:
    return message_json(entry, CustomerId(3), PROFILES)


def test_keys_without_a_value_are_left_out() -> None:
    form = form_of(MENTION)
    assert form == {
        "network": "twitter",
        "kind": "mention",
        "place": "x",
        "id": "501",
        "thread": 3,
        "customer": 3,
        "author": {"kind": "user", "id": "11", "handle": "ana", "name": "Ana"},
        "identity": {"kind": "user", "id": "11", "handle": "ana", "name": "Ana"},
        "direction": "in",
        "text": MENTION.text,
        "sent_at": "2026-11-02T09:03:04.005Z",
        "attachments": [],
    }


@pytest.mark.parametrize(
    ("kind", "parent", "told"),
    [
        (MessageKind.REPLY, None, "500"),
        (MessageKind.REPLY, "502", "502"),
        (MessageKind.COMMENT, None, None),
        (MessageKind.COMMENT, "502", "502"),
    ],
)
def test_a_reply_to_our_post_has_it_as_parent(
    kind: MessageKind, parent: str | None, told: str | None
) -> None:
    entry = replace(MENTION, kind=kind, parent_id=parent, subject=POST)
    assert form_of(entry).get("parent_id") == told
    (seen,) = read_lines(json.dumps(form_of(entry)))[3].messages
    assert (seen.parent_id, seen.subject) == (parent, POST)


def test_there_and_back() -> None:
    entry = replace(
        MENTION,
        direction=Direction.OUT,
        author=OURS,
        edited_at=AT,
        url="https://x.com/shop/status/501",
        conversation_id="500",
        hidden=True,
        attachments=(Attachment(AttachmentKind.IMAGE, "https://pbs.twimg.com/a.jpg", "a bell"),),
        delivery=DeliveryMark(DeliveryId(4), DeliveryState.CONFIRMED, None),
    )
    line = json.dumps(exported(entry, CustomerId(3), PROFILES), ensure_ascii=False)
    (seen,) = read_lines(f"\n{line}\r\n")[3].messages
    assert (seen.author, seen.counterpart) == (OURS, ANA)
    for name in ("network", "kind", "place", "native_id", "direction", "text", "sent_at"):
        assert getattr(seen, name) == getattr(entry, name), name
    for name in ("edited_at", "url", "conversation_id", "hidden", "attachments"):
        assert getattr(seen, name) == getattr(entry, name), name


@pytest.mark.parametrize("state", DeliveryState)
def test_only_what_arrived_is_taken_in(state: DeliveryState) -> None:
    entry = replace(
        MENTION,
        direction=Direction.OUT,
        author=OURS,
        delivery=DeliveryMark(DeliveryId(4), state, "why"),
    )
    arrived = state in {DeliveryState.SENT, DeliveryState.CONFIRMED}
    assert bool(read_lines(json.dumps(form_of(entry)))) is arrived
