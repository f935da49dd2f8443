"""The way of Windows and macOS: the library's own classes on a real bus, and systems that fail."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desktop_notifier import Capability, Notification
from desktop_notifier.backends.base import DesktopNotifierBackend
from desktop_notifier.backends.dbus import DBusDesktopNotifier
from PySide6.QtWidgets import QApplication

from socialinbox.ui.told import desktop_native, notice
from socialinbox.ui.told.desktop_native import NativeDesktop
from socialinbox.ui.told.notice import Notice, Typing
from socialinbox.ui.told.tray import Tray
from tests.ui.conftest import until
from tests.ui.told.board import Board
from tests.ui.told.desktop_service import DesktopService, bus_alone

PLASMA = ("body", "actions", "inline-reply", "sound")


def full(heard: list[str], key: str = "thread-1") -> Notice:
    """A notice with all that one can have."""
    return Notice(
        key,
        "Mara",
        "Is it ready?",
        urgent=False,
        opened=lambda: heard.append("opened"),
        reply=lambda: heard.append("reply"),
        done=lambda: heard.append("done"),
        typing=Typing("Private reply on Messenger as Harbour Bikes", heard.append),
        sound=True,
        gone=lambda: heard.append("gone"),
    )


@asynccontextmanager
async def on_a_bus(
    folder: Path, monkeypatch: pytest.MonkeyPatch, can: tuple[str, ...] = PLASMA
) -> AsyncIterator[tuple[NativeDesktop, DesktopService, Board]]:
    """The library's real classes, speaking to a service on a real bus."""
    board, made = Board(), list[DBusDesktopNotifier]()

    def make() -> DBusDesktopNotifier:
        made.append(DBusDesktopNotifier("Social Inbox"))
        return made[-1]

    with bus_alone(folder, monkeypatch):
        async with DesktopService(can) as service:
            desktop = NativeDesktop(board, make)
            try:
                yield desktop, service, board
            finally:
                await desktop.aclose()
                for one in made:
                    bus: Any = one.bus
                    bus.disconnect()
                    await bus.wait_for_disconnect()


def pressable(desktop: NativeDesktop) -> bool:
    """Whether a notice is there that can be pressed: the library hears nothing of one on a bus
    before the service's answer has reached it."""
    notifier = desktop._notifier
    return notifier is not None and bool(notifier._notification_cache)


async def test_buttons_and_a_line_to_type_in(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    async with on_a_bus(tmp_path, monkeypatch) as (desktop, service, board):
        assert await desktop.takes_replies()
        await desktop.show(full(heard))
        (call,) = service.calls
        assert (call[0], call[3]) == ("Social Inbox", "Mara")
        assert call[4] == "Is it ready?\n↩ Private reply on Messenger as Harbour Bikes"
        assert call[5] == ["default", "", "done", "Done", "inline-reply", "Reply"]
        assert call[6]["x-kde-reply-submit-button-text"] == ("s", "Send")
        assert call[6]["urgency"] == ("y", 1)
        await service.reply(1, "It is ready")
        await until(lambda: heard == ["It is ready", "gone"], "the words")
        await desktop.show(full(heard))
        await service.press(2, "done")
        await until(lambda: heard[2:] == ["done", "gone"], "settled")
        await desktop.show(replace(full(heard), typing=None))
        assert service.calls[2][4] == "Is it ready?"
        assert service.calls[2][5] == ["default", "", "reply", "Reply", "done", "Done"]
        await service.press(3, "reply")
        await until(lambda: heard[4:] == ["reply", "gone"], "the composer wanted")
        await desktop.show(full(heard))
        await service.press(4)
        await until(lambda: heard[6:] == ["opened", "gone"], "the thread opened")
        assert not board.shown


async def test_one_takes_the_place_of_an_earlier_one_and_goes_when_it_was_read(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    async with on_a_bus(tmp_path, monkeypatch) as (desktop, service, board):
        await desktop.show(full(heard))
        await desktop.show(replace(full(heard), body="Hello?"))
        await desktop.show(full(heard, "thread-2"))
        assert [title for title, _ in service.shown()] == ["Mara", "Mara"]
        await service.press(1, "done")
        await desktop.withdraw("thread-1")
        assert list(service.there) == [3]
        await desktop.withdraw("thread-1")
        await service.close(3)
        await until(lambda: heard, "waved away")
        assert heard == ["gone"], "what is replaced or taken back is neither pressed nor gone"
        await desktop.show(full(heard, "thread-3"))
        await desktop.aclose()
        assert not service.there, "nobody would hear what is pressed on it"
        assert not board.shown


async def test_without_a_line_to_type_in_there_is_a_button(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_a_bus(tmp_path, monkeypatch, ("body", "actions")) as (desktop, service, _):
        assert not await desktop.takes_replies()
        await desktop.show(full([]))
        assert service.calls[0][5] == ["default", "", "reply", "Reply", "done", "Done"]


async def test_what_no_system_can_write_is_marked(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_a_bus(tmp_path, monkeypatch) as (desktop, service, _):
        await desktop.show(replace(full([]), body="a\x0bb \U0001f642 \ufffe", typing=None))
        assert service.calls[0][4] == "a\ufffdb \U0001f642 \ufffd"


async def test_a_service_without_buttons_is_not_taken(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with on_a_bus(tmp_path, monkeypatch, ("body",)) as (desktop, service, board):
        await desktop.show(full([]))
        assert list(board.there) == ["thread-1"]
        assert not service.calls


class Backend(DesktopNotifierBackend):
    """A system in memory, which can fail at each thing that it is asked."""

    def __init__(self) -> None:
        super().__init__("Social Inbox")
        self.allowed: asyncio.Future[bool] | bool = True
        self.fails: set[str] = set()
        self.there: dict[str, Notification] = {}
        self.slow: asyncio.Event | None = None

    async def request_authorisation(self) -> bool:
        return await self.allowed if isinstance(self.allowed, asyncio.Future) else self.allowed

    async def has_authorisation(self) -> bool:
        return True

    async def _send(self, notification: Notification) -> None:
        self._fail("send")
        if self.slow is not None:
            await self.slow.wait()
        self.there[notification.identifier] = notification

    async def _clear(self, identifier: str) -> None:
        self._fail("clear")
        del self.there[identifier]

    async def _clear_all(self) -> None:
        self._fail("clear")
        self.there.clear()

    async def _get_capabilities(self) -> frozenset[Capability]:
        return frozenset({Capability.BUTTONS, Capability.REPLY_FIELD})

    def _fail(self, what: str) -> None:
        if what in self.fails:
            raise OSError("[WinError -2147023728] Element not found: Mara, Is it ready?")


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def make(backend: Backend) -> Callable[[], Backend]:
    """The library as it would be on that system."""

    def made() -> Backend:
        backend._fail("make")
        return backend

    return made


async def test_where_there_is_none_the_tray_shows_it_until_it_comes_back(
    backend: Backend,
    make: Callable[[], Backend],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    board, heard = Board(), list[str]()
    desktop = NativeDesktop(board, make)
    backend.fails = {"make"}
    assert not await desktop.takes_replies()
    await desktop.show(full(heard))
    await desktop.show(full(heard, "thread-2"))
    assert list(board.there) == ["thread-1", "thread-2"]
    assert [record.getMessage() for record in caplog.records] == [
        "notices go through the tray, not through the system's own way: OSError"
    ]
    backend.fails = {"clear"}
    assert await desktop.takes_replies()
    await desktop.show(full(heard))
    assert list(board.there) == ["thread-2"], "never two notices for one thing"
    backend.fails = {"send"}
    await desktop.show(full(heard, "thread-3"))
    assert list(board.there) == ["thread-2", "thread-3"]
    backend.handle_clicked("thread-3.2", None)
    await asyncio.sleep(0)
    assert not heard, "what was not shown can't be pressed"
    assert len(caplog.records) == 2
    assert "Mara" not in caplog.text
    assert "ready" not in caplog.text
    await desktop.aclose()
    assert not board.there


async def test_what_is_not_allowed_goes_through_the_tray(
    backend: Backend, make: Callable[[], Backend], monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    desktop = NativeDesktop(board, make)
    backend.allowed = False
    await desktop.show(full([]))
    assert list(board.there) == ["thread-1"]
    monkeypatch.setattr(desktop_native, "PATIENCE", 0.01)
    backend.allowed = asyncio.get_running_loop().create_future()
    await desktop.show(full([], "thread-2"))
    assert list(board.there) == ["thread-1", "thread-2"], "the owner takes his time"
    backend.allowed.set_result(True)
    monkeypatch.setattr(desktop_native, "PATIENCE", 5.0)
    await desktop.show(full([], "thread-3"))
    assert [one.split(".")[0] for one in backend.there] == ["thread-3"]
    await desktop.withdraw("thread-3")
    await desktop.withdraw("thread-2")
    assert not backend.there
    assert list(board.there) == ["thread-1"]
    await desktop.aclose()


async def test_one_that_takes_long_is_not_shown_twice(
    backend: Backend, make: Callable[[], Backend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_native, "PATIENCE", 0.01)
    board = Board()
    desktop = NativeDesktop(board, make)
    backend.slow = asyncio.Event()
    await desktop.show(full([]))
    assert not board.shown
    await desktop.aclose()


async def test_what_is_withdrawn_while_it_is_on_its_way_does_not_stay(
    backend: Backend, make: Callable[[], Backend]
) -> None:
    backend.slow = asyncio.Event()
    desktop = NativeDesktop(Board(), make)
    showing = asyncio.create_task(desktop.show(full([])))
    await until(lambda: desktop._shown, "it is on its way")
    going = asyncio.create_task(desktop.withdraw("thread-1"))
    again = asyncio.create_task(desktop.show(full([], "thread-2")))
    backend.slow.set()
    await asyncio.gather(showing, going, again)
    assert [one.split(".")[0] for one in backend.there] == ["thread-2"]
    await desktop.aclose()


async def test_what_waits_in_a_centre_is_still_heard(
    backend: Backend, make: Callable[[], Backend]
) -> None:
    """Windows tells of a timeout when it moves one there, and the library forgets it then."""
    heard: list[str] = []
    desktop = NativeDesktop(Board(), make)
    await desktop.show(full(heard))
    (name,) = backend.there
    forgotten = backend._clear_notification_from_cache(name)
    assert forgotten is not None
    backend.handle_replied(name, "It is ready", None)
    await until(lambda: heard == ["It is ready", "gone"], "the words")
    backend.handle_button(name, "done", None)
    await asyncio.sleep(0)
    assert len(heard) == 2, "a notice ends with the first press"
    await desktop.aclose()


async def test_a_system_that_is_silent_now_is_not_asked(
    backend: Backend, make: Callable[[], Backend]
) -> None:
    """macOS shows nothing of the program in front, unless it is asked in a way of its own."""
    board, front = Board(), [True]
    desktop = NativeDesktop(board, make, lambda: front[0])
    assert not await desktop.takes_replies()
    await desktop.show(full([]))
    assert list(board.there) == ["thread-1"]
    front[0] = False
    await desktop.show(full([]))
    assert not board.there
    assert len(backend.there) == 1
    front[0] = True
    await desktop.show(full([]))
    assert list(board.there) == ["thread-1"]
    assert not backend.there
    await desktop.aclose()


async def test_closing_while_the_owner_is_asked(
    backend: Backend, make: Callable[[], Backend], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_native, "PATIENCE", 0.01)
    backend.allowed = asyncio.get_running_loop().create_future()
    desktop = NativeDesktop(Board(), make)
    await desktop.show(full([]))
    await desktop.aclose()
    assert backend.allowed.cancelled()


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_which_systems_have_it(
    qapp: QApplication, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray = Tray(qapp, lambda: False)
    monkeypatch.setattr("platform.system", lambda: system)
    assert isinstance(notice.desktop_for(tray), NativeDesktop)
    tray.close()
