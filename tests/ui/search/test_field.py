"""The search field: operators completed by keys, what was understood, hits by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from socialinbox.search.query import Kind
from socialinbox.ui.search.suggest import suggestions
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

NONE = Qt.KeyboardModifier.NoModifier
MARA = CustomerId(1)


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, modifiers)


async def test_an_operator_is_completed_and_then_its_value(opened: Open) -> None:
    async with opened() as stage:
        field = stage.window.sidebar.search
        press(stage, Qt.Key.Key_Slash)
        await until(lambda: field.offers.isVisible(), "what can be asked")
        QTest.keyClicks(field, "fr")
        await until(lambda: [one.text for one in field.offers.offered] == ["from:"])
        press(stage, Qt.Key.Key_Tab)
        assert field.text() == "from:"
        assert field.hasFocus()
        QTest.keyClicks(field, "mar")
        await until(lambda: any("Mara" in one.text for one in field.offers.offered), "the customer")
        press(stage, Qt.Key.Key_Down)
        chosen = field.offers.chosen
        assert chosen is not None
        press(stage, Qt.Key.Key_Return)
        assert field.text() == chosen.text
        assert not field.offers.isVisible()
        assert [piece.kind for piece in field._pieces] == [Kind.FROM]
        await until(lambda: ("search", chosen.text) in stage.inbox.calls, "the search")


async def test_escape_closes_what_is_offered_first(opened: Open) -> None:
    async with opened() as stage:
        field = stage.window.sidebar.search
        press(stage, Qt.Key.Key_Slash)
        await until(lambda: field.offers.isVisible(), "what can be asked")
        press(stage, Qt.Key.Key_Escape)
        assert not field.offers.isVisible()
        assert field.hasFocus()
        press(stage, Qt.Key.Key_Escape)
        assert not field.hasFocus()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("is:wa", ["is:waiting "]),
        ("-is:wa", ["-is:waiting "]),
        ("order has:ph", ["has:photo "]),
        ("on:mess", ["on:messenger ", 'on:"x direct message" ']),
        ("waiting:>2", ["waiting:>2d "]),
        ("date:yes", ["date:yesterday "]),
        ("before:2025", ["before:2025 "]),
        ("order", []),
        ("be", ["before:"]),
    ],
)
async def test_values(opened: Open, typed: str, offered: list[str]) -> None:
    async with opened() as stage:
        found = await suggestions(stage.around, typed, len(typed))
        assert [one.text for one in found] == offered
        assert all(one.sentence for one in found)
        assert all(typed[one.start :].startswith(typed[one.start : one.end]) for one in found)


async def test_nonsense_is_said_and_the_rest_is_found(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        field, results = stage.window.sidebar.search, stage.window.threads.results
        field.setText("before:soonish rotor ")
        await until(lambda: stage.window.threads.searching)
        assert results.hits
        assert "soonish" in results.problems.text()
        assert results.problems.isVisible()
        field.setText(f"date:{date(2026, 5, 3)} rotor ")
        await until(lambda: not results.problems.isVisible())


async def test_next_and_previous_hit_by_keys(opened: Open) -> None:
    async with opened() as stage:
        field, results = stage.window.sidebar.search, stage.window.threads.results
        field.ask("rotor ")
        await until(lambda: results.hits, "the hits")
        count = len(results.hits)
        assert stage.window.threads._count.text() == f"1 of {count}"
        press(stage, Qt.Key.Key_F3)
        await until(lambda: stage.window.page.customer == MARA)
        await stage.settle()
        assert stage.window.threads._count.text() == f"2 of {count}"
        assert stage.window.page.view._delegate.lit == results.hits[1].message
        assert [str(term) for term in stage.window.page.view.marked] == ["rotor"]
        press(stage, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert stage.window.threads._count.text() == f"1 of {count}"
        stage.window.finder.leave_search()
        assert stage.window.page.view.marked == ()
