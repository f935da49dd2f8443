"""What is told is told once: after quiet hours, across restarts, on the card of what was missed."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.config.settings.declared import NOTIFICATION_SOUND, QUIET_HOURS
from socialinbox.config.settings.kinds import Hours
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.times import now
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage.own_hours import own_hours
from socialinbox.storage.telling import kept_back as kept
from socialinbox.ui.settings.controls import SpanControl
from socialinbox.ui.told import away, notifications
from socialinbox.ui.told.teller import Teller
from socialinbox.ui.told.tray import Tray
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_practice_again import LATE, let_time_pass, with_a_word_later
from tests.e2e.test_the_window import shop
from tests.ui.told.board import Board
from tests.window_thread.watch import aside

pytestmark = pytest.mark.e2e


@asynccontextmanager
async def telling(
    desk: Desk, board: Board, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Teller]:
    """What `ui.showing` builds, with our board for a desktop and the window behind others."""
    monkeypatch.setattr(notifications, "GATHERED", 20)
    monkeypatch.setattr(away, "EVERY", 20)
    window, problems = desk.window, list[BaseException]()
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    tray = Tray(window, lambda: False)
    teller = Teller(window, window._around, problems.append, tray, board)
    services = window._around.services
    assert services is not None
    await teller.begin(services)
    try:
        yield teller
    finally:
        await teller.aclose()
        assert not problems


async def write(desk: Desk, key: str, text: str, who: str = "ana") -> None:
    """A customer writes on Messenger, and it is read there."""
    desk.sandbox.world.add(Item(key, "facebook", "dm", who, "", text))
    await desk.window._around.inbox.sync_now()


def kept_back(desk: Desk) -> list[str]:
    """What waits for the end of quiet hours."""
    return [one.text for one in aside(lambda: desk.app.database.read_now(kept))]


def around(moment: datetime) -> Hours:
    """Hours of this computer's clock that a moment lies in, and that end within two hours."""
    begin, end = (moment.astimezone() + timedelta(hours=by) for by in (-1, 1))
    return Hours(time(begin.hour, begin.minute), time(end.hour, end.minute))


def put(control: QWidget, hours: Hours) -> None:
    """Choose hours in the fields of the settings."""
    assert isinstance(control, SpanControl)
    control.begin.setTime(QTime(hours.begin.hour, hours.begin.minute))
    control.end.setTime(QTime(hours.end.hour, hours.end.minute))


async def in_the_settings(desk: Desk, hours: Hours, _ana: CustomerId) -> None:
    window = desk.window
    desk.press(Key.Key_Comma, Held.ControlModifier)
    control = window.doors.settings.page.row(QUIET_HOURS).control
    assert isinstance(control, SpanControl)
    control.toggle.click()
    put(control, hours)
    await until(lambda: window._around.choices[QUIET_HOURS] == hours, "the choice")
    window.doors.leave()


async def on_the_accounts_page(desk: Desk, hours: Hours, _ana: CustomerId) -> None:
    window = desk.window
    account = next(a for a in window.notices.accounts if a.own.network == "facebook")
    window.doors.open_account(account.id)
    form = window.doors.accounts.page.account_page.told.hours
    await until(lambda: form.isVisible() and form.state.text(), "the page")
    form.own.click()
    put(form.hours, hours)
    own = QuietHours(hours)

    async def its_own() -> bool:
        return (await desk.app.database.read(own_hours)).accounts == {account.id: own}

    await until(its_own, "its hours")
    await until(lambda: "because of this account’s hours" in form.state.text(), "the sentence")
    window.doors.leave()


async def for_the_customer(desk: Desk, hours: Hours, ana: CustomerId) -> None:
    await desk.open(ana)
    desk.window.threads.view.setFocus()
    desk.press(Key.Key_Q)
    sheet = desk.window.sheets.own_hours
    await until(sheet.isVisible, "the sheet")
    sheet.form.own.click()
    put(sheet.form.hours, hours)
    own = QuietHours(hours)

    async def her_own() -> bool:
        return (await desk.app.database.read(own_hours)).customers == {ana: own}

    await until(her_own, "hers")
    await until(lambda: "this customer’s hours" in sheet.form.state.text(), "the sentence")
    desk.press(Key.Key_Escape)


@pytest.mark.parametrize("choose", [in_the_settings, on_the_accounts_page, for_the_customer])
async def test_quiet_hours_hold_a_notice_back_through_a_restart_and_tell_it_once(
    start: Start,
    monkeypatch: pytest.MonkeyPatch,
    choose: Callable[[Desk, Hours, CustomerId], Awaitable[None]],
) -> None:
    board = Board()
    async with start(shop()) as desk:
        ana = await desk.customer("Ana Ñandú", "messenger")
        await choose(desk, around(now()), ana)
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        async with telling(desk, board, monkeypatch):
            await write(desk, "held", "Not now")
            await until(lambda: kept_back(desk) == ["Not now"], "it is kept back")
            desk.sandbox.world.add(Item("told", "twitter", "mention", "ben", "", "@testcycles hi"))
            await desk.window._around.inbox.sync_now()
            if choose is in_the_settings:
                await until(lambda: len(kept_back(desk)) == 2, "so is all else")
            else:
                await until(lambda: board.shown, "nobody else is")
        shown = len(board.shown)
        assert shown == (0 if choose is in_the_settings else 1)
    async with start(shop()) as desk, telling(desk, board, monkeypatch) as teller:
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        await desk.window._around.inbox.sync_now()
        assert "Not now" in kept_back(desk)
        assert len(board.shown) == shown
        desk.window._around.clock = lambda: now() + timedelta(hours=2)
        teller.quiet.look()
        await until(lambda: len(board.shown) == shown + 1, "it is told")
        assert board.shown[-1].title.startswith("While it was quiet: ")
        assert "Ana Ñandú" in board.shown[-1].body
        assert kept_back(desk) == []
    async with start(shop()) as desk, telling(desk, board, monkeypatch) as teller:
        desk.window._around.clock = lambda: now() + timedelta(hours=2)
        teller.quiet.look()
        await desk.window._around.inbox.sync_now()
        await write(desk, "next", "And now")
        await until(lambda: len(board.shown) == shown + 2, "what is new")
        assert board.shown[-1].body == "And now", "and nothing a second time"


async def test_what_was_told_before_the_end_is_not_told_at_the_start(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with start(with_a_word_later()) as desk, telling(desk, board, monkeypatch):
        await write(desk, "before", "Is it ready?")
        await until(lambda: board.shown, "the notice")
    assert [one.body for one in board.shown] == ["Is it ready?"]
    # At once, and an hour later, when there is something that was missed.
    async with start(with_a_word_later()) as desk, telling(desk, board, monkeypatch) as teller:
        assert not teller.absence.gathering, "that was no absence"
        await desk.window._around.inbox.sync_now()
    let_time_pass(tmp_path / "profile")
    async with start(with_a_word_later()) as desk, telling(desk, board, monkeypatch) as teller:
        assert teller.absence.gathering
        await desk.window._around.inbox.sync_now()
        await until(lambda: desk.times_in_world(LATE) == 1, "it was written meanwhile")
        await until(lambda: teller.absence._shown, "something to tell")
        await until(lambda: teller.card.isVisible(), "the card")
        words = "1 new message from 1 customer"
        await until(lambda: teller.card.buttons[0].text().strip() == words, "what was missed")
        teller.absence._on_late()
        await until(lambda: not teller.absence.gathering, "the time of gathering is over")
        assert len(board.shown) == 1, "the card has it, and no notice"
        await write(desk, "after", "Hello?")
        await until(lambda: len(board.shown) == 2, "what comes now is told as ever")
        assert board.shown[-1].body == "Hello?"


async def test_a_notice_is_heard_unless_that_is_switched_off(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with start(shop()) as desk, telling(desk, board, monkeypatch):
        await write(desk, "heard", "Can you hear me?")
        await until(lambda: board.shown, "the notice")
        assert board.shown[-1].sound
        desk.window.doors.settings.show(NOTIFICATION_SOUND)
        desk.press(Key.Key_Space)
        await until(lambda: not desk.window._around.choices[NOTIFICATION_SOUND], "the choice")
        await write(desk, "silent", "And now?")
        await until(lambda: len(board.shown) == 2, "the notice")
        assert not board.shown[-1].sound
