"""What is stored about a customer, and what an erasure did."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.ids import CustomerId, NetworkName


@dataclass(frozen=True, slots=True)
class StoredFrom:
    """What is stored from one account of a customer at a network. Times are UTC."""

    network: NetworkName
    label: str
    """The network as the owner knows it."""
    handle: str | None
    name: str | None
    fields: tuple[str, ...]
    """Which parts of the profile are stored: "name", "picture", "town"."""
    theirs: int
    """How many messages they wrote."""
    ours: int
    """How many messages were written to them."""
    removed: int
    """How many messages are without words by now, because they were deleted or kept no longer."""
    first_at: datetime | None
    last_at: datetime | None
    files: int
    files_here: int
    """How many of their pictures and files lie on this computer."""
    fresh_at: datetime | None
    """When the oldest of it was last seen at the network."""
    until: datetime | None
    """Until when all of it may be kept without being looked at again; None: without end."""
    rule: str
    """The network's rule in words, with where it stands and when it was read."""


@dataclass(frozen=True, slots=True)
class StoredAbout:
    """Everything that is stored about a customer."""

    customer: CustomerId
    name: str
    sources: tuple[StoredFrom, ...]
    besides: tuple[tuple[str, int], ...]
    """What was written here: notes, tags and so on, each with how many."""
    searchable: int
    """How many messages stand in the search index."""
    copies: int
    """How many older copies of the whole file lie beside it."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How much an erasure removed, or left without a name."""

    network: str
    theirs: int
    ours: int
    files: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an erasure did. It names nobody. `finished_at` is None while it is under way."""

    number: int
    at: datetime
    account: str | None
    """The network that was wiped; None where a customer was erased."""
    removed: tuple[Erased, ...]
    besides: tuple[tuple[str, int], ...]
    kept: int
    """How many of the owner's own words stay, without a name."""
    copies: int
    """How many older copies of the file were removed."""
    finished_at: datetime | None = None
