"""What the owner is told of outside the window: new messages, and what was missed meanwhile."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.ids import AccountId, CustomerId, MessageId, NetworkName


@dataclass(frozen=True, slots=True)
class News:
    """One new message of a customer, as much of it as deciding and telling need."""

    message: MessageId
    customer: CustomerId
    account: AccountId | None
    network: NetworkName
    place: str
    text: str
    sent_at: datetime
    attachment: bool
    unread: bool
    muted: bool
    """Whether its customer or the account it came through is muted."""
    alerted: bool = False
    """Whether a rule of the owner's wants it told, which was not done yet."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What was told before this start. `upto` is the newest message that was there to be told of.

    `ran_until` is when the program was last seen running, None at the very first start;
    `paused_until` until when the owner wants to hear nothing.
    """

    upto: MessageId
    ran_until: datetime | None
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """What came while the program was not running."""

    messages: int
    customers: tuple[CustomerId, ...]
    """Newest first."""
    networks: tuple[tuple[NetworkName, int], ...]
    """How many messages of each, most first."""
    ids: tuple[MessageId, ...] = ()
    """The messages, oldest first."""


NOTHING_MISSED = Missed(0, (), ())
