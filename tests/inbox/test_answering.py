"""The place that was chosen for a thread stays, follows who is who, and ends with the place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.times import now
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.answering import AnsweringDesk
from socialinbox.inbox.people import PeopleDesk
from socialinbox.networks.contract import Place, Privacy, Route
from socialinbox.people import customers
from socialinbox.storage import accounts, threads, timeline
from socialinbox.storage.database import Database
from tests.rights.erased import erase_customer
from tests.storage.pages import at, person, put, said

ANA = person("ana", "Ana")
BEN = person("ben", "Ben", network="web")
PLACES = {
    name: Place(f"{name} messages", name, Privacy.PUBLIC, name, "said") for name in ("net", "web")
}


class Desk:
    """A desk on a fresh file with two customers, and the way to answer each."""

    def __init__(self, path: Path) -> None:
        self.db = Database.open(path / "inbox.db")
        put(self.db, said("m1", ANA, 0, "hello"))
        put(self.db, said("m2", BEN, 2, "hi"))
        self.minutes = 10.0
        self.told: list[Changes] = []
        self.known: list[str | None] = []
        self.answering = AnsweringDesk(
            self.db,
            lambda: at(self.minutes),
            self.told.append,
            lambda account: self.known.append(account.own.initials),
        )
        rows = self.db.read_now(threads.thread_page, ThreadQuery(Box.ALL), None, 10)
        self.ana, self.ben = (
            next(row.id for row in rows if row.name == name) for name in ("Ana", "Ben")
        )
        self.to_ana, self.to_ben = (self.route(one) for one in (self.ana, self.ben))

    def route(self, customer: CustomerId) -> Route:
        (entry,) = self.db.read_now(lambda con: list(timeline.whole(con, customer)))
        place = PLACES["net" if customer == self.ana else "web"]
        return Route(place, entry.kind, entry, True)

    def link(self) -> Callable[[], Changes]:
        links, _ = self.db.run_now(customers.link, self.ana, self.ben, Basis.TOLD_ME, "")
        return lambda: self.db.run_now(customers.unlink, links)

    async def choose(self, customer: CustomerId, route: Route) -> None:
        self.minutes += 1
        await self.answering.choose(customer, route)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = Desk(tmp_path)
    yield found
    found.db.close()


async def test_the_chosen_place_stays_while_it_is_open(desk: Desk) -> None:
    desk.link()
    ways = [desk.to_ben, desk.to_ana]
    assert await desk.answering.way(desk.ana, ways) == desk.to_ben
    await desk.choose(desk.ana, desk.to_ana)
    assert await desk.answering.way(desk.ana, ways) == desk.to_ana
    closed = replace(desk.to_ana, allowed=False, why_not="Too late.")
    assert await desk.answering.way(desk.ana, [desk.to_ben, closed]) == desk.to_ben
    # It is forgotten, and does not come back by itself when the place opens again.
    assert await desk.answering.way(desk.ana, ways) == desk.to_ben
    assert await desk.answering.way(desk.ana, [closed]) is None


async def test_it_moves_with_who_is_who(desk: Desk) -> None:
    await desk.choose(desk.ben, desk.to_ben)
    undo = desk.link()
    ways = [desk.to_ana, desk.to_ben]
    assert await desk.answering.way(desk.ana, ways) == desk.to_ben
    await desk.choose(desk.ana, desk.to_ana)
    assert await desk.answering.way(desk.ana, ways) == desk.to_ana
    undo()
    other = replace(desk.to_ben, place=PLACES["net"])
    assert await desk.answering.way(desk.ben, [other, desk.to_ben]) == desk.to_ben


async def test_it_goes_with_an_erased_customer(desk: Desk) -> None:
    await desk.choose(desk.ana, desk.to_ana)
    await desk.choose(desk.ben, desk.to_ben)
    erase_customer(desk.db, desk.ana, ours=True)
    rows = desk.db.read_now(lambda con: con.rows("SELECT place FROM chosen_place"))
    assert rows == [("web messages",)]


async def test_an_account_has_initials_of_its_own(desk: Desk) -> None:
    (account,) = [a for a in desk.db.read_now(accounts.list_accounts) if a.own.network == "net"]
    desk.db.run_now(accounts.set_settings, account, {"playlist": "p1"})
    for wanted, kept in (("  ^MK ", "^MK"), ("", ""), (None, None)):
        await desk.answering.set_initials(account.id, wanted)
        now_known = desk.db.read_now(accounts.get_account, account.id)
        assert now_known is not None
        assert (now_known.own.initials, now_known.own.settings["playlist"]) == (kept, "p1")
        assert (desk.known[-1], desk.told[-1].accounts) == (kept, frozenset({account.id}))
    for account_id, words in ((account.id, "far too many letters"), (AccountId(99), "^MK")):
        with pytest.raises(BadInput):
            await desk.answering.set_initials(account_id, words)


async def test_whose_thread_it_is_now(desk: Desk) -> None:
    people = PeopleDesk(desk.db, now, desk.told.append)
    assert await people.thread_of(desk.ben) == desk.ben
    undo = desk.link()
    assert await people.thread_of(desk.ben) == desk.ana
    undo()
    assert await people.thread_of(desk.ben) == desk.ben
    erase_customer(desk.db, desk.ben, ours=True)
    assert await people.thread_of(desk.ben) is None
