"""What the two faces may ask about a customer's story: notes, tags, follow-ups, promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from socialinbox.domain.ids import CustomerId, FollowUpId, MessageId, TagId
from socialinbox.domain.story import (
    FollowUp,
    NewNote,
    NoteDraft,
    Promise,
    Story,
    Tag,
    ToDo,
    ToDoCount,
)
from socialinbox.inbox.back import Back


@dataclass(frozen=True, slots=True)
class Made:
    """The number of what was made, and the way back."""

    number: int
    back: Back


class StoryDesk(Protocol):
    """What the owner says of customers. Works with no network; every doing gives its way back."""

    # -- reading
    async def of(self, customer: CustomerId) -> Story:
        """A customer's tags and follow-ups, and whether the owner follows it."""
        ...

    async def tags(self) -> list[Tag]:
        """All tags, by name, with how many threads bear each."""
        ...

    async def find_tag(self, name: str) -> TagId | None:
        """The tag of that name, whatever its case and accents; None where there is none."""
        ...

    async def to_do(self) -> list[ToDo]:
        """All open follow-ups, the first one due first."""
        ...

    async def to_do_count(self) -> ToDoCount:
        """How many there are, and how many are due by now."""
        ...

    async def all_follow_ups(self, customer: CustomerId) -> list[FollowUp]:
        """Every follow-up of a customer, open or done, in the order they were made."""
        ...

    async def due_untold(self) -> list[ToDo]:
        """What is due by now and was not told yet."""
        ...

    async def mark_told(self, numbers: Sequence[FollowUpId]) -> None:
        """These were told; they are not told again unless they are put off."""
        ...

    async def promises(self, customer: CustomerId) -> list[Promise]:
        """What the owner's newest words to a customer promise for a day to come, newest first."""
        ...

    # -- notes
    async def write_note(self, customer: CustomerId, note: NewNote) -> Made:
        """Write into the thread what only the owner ever sees. Raises BadInput for nothing."""
        ...

    async def edit_note(self, message: MessageId, note: NewNote) -> Back:
        """Change a note. Raises BadInput for nothing, or where it is no note."""
        ...

    async def delete_note(self, message: MessageId) -> Back:
        """Forget a note. Raises BadInput where it is none."""
        ...

    async def note_draft(self, customer: CustomerId) -> NoteDraft:
        """The unsaved words of a note."""
        ...

    async def save_note_draft(self, customer: CustomerId, draft: NoteDraft) -> None:
        """Keep unsaved words; empty ones forget them."""
        ...

    # -- tags
    async def tag(self, customer: CustomerId, name: str, colour: int | None = None) -> Made:
        """Let a customer bear a tag, which is made where there is none of that name.

        A new one has that colour, or the one that the fewest tags have.

        Raises BadInput for what can't be a tag.
        """
        ...

    async def untag(self, customer: CustomerId, tag: TagId) -> Back:
        """Take a tag off a customer."""
        ...

    async def rename_tag(self, tag: TagId, name: str) -> Back:
        """Call a tag otherwise. Raises BadInput for the name of another."""
        ...

    async def recolour_tag(self, tag: TagId, colour: int) -> Back:
        """Give a tag another colour."""
        ...

    async def delete_tag(self, tag: TagId) -> Back:
        """Forget a tag, for all who bear it."""
        ...

    # -- follow-ups
    async def follow_up(
        self,
        customer: CustomerId,
        text: str,
        due_at: datetime,
        message: MessageId | None = None,
        made_at: datetime | None = None,
    ) -> Made:
        """Something to do for a customer at a moment. `message` is what promised it; it is made
        now, where `made_at` does not say otherwise."""
        ...

    async def change_follow_up(self, number: FollowUpId, text: str, due_at: datetime) -> Back:
        """Other words, another moment; it is told again at the new one."""
        ...

    async def finish(
        self, number: FollowUpId, done: bool = True, done_at: datetime | None = None
    ) -> Back:
        """Done (now, where `done_at` does not say otherwise), or open again."""
        ...

    async def drop(self, number: FollowUpId) -> Back:
        """Forget a follow-up."""
        ...

    # -- following and promises
    async def follow(self, customer: CustomerId, on: bool) -> Back:
        """Be told of whatever a customer says, however little else is told; or no longer.

        Who is followed is muted no longer.
        """
        ...

    async def take(self, promise: Promise) -> Made:
        """Make a follow-up of a promise; it is not offered again."""
        ...

    async def dismiss(self, promise: Promise) -> Back:
        """Leave a promise be; it is not offered again."""
        ...
