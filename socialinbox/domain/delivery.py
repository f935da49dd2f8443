"""What happens to a reply between the owner's key press and the network's word that it is there."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId, NetworkName
from socialinbox.domain.message import MessageKind


class DeliveryState(StrEnum):
    """DRAFT → QUEUED → SENDING → SENT → CONFIRMED, or REFUSED, or UNSURE.

    UNSURE: the request may have got through. It is looked for at the network and never blindly
    sent again.
    """

    DRAFT = "draft"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """A file that goes along: where it lies on this computer, what it is, its size in bytes."""

    path: str
    mime_type: str
    name: str
    size: int
    alt: str | None = None
    """What it shows, for who can't see it."""
    url: str | None = None
    """Its address among the kept files, under which our message shows it."""


@dataclass(frozen=True, slots=True)
class OutgoingReply:
    """All a connector needs to send one reply; the ids are the network's own."""

    kind: MessageKind
    text: str
    to_id: str | None
    """The message answered."""
    subject_id: str | None
    conversation_id: str | None
    recipient_id: str | None
    """The identity's native id, for a direct message."""
    queued_at: datetime
    facts: dict[str, str | int | bool] = field(default_factory=dict)
    """The answered message's facts."""
    files: tuple[OutgoingFile, ...] = ()
    known_until: datetime | None = None
    """The newest that was known of this conversation; an own answer after it was made elsewhere."""
    perhaps_sent: bool = False
    """An earlier try may have got through: it is looked for, and only then sent."""
    put_off: bool = False
    """Its owner chose a later moment: what the customer writes until then stops it."""
    seen_until: int = 0
    """The newest message the owner knew when it was put off; one with a higher id stops it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What the network answered to a reply that it took."""

    native_id: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A reply on its way, as stored."""

    id: DeliveryId
    customer: CustomerId
    account: AccountId
    message: MessageId
    """Our own message in the thread; it exists from the moment the reply is queued."""
    network: NetworkName
    reply: OutgoingReply
    state: DeliveryState
    attempts: int
    not_before: datetime | None
    reason: str | None
    native_id: str | None
    leaves_at: datetime | None = None
    """Until then its owner can take it back, and it may not leave; None: at once."""


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A reply that leaves at a moment its owner chose, for the list of all of them."""

    id: DeliveryId
    customer: CustomerId
    customer_name: str
    message: MessageId
    place: str
    text: str
    files: int
    leaves_at: datetime
    stopped: str | None = None
    """Why it does not leave by itself any more, in words."""
