"""What the two faces may ask to put threads in order: one or many, each time with the way back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.views import ThreadQuery
from socialinbox.inbox.back import Back


class Triage(Protocol):
    """Decisions about threads, of which others are read and written in between where they are many.
    The way back restores every thread as it was, but hides nothing that came since; a decision
    that can't be written to its end is taken back."""

    async def all_of(self, query: ThreadQuery) -> list[CustomerId]:
        """Every thread of a list, in its order."""
        ...

    async def done(self, customers: Sequence[CustomerId], done: bool = True) -> Back:
        """Move threads to Done, or back; new words of a customer bring one back by themselves."""
        ...

    async def snooze(self, customers: Sequence[CustomerId], until: datetime) -> Back:
        """Take threads out of the inbox until a moment, or until their customer writes.

        Raises BadInput for a moment that is over.
        """
        ...

    async def wake(self, customers: Sequence[CustomerId]) -> Back:
        """Bring snoozed threads back now."""
        ...

    async def save(self, customers: Sequence[CustomerId], saved: bool = True) -> Back:
        """Keep threads for offline review, or no longer."""
        ...

    async def read(self, customers: Sequence[CustomerId], read: bool = True) -> Back:
        """The owner has seen these threads; or show them as unread again."""
        ...

    async def tag(self, customers: Sequence[CustomerId], name: str) -> Back:
        """Let threads bear a tag. Raises BadInput for what can't be one."""
        ...

    async def untag(self, customers: Sequence[CustomerId], tag: TagId) -> Back:
        """Take a tag off threads."""
        ...
