"""The desk of decisions about threads in memory, beside the fake inbox."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.views import ThreadQuery
from socialinbox.inbox.back import Back
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox
    from tests.ui.people import Made


class FakeTriage:
    """Behaves like the real one; what it did stands in the inbox's `calls`."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox

    async def all_of(self, query: ThreadQuery) -> list[CustomerId]:
        return [row.id for row in self._inbox.all_rows(query)]

    async def done(self, customers: Sequence[CustomerId], done: bool = True) -> Back:
        def act(made: "Made") -> None:
            made.done, made.snoozed_until, made.woke_at = done, None, None

        return self._each("done", customers, act, done)

    async def snooze(self, customers: Sequence[CustomerId], until: datetime) -> Back:
        if until <= NOW:
            raise BadInput("That moment is over already.", "Choose one that is still to come.")

        def act(made: "Made") -> None:
            made.done, made.snoozed_until, made.woke_at = False, until, None

        return self._each("snooze", customers, act, until)

    async def wake(self, customers: Sequence[CustomerId]) -> Back:
        def act(made: "Made") -> None:
            made.snoozed_until = None

        return self._each("wake", customers, act, None)

    async def save(self, customers: Sequence[CustomerId], saved: bool = True) -> Back:
        def act(made: "Made") -> None:
            made.saved = saved

        return self._each("save", customers, act, saved)

    async def read(self, customers: Sequence[CustomerId], read: bool = True) -> Back:
        unread = self._inbox.unread

        def act(made: "Made") -> None:
            if read:
                unread.pop(made.id, None)
            else:
                unread.setdefault(made.id, 1)

        return self._each("read", customers, act, read)

    async def tag(self, customers: Sequence[CustomerId], name: str) -> Back:
        story = self._inbox.story
        backs = [(await story.tag(one, name)).back for one in customers]

        async def back() -> None:
            for one in backs:
                await one()

        self._inbox.calls.append(("tag_many", (tuple(customers), name)))
        return back

    async def untag(self, customers: Sequence[CustomerId], tag: TagId) -> Back:
        story = self._inbox.story
        backs = [await story.untag(one, tag) for one in customers]

        async def back() -> None:
            for one in backs:
                await one()

        return back

    def _each(
        self,
        verb: str,
        customers: Sequence[CustomerId],
        act: Callable[["Made"], None],
        what: object,
    ) -> Back:
        """Do it to each, in one go; the way back lets each be as it was."""
        inbox = self._inbox
        inbox.calls.append((verb, (tuple(customers), what)))
        made = [inbox.made[one] for one in customers]
        before = [
            (m, (m.done, m.saved, m.snoozed_until, m.woke_at), inbox.unread.get(m.id)) for m in made
        ]
        for one in made:
            act(one)
        inbox.changed(*customers)

        async def back() -> None:
            inbox.calls.append((f"{verb} back", tuple(customers)))
            for one, flags, unread in before:
                one.done, one.saved, one.snoozed_until, one.woke_at = flags
                inbox.unread.pop(one.id, None)
                if unread is not None:
                    inbox.unread[one.id] = unread
            inbox.changed(*customers)

        return back
