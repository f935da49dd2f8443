"""How long things may be kept: what a network sets, what a contract adds, how a thread stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from socialinbox.domain.ids import AccountId, NetworkName

AgreementId = NewType("AgreementId", int)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The owner's statement that a contract with a network allows more than its public rules.

    Never overwritten: one that is taken back keeps its place with the time and the name of whoever
    took it back.
    """

    id: AgreementId
    network: NetworkName
    account: AccountId | None
    """None: it holds for every account of the network."""
    period: timedelta | None
    """How long everything may be kept that the rules set a shorter time for; None: for ever."""
    words: str
    """Which contract, in the owner's words."""
    by: str
    at: datetime
    ended_at: datetime | None = None
    ended_by: str | None = None


@dataclass(frozen=True, slots=True)
class ThreadKeeping:
    """How a thread stands. Times are UTC."""

    until: datetime | None
    """When the first of what is still there may be kept no longer; None: never."""
    expired: int
    """Of how many messages the words were kept as long as was allowed, and are gone."""


@dataclass(frozen=True, slots=True)
class NetworkKeeping:
    """What is kept of one network, by which rule. None for a time: no limit."""

    network: NetworkName
    label: str
    messages: timedelta | None
    own_words: timedelta | None
    people: timedelta | None
    exportable: bool
    searchable: bool
    source: str
    stored: int
    """How many messages have a time after which they go."""
    next_at: datetime | None
    """When the first thing of this network goes, unless it is renewed."""
    purged_at: datetime | None
    purged_messages: int
    purged_people: int
    agreements: tuple[Agreement, ...]
    """Newest first, with those that were taken back."""
