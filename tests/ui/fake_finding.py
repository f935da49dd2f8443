"""Finding in memory, beside the fake inbox."""

from dataclasses import replace
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import View
from socialinbox.domain.ids import CustomerId, MessageId, ViewId
from socialinbox.inbox.back import Back
from socialinbox.search.marks import marks
from socialinbox.search.query import Terms, read

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeFinding:
    """Behaves like the real one for words; a view has the threads in which they are."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.asked: list[str] = []
        self.kept: list[View] = []

    async def in_thread(self, customer: CustomerId, text: str) -> list[MessageId]:
        terms = read(text).query.marked
        made = self._inbox.made[customer]
        return [
            entry.id
            for entry in reversed(made.entries)
            if terms and all(marks(entry.text, (term,)) for term in terms)
        ]

    async def recent(self) -> list[str]:
        return list(self.asked)

    async def remember(self, text: str) -> None:
        self.asked = [text, *(one for one in self.asked if one != text)]

    async def forget(self, text: str | None = None) -> Back:
        before = list(self.asked)
        self.asked = [one for one in self.asked if text is not None and one != text]

        async def back() -> None:
            self.asked = before

        return back

    def members(self, view: ViewId) -> list[CustomerId]:
        query = next(one.query for one in self.kept if one.id == view)
        terms = read(query, typing=False).query.marked
        return [c for c in self._inbox.made if self._fits(c, terms)]

    def views_with(self, customer: CustomerId) -> tuple[ViewId, ...]:
        return tuple(
            one.id
            for one in self.kept
            if self._fits(customer, read(one.query, typing=False).query.marked)
        )

    def _fits(self, customer: CustomerId, terms: Terms) -> bool:
        entries = self._inbox.made[customer].entries
        return any(all(marks(e.text, (term,)) for term in terms) for e in entries)

    async def views(self) -> list[View]:
        return [replace(one, threads=len(self.members(one.id))) for one in self.kept]

    async def save_view(self, name: str, query: str) -> View:
        if not name.strip():
            raise BadInput("A view needs a name.", "Write one.")
        made = View(ViewId(len(self.kept) + 1), name, query)
        self.kept.append(made)
        self._inbox.changed(*self._inbox.made)
        return made

    async def change_view(self, view: ViewId, name: str, query: str) -> Back:
        before = list(self.kept)
        self.kept = [
            replace(one, name=name, query=query) if one.id == view else one for one in self.kept
        ]
        return self._back(before)

    async def move_view(self, view: ViewId, by: int) -> None:
        at = next(n for n, one in enumerate(self.kept) if one.id == view)
        moved = self.kept.pop(at)
        self.kept.insert(max(0, at + by), moved)

    async def delete_view(self, view: ViewId) -> Back:
        before = list(self.kept)
        self.kept = [one for one in self.kept if one.id != view]
        self._inbox.changed(*self._inbox.made)
        return self._back(before)

    def _back(self, before: list[View]) -> Back:
        async def back() -> None:
            self.kept = before
            self._inbox.changed(*self._inbox.made)

        return back
