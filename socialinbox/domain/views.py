"""What the window and the command line show: finished rows, read in one go."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    IdentityId,
    MessageId,
    NetworkName,
    TagId,
    ViewId,
)
from socialinbox.domain.message import (
    Attachment,
    Direction,
    FormerText,
    MessageKind,
    Subject,
    TextSpan,
)
from socialinbox.domain.people import IdentityCard, Link, Step


class Box(StrEnum):
    """The lists of threads that the sidebar offers."""

    INBOX = "inbox"
    WAITING = "waiting"
    CLOSING = "closing"
    SNOOZED = "snoozed"
    UNREAD = "unread"
    SAVED = "saved"
    DONE = "done"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ThreadQuery:
    """Which threads, newest activity first.

    WAITING: longest waiting first; CLOSING: least time left first; SNOOZED: back soonest first.
    """

    box: Box = Box.INBOX
    network: NetworkName | None = None
    tag: TagId | None = None
    view: ViewId | None = None


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """One line of the list of threads. Times are UTC."""

    id: CustomerId
    name: str
    handle: str | None
    avatar_url: str | None
    places: tuple[str, ...]
    """The places (see networks.contract.Place) this customer was met at, most recent first."""
    last_at: datetime
    last_text: str
    last_direction: Direction
    last_attachment: bool
    last_delivery: DeliveryState | None
    unread: int
    waiting_since: datetime | None
    """Since when the customer's first unanswered word stands."""
    window_closes_at: datetime | None
    """The nearest end of a right to answer, where a network sets one."""
    done: bool
    saved: bool
    tags: tuple[TagId, ...] = ()
    """In the order of their names."""
    followed: bool = False
    due_at: datetime | None = None
    """When the first of its follow-ups is due."""
    muted: bool = False
    """Nothing new of it is told, and it does not count as unread."""
    snoozed_until: datetime | None = None
    """Until when it is out of the inbox, unless its customer writes before."""
    woke_at: datetime | None = None
    """When it last came back from being snoozed."""
    views: tuple[ViewId, ...] = ()
    """The own views that it fits."""
    last_kind: MessageKind | None = None
    """Of its last words; a note is said as one."""
    listed: bool = True
    """Whether it is in lists at all; what the owner wrote to nobody is not."""

    @property
    def top_at(self) -> datetime:
        """By which it stands in the lists: its last words, or its coming back if that is later."""
        return self.last_at if self.woke_at is None else max(self.last_at, self.woke_at)


@dataclass(frozen=True, slots=True)
class DeliveryMark:
    """Where a reply of ours stands."""

    id: DeliveryId
    state: DeliveryState
    reason: str | None
    leaves_at: datetime | None = None
    """Until then it stays here and can be taken back."""
    put_off: bool = False
    """Whether its owner chose that moment."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a thread, ready to show. `revision` grows with every change of it."""

    id: MessageId
    revision: int
    network: NetworkName
    kind: MessageKind
    place: str
    native_id: str
    direction: Direction
    identity: IdentityId
    author: Profile
    account: AccountId | None
    text: str
    sent_at: datetime
    unread: bool
    parent_id: str | None = None
    conversation_id: str | None = None
    subject: Subject | None = None
    edited_at: datetime | None = None
    deleted_at: datetime | None = None
    hidden: bool = False
    spans: tuple[TextSpan, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    url: str | None = None
    delivery: DeliveryMark | None = None
    facts: dict[str, str | int | bool] = field(default_factory=dict)
    edits: tuple[FormerText, ...] = ()
    """What it said before, oldest first, where the network lets that be kept."""
    refreshed_at: datetime | None = None
    """When its network last showed it, where that decides how long it stays."""
    expires_at: datetime | None = None
    """When its words go unless the network shows it again; None: never."""
    expired_at: datetime | None = None
    """Since when its words are gone, because they were kept as long as allowed."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of a thread in order of time, oldest first."""

    entries: tuple[Entry, ...]
    more_before: bool
    more_after: bool


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """Who a customer is: identities with the basis of each link, and what is stored."""

    id: CustomerId
    name: str
    identities: tuple[IdentityCard, ...]
    history: tuple[Link, ...]
    """Links that can be undone, newest first."""
    since: datetime | None
    messages: int
    steps: tuple[Step, ...] = ()
    """All that was ever said about who this is, newest first, what was undone too."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers in the sidebar: threads per list, in the order of `Box`."""

    inbox: int
    waiting: int
    closing: int
    snoozed: int
    unread: int
    saved: int
    done: int
    all: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A found message with its thread; `snippet` is plain text around the first hit."""

    message: MessageId
    customer: CustomerId
    customer_name: str
    network: NetworkName
    kind: MessageKind
    place: str
    direction: Direction
    sent_at: datetime
    snippet: str
    avatar_url: str | None = None
    """Of the customer."""
