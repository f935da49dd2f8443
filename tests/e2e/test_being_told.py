"""From a customer's message at a network to a notice of the desktop, and from there back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import UNDO_SEND
from socialinbox.sandbox.worldfile import Item
from socialinbox.ui.told import notifications
from socialinbox.ui.told.teller import Teller
from socialinbox.ui.told.tray import Tray
from tests.e2e.conftest import Start, until
from tests.e2e.test_the_window import shop
from tests.ui.told.desktop_service import DesktopService, bus_alone
from tests.ui.told.test_native import on_a_bus, pressable

pytestmark = pytest.mark.e2e
PLASMA = ("body", "actions", "inline-reply")


async def test_a_message_is_answered_and_settled_from_the_desktop(
    start: Start, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifications, "GATHERED", 50)
    problems: list[BaseException] = []
    with bus_alone(tmp_path, monkeypatch):
        async with DesktopService(PLASMA) as service, start(shop()) as desk:
            window = desk.window
            monkeypatch.setattr(window, "isActiveWindow", lambda: False)
            teller = Teller(window, window._around, problems.append, Tray(window, lambda: False))
            services = window._around.services
            assert services is not None
            await teller.begin(services)
            desk.sandbox.world.add(Item("told", "facebook", "dm", "ana", "", "Is it ready?"))
            await until(lambda: service.there, "the notice")
            (number,) = service.there
            call = service.there[number]
            assert call[4] == "Is it ready?"
            assert call[5] == ["default", "Open", "inline-reply", "Reply", "done", "Done"]
            assert "Messenger" in call[6]["x-kde-reply-placeholder-text"][1]
            desk.sandbox.world.add(Item("told2", "facebook", "dm", "ana", "", "Hello?"))
            await until(lambda: len(service.calls) == 2, "the same notice with both")
            assert service.calls[1][1] == number
            assert service.calls[1][4] == "Is it ready?\nHello?"
            await service.reply(number, "Yes, from four on")
            await until(
                lambda: desk.times_in_world("Yes, from four on"), "the reply at the network"
            )
            await until(lambda: not service.there, "nothing is left to tell")
            desk.sandbox.world.add(Item("told3", "facebook", "dm", "ana", "", "Thank you!"))
            await until(lambda: service.there, "a new notice")
            (number,) = service.there
            await service.press(number, "done")
            ana = await desk.customer("Ana Ñandú", "messenger")
            await until(lambda: window.toast.words.endswith("done."), "settled, to be undone")
            assert (await desk.app.inbox.rows([ana]))[ana].done
            await until(lambda: not service.there, "nothing is left to tell")
            assert desk.times_in_world("Yes, from four on") == 1
            await teller.aclose()
    assert not problems


async def test_the_way_of_windows_and_macos_answers_and_settles_as_well(
    start: Start, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifications, "GATHERED", 50)
    problems: list[BaseException] = []
    async with on_a_bus(tmp_path, monkeypatch) as (desktop, service, board), start(shop()) as desk:
        window = desk.window
        monkeypatch.setattr(window, "isActiveWindow", lambda: False)
        window._around.choices.change(UNDO_SEND, "0")
        tray = Tray(window, lambda: False)
        teller = Teller(window, window._around, problems.append, tray, desktop)
        services = window._around.services
        assert services is not None
        await teller.begin(services)
        desk.sandbox.world.add(Item("told", "facebook", "dm", "ana", "", "Is it ready?"))
        await until(lambda: pressable(desktop), "the notice")
        (number,) = service.there
        assert service.there[number][4].startswith("Is it ready?\n↩ ")
        assert "Messenger" in service.there[number][4]
        await service.reply(number, "Yes, from four on")
        await service.close(number)
        await until(lambda: desk.times_in_world("Yes, from four on"), "the reply at the network")
        desk.sandbox.world.add(Item("told2", "facebook", "dm", "ana", "", "Thank you!"))
        await until(lambda: pressable(desktop), "a new notice")
        (number,) = service.there
        await service.press(number, "done")
        await service.close(number)
        await until(lambda: window.toast.words.endswith("done."), "settled, to be undone")
        ana = await desk.customer("Ana Ñandú", "messenger")
        await desk.app.inbox.triage.snooze([ana], desk.app.clock() + timedelta(seconds=1))
        await until(lambda: service.there, "its time is over")
        (number,) = service.there
        assert service.there[number][3] == "Back from snooze: Ana Ñandú"
        window.open_thread(ana)
        await until(lambda: not service.there, "nothing is left to tell")
        assert desk.times_in_world("Yes, from four on") == 1
        assert not board.shown
        await teller.aclose()
    assert not problems
