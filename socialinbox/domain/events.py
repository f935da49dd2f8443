"""What a network can tell of, one page at a time."""

from dataclasses import dataclass, field
from datetime import datetime

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import Bridge, SeenMessage, Subject


@dataclass(frozen=True, slots=True)
class MessageDeleted:
    """A message is gone at its network: text and media go here too, a tombstone stays.

    `native_id` is enough for a network to name its message; kinds share one id space there.
    """

    network: NetworkName
    native_id: str
    at: datetime
    unless: tuple[str, str] | None = None
    """A fact and its value, as the owner's own doing left them: a message that has it is not shown
    to anybody any more, so that its absence says nothing."""


@dataclass(frozen=True, slots=True)
class ProfileSeen:
    """Fresh facts of an identity, without a message."""

    profile: Profile


@dataclass(frozen=True, slots=True)
class SubjectSeen:
    """Fresh facts of one of the owner's posts or videos."""

    network: NetworkName
    subject: Subject


@dataclass(frozen=True, slots=True)
class BridgeSeen:
    """Two identities of one network belong together, deterministically."""

    bridge: Bridge


Event = SeenMessage | MessageDeleted | ProfileSeen | SubjectSeen | BridgeSeen


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From `start` to `end`, both included, a stream is known to be complete."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class StreamPage:
    """One answer of one stream, to be stored in one transaction.

    `checkpoint` is the network's own JSON: given back, reading goes on behind this page.
    `remember` is small state by key (a comment thread's reply count) that would make the
    checkpoint too large; it is stored with the page and asked for through `Recall`.
    """

    events: tuple[Event, ...]
    checkpoint: str
    covered: tuple[TimeSpan, ...] = ()
    remember: dict[str, str] = field(default_factory=dict)
    backfill: bool = False
    """True for history from before the connection: stored as read."""
    unfinished: bool = False
    """The round ends here to spare calls; the next one goes on behind this page."""
