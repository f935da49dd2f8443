"""What the list shows is what was asked for last, however late answers come."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.views import Box, SearchHit, ThreadQuery, ThreadRow
from socialinbox.ui.search.field import TYPING
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

DONE, WAITING = ThreadQuery(Box.DONE), ThreadQuery(Box.WAITING)


class Late:
    """Answers of the inbox that come when they are let go, in whatever order."""

    def __init__(self, inbox: FakeInbox) -> None:
        self._threads, self._search = inbox.threads, inbox.search
        self._gates: dict[object, asyncio.Event] = {}
        inbox.threads = self.threads  # type: ignore[method-assign]
        inbox.search = self.search  # type: ignore[method-assign]

    async def threads(
        self, query: ThreadQuery, after: ThreadRow | None = None, limit: int = 100
    ) -> list[ThreadRow]:
        await self._gate(query).wait()
        return await self._threads(query, after, limit)

    async def search(self, text: str, limit: int = 200) -> list[SearchHit]:
        await self._gate(text.strip("* ")).wait()
        return await self._search(text, limit)

    def _gate(self, what: object) -> asyncio.Event:
        return self._gates.setdefault(what, asyncio.Event())

    async def let_go(self, stage: Stage, *what: object) -> None:
        """These answers come now, one after the other."""
        for one in what:
            self._gate(one).set()
            await asyncio.sleep(0.01)
        await stage.settle()


async def search(stage: Stage, text: str) -> None:
    """Type and see the hits."""
    field = stage.window.sidebar.search
    field.setFocus()
    QTest.keyClicks(field, text)
    await until(lambda: stage.window.threads.searching, "the hits")


async def pause() -> None:
    """So long that what was typed is searched for."""
    await asyncio.sleep(2 * TYPING / 1000)


def shown(stage: Stage) -> Any:
    """The list that is shown; None while hits or what is to be done are."""
    pane = stage.window.threads
    return pane.model.query if pane.listing else None


async def test_a_list_comes_after_the_search_was_left(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await search(stage, "rotor")
        late = Late(inbox)
        stage.window.finder.leave_search()
        stage.window.show_list(DONE)
        await pause()
        await late.let_go(stage, DONE)
        assert shown(stage) == DONE


async def test_a_list_is_newer_than_words_typed_before(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        field = stage.window.sidebar.search
        field.setFocus()
        QTest.keyClicks(field, "rotor")
        late = Late(inbox)
        stage.window.show_list(DONE)
        await pause()
        await late.let_go(stage, DONE, "rotor")
        assert shown(stage) == DONE
        assert field.text() == "rotor"
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: stage.window.threads.searching, "the hits of the words that stand")


async def test_hits_are_newer_than_a_list_which_lies_under_them(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        late = Late(inbox)
        stage.window.show_list(DONE)
        stage.window.sidebar.search.ask("rotor")
        await late.let_go(stage, "rotor", DONE)
        assert stage.window.threads.searching
        stage.window.finder.leave_search()
        assert shown(stage) == DONE


async def test_what_is_to_do_is_newer_than_a_list_which_lies_under_it(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        late = Late(inbox)
        stage.window.show_list(DONE)
        stage.window.finder.show_to_do()
        await late.let_go(stage, DONE)
        assert stage.window.threads.doing
        stage.window.finder.leave_to_do()
        await until(lambda: shown(stage) == DONE, "the list that was asked for")


async def test_a_list_under_what_is_to_do_is_shown_when_it_is_pressed(opened: Open) -> None:
    async with opened() as stage:
        sidebar = stage.window.sidebar
        network = next(iter(sidebar._networks))
        sidebar._networks[network].click()
        await until(lambda: shown(stage) == ThreadQuery(network=network), "its list")
        stage.window.finder.show_to_do()
        await stage.settle()
        sidebar._networks[network].click()
        await until(lambda: shown(stage) == ThreadQuery(network=network), "its list again")
        assert sidebar._networks[network].isChecked()


async def test_of_two_lists_the_later_one_stays(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        late = Late(inbox)
        stage.window.show_list(DONE)
        stage.window.show_list(WAITING)
        await late.let_go(stage, WAITING, DONE)
        assert shown(stage) == WAITING


async def test_enter_without_words_opens_nothing(opened: Open) -> None:
    async with opened() as stage:
        await search(stage, "rotor")
        stage.window.finder.leave_search()
        await stage.settle()
        found: list[int] = []
        stage.window.finder.found.connect(lambda customer, _message: found.append(customer))
        stage.window.sidebar.search.setFocus()
        QTest.keyClick(stage.window.sidebar.search, Qt.Key.Key_Return)
        await stage.settle()
        assert shown(stage) == ThreadQuery()
        assert found == []
