"""Another language: another window in the place of the first, and nothing of it is lost."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from socialinbox.config.settings.declared import LANGUAGE
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.showing import Showing
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.window import MainWindow
from tests.ui.conftest import startup_for, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

SECOND = 3


@dataclass
class Rest:
    inbox: FakeInbox
    ended: int = 0
    complaint: str | None = None

    async def aclose(self) -> None:
        self.ended += 1


@dataclass
class Stage:
    showing: Showing
    tasks: Tasks
    around: Any
    closed: list[bool]
    rests: list[Rest]

    async def settle(self) -> None:
        await until(lambda: self.tasks.running == 0, "everything")


Show = Callable[[], AbstractAsyncContextManager[Stage]]


@pytest.fixture
def shown(qapp: QApplication, inbox: FakeInbox) -> Show:
    @asynccontextmanager
    async def make() -> AsyncIterator[Stage]:
        problems: list[BaseException] = []
        rests: list[Rest] = []

        async def open_rest() -> Any:
            rests.append(Rest(inbox))
            return rests[-1]

        tasks = Tasks(problems.append)
        theme = Theme(qapp, Scheme.LIGHT)
        startup = replace(startup_for(inbox), open_rest=open_rest, demo=False)
        around = surroundings(qapp, startup, tasks, theme, clock=lambda: NOW)
        showing = Showing(qapp, startup, around, Reporter())
        closed: list[bool] = []
        showing.closed.connect(lambda: closed.append(True))
        showing.window.show()
        stage = Stage(showing, tasks, around, closed, rests)
        await until(lambda: bool(rests), "the rest")
        await stage.settle()
        try:
            yield stage
            await stage.settle()
        finally:
            showing.quit()
            await tasks.aclose()
            await showing.aclose()
            showing.close()
            showing.deleteLater()
            theme.deleteLater()
            speak(qapp, "en")
        assert not problems, problems

    return make


async def test_another_language_keeps_thread_words_and_size(
    qapp: QApplication, shown: Show, inbox: FakeInbox
) -> None:
    async with shown() as stage:
        first = stage.showing.window
        first.resize(1111, 777)
        first.open_thread(SECOND)
        await until(lambda: first.page.customer == SECOND, "the thread")
        await stage.settle()
        first.page.composer.editor.setPlainText("half a thought")
        stage.around.choices.change(LANGUAGE, "ar")
        await until(lambda: stage.showing.window is not first, "the other window")
        second = stage.showing.window
        await until(lambda: second.page.customer == SECOND, "the same thread")
        await stage.settle()
        assert second.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert (second.width(), second.height()) == (1111, 777)
        assert second.page.composer.editor.toPlainText() == "half a thought"
        assert second.isVisible()
        assert not stage.closed
        assert len(stage.rests) == 1
        assert stage.rests[0].ended == 0
        second.closing.quit()
        assert stage.closed == [True]
    assert stage.rests[0].ended == 1


async def test_what_began_in_a_window_ends_before_it_goes(
    qapp: QApplication, shown: Show, inbox: FakeInbox
) -> None:
    async with shown() as stage:
        first = stage.showing.window
        asked, answered = asyncio.Event(), asyncio.Event()

        async def slow() -> None:
            asked.set()
            await answered.wait()
            first.page.composer.editor.toPlainText()

        stage.around.tasks.spawn(slow(), "a question of the first window")
        stage.around.choices.change(LANGUAGE, "de")
        await until(lambda: stage.showing.window is not first and asked.is_set())
        await asyncio.sleep(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert isValid(first)
        answered.set()
        await stage.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await until(lambda: not isValid(first), "its end")


async def _other(stage: Stage, language: str) -> MainWindow:
    """The window that takes the place of this one."""
    first = stage.showing.window
    stage.around.choices.change(LANGUAGE, language)
    await until(lambda: stage.showing.window is not first, "the other window")
    await stage.settle()
    return stage.showing.window


async def test_another_language_keeps_the_list_and_the_settings(
    qapp: QApplication, shown: Show, inbox: FakeInbox
) -> None:
    async with shown() as stage:
        first = stage.showing.window
        query = ThreadQuery(Box.WAITING, NetworkName("facebook"))
        first.show_list(query)
        await until(lambda: first.threads.model.query == query, "the list")
        first.doors.settings.show()
        second = await _other(stage, "de")
        await until(lambda: second.doors.settings.open, "the settings")
        await until(lambda: second.threads.model.query == query, "the same list")
        control = second.doors.settings.page.row(LANGUAGE).control
        await until(lambda: control.isAncestorOf(second.focusWidget()), "the keys in it")
        assert second.doors.settings.page.title.text() == "Einstellungen"
        second.doors.settings.close()
        assert second.frame.on_threads


async def test_another_language_keeps_the_search_and_what_is_to_be_done(
    qapp: QApplication, shown: Show, inbox: FakeInbox
) -> None:
    async with shown() as stage:
        first = stage.showing.window
        first.sidebar.search.ask("rotor")
        await until(lambda: first.threads.results.hits, "hits")
        found = len(first.threads.results.hits)
        second = await _other(stage, "de")
        await until(lambda: second.threads.searching, "the search")
        assert len(second.threads.results.hits) == found
        assert not second.doors.settings.open
        second.finder.leave_search()
        second.finder.show_to_do()
        await stage.settle()
        third = await _other(stage, "fr")
        await until(lambda: third.threads.doing, "what is to be done")
