"""What the desktop is told, how often, and that nothing waits for a desktop that is not there."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import HIDE_CONTENT, NOTIFICATIONS
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.ui import notifications
from socialinbox.ui.desktop_bus import BusDesktop
from socialinbox.ui.desktop_tray import TrayDesktop
from socialinbox.ui.notifications import Notice, Notifications
from tests.ui.conftest import Open, Stage, until
from tests.ui.desktop_service import DesktopService, bus_alone
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)


def wordless() -> Settings:
    return Settings({HIDE_CONTENT.key: True})


def off() -> Settings:
    return Settings({NOTIFICATIONS.key: False})


class Board:
    """A desktop that keeps what it is shown."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []
        self.closed = False

    async def show(self, notice: Notice) -> None:
        self.shown.append(notice)

    async def aclose(self) -> None:
        self.closed = True


@asynccontextmanager
async def listening(
    stage: Stage, board: Board, monkeypatch: pytest.MonkeyPatch, active: bool = False, **more: Any
) -> AsyncIterator[Notifications]:
    monkeypatch.setattr(notifications, "GATHERED", 20)
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: active)
    made = Notifications(
        stage.window,
        stage.around,
        board,
        stage.problems.append,
        open_thread=stage.window.open_thread,
        open_account=stage.window.open_account,
        **more,
    )
    made.listen_to(stage.inbox, list(stage.inbox.account_list))
    try:
        yield made
    finally:
        await made.aclose()
        assert board.closed


async def test_messages_that_come_together_are_one_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "Is it ready?")
        inbox.arrive(MARA, "I can come\nat four.")
        inbox.arrive(TOMAS, "And mine?")
        await until(lambda: board.shown, "a notice")
        (notice,) = board.shown
        assert notice.title == "3 new messages"
        assert set(notice.body.split(", ")) == {"Mara Kessler", "Tomas Okafor"}
        assert notice.key == "messages"


async def test_one_message_is_shown_with_its_words_and_opens_its_thread(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Two lines\nof words")
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("Tomas Okafor", "Two lines of words")
        board.shown[0].opened()
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        await stage.settle()


async def test_content_can_be_kept_out(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened(settings=wordless) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "secret words")
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("1 new message", "")


async def test_what_is_chosen_counts_at_once(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        stage.around.choices.change(HIDE_CONTENT, True)
        inbox.arrive(TOMAS, "secret words")
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("1 new message", "")
        stage.around.choices.change(NOTIFICATIONS, False)
        stage.around.choices.change(HIDE_CONTENT, False)
        await inbox.story.follow(MARA, True)
        inbox.arrive(TOMAS, "nobody is told")
        inbox.arrive(MARA, "but of me")
        await until(lambda: len(board.shown) == 2, "the notice of a followed customer")
        await stage.settle()
        assert board.shown[1].title == "Mara Kessler"
        assert len(board.shown) == 2


async def test_who_looks_at_the_window_is_told_nothing_of_messages(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch, active=True):
        inbox.arrive(TOMAS, "seen anyway")
        inbox.break_account(2)
        await until(lambda: board.shown, "the trouble")
        assert [notice.key for notice in board.shown] == ["account-2"]


async def test_a_trouble_is_told_once_until_it_comes_back(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.break_account(2)
        await until(lambda: len(board.shown) == 1, "the trouble")
        assert board.shown[0].urgent
        assert board.shown[0].title == "Harbour Bikes needs your attention"
        assert "Connect the account again" in board.shown[0].body
        inbox.break_account(2)
        inbox.break_account(4)
        await until(lambda: len(board.shown) == 2, "the other account's")
        assert board.shown[1].key == "account-4"
        inbox.account_list = [
            replace(a, state=AccountState.OK, reason=None) for a in inbox.account_list
        ]
        inbox.tell(Changes(accounts=frozenset({AccountId(2)})))
        asked = len(inbox.asked_accounts)
        await until(lambda: len(inbox.asked_accounts) >= asked + 2, "window and notices to look")
        inbox.break_account(2)
        await until(lambda: len(board.shown) == 3, "the new trouble")
        assert board.shown[2].key == "account-2"
        board.shown[2].opened()
        await until(lambda: stage.window.rooms.open, "the account's page")
        await stage.settle()


async def test_trouble_that_was_there_before_is_not_told_again(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.break_account(2)
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.break_account(4)
        await until(lambda: board.shown, "the new one")
        assert [notice.key for notice in board.shown] == ["account-4"]


# -- the real way on Linux
def notice(key: str, body: str = "words", pressed: list[str] | None = None) -> Notice:
    heard = pressed if pressed is not None else []
    return Notice(key, "Title", body, urgent=key != "messages", opened=lambda: heard.append(key))


async def test_on_the_bus(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[str] = []
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService() as service:
            desktop = BusDesktop()
            await desktop.show(notice("messages", "<b> & more", pressed))
            await desktop.show(notice("account-2", "dead", pressed))
            await desktop.show(notice("messages", "newer", pressed))
            first, second, third = service.calls
            assert (first[0], first[1], first[3]) == ("Social Inbox", 0, "Title")
            assert first[4] == "&lt;b&gt; &amp; more"
            assert first[5] == ["default", "Open"]
            assert first[6]["urgency"] == ("y", 1)
            assert second[6]["urgency"] == ("y", 2)
            assert third[1] == 1, "the newer notice takes the place of the first"
            await service.press(2)
            await until(lambda: pressed == ["account-2"], "the press")
            await service.press(1)
            await until(lambda: pressed == ["account-2", "messages"], "the press")
            await desktop.aclose()


async def test_plain_words_where_the_desktop_knows_no_markup(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService(("body",)) as service:
            desktop = BusDesktop()
            await desktop.show(notice("messages", "a < b & c"))
            assert service.calls[0][4] == "a < b & c"
            await desktop.aclose()


async def test_without_a_service_one_line_is_logged_and_it_comes_back(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "socialinbox.ui.desktop_bus")
    with bus_alone(tmp_path, monkeypatch):
        desktop = BusDesktop()
        await desktop.show(notice("messages"))
        await desktop.show(notice("messages"))
        assert [r.getMessage() for r in caplog.records] == [
            "the desktop shows no notices: DBusErrorResponse"
        ]
        async with DesktopService() as service:
            await desktop.show(notice("messages"))
            assert len(service.calls) == 1
        await desktop.aclose()


async def test_without_a_bus(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop = BusDesktop()
    for address in ("", f"unix:path={tmp_path}/none"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        await desktop.show(notice("messages"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    await desktop.show(notice("messages"))
    await desktop.aclose()


async def test_a_bus_that_ends_is_survived(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = BusDesktop()
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService() as service:
            await desktop.show(notice("messages"))
            assert len(service.calls) == 1
    await desktop.show(notice("messages"))
    await desktop.aclose()


async def test_without_a_tray_nothing_happens(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "socialinbox.ui.desktop_tray")
    desktop = TrayDesktop(qapp)
    await desktop.show(notice("messages"))
    await desktop.show(notice("messages"))
    assert len(caplog.records) == 1
    await desktop.aclose()
