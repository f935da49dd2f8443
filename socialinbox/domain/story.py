"""What the owner adds to a customer's story: notes, tags, follow-ups, and promises found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.ids import CustomerId, FollowUpId, MessageId, TagId
from socialinbox.domain.message import Attachment


class NoteKind(StrEnum):
    """What happened outside the networks."""

    NOTE = "note"
    CALL = "call"
    VISIT = "visit"
    EMAIL = "email"


WHAT = "what"
"""The fact of a note's message that holds its NoteKind; a note without it is a NOTE."""

COLOURS = 10
"""How many colours tags have; a tag keeps its number for ever, the look gives it a shade."""

LONGEST_TAG = 40
"""Characters of a tag's name."""


def note_kind(facts: dict[str, str | int | bool]) -> NoteKind:
    """What a note's message tells of; what a newer version wrote there is a plain note."""
    try:
        return NoteKind(str(facts.get(WHAT, NoteKind.NOTE)))
    except ValueError:
        return NoteKind.NOTE


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as the owner writes it. `at` is when it happened, not when it was written."""

    text: str
    at: datetime
    kind: NoteKind = NoteKind.NOTE
    files: tuple[Attachment, ...] = ()
    """Files that are kept in the profile already, by their address there."""


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """The unsaved words of a note."""

    text: str
    kind: NoteKind = NoteKind.NOTE

    def __bool__(self) -> bool:
        return bool(self.text)


NO_DRAFT = NoteDraft("")


@dataclass(frozen=True, slots=True)
class Tag:
    """A word for customers. `colour` is a number below COLOURS; `threads` bear it now."""

    id: TagId
    name: str
    colour: int
    threads: int = 0


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to do for a customer, at a moment. `customer` is the thread it shows in now."""

    id: FollowUpId
    customer: CustomerId
    text: str
    due_at: datetime
    made_at: datetime
    done_at: datetime | None = None
    message: MessageId | None = None
    """The owner's own words that promised it."""


@dataclass(frozen=True, slots=True)
class ToDo:
    """A follow-up with whom it is for, ready to list."""

    follow_up: FollowUp
    name: str
    avatar_url: str | None


@dataclass(frozen=True, slots=True)
class ToDoCount:
    """How much there is to do, and how much of it is due by now."""

    open: int
    due: int


@dataclass(frozen=True, slots=True)
class Promise:
    """Own words that promise something by a moment, for the owner to keep in mind or not."""

    message: MessageId
    customer: CustomerId
    words: str
    """The sentence that promises."""
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Story:
    """What the owner has said of a customer, besides notes."""

    customer: CustomerId
    tags: tuple[Tag, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    """Those that are open, the first one due first."""
    finished: tuple[FollowUp, ...] = ()
    """The last few that are done, the newest first."""
    followed: bool = False
    muted: bool = False
    """Nothing new of the customer is told."""
    own_hours: bool = False
    """There are quiet hours made for this customer."""
