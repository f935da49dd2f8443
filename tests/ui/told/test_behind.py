"""The tray and the badge say what the sidebar says; closing and starting mean what was chosen."""

from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from socialinbox.config.autostart import Autostart, DesktopEntry
from socialinbox.config.profile import open_profile
from socialinbox.config.settings.declared import AUTOSTART, CLOSE_TO_TRAY, TRAY
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, Counts
from socialinbox.ui.told.badge import Badge
from socialinbox.ui.told.behind import Behind
from socialinbox.ui.told.teller import Teller
from socialinbox.ui.told.tray import Tray, tray_icon
from tests.ui.conftest import Open, Stage, startup_for, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import Board

MARA, TOMAS = CustomerId(1), CustomerId(2)


class Behinds:
    """Makes them with a tray that is there or not, and a badge that writes its numbers down."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.made: list[Behind] = []

    def make(self, stage: Stage, *, there: bool = True, **more: Any) -> Behind:
        tray = Tray(stage.window, lambda: there)
        badge = Badge(tray, stage.window, self.numbers.append)
        startup = startup_for(stage.inbox, **more)
        behind = Behind(stage.window, stage.around, startup, tray, badge)
        self.made.append(behind)
        return behind


@pytest.fixture
def behinds() -> Behinds:
    return Behinds()


async def test_the_badge_is_the_sidebars_number(
    opened: Open, inbox: FakeInbox, behinds: Behinds
) -> None:
    async with opened() as stage:
        behind = behinds.make(stage)
        behind._begin()

        def same() -> bool:
            shown = stage.window.sidebar._boxes[Box.UNREAD]._count
            return behinds.numbers[-1] == shown == inbox.counts_now().unread

        before = inbox.counts_now().unread
        assert before
        inbox.arrive(CustomerId(6), "One more")
        await until(lambda: behinds.numbers[-1] == before + 1, "the new number")
        assert same()
        await inbox.telling.mute(CustomerId(6), True)
        await until(lambda: behinds.numbers[-1] == before, "muted threads do not count")
        assert same()
        await inbox.triage.read([TOMAS])
        await until(lambda: behinds.numbers[-1] == before - 1, "what is read does not count")
        assert same()
        assert behind.tray.unread.text().startswith(f"{before - 1} unread thread")
        behind.close()
        assert behinds.numbers[-1] == 0
        told = len(behinds.numbers)
        await stage.settle()
        stage.window.finder.counted.emit(inbox.counts_now())
        assert len(behinds.numbers) == told, "what is read while it ends is not shown"


async def test_the_menu_does_what_it_says(opened: Open, inbox: FakeInbox, behinds: Behinds) -> None:
    async with opened() as stage:
        tray = behinds.make(stage).tray
        stage.window.hide()
        tray.wanted.emit()
        assert stage.window.isVisible()
        tray.unread_wanted.emit()
        await until(
            lambda: stage.window.threads.model.query.box is Box.UNREAD, "the list of unread threads"
        )
        tray.sync.trigger()
        await until(lambda: ("sync_now", None) in inbox.calls, "the networks are asked")
        tray.quit.trigger()
        assert stage.window.closing.ended


async def test_a_pause_from_the_tray_is_shown_and_taken_back(
    opened: Open, inbox: FakeInbox, behinds: Behinds
) -> None:
    async with opened() as stage:
        tray = behinds.make(stage).tray
        teller = Teller(stage.window, stage.around, stage.problems.append, tray, Board())
        tray.pause_hour.trigger()
        await stage.settle()
        assert inbox.telling.stands.paused_until == NOW + timedelta(hours=1)
        assert tray.paused.isVisible()
        assert not tray.pause_hour.isVisible()
        assert tray.paused.text().startswith("Paused until ")
        tray.paused.trigger()
        await stage.settle()
        assert not tray.paused.isVisible()
        tray.pause_day.trigger()
        assert teller.quiet.paused_until == teller.quiet.tomorrow()
        await stage.settle()
        await teller.aclose()


async def test_closing_leaves_it_in_the_tray_only_where_that_was_chosen_and_there_is_one(
    opened: Open, behinds: Behinds
) -> None:
    chosen = Settings({CLOSE_TO_TRAY.key: True})
    async with opened(settings=lambda: chosen) as stage:
        behind = behinds.make(stage)
        behind._begin()
        stage.window.close()
        assert (stage.window.isVisible(), stage.window.closing.ended) == (False, False)
        behind.show_window()
        stage.around.choices.change(TRAY, False)
        stage.window.close()
        assert stage.window.closing.ended, "without its icon it would be lost"


async def test_without_a_tray_closing_ends_it(opened: Open, behinds: Behinds) -> None:
    chosen = Settings({CLOSE_TO_TRAY.key: True})
    async with opened(settings=lambda: chosen) as stage:
        behind = behinds.make(stage, there=False)
        behind._begin()
        stage.window.close()
        assert stage.window.closing.ended


async def test_ctrl_q_quits_though_closing_would_not(opened: Open, behinds: Behinds) -> None:
    chosen = Settings({CLOSE_TO_TRAY.key: True})
    async with opened(settings=lambda: chosen) as stage:
        behinds.make(stage)._begin()
        stage.window.book.do("window.quit")
        assert stage.window.closing.ended


async def test_in_the_background_only_the_tray_is_there(opened: Open, behinds: Behinds) -> None:
    async with opened() as stage:
        stage.window.hide()
        assert behinds.make(stage, in_background=True).begin_unseen()
        assert not stage.window.isVisible()
        assert behinds.made[-1].tray.there
        assert not behinds.make(stage).begin_unseen()
        assert behinds.make(stage, there=False, in_background=True).begin_unseen()
        assert stage.window.isMinimized(), "what can be seen nowhere can't be ended either"


async def test_starting_with_the_computer_follows_the_setting(
    opened: Open, behinds: Behinds, tmp_path: Path
) -> None:
    file = tmp_path / "autostart" / "inbox.desktop"
    starting = Autostart(open_profile(tmp_path), DesktopEntry(file))
    async with opened() as stage:
        behinds.make(stage, autostart=starting)._begin()
        stage.around.choices.change(AUTOSTART, True)
        await until(file.is_file, "the entry")
        stage.around.choices.change(AUTOSTART, False)
        await until(lambda: not file.exists(), "it is gone")
        stage.around.choices.change(AUTOSTART, True)
        await until(file.is_file, "the entry")
        file.unlink()
        behinds.make(stage, autostart=starting)._begin()
        await until(lambda: not stage.around.choices[AUTOSTART], "what was removed is off")
        await stage.settle()


async def test_a_late_look_takes_back_nothing_that_was_chosen_since(
    opened: Open, behinds: Behinds, tmp_path: Path
) -> None:
    file = tmp_path / "autostart" / "inbox.desktop"
    entry = SlowEntry(file)
    starting = Autostart(open_profile(tmp_path), entry)
    settings = Settings({AUTOSTART.key: True})
    async with opened(settings=lambda: settings) as stage:
        choices = stage.around.choices
        behinds.make(stage, autostart=starting)._begin()
        try:
            await until(entry.looked_at.is_set, "a look, which finds nothing")
            choices.change(AUTOSTART, False)
            choices.change(AUTOSTART, True)
        finally:
            entry.answers.set()
        await stage.settle()
        assert choices[AUTOSTART]
        assert file.is_file()


class SlowEntry(DesktopEntry):
    """Tells what stands there only when it is let."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.looked_at, self.answers = Event(), Event()

    def read(self) -> str | None:
        found = super().read()
        self.looked_at.set()
        self.answers.wait()
        return found


def test_the_icon_bears_the_number(qapp: QApplication) -> None:
    plain, few, many = (tray_icon(n).pixmap(32, 32).toImage() for n in (0, 7, 1234))
    assert plain != few
    assert few != many
    assert plain.size() == few.size()


async def test_the_systems_number_is_asked_for_by_a_name_that_a_bus_takes(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, int]] = []

    def heard(app: QGuiApplication, number: int) -> None:
        asked.append((app.applicationName(), number))

    monkeypatch.setattr(QGuiApplication, "setBadgeNumber", heard)
    before = QGuiApplication.applicationName()
    QGuiApplication.setApplicationName("Social Inbox")
    async with opened() as stage:
        badge = Badge(Tray(stage.window, lambda: False), stage.window)
        badge.show_counts(Counts(5, 4, 0, 0, 3, 0, 0, 9))
        assert asked == [("SocialInbox", 3)]
        assert QGuiApplication.applicationName() == "Social Inbox"
        badge.close()
    QGuiApplication.setApplicationName(before)
