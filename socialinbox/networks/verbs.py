"""What can be done with a message besides answering it, and how messages are looked at again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from socialinbox.domain.delivery import DeliveryState, OutgoingReply
from socialinbox.domain.events import Event
from socialinbox.domain.message import Direction, SeenMessage
from socialinbox.domain.sentence import say
from socialinbox.domain.views import Entry


class Verb(StrEnum):
    """A thing to do with one message; which of them a network has, its rules say."""

    EDIT = "edit"
    DELETE = "delete"
    HIDE = "hide"
    UNHIDE = "unhide"
    LIKE = "like"
    UNLIKE = "unlike"
    HOLD = "hold"
    PUBLISH = "publish"
    REJECT = "reject"
    BAN = "ban"
    MUTE = "mute"
    MARK_SEEN = "mark seen"


@dataclass(frozen=True, slots=True)
class Offer:
    """A verb for one message: possible, or greyed with the reason in a sentence."""

    verb: Verb
    allowed: bool = True
    why_not: str | None = None


@runtime_checkable
class Acts(Protocol):
    """Can do verbs. Raises a NetworkError where the network refuses."""

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Do it; `text` is the new text for EDIT. Returns what is different afterwards."""
        ...


@runtime_checkable
class Rechecks(Protocol):
    """Can look at messages again, where no event tells of edits and deletions."""

    @property
    def recheck_batch(self) -> int:
        """How many messages one call can look at."""
        ...

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """A SeenMessage for each that is still there, a MessageDeleted for each that is gone.

        A target of which the network says neither is left out.
        """
        ...


@runtime_checkable
class Answered(Protocol):
    """Can see with one cheap call whether the owner has answered elsewhere."""

    async def answered_since(self, reply: OutgoingReply, since: datetime) -> SeenMessage | None:
        """The owner's newest answer to the message or conversation of `reply` later than `since`.

        None: there is none, as far as one call shows.
        """
        ...


@runtime_checkable
class FetchesMedia(Protocol):
    """Can fetch pictures that are shown to nobody but the account."""

    def needs_grant(self, url: str) -> bool:
        """Whether that address answers only `fetch_media`, and not a plain request."""
        ...

    async def fetch_media(self, url: str) -> bytes:
        """What stands at an address for which `needs_grant`; raises a NetworkError."""
        ...


def refusal(found: Sequence[Offer], verb: Verb, network: str) -> str | None:
    """Why a verb can't be done, by the offers for its message; None: it can."""
    offer = next((one for one in found if one.verb is verb), None)
    if offer is None:
        return say(
            "{network} has no way for programs to “{verb}” this.", network=network, verb=verb
        )
    return None if offer.allowed else offer.why_not


UNDER_WAY = frozenset(
    {
        DeliveryState.DRAFT,
        DeliveryState.QUEUED,
        DeliveryState.SENDING,
        DeliveryState.REFUSED,
        DeliveryState.UNSURE,
    }
)


def stands(entry: Entry) -> bool:
    """Whether the network has this message: it is not deleted, and no reply still on its way."""
    under_way = entry.delivery is not None and entry.delivery.state in UNDER_WAY
    return entry.deleted_at is None and not under_way


def with_fact(entry: Entry, name: str, value: str | int | bool) -> SeenMessage:
    """A stored message of which one fact is different now."""
    return replace(as_seen(entry), facts={**entry.facts, name: value})


def as_seen(entry: Entry) -> SeenMessage:
    """A stored message as if its network had just shown it, to say with `replace` what is new."""
    return SeenMessage(
        network=entry.network,
        kind=entry.kind,
        place=entry.place,
        native_id=entry.native_id,
        direction=entry.direction,
        author=entry.author,
        counterpart=entry.author if entry.direction is Direction.IN else None,
        text=entry.text,
        sent_at=entry.sent_at,
        conversation_id=entry.conversation_id,
        parent_id=entry.parent_id,
        subject=entry.subject,
        edited_at=entry.edited_at,
        spans=entry.spans,
        attachments=entry.attachments,
        url=entry.url,
        hidden=entry.hidden,
        facts=dict(entry.facts),
    )
