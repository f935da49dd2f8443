"""Decisions about very many threads: others have a turn in between, and all go back together."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox import triage as desks
from socialinbox.inbox.back import Back
from socialinbox.inbox.triage import TriageDesk
from socialinbox.storage import threads, triage
from socialinbox.storage.connection import Connection, Row
from socialinbox.storage.database import Database
from tests.storage.pages import at, person, put, said


class Some:
    """Seven threads, of which three are decided about in one transaction."""

    def __init__(self, path: Path) -> None:
        self.db = Database.open(path / "inbox.db")
        self.told: list[Changes] = []
        self.opened: list[CustomerId] = []
        put(self.db, *(said(f"m{n}", person(f"p{n}", f"P {n}"), n, "hello") for n in range(7)))
        self.desk = TriageDesk(self.db, lambda: at(10), self.told.append, self.opened.extend)
        self.ids = self.db.read_now(threads.thread_ids, ThreadQuery(Box.ALL))
        self.before = self.db.read_now(standing)

    def differ(self, now: list[Row]) -> int:
        """How many threads stand otherwise than at the beginning."""
        return len(set(now) - set(self.before))

    async def first_seen(self) -> int:
        """How many threads stand otherwise when it is first to be seen that any do.

        Whoever asks again and again has a turn behind each transaction.
        """
        while not (differ := self.differ(await self.db.read(standing))):
            continue
        return differ


def standing(con: Connection) -> list[Row]:
    """All of each thread that a decision may change."""
    return con.rows(
        "SELECT id, done, saved, snoozed_until, woke_at, unread, tags FROM customer WHERE listed"
    )


@pytest.fixture
def some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Some]:
    monkeypatch.setattr(desks, "SLICE", 3)
    made = Some(tmp_path)
    yield made
    made.db.close()


Decide = Callable[[TriageDesk, Sequence[CustomerId]], Coroutine[Any, Any, Back]]
DECISIONS: dict[str, Decide] = {
    "done": lambda desk, ids: desk.done(ids),
    "snoozed": lambda desk, ids: desk.snooze(ids, at(10) + timedelta(9)),
    "saved": lambda desk, ids: desk.save(ids),
    "read": lambda desk, ids: desk.read(ids),
    "tagged": lambda desk, ids: desk.tag(ids, "regular"),
}


@pytest.mark.parametrize("decide", DECISIONS.values(), ids=DECISIONS)
async def test_others_have_a_turn_in_between_and_all_go_back_together(
    some: Some, decide: Decide
) -> None:
    deciding = asyncio.ensure_future(decide(some.desk, some.ids))
    assert await some.first_seen() == 3
    back = await deciding
    assert some.differ(await some.db.read(standing)) == 7
    assert [one.customers for one in some.told] == [frozenset(some.ids)]
    await back()
    assert some.differ(await some.db.read(standing)) == 0
    assert [one.customers for one in some.told] == [frozenset(some.ids)] * 2


async def test_what_cannot_be_written_to_its_end_is_taken_back(
    some: Some, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_done = triage.set_done

    def full(con: Connection, ids: Sequence[CustomerId], done: bool) -> Any:
        if some.ids[-1] in ids:
            raise StorageUnavailable("The disk is full.", "Make room.")
        return set_done(con, ids, done)

    monkeypatch.setattr(triage, "set_done", full)
    with pytest.raises(StorageUnavailable):
        await some.desk.done(some.ids)
    assert some.differ(await some.db.read(standing)) == 0


@pytest.mark.parametrize("decide", DECISIONS.values(), ids=DECISIONS)
@pytest.mark.parametrize("slices", [0, 1, 2])
async def test_who_is_cancelled_in_the_middle_has_decided_nothing(
    some: Some, decide: Decide, slices: int
) -> None:
    deciding = asyncio.ensure_future(decide(some.desk, some.ids))
    await asyncio.sleep(0)
    if slices:
        await some.first_seen()
    for _ in range(slices - 1):
        await some.db.read(standing)
    deciding.cancel()
    await asyncio.sleep(0)
    deciding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await deciding
    assert some.differ(await some.db.read(standing)) == 0
    assert some.opened == []


async def test_who_was_read_is_told_of_once(some: Some) -> None:
    await some.desk.read(some.ids)
    assert some.opened == sorted(some.ids)
