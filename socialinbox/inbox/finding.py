"""Finding inside a thread, what was searched for lately, and own views with their threads."""

from collections.abc import Callable
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import View
from socialinbox.domain.ids import CustomerId, MessageId, ViewId
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.inbox.back import Back
from socialinbox.inbox.desk import Desk
from socialinbox.inbox.views import ViewsKept
from socialinbox.search.find import text_matcher
from socialinbox.search.query import read
from socialinbox.storage import views
from socialinbox.storage.database import Database
from socialinbox.storage.finding import ThreadWalk


class FindingDesk(Desk):
    """Implements `contract_finding.Finding` on a database."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        publish: Callable[[Changes], None],
    ) -> None:
        super().__init__(database, clock, publish)
        self._kept = ViewsKept(database, clock, publish)

    async def in_thread(self, customer: CustomerId, text: str) -> list[MessageId]:
        """Every message of a whole thread whose words fit, the newest first."""
        wanted = read(text).query.marked
        if not wanted:
            return []
        matches = text_matcher(wanted)
        walk = ThreadWalk(customer, matches)
        while not await self._db.read(walk.step):
            pass
        return [MessageId(message) for message in walk.messages]

    # -- recent searches
    async def recent(self) -> list[str]:
        """What was searched for and opened, the latest first."""
        return await self._db.read(views.recent)

    async def remember(self, text: str) -> None:
        """Keep a search among the recent ones."""
        words = " ".join(text.split())
        if words:
            await self._db.run(views.remember, words, to_ms(self._clock()))

    async def forget(self, text: str | None = None) -> Back:
        """Keep one of them, or any of them, no longer."""
        since = await self._erased()
        forgotten = await self._db.run(views.forget, text)
        return lambda: self._put_back(since, views.remember_again, forgotten)

    # -- views
    async def views(self) -> list[View]:
        """The views in their order, with how many threads each has now."""
        return await self._kept.now()

    async def save_view(self, name: str, query: str) -> View:
        """Keep a search as a view at the end of the list. Raises BadInput for no name or search."""
        made = await self._db.run(views.add_view, name, asked_for(query))
        return next(one for one in await self.views() if one.id == made.id)

    async def change_view(self, view: ViewId, name: str, query: str) -> Back:
        """Call a view otherwise, let it search for something else. Raises BadInput."""
        since = await self._erased()
        before = await self._db.run(views.change_view, view, name, asked_for(query))
        await self.views()

        async def back() -> None:
            await self._put_back(since, views.change_view, view, before.name, before.query)
            await self.views()

        return back

    async def move_view(self, view: ViewId, by: int) -> None:
        """Put a view so many places further down, or up."""
        await self._db.run(views.move_view, view, by)

    async def delete_view(self, view: ViewId) -> Back:
        """Keep a view no longer; its threads stay where they are."""
        since = await self._erased()
        before, place, had = await self._db.run(views.delete_view, view)
        self._publish(Changes(customers=frozenset(had)))

        async def back() -> None:
            await self._put_back(since, views.restore_view, before, place)
            await self.views()

        return back


def asked_for(query: str) -> str:
    """A view's search as it is kept. Raises BadInput where it searches for nothing."""
    asked = read(query, typing=False).query
    if not asked.alternatives:
        raise BadInput(
            say("This view searches for nothing."), say("Type what its threads have in common.")
        )
    return str(asked)
