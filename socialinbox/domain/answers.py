"""What the owner's earlier answers say about the words being written, and questions that repeat."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.ids import CustomerId, MessageId, NetworkName


@dataclass(frozen=True, slots=True)
class Told:
    """One of the owner's earlier replies that fits what is being written now."""

    message: MessageId
    customer: CustomerId
    customer_name: str
    network: NetworkName
    place: str
    sent_at: datetime
    text: str
    """The whole reply."""
    words: str
    """The part of it that fits, such as “19 € for the pads”."""
    fit: float
    """How well it fits, above 0; only good for comparing."""
    differs: str | None = None
    """What it gave instead of the amount or the hour being written: "45 €"."""
