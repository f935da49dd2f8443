"""What the owner answers to a suggestion: accept, later, never; each with its way back."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis, Verdict
from socialinbox.people.cards import card
from socialinbox.storage.database import Database
from tests.storage.conftest import db as db
from tests.storage.pages import person, put, said
from tests.sync.compared import FB, JANE_ON_FB, JANE_ON_X, Desk, meet
from tests.sync.compared import desk as desk


async def test_accept_links_with_the_reason(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look(2)
    stated = await desk.people.accept(found.customer, found.other)
    shown = desk.db.read_now(card, CustomerId(2))
    assert stated.customer == 2
    assert len(shown.identities) == 2
    assert {(one.basis, one.evidence) for one in shown.history} == {
        (Basis.PUBLIC_PROFILE, found.evidence)
    }
    assert await desk.look() == []
    await desk.people.undo(stated.step)
    assert await desk.look() == [], "what was taken back is not suggested anew"


async def test_later_comes_back(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    await desk.people.later(found.customer, found.other)
    assert await desk.look() == []
    put(desk.db, said("more", JANE_ON_X, 9, "and more words"))
    desk.now += timedelta(days=13)
    assert await desk.look() == []
    desk.now += timedelta(days=1)
    assert await desk.look() == [found]


async def test_later_can_be_taken_back(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    await desk.people.later(found.customer, found.other)
    await desk.people.ask_again(found.customer, found.other)
    assert await desk.look() == [found]


async def test_later_outlives_evidence_that_comes_and_goes(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    await desk.people.later(found.customer, found.other)
    for name in ("Peter Miller", "Jane Doering"):
        put(desk.db, said(f"as {name}", replace(JANE_ON_FB, name=name), 9, "renamed"))
        assert await desk.look() == []


async def test_never_is_for_good(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    await desk.people.never(found.customer, found.other)
    assert await desk.look() == []
    ledger = desk.db.read_now(
        lambda con: con.rows("SELECT DISTINCT verdict FROM link WHERE ended_at IS NULL")
    )
    assert (Verdict.DIFFERENT.value,) in ledger
    # The same people told of once more, with other words, and after the program was closed.
    desk.now += timedelta(days=400)
    desk.db.close()
    again = Desk(Database.open(desk.db.path))
    try:
        again.now = desk.now
        put(again.db, said("new", replace(JANE_ON_X, bio="new"), 9, "it's me from Facebook"))
        meet(again, JANE_ON_X, JANE_ON_FB, text="again")
        assert await again.look() == []
    finally:
        again.db.close()


async def test_never_makes_room_for_the_other_namesake(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    await desk.people.never(found.customer, found.other)
    meet(desk, person("f2", "Jane Doering", FB))
    (second,) = await desk.look()
    assert {second.customer, second.other} == {1, 3}


async def test_never_can_be_undone(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    stated = await desk.people.never(found.customer, found.other)
    await desk.look()
    await desk.people.undo(stated.step)
    put(desk.db, said("more", JANE_ON_X, 9, "and more words"))
    assert await desk.look() == [found]


@pytest.mark.parametrize("answer", ["accept", "later", "never"])
async def test_only_what_is_suggested_can_be_answered(desk: Desk, answer: str) -> None:
    meet(desk, JANE_ON_X, person("f1", "Peter Miller", FB))
    await desk.look()
    with pytest.raises(BadInput, match="not suggested"):
        await getattr(desk.people, answer)(CustomerId(1), CustomerId(2))
