"""The app lock: while it is closed nothing can be read, not even by programs that read screens."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from socialinbox.config.profile import open_profile
from socialinbox.config.settings.declared import LOCK_AFTER
from socialinbox.config.settings.kept import Settings
from socialinbox.domain.ids import CustomerId
from socialinbox.protection import pass_phrase
from socialinbox.protection.screen import ScreenLock
from socialinbox.ui.guard import lock, pages
from socialinbox.ui.guard.page import Page
from tests.ui.conftest import Open, Stage, until
from tests.ui.guard.conftest import spoken
from tests.ui.told.board import Board, listening

PASS = "five words of no kin"
Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guessing need not be dear here."""
    monkeypatch.setattr(pass_phrase, "COST", 2**10)


@pytest.fixture
def screen(tmp_path: Path) -> ScreenLock:
    """The app lock of a profile."""
    return ScreenLock(open_profile(tmp_path / "profile"))


def page_of(stage: Stage) -> Page:
    """What covers the window."""
    page = stage.window.centralWidget()
    assert isinstance(page, Page), page
    return page


async def asked(stage: Stage, title: str) -> Page:
    """Wait for a page that can be filled in."""
    await until(
        lambda: (
            isinstance(stage.window.centralWidget(), Page)
            and page_of(stage).accessibleName() == title
            and page_of(stage).waiting
        ),
        title,
    )
    return page_of(stage)


def fill_in(page: Page, *texts: str) -> None:
    """Type into the fields one after the other, and press the main button."""
    for field, text in zip(page.fields.values(), texts, strict=True):
        assert isinstance(field, QLineEdit)
        field.setText(text)
    page.press(pages.OPEN)


async def uncovered(stage: Stage) -> None:
    """Wait until the window is as it was."""
    await until(lambda: stage.window.centralWidget() is stage.window.frame, "the threads")


async def test_the_key_locks_and_nothing_can_be_read(opened: Open, screen: ScreenLock) -> None:
    await screen.choose(PASS)
    async with opened(screen=lambda: screen) as stage:
        row = stage.inbox.first()[0]
        await stage.open(row.id)
        focus = QApplication.focusWidget()
        said = " ".join(spoken(stage.window))
        assert row.name in said
        other = QWidget()
        other.setWindowTitle(f"Saved: {row.name}")
        other.show()
        stage.window.activateWindow()
        await until(stage.window.isActiveWindow, "the window in front")
        QTest.keyClick(stage.window, Key.Key_L, Held.ControlModifier)
        page = await asked(stage, "Locked")
        said = " ".join(spoken(stage.window))
        assert "Locked" in said
        names = {one.name for one in stage.inbox.first()}
        assert not [name for name in names if name in said]
        assert not [text for text in (row.last_text,) if text and text in said]
        assert not stage.window.frame.isVisible()
        assert not other.isVisible()
        assert not any(row.name in part.text() for part in stage.window.findChildren(QLabel))
        QTest.keyClick(page, Key.Key_J)
        QTest.keyClick(page, Key.Key_E)
        QTest.keyClick(page, Key.Key_K, Held.ControlModifier)
        await asyncio.sleep(0.05)
        assert stage.window.page.customer == row.id
        assert not stage.window.sheets.palette.isVisible()
        fill_in(page, "something else")
        await until(lambda: "wrong" in page.complaint.text())
        await until(lambda: page.waiting)
        fill_in(page, PASS)
        await uncovered(stage)
        assert other.isVisible()
        await until(lambda: QApplication.focusWidget() is focus, "the focus where it was")
        assert row.name in " ".join(spoken(stage.window))
        other.close()
        other.deleteLater()


async def test_changes_come_in_behind_the_cover(opened: Open, screen: ScreenLock) -> None:
    await screen.choose(PASS)
    async with opened(screen=lambda: screen) as stage:
        row = stage.inbox.first()[0]
        await stage.open(row.id)
        assert stage.window.guard.lock is not None
        stage.window.guard.lock.lock()
        page = await asked(stage, "Locked")
        await stage.inbox.triage.done([row.id])
        await stage.settle()
        await until(lambda: row.id not in stage.window.threads.model.ids, "the change")
        fill_in(page, PASS)
        await uncovered(stage)


async def test_the_first_time_a_pass_phrase_is_chosen(opened: Open, screen: ScreenLock) -> None:
    async with opened(screen=lambda: screen) as stage:
        QTest.keyClick(stage.window, Key.Key_L, Held.ControlModifier)
        page = await asked(stage, "A pass phrase for the lock")
        (field, _again) = page.fields.values()
        QTest.keyClick(field, Key.Key_Escape)
        await uncovered(stage)
        QTest.keyClick(stage.window, Key.Key_L, Held.ControlModifier)
        page = await asked(stage, "A pass phrase for the lock")
        fill_in(page, PASS, PASS)
        page = await asked(stage, "Locked")
        fill_in(page, PASS)
        await uncovered(stage)
    assert screen.chosen
    assert await screen.opens(PASS)
    assert not await screen.opens(PASS + "!")


async def test_who_locks_finds_it_locked_at_the_start(opened: Open, screen: ScreenLock) -> None:
    await screen.choose(PASS)
    async with opened(screen=lambda: screen, locked=True) as stage:
        page = await asked(stage, "Locked")
        names = {one.name for one in stage.inbox.first()}
        said = " ".join(spoken(stage.window))
        assert not [name for name in names if name in said]
        fill_in(page, PASS)
        await uncovered(stage)


async def test_idle_minutes_lock(
    opened: Open, screen: ScreenLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await screen.choose(PASS)
    async with opened(screen=lambda: screen) as stage:
        watch = stage.window.guard.lock
        assert watch is not None
        at = [1000.0]
        watch._clock = lambda: at[0]
        at[0] += 100_000
        watch.look()
        assert stage.window.centralWidget() is stage.window.frame
        stage.around.choices.change(LOCK_AFTER, "5")
        at[0] += 299
        watch.look()
        assert stage.window.centralWidget() is stage.window.frame
        QTest.keyClick(stage.window, Key.Key_Shift)
        at[0] += 299
        watch.look()
        assert stage.window.centralWidget() is stage.window.frame
        at[0] += 2
        watch.look()
        assert watch.locked
        fill_in(await asked(stage, "Locked"), PASS)
        await uncovered(stage)
        watch.look()
        assert stage.window.centralWidget() is stage.window.frame


async def test_notifications_tell_nothing_while_locked(
    opened: Open, screen: ScreenLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await screen.choose(PASS)
    desktop = Board()
    async with (
        opened(screen=lambda: screen) as stage,
        listening(stage, desktop, monkeypatch) as made,
    ):
        stage.window.guard.covered_now.connect(made.hide_content)
        assert stage.window.guard.lock is not None
        stage.inbox.arrive(CustomerId(2), "Can be read as yet")
        await until(lambda: desktop.there, "the notice")
        stage.window.guard.lock.lock()
        page = await asked(stage, "Locked")
        await until(lambda: not desktop.there, "names and words go from the desktop")
        before = len(desktop.shown)
        stage.inbox.arrive(CustomerId(1), "Is it ready?")
        stage.inbox.break_account(1)
        await until(lambda: len(desktop.shown) > before + 1, "both notices")
        shown = {(one.title, one.body) for one in desktop.shown[before:]}
        assert shown == {("1 new message", ""), ("An account needs your attention", "")}
        assert not any(one.done or one.reply or one.typing for one in desktop.shown[before:])
        fill_in(page, PASS)
        await uncovered(stage)


def test_the_setting_is_off_unless_chosen() -> None:
    assert Settings({})[LOCK_AFTER] == "never"
    assert lock.LOOK_EVERY <= 30_000
