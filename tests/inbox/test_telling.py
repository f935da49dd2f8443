"""The desk of telling: muting, what is kept back, what came while nobody was there."""

from pathlib import Path

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.ids import MessageId
from socialinbox.domain.people import Basis
from socialinbox.domain.views import Box, Counts, ThreadQuery, ThreadRow
from socialinbox.inbox.story import InboxStory
from socialinbox.inbox.telling import TellingDesk
from socialinbox.people import customers
from socialinbox.storage import threads, triage
from socialinbox.storage.database import Database
from tests.storage import recount
from tests.storage.pages import NET, account_of, at, person, put, said

ANA = person("ana", "Ana")
BEN = person("ben", "Ben", network="web")


class Desk:
    """Two customers of whom nothing is read yet."""

    def __init__(self, path: Path) -> None:
        self.path = path / "inbox.db"
        self.db = Database.open(self.path)
        self.changes: list[Changes] = []
        self.now = at(10)
        self.put = put(
            self.db,
            said("m1", ANA, 0, "hello"),
            said("m2", ANA, 1, "more"),
            said("m3", BEN, 2, "hi"),
        )
        self.open()
        self.ana, self.ben = (self.row(name).id for name in ("Ana", "Ben"))

    def open(self) -> None:
        self.telling = TellingDesk(self.db, lambda: self.now, self.changes.append)
        self.story = InboxStory(self.db, lambda: self.now, self.changes.append)

    def row(self, name: str) -> ThreadRow:
        rows = self.db.read_now(threads.thread_page, ThreadQuery(Box.ALL), None, 10)
        return next(row for row in rows if row.name == name)

    def counts(self) -> Counts:
        self.db.read_now(recount.check)
        return self.db.read_now(threads.counts)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


async def test_a_muted_customer_is_not_counted_and_not_followed_and_back(desk: Desk) -> None:
    await desk.story.follow(desk.ana, True)
    assert desk.counts().unread == 2
    back = await desk.telling.mute(desk.ana, True)
    row = desk.row("Ana")
    assert (row.muted, row.followed, row.unread) == (True, False, 2)
    assert desk.counts().unread == 1
    assert all(
        one.muted == (one.customer == desk.ana)
        for one in await desk.telling.news(sorted(desk.put.arrived))
    )
    await back()
    row = desk.row("Ana")
    assert (row.muted, row.followed) == (False, True)
    assert desk.counts().unread == 2
    await desk.telling.mute(desk.ana, True)
    undo = await desk.story.follow(desk.ana, True)
    assert (desk.row("Ana").muted, desk.row("Ana").followed) == (False, True)
    await undo()
    assert (desk.row("Ana").muted, desk.row("Ana").followed) == (True, False)
    again = await desk.telling.mute(desk.ana, False)
    assert not desk.row("Ana").muted
    await again()
    assert desk.row("Ana").muted


async def test_a_mute_goes_with_its_customer_through_a_merge(desk: Desk) -> None:
    await desk.telling.mute(desk.ben, True)
    links, _ = desk.db.run_now(customers.link, desk.ana, desk.ben, Basis.TOLD_ME, "")
    assert desk.row("Ana").muted
    assert desk.counts().unread == 0
    desk.db.run_now(customers.unlink, links)
    assert (desk.row("Ana").muted, desk.row("Ben").muted) == (False, True)
    assert desk.counts().unread == 1


async def test_an_account_is_muted_and_not_its_customers(desk: Desk) -> None:
    account = account_of(desk.db)
    back = await desk.telling.mute_account(account, True)
    assert await desk.telling.muted_accounts() == {account}
    assert all(one.muted for one in await desk.telling.news(sorted(desk.put.arrived)))
    assert not desk.row("Ana").muted
    await back()
    assert await desk.telling.muted_accounts() == set()


async def test_what_is_kept_back_outlives_a_restart_and_goes_when_read(desk: Desk) -> None:
    await desk.telling.keep_back(sorted(desk.put.arrived))
    await desk.telling.keep_back(sorted(desk.put.arrived))
    await desk.db.aclose()
    desk.db = Database.open(desk.path)
    desk.open()
    assert [one.text for one in await desk.telling.kept_back()] == ["hello", "more", "hi"]
    desk.db.run_now(triage.mark_read, [desk.ana])
    put(desk.db, MessageDeleted(NET, "m3", at(4)))
    kept = await desk.telling.kept_back()
    assert [(one.text, one.unread) for one in kept if one.unread] == [("hi", True)]
    await desk.telling.let_go([one.message for one in kept])
    assert await desk.telling.kept_back() == []


async def test_what_came_since_the_last_run_is_missed_once(desk: Desk) -> None:
    first = await desk.telling.standing()
    assert (first.upto, first.ran_until) == (0, None)
    await desk.telling.note_running(all_told=True)
    stands = await desk.telling.standing()
    assert stands.ran_until == at(10)
    started = at(60)
    put(desk.db, said("m4", ANA, 20, "while you slept"), said("m5", ANA, 21, "and again"))
    put(desk.db, said("m6", BEN, 22, "me too"), said("m7", BEN, 70, "after the start"))
    put(desk.db, said("old", BEN, -500, "history"), backfill=True)
    missed = await desk.telling.missed(stands.upto, started)
    assert (missed.messages, missed.customers) == (3, (desk.ben, desk.ana))
    assert missed.networks == ((NET, 2), ("web", 1))
    await desk.telling.mute(desk.ben, True)
    assert (await desk.telling.missed(stands.upto, started)).messages == 2
    desk.now = started
    await desk.telling.note_running(all_told=False)
    assert (await desk.telling.standing()).upto == stands.upto
    await desk.telling.note_running(all_told=True)
    after = await desk.telling.standing()
    assert (await desk.telling.missed(after.upto, at(90))).messages == 0


async def test_edits_second_looks_and_merges_bring_nothing_new(desk: Desk) -> None:
    assert len(desk.put.arrived) == 3
    again = put(desk.db, said("m1", ANA, 0, "hello, edited"), said("m2", ANA, 1, "more"))
    assert not again.arrived
    old = put(desk.db, said("old", ANA, -900, "years ago"), backfill=True)
    assert not old.arrived
    _, changes = desk.db.run_now(customers.link, desk.ana, desk.ben, Basis.TOLD_ME, "")
    assert not changes.arrived


async def test_a_pause_is_kept(desk: Desk) -> None:
    await desk.telling.pause(at(60))
    assert (await desk.telling.standing()).paused_until == at(60)
    await desk.telling.pause(None)
    assert (await desk.telling.standing()).paused_until is None


async def test_what_is_not_there_is_no_news(desk: Desk) -> None:
    assert await desk.telling.news([MessageId(999)]) == []
    found = await desk.telling.news(sorted(desk.put.arrived))
    assert [one.unread for one in found] == [True] * 3
    assert found[0].sent_at == at(0)
