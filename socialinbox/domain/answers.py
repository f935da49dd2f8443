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


HOURS = "opening hours"
"""What a storm is about that asks for them, in whatever words."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a customer has asked and nobody has answered yet."""

    customer: CustomerId
    name: str
    place: str
    text: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Storm:
    """Questions of several customers that ask the same, the first one asked first."""

    about: tuple[str, ...]
    """Words that they have in common, the commonest first."""
    questions: tuple[Question, ...]
