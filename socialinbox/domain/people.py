"""The ledger of who is who: links are begun and ended, never overwritten."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, StepId

OWNER = "owner"
"""Who has said something in the ledger, where it was neither the program nor a network."""


class Basis(StrEnum):
    """Why an identity is said to belong to a customer. HOME is each identity's own beginning."""

    HOME = "home"
    TOLD_ME = "they told me"
    PUBLIC_PROFILE = "public profile"
    CONSENT = "consent"
    BRIDGE = "bridge"
    MY_GUESS = "my guess"


class Verdict(StrEnum):
    """SAME: the identity is this customer. DIFFERENT: it is not, and is never suggested again."""

    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of the ledger.

    Of an identity's unended SAME links the one of the newest step is in force; below it the older
    ones wait, down to HOME, which has no step and never ends. So each identity is in exactly one
    customer whatever is ended in whatever order.
    """

    id: LinkId
    identity: IdentityId
    customer: CustomerId
    verdict: Verdict
    basis: Basis
    evidence: str
    by: str
    began_at: datetime
    ended_at: datetime | None = None
    step: StepId | None = None
    """The statement this link was begun by; None for HOME."""


class StepVerb(StrEnum):
    """What a statement of the ledger does.

    LINK: all that is one customer becomes part of another. SPLIT: identities are taken out to
    another customer. FILE: single messages of a shared account are another customer's. DIFFERENT:
    two customers are not the same person.
    """

    LINK = "link"
    SPLIT = "split"
    FILE = "file"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Step:
    """A statement of the ledger as its history shows it."""

    id: StepId
    verb: StepVerb
    customer: CustomerId
    """LINK: the customer that is kept. SPLIT, FILE: where to. DIFFERENT: one of the two."""
    customer_name: str
    other: CustomerId
    """LINK: the customer that joins. SPLIT, FILE: out of which. DIFFERENT: the other."""
    other_name: str
    basis: Basis
    evidence: str
    by: str
    at: datetime
    ended_at: datetime | None = None
    ended_by: str | None = None
    ended_why: str = ""
    identities: tuple[Profile, ...] = ()
    """Whose links were begun; the owner's notes left out."""
    links: tuple[LinkId, ...] = ()
    messages: int = 0
    """FILE: how many messages."""


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """An identity as the customer's card shows it, with the link that is in force."""

    id: IdentityId
    profile: Profile
    link: Link
    first_seen_at: datetime
    messages: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    """Since when and until when its messages are."""
    voice: bool = False
    """Single messages of an account that somebody else uses too."""
    account_name: str | None = None
    """What that account itself is called; `profile` has the name the owner gave, if any."""


@dataclass(frozen=True, slots=True)
class Share:
    """The messages of a thread that were exchanged at one place. Times are UTC."""

    place: str
    messages: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Shape:
    """What a thread holds."""

    customer: CustomerId
    name: str
    shares: tuple[Share, ...]
    """By place, the oldest first; empty where the thread is not there."""
    avatar_url: str | None = None

    @property
    def messages(self) -> int:
        """How many messages it holds, over all places."""
        return sum(share.messages for share in self.shares)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a statement, or its undoing, would do: the touched threads before and after it."""

    before: tuple[Shape, ...]
    after: tuple[Shape, ...]
    """The same customers in the same order; one not there yet has no shares in `before`."""
    ask_basis: tuple[str, ...] = ()
    """The networks, as the owner calls them, that want the basis to be stated."""

    @property
    def moves(self) -> bool:
        """Whether any thread would change."""
        return any(
            one.shares != other.shares for one, other in zip(self.before, self.after, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Stated:
    """What was just written into the ledger: the statement, and whose thread it is now."""

    step: StepId
    customer: CustomerId
