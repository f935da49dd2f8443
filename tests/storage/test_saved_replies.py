"""Kept answers: by name, by use, taken back, as lines of a file, and their blanks."""

from datetime import datetime

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.domain.saved_reply import Blank, filled, unfilled
from socialinbox.inbox.saved_replies import SavedRepliesDesk
from socialinbox.storage.database import Database
from tests.storage.pages import at


@pytest.fixture
def desk(db: Database) -> SavedRepliesDesk:
    minutes = iter(range(100))

    def clock() -> datetime:
        return at(next(minutes))

    return SavedRepliesDesk(db, clock)


async def names(desk: SavedRepliesDesk) -> list[str]:
    return [one.name for one in await desk.all()]


async def test_the_most_used_comes_first(desk: SavedRepliesDesk) -> None:
    first, _ = await desk.put("Hours", "Nine to six.")
    second, _ = await desk.put("Thanks", "Thank you!")
    assert await names(desk) == ["Hours", "Thanks"]
    await desk.used(second.id)
    assert await names(desk) == ["Thanks", "Hours"]
    await desk.used(first.id)
    assert await names(desk) == ["Hours", "Thanks"]


async def test_each_change_has_its_way_back(desk: SavedRepliesDesk) -> None:
    one, forget = await desk.put("  Opening   hours ", " Nine to six. ")
    assert (one.name, one.text) == ("Opening hours", "Nine to six.")
    await desk.used(one.id)
    _, back = await desk.put("Hours", "Ten to six.", one.id)
    await back()
    (again,) = await desk.all()
    assert (again.name, again.text, again.uses) == ("Opening hours", "Nine to six.", 1)
    back = await desk.remove(one.id)
    assert await desk.all() == []
    await back()
    assert await desk.all() == [again]
    await forget()
    assert await desk.all() == []


async def test_names_are_one_whatever_their_case(desk: SavedRepliesDesk) -> None:
    await desk.put("Grüße", "Viele Grüße")
    for name, text in (("GRÜßE", "x"), ("", "x"), ("y" * 81, "x"), ("Z", " ")):
        with pytest.raises(BadInput):
            await desk.put(name, text)
    assert await names(desk) == ["Grüße"]


async def test_out_into_a_file_and_in_again(desk: SavedRepliesDesk) -> None:
    await desk.put("Hours", "Nine\nto six, {first name}.")
    lines = await desk.exported()
    assert await desk.take(lines) == 0
    await desk.remove((await desk.all())[0].id)
    assert await desk.take(lines + '{"kind": "message"}\n') == 1
    (one,) = await desk.all()
    assert one.text == "Nine\nto six, {first name}."
    with pytest.raises(BadInput, match="Line 2"):
        await desk.take('{"kind": "saved_reply", "name": "A", "text": "B"}\nnonsense')
    assert await names(desk) == ["Hours"]


def test_blanks_in_any_language_of_the_window() -> None:
    values = {Blank.FIRST_NAME: "Mara", Blank.SHOP: "Harbour Bikes"}
    made = filled("{First  Name} {vorname} {الاسم الأول} {shop} {link} {price}", values)
    assert made.text == "Mara Mara Mara Harbour Bikes {link} {price}"
    assert made.left == ("{link}", "{price}")
    assert unfilled("{link} {x}", frozenset()) == [(0, 6)]
    assert unfilled("{link} {x}", frozenset({"{x}"})) == [(0, 6), (7, 10)]
