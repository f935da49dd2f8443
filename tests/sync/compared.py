"""People who are compared behind the window, on a clock of their own."""

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, NetworkName
from socialinbox.domain.suggestions import Suggestion
from socialinbox.inbox.people import PeopleDesk
from socialinbox.storage.database import Database
from socialinbox.sync.suggesting import Suggesting
from tests.storage.conftest import db as db
from tests.storage.pages import START, person, put, said

X, FB, LI, YT = map(NetworkName, ("twitter", "facebook", "linkedin", "youtube"))
JANE_ON_X = person("x1", "Jane Doering", X, handle="janedoering", location="Lindhaven")
JANE_ON_FB = person("f1", "Jane Doering", FB)


class Desk:
    """A database with its desk and what works through the queue, on a clock of its own."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.now = START
        self.changes: list[Changes] = []
        self.people = PeopleDesk(db, lambda: self.now, self.changes.append)
        self.suggesting = Suggesting(db, self.changes.append, lambda: self.now)

    async def look(self, customer: int | None = None) -> list[Suggestion]:
        await self.suggesting.look()
        return await self.people.suggestions(None if customer is None else CustomerId(customer))


@pytest.fixture
def desk(db: Database) -> Desk:
    return Desk(db)


def meet(desk: Desk, *people: Profile, text: str = "hello") -> None:
    """Each of them writes something."""
    for who in people:
        ident = f"{who.key.network}-{who.key.native_id}-{text}"
        put(desk.db, said(ident, who, 1, text))
