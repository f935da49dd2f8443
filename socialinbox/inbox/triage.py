"""The owner's decisions about threads, one or many, each with its way back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import ThreadQuery
from socialinbox.inbox.back import Back
from socialinbox.inbox.desk import Desk
from socialinbox.storage import tags, threads, triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.uncut import uncut

SLICE = 1000
"""So many threads are decided about in one transaction; whoever waits then has a turn."""

Before = TypeVar("Before")
Tagged = tuple[TagId, list[CustomerId]]
"""A tag, and the threads that did not bear it before."""


class TriageDesk(Desk):
    """Implements `inbox.contract_triage.Triage`.

    `opened` is told of threads in which something new was read.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
        opened: Callable[[Sequence[CustomerId]], None],
    ) -> None:
        super().__init__(database, clock, publish)
        self._opened = opened

    async def all_of(self, query: ThreadQuery) -> list[CustomerId]:
        """Every thread of a list, in its order."""
        return await self._db.read(threads.thread_ids, query, self._clock())

    async def done(self, customers: Sequence[CustomerId], done: bool = True) -> Back:
        """Move threads to Done, or back."""

        def act(con: Connection, some: Sequence[CustomerId]) -> tuple[triage.Before, Changes]:
            return triage.set_done(con, some, done)

        return await self._decide(customers, act, triage.restore)

    async def snooze(self, customers: Sequence[CustomerId], until: datetime) -> Back:
        """Take threads out of the inbox until a moment, or until their customer writes."""
        if until <= self._clock():
            raise BadInput(
                say("That moment is over already."), say("Choose one that is still to come.")
            )

        def act(con: Connection, some: Sequence[CustomerId]) -> tuple[triage.Before, Changes]:
            return triage.snooze(con, some, to_ms(until))

        return await self._decide(customers, act, triage.restore)

    async def wake(self, customers: Sequence[CustomerId]) -> Back:
        """Bring snoozed threads back now."""
        return await self._decide(customers, triage.wake, triage.restore)

    async def save(self, customers: Sequence[CustomerId], saved: bool = True) -> Back:
        """Keep threads for offline review, or no longer."""

        def act(con: Connection, some: Sequence[CustomerId]) -> tuple[list[int], Changes]:
            return triage.set_saved(con, some, saved)

        def undo(con: Connection, identities: list[int]) -> Changes:
            return triage.set_saved_of(con, identities, not saved)

        return await self._decide(customers, act, undo)

    async def read(self, customers: Sequence[CustomerId], read: bool = True) -> Back:
        """The owner has seen these threads; or show them as unread again."""

        def undo(con: Connection, messages: list[int]) -> Changes:
            return triage.set_unread_of(con, messages, read)

        if not read:
            return await self._decide(customers, triage.mark_unread, undo)
        return await self._decide(customers, triage.mark_read, undo, self._opened)

    async def tag(self, customers: Sequence[CustomerId], name: str) -> Back:
        """Let threads bear a tag."""

        def act(con: Connection, some: Sequence[CustomerId]) -> tuple[Tagged, Changes]:
            number, new, changes = triage.tag(con, some, name)
            return (number, new), changes

        def undo(con: Connection, tagged: Tagged) -> Changes:
            number, new = tagged
            return triage.untag(con, new, number)[1]

        return await self._decide(customers, act, undo)

    async def untag(self, customers: Sequence[CustomerId], tag: TagId) -> Back:
        """Take a tag off threads."""

        def act(con: Connection, some: Sequence[CustomerId]) -> tuple[list[CustomerId], Changes]:
            return triage.untag(con, some, tag)

        def undo(con: Connection, whose: list[CustomerId]) -> Changes:
            return tags.put_on(con, whose, tag)

        return await self._decide(customers, act, undo)

    async def _decide(
        self,
        customers: Sequence[CustomerId],
        act: Callable[[Connection, Sequence[CustomerId]], tuple[Before, Changes]],
        undo: Callable[[Connection, Before], Changes],
        told: Callable[[Sequence[CustomerId]], None] | None = None,
    ) -> Back:
        """Do it to some threads after others; all of them are told of, and undone, together.

        Where the disk takes no more, or who asked is cancelled, those that were decided about are
        as they were before.
        """
        decided: list[Before] = []

        async def decide(some: Sequence[CustomerId]) -> Changes:
            before, touched = await self._db.run(act, some)
            decided.append(before)
            return touched

        async def back() -> None:
            changes = NOTHING
            try:
                while decided:
                    changes |= await self._db.run(undo, decided[-1])
                    decided.pop()
            finally:
                self._publish(changes)

        changes = NOTHING
        try:
            for start in range(0, len(customers), SLICE):
                changes |= await uncut(decide(customers[start : start + SLICE]))
        except BaseException:
            await uncut(back())
            raise
        self._publish(changes)
        if told is not None:
            told(sorted(changes.customers))
        return back
