"""How completely a stream of an account is known, stretch by stretch."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.ids import AccountId


class StretchKind(StrEnum):
    """Known whole, or with something missing, or older than the network lets anybody read."""

    COMPLETE = "complete"
    GAP = "gap"
    BEYOND = "beyond the network's reach"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` to `end` a stream is of one kind; `cause` says why in words where it is not
    complete. `fetchable` tells whether the network still gives what is missing."""

    start: datetime
    end: datetime
    kind: StretchKind
    cause: str | None = None
    fetchable: bool = False


@dataclass(frozen=True, slots=True)
class StreamCoverage:
    """One stream's stretches in order of time, without holes between them."""

    account: AccountId
    stream: str
    label: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which an account, or one stream of it, could not be read; `end` None: still."""

    account: AccountId
    stream: str | None
    start: datetime
    end: datetime | None
    cause: str
    """In words: "the sign-in was dead"."""
