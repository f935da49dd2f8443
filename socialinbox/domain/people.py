"""The ledger of who is who: links are begun and ended, never overwritten."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId


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

    Of an identity's unended SAME links the newest is in force; below it the older ones wait, so
    that ending any of them, in any order, leaves the identity in exactly one customer.
    `over` is the link this one was laid over because its whole customer moved: when that one is
    ended, this one ends with it.
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
    over: LinkId | None = None


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """An identity as the customer's card shows it, with the link that is in force."""

    id: IdentityId
    profile: Profile
    link: Link
    first_seen_at: datetime
