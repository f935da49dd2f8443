"""The places of the customer's card, from top to bottom, and what may stand in one."""

from enum import Enum, auto
from typing import Protocol

from socialinbox.domain.views import CustomerCard, ThreadRow


class Slot(Enum):
    """Each place takes one part; one that shows nothing takes no room."""

    SUGGESTION = auto()
    """Perhaps the same person: right below who it is."""
    STORY = auto()
    """Tags, follow-ups, following."""
    IDENTITIES = auto()
    LEDGER = auto()
    RULES = auto()
    """What the owner's rules did here."""
    STORED = auto()
    """What is stored, under which rule, until when."""


class Part(Protocol):
    """A widget for a slot; it hides itself while it has nothing to show."""

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        ...

    def look_again(self) -> None:
        """The look or a picture has changed."""
        ...
