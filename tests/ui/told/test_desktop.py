"""The real ways to show a notice: Linux's service on a real bus, and the tray."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from socialinbox.config.product import ID
from socialinbox.ui.told.desktop_bus import BusDesktop
from socialinbox.ui.told.desktop_tray import TrayDesktop
from socialinbox.ui.told.notice import Notice, Typing
from socialinbox.ui.told.tray import Tray
from tests.ui.conftest import until
from tests.ui.told.desktop_service import DesktopService, bus_alone


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
    caplog.set_level(logging.INFO, "socialinbox.ui.told.desktop_bus")
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
    caplog.set_level(logging.INFO, "socialinbox.ui.told.desktop_tray")
    parent = QObject()
    desktop = TrayDesktop(Tray(parent))
    await desktop.show(notice("messages"))
    await desktop.show(notice("messages"))
    assert len(caplog.records) == 1
    await desktop.aclose()


async def test_buttons_and_a_line_to_type_in(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    full = Notice(
        "thread-1",
        "Mara",
        "words",
        urgent=False,
        opened=lambda: heard.append("opened"),
        reply=lambda: heard.append("reply"),
        done=lambda: heard.append("done"),
        typing=Typing("Private reply on Messenger as Harbour Bikes", heard.append),
        sound=True,
        gone=lambda: heard.append("gone"),
    )
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService() as service:
            desktop = BusDesktop()
            assert not await desktop.takes_replies()
            await desktop.show(full)
            (call,) = service.calls
            assert call[5] == ["default", "Open", "reply", "Reply", "done", "Done"]
            assert call[6]["sound-name"] == ("s", "message-new-instant")
            assert call[6]["desktop-entry"] == ("s", ID)
            for action in ("reply", "done", "default", "unknown"):
                await service.press(1, action)
            await until(lambda: heard == ["reply", "done", "opened"], "the presses")
            await service.close(1)
            await until(lambda: heard[-1] == "gone", "the closing")
            await desktop.withdraw("thread-1")
            await desktop.aclose()
    heard.clear()
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService(("body", "actions", "inline-reply")) as service:
            desktop = BusDesktop()
            assert await desktop.takes_replies()
            await desktop.show(full)
            (call,) = service.calls
            assert call[5] == ["default", "Open", "inline-reply", "Reply", "done", "Done"]
            assert call[6]["x-kde-reply-placeholder-text"] == (
                "s",
                "Private reply on Messenger as Harbour Bikes",
            )
            await service.reply(1, "It is ready")
            await until(lambda: heard == ["It is ready"], "the words")
            await desktop.withdraw("thread-1")
            assert not service.there
            await desktop.show(notice("messages"))
            assert service.calls[1][6]["suppress-sound"] == ("b", True)
            assert "sound-name" not in service.calls[1][6]
            await desktop.aclose()
            assert heard == ["It is ready"], "what is taken back is not waved away"
