"""The owner's verbs on a customer's story, each with its way back."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, FollowUpId, MessageId, TagId
from socialinbox.domain.sentence import say
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
from socialinbox.domain.times import to_ms
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_story import Made
from socialinbox.inbox.desk import Desk
from socialinbox.promises.find import Found, find_promise
from socialinbox.storage import (
    follow_ups,
    following,
    muting,
    note_drafts,
    notes,
    own_hours,
    promises,
    tags,
)
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database

LOOKED_BACK = timedelta(days=30)
"""How old own words may be whose promise is offered."""
LONGEST = 500
"""Characters of a follow-up's text."""


class InboxStory(Desk):
    """Implements `inbox.contract_story.StoryDesk`."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
    ) -> None:
        super().__init__(database, clock, publish)
        self._looked_at: dict[tuple[MessageId, int], Found | None] = {}

    # -- reading

    async def of(self, customer: CustomerId) -> Story:
        """A customer's tags and follow-ups, and whether the owner follows it."""

        def read(con: Connection) -> Story:
            still_open, finished = follow_ups.follow_ups_of(con, customer)
            borne = tags.tags_of(con, customer)
            followed = following.is_followed(con, customer)
            return Story(
                customer,
                tuple(borne),
                tuple(still_open),
                tuple(finished),
                followed,
                muting.is_muted(con, customer),
                customer in own_hours.own_hours(con).customers,
            )

        return await self._db.read(read)

    async def tags(self) -> list[Tag]:
        """All tags, by name."""
        return await self._db.read(tags.all_tags)

    async def find_tag(self, name: str) -> TagId | None:
        """The tag of that name; None where there is none."""
        return await self._db.read(tags.find_tag, name)

    async def to_do(self) -> list[ToDo]:
        """All open follow-ups, the first one due first."""
        return await self._db.read(follow_ups.to_do)

    async def to_do_count(self) -> ToDoCount:
        """How many there are, and how many are due by now."""
        return await self._db.read(follow_ups.count_to_do, self._clock())

    async def all_follow_ups(self, customer: CustomerId) -> list[FollowUp]:
        """Every follow-up of a customer, open or done."""
        return await self._db.read(follow_ups.all_of, customer)

    async def due_untold(self) -> list[ToDo]:
        """What is due by now and was not told yet."""
        return await self._db.read(follow_ups.due_untold, self._clock())

    async def mark_told(self, numbers: Sequence[FollowUpId]) -> None:
        """These were told."""
        changes = await self._db.run(follow_ups.mark_told, list(numbers), self._clock())
        self._publish(changes)

    async def promises(self, customer: CustomerId) -> list[Promise]:
        """What the owner's newest words to a customer promise for a day to come, newest first.

        Each text is read once, in a thread beside: the first date loads a library.
        """
        now = self._clock()
        own = await self._db.read(promises.unanswered, customer, now - LOOKED_BACK)
        new = [one for one in own if one[:2] not in self._looked_at]
        if new:
            self._looked_at |= await asyncio.to_thread(_look_at, new)
        offered = []
        for message, revision, _, _ in own:
            found = self._looked_at[message, revision]
            if found is not None and found.due_at > now:
                offered.append(Promise(message, customer, found.words, found.due_at))
        return offered

    # -- notes

    async def write_note(self, customer: CustomerId, note: NewNote) -> Made:
        """Write a note into the thread."""
        message, changes = await self._db.run(notes.write_note, customer, note)
        self._publish(changes)

        async def back() -> None:
            await self.delete_note(message)

        return Made(message, back)

    async def edit_note(self, message: MessageId, note: NewNote) -> Back:
        """Change a note."""
        before, changes = await self._db.run(notes.edit_note, message, note)
        self._publish(changes)

        async def back() -> None:
            await self.edit_note(message, before)

        return back

    async def delete_note(self, message: MessageId) -> Back:
        """Forget a note."""
        since = await self._erased()
        gone, changes = await self._db.run(notes.delete_note, message)
        self._publish(changes)
        return lambda: self._put_back(since, notes.restore_note, gone)

    async def note_draft(self, customer: CustomerId) -> NoteDraft:
        """The unsaved words of a note."""
        return await self._db.read(note_drafts.load_note_draft, customer)

    async def save_note_draft(self, customer: CustomerId, draft: NoteDraft) -> None:
        """Keep unsaved words; empty ones forget them."""
        await self._db.run(note_drafts.save_note_draft, customer, draft)

    # -- tags

    async def tag(self, customer: CustomerId, name: str, colour: int | None = None) -> Made:
        """Let a customer bear a tag."""

        def write(con: Connection) -> tuple[TagId, bool, bool, Changes]:
            tag, new = tags.add_tag(con, name, colour)
            bore = tags.bears(con, customer, tag)
            changes = Changes() if bore else tags.put_on(con, [customer], tag)
            return tag, new, bore, changes

        tag, new, bore, changes = await self._db.run(write)
        self._publish(changes)

        def undo(con: Connection) -> Changes:
            taken = Changes() if bore else tags.take_off(con, customer, tag)[1]
            # Somebody else may have got the new tag by now.
            if new and not tags.bearers(con, tag):
                tags.delete_tag(con, tag)
            return taken

        return Made(tag, lambda: self._write(undo))

    async def untag(self, customer: CustomerId, tag: TagId) -> Back:
        """Take a tag off a customer."""
        since = await self._erased()
        bearers, changes = await self._db.run(tags.take_off, customer, tag)
        self._publish(changes)
        return lambda: self._put_back(since, tags.put_on, bearers, tag)

    async def rename_tag(self, tag: TagId, name: str) -> Back:
        """Call a tag otherwise."""
        before, changes = await self._db.run(tags.rename_tag, tag, name)
        self._publish(changes)
        return lambda: self._write(lambda con: tags.rename_tag(con, tag, before)[1])

    async def recolour_tag(self, tag: TagId, colour: int) -> Back:
        """Give a tag another colour."""
        before, changes = await self._db.run(tags.recolour_tag, tag, colour)
        self._publish(changes)
        return lambda: self._write(lambda con: tags.recolour_tag(con, tag, before)[1])

    async def delete_tag(self, tag: TagId) -> Back:
        """Forget a tag, for all who bear it."""
        since = await self._erased()
        gone, bearers, changes = await self._db.run(tags.delete_tag, tag)
        self._publish(changes)
        return lambda: self._put_back(since, tags.restore_tag, gone, bearers)

    # -- follow-ups

    async def follow_up(
        self,
        customer: CustomerId,
        text: str,
        due_at: datetime,
        message: MessageId | None = None,
        made_at: datetime | None = None,
    ) -> Made:
        """Something to do for a customer at a moment."""
        number, changes = await self._db.run(
            follow_ups.add_follow_up,
            customer,
            _fit(text),
            due_at,
            made_at or self._clock(),
            message,
        )
        self._publish(changes)

        async def back() -> None:
            await self.drop(number)

        return Made(number, back)

    async def change_follow_up(self, number: FollowUpId, text: str, due_at: datetime) -> Back:
        """Other words, another moment."""
        before, changes = await self._db.run(
            follow_ups.change_follow_up, number, _fit(text), due_at
        )
        self._publish(changes)

        async def back() -> None:
            await self.change_follow_up(number, before.text, before.due_at)

        return back

    async def finish(
        self, number: FollowUpId, done: bool = True, done_at: datetime | None = None
    ) -> Back:
        """Done, or open again."""
        before = await self._db.read(follow_ups.require_follow_up, number)
        finished = (done_at or self._clock()) if done else None
        await self._write(follow_ups.set_finished, number, finished)
        return lambda: self._write(follow_ups.set_finished, number, before.done_at)

    async def drop(self, number: FollowUpId) -> Back:
        """Forget a follow-up."""
        since = await self._erased()
        row, changes = await self._db.run(follow_ups.drop_follow_up, number)
        self._publish(changes)
        return lambda: self._put_back(since, follow_ups.restore_follow_up, row)

    # -- following and promises

    async def follow(self, customer: CustomerId, on: bool) -> Back:
        """Be told of whatever a customer says, or no longer."""
        at, since = to_ms(self._clock()), await self._erased()
        if on:
            if await self._db.read(following.is_followed, customer):
                return _nothing

            def write(con: Connection) -> tuple[list[CustomerId], Changes]:
                muted, changes = muting.unmute(con, customer)
                return muted, changes | following.follow(con, [customer], at)

            muted, changes = await self._db.run(write)
            self._publish(changes)

            def undo(con: Connection) -> Changes:
                _, changes = following.unfollow(con, customer)
                return changes | muting.mute(con, muted, at)

            return lambda: self._put_back(since, undo)
        followed, changes = await self._db.run(following.unfollow, customer)
        self._publish(changes)
        return lambda: self._put_back(since, following.follow, followed, at)

    async def take(self, promise: Promise) -> Made:
        """Make a follow-up of a promise; it is not offered again."""
        await self._db.run(promises.answer, promise.message, promises.TAKEN)
        return await self.follow_up(
            promise.customer, promise.words, promise.due_at, promise.message
        )

    async def dismiss(self, promise: Promise) -> Back:
        """Leave a promise be; it is not offered again."""
        await self._db.run(promises.answer, promise.message, promises.DISMISSED)
        self._publish(Changes(customers=frozenset({promise.customer})))

        async def back() -> None:
            await self._db.run(promises.ask_again, promise.message)
            self._publish(Changes(customers=frozenset({promise.customer})))

        return back


async def _nothing() -> None:
    """The way back of what changed nothing."""


def _fit(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise BadInput(
            say("There is nothing to do."), say("Say in a few words what is to be done.")
        )
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def _look_at(
    own: Sequence[tuple[MessageId, int, str, datetime]],
) -> dict[tuple[MessageId, int], Found | None]:
    return {(message, revision): find_promise(text, at) for message, revision, text, at in own}
