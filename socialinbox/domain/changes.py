"""What a write touched, so that views refresh from that and from nothing else."""

from dataclasses import dataclass

from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that a transaction touched. Values add up: `a | b` is both."""

    customers: frozenset[CustomerId] = frozenset()
    """Threads whose row or contents changed."""
    gone: frozenset[CustomerId] = frozenset()
    """Threads that no longer have anything in them (merged away)."""
    arrived: frozenset[MessageId] = frozenset()
    """Incoming messages that are new and not history."""
    woke: frozenset[CustomerId] = frozenset()
    """Threads whose time of being snoozed is over."""
    accounts: frozenset[AccountId] = frozenset()
    deliveries: frozenset[DeliveryId] = frozenset()
    added: int = 0
    """How many messages were new."""
    buried: int = 0
    """How many messages lost their words, because their network no longer has them."""
    rules: bool = False
    """Whether the owner's own rules, or their trace, changed."""

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            (self.customers | other.customers) - other.gone,
            (self.gone | other.gone) - other.customers,
            self.arrived | other.arrived,
            self.woke | other.woke,
            self.accounts | other.accounts,
            self.deliveries | other.deliveries,
            self.added + other.added,
            self.buried + other.buried,
            rules=self.rules or other.rules,
        )

    def __bool__(self) -> bool:
        touched = self.customers or self.gone or self.arrived or self.accounts or self.deliveries
        return bool(touched or self.rules)


NOTHING = Changes()
