"""Between the first paint and the complete window it answers, and nothing pressed is lost."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from socialinbox.ui import completing
from socialinbox.ui.aio import Tasks
from socialinbox.ui.compose import surroundings
from socialinbox.ui.loading import Code, bring
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.window import MainWindow
from tests.ui.conftest import startup_for, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

NONE = Qt.KeyboardModifier.NoModifier
FIRST, SECOND = 0, 1
"""Rows of the list."""


@dataclass
class Painted:
    """A window that is painted; its other parts come once `go_on` is called."""

    window: MainWindow
    tasks: Tasks
    go_on: Callable[[], None]

    def row(self, row: int) -> int:
        """Whose thread stands in a row."""
        return int(self.window.threads.model.ids[row])

    def press(self, key: Qt.Key, text: str) -> None:
        """A key, as the system gives it to the window."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._post(QKeyEvent(kind, key, NONE, text))

    def type(self, text: str) -> None:
        """Letters."""
        for letter in text:
            self.press(Qt.Key(ord(letter.upper())), letter)

    def click(self, row: int) -> None:
        """A click on a row of the list."""
        at = self._place(row)
        left = Qt.MouseButton.LeftButton
        for kind, down in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            self._post(QMouseEvent(kind, at, self._on_screen(at), left, down, NONE))

    def turn(self) -> None:
        """The wheel, downwards over the list."""
        at = self._place(FIRST)
        begun = Qt.ScrollPhase.NoScrollPhase
        self._post(
            QWheelEvent(
                at,
                self._on_screen(at),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                NONE,
                begun,
                False,
            )
        )

    @property
    def scrolled(self) -> int:
        """How far the list is scrolled."""
        return self.window.threads.view.verticalScrollBar().value()

    def _place(self, row: int) -> QPointF:
        view = self.window.threads.view
        rect = view.visualRect(view.model().index(row, 0))
        return QPointF(view.viewport().mapTo(self.window, rect.center()))

    def _on_screen(self, at: QPointF) -> QPointF:
        return QPointF(self.window.mapToGlobal(at.toPoint()))

    def _post(self, event: QEvent) -> None:
        QCoreApplication.postEvent(self.window.windowHandle(), event)


Open = Callable[[], AbstractAsyncContextManager[Painted]]


@pytest.fixture
def painted(qapp: QApplication, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens a window and stops behind its first paint."""
    qapp.setStyle("Fusion")
    qapp.setQuitOnLastWindowClosed(False)
    going_on = threading.Event()

    async def late(code: Code) -> None:
        await asyncio.to_thread(going_on.wait)
        await bring(code)

    monkeypatch.setattr(completing, "bring", late)

    @asynccontextmanager
    async def make() -> AsyncIterator[Painted]:
        problems: list[BaseException] = []
        tasks = Tasks(problems.append)
        theme = Theme(qapp, Scheme.LIGHT)
        startup = startup_for(inbox, demo=False)
        window = MainWindow(startup, surroundings(qapp, startup, tasks, theme, clock=lambda: NOW))
        window.resize(1280, 500)
        shown: list[bool] = []
        window.painted.connect(lambda: shown.append(True))
        window.show()
        window.activateWindow()
        await until(lambda: shown and QApplication.activeWindow() is window, "the first paint")
        try:
            yield Painted(window, tasks, going_on.set)
            assert not problems, problems
        finally:
            going_on.set()
            window.close()
            await tasks.aclose()
            window.deleteLater()
            theme.deleteLater()
            await asyncio.sleep(0.01)

    return make


async def test_the_window_answers_before_it_is_complete(painted: Open) -> None:
    async with painted() as stage:
        assert "page" not in vars(stage.window.reading)
        before = stage.scrolled
        stage.turn()
        await until(lambda: stage.scrolled > before, "the wheel")
        assert "page" not in vars(stage.window.reading)


async def test_what_is_typed_meanwhile_comes_to_the_reply(painted: Open) -> None:
    async with painted() as stage:
        stage.press(Qt.Key.Key_R, "r")
        stage.type("he")
        stage.go_on()
        await until(lambda: "page" in vars(stage.window.reading), "the thread")
        page = stage.window.page
        await until(lambda: page.composer.editor.toPlainText() == "he", "the words")
        assert page.customer == stage.row(FIRST), "no key was taken for a command"


async def test_a_click_meanwhile_opens_its_thread(painted: Open) -> None:
    async with painted() as stage:
        second = stage.row(SECOND)
        stage.click(SECOND)
        stage.go_on()
        await until(lambda: "page" in vars(stage.window.reading), "the thread")
        await until(lambda: stage.window.page.customer == second, "the thread that was clicked")


async def test_what_follows_a_press_waits_with_it(painted: Open) -> None:
    """A click is meant for the row it was made on, wherever the list is scrolled to afterwards."""
    async with painted() as stage:
        second = stage.row(SECOND)
        stage.click(SECOND)
        stage.turn()
        stage.go_on()
        await until(lambda: stage.scrolled > 0, "the wheel")
        assert stage.window.threads.view.current == second


async def test_keys_are_heard_at_once_afterwards(painted: Open) -> None:
    async with painted() as stage:
        stage.go_on()
        await until(lambda: "page" in vars(stage.window.reading), "the thread")
        await until(lambda: stage.window.page.customer == stage.row(FIRST), "the first thread")
        second = stage.row(SECOND)
        stage.press(Qt.Key.Key_J, "j")
        await until(lambda: stage.window.page.customer == second, "the next thread")


async def test_closing_does_not_wait(painted: Open) -> None:
    async with painted() as stage:
        stage.press(Qt.Key.Key_R, "r")
        stage.window.close()
        assert stage.window.closing.ended
        stage.go_on()
        await until(lambda: stage.tasks.running == 0, "the end of its tasks")
        assert stage.window.book.for_key("J", typing=False) is None, "nothing was completed"
