"""The owner's decisions about threads, one or many, each with its way back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from socialinbox.domain.changes import Changes
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
        before, changes = await self._db.run(triage.set_done, list(customers), done)
        return self._told(changes, triage.restore, before)

    async def snooze(self, customers: Sequence[CustomerId], until: datetime) -> Back:
        """Take threads out of the inbox until a moment, or until their customer writes."""
        if until <= self._clock():
            raise BadInput(
                say("That moment is over already."), say("Choose one that is still to come.")
            )
        before, changes = await self._db.run(triage.snooze, list(customers), to_ms(until))
        return self._told(changes, triage.restore, before)

    async def wake(self, customers: Sequence[CustomerId]) -> Back:
        """Bring snoozed threads back now."""
        before, changes = await self._db.run(triage.wake, list(customers))
        return self._told(changes, triage.restore, before)

    async def save(self, customers: Sequence[CustomerId], saved: bool = True) -> Back:
        """Keep threads for offline review, or no longer."""
        identities, changes = await self._db.run(triage.set_saved, list(customers), saved)
        return self._told(changes, triage.set_saved_of, identities, not saved)

    async def read(self, customers: Sequence[CustomerId], read: bool = True) -> Back:
        """The owner has seen these threads; or show them as unread again."""
        act = triage.mark_read if read else triage.mark_unread
        messages, changes = await self._db.run(act, list(customers))
        back = self._told(changes, triage.set_unread_of, messages, read)
        if read:
            self._opened(sorted(changes.customers))
        return back

    async def tag(self, customers: Sequence[CustomerId], name: str) -> Back:
        """Let threads bear a tag."""
        number, new, changes = await self._db.run(triage.tag, list(customers), name)

        def take_off(con: Connection) -> Changes:
            return triage.untag(con, new, number)[1]

        return self._told(changes, take_off)

    async def untag(self, customers: Sequence[CustomerId], tag: TagId) -> Back:
        """Take a tag off threads."""
        whose, changes = await self._db.run(triage.untag, list(customers), tag)
        return self._told(changes, tags.put_on, whose, tag)

    def _told(self, changes: Changes, act: Callable[..., Changes], *arguments: object) -> Back:
        """Tell the listeners; the way back does `act`."""
        self._publish(changes)

        async def back() -> None:
            self._publish(await self._db.run(lambda con: act(con, *arguments)))

        return back
