"""What can be done with a message besides answering it, and how messages are looked at again."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from socialinbox.domain.events import Event
from socialinbox.domain.views import Entry


class Verb(StrEnum):
    """A thing to do with one message; which of them a network has, its rules say."""

    EDIT = "edit"
    DELETE = "delete"
    HIDE = "hide"
    UNHIDE = "unhide"
    LIKE = "like"
    UNLIKE = "unlike"
    HOLD = "hold"
    PUBLISH = "publish"
    REJECT = "reject"
    BAN = "ban"
    MUTE = "mute"
    MARK_SEEN = "mark seen"


@dataclass(frozen=True, slots=True)
class Offer:
    """A verb for one message: possible, or greyed with the reason in a sentence."""

    verb: Verb
    allowed: bool = True
    why_not: str | None = None


@runtime_checkable
class Acts(Protocol):
    """Can do verbs. Raises a NetworkError where the network refuses."""

    async def act(self, verb: Verb, target: Entry, text: str | None = None) -> tuple[Event, ...]:
        """Do it; `text` is the new text for EDIT. Returns what is different afterwards."""
        ...


@runtime_checkable
class Rechecks(Protocol):
    """Can look at messages again, where no event tells of edits and deletions."""

    @property
    def recheck_batch(self) -> int:
        """How many messages one call can look at."""
        ...

    async def recheck(self, targets: Sequence[Entry]) -> tuple[Event, ...]:
        """A SeenMessage for each that is still there, a MessageDeleted for each that is gone.

        A target of which the network says neither is left out.
        """
        ...
