"""What reaches the window from outside, and what is told at its start."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from socialinbox.ui.calls import Calls
from socialinbox.ui.news import tell_of_versions
from socialinbox.ui.single import Place
from socialinbox.ui.startup import Startup
from socialinbox.updates import Untrusted, Update
from tests.ui.conftest import Open, Stage, startup_for, until
from tests.ui.fake_inbox import FakeInbox

PAGE = "https://socialinbox.example/9"


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop to open."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


@contextmanager
def calls_of(app: QApplication, stage: Stage, startup: Startup) -> Iterator[Calls]:
    calls = Calls(app, stage.window, stage.around, startup)
    try:
        yield calls
    finally:
        calls.close()


async def test_a_second_start_raises_the_window_and_shows_its_thread(
    qapp: QApplication, opened: Open, inbox: FakeInbox, tmp_path: Path
) -> None:
    place = Place(tmp_path)
    assert place.take()
    async with opened() as stage:
        wanted = inbox.first()[2].id
        stage.window.setWindowState(Qt.WindowState.WindowMinimized)
        socket = QLocalSocket()
        with calls_of(qapp, stage, startup_for(inbox, place=place)):
            socket.connectToServer(place.name)
            socket.write(f"socialinbox://thread/{wanted}\n".encode())
            socket.flush()
            await until(lambda: stage.window.page.customer == wanted, "the link's thread")
            assert not stage.window.isMinimized()
            socket.abort()
            await stage.settle()
    place.leave()


async def test_the_link_it_was_started_with(
    qapp: QApplication, opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        wanted = inbox.first()[1].id
        with calls_of(qapp, stage, startup_for(inbox, link=f"socialinbox://thread/{wanted}")):
            await until(lambda: stage.window.page.customer == wanted, "the link's thread")


@pytest.mark.parametrize("link", ["socialinbox://thread/987654", "socialinbox://erase/1", ""])
async def test_a_link_to_nothing_opens_nothing(
    qapp: QApplication, opened: Open, inbox: FakeInbox, link: str
) -> None:
    async with opened() as stage:
        await stage.open(inbox.first()[1].id)
        before = stage.window.page.customer
        with calls_of(qapp, stage, startup_for(inbox)) as calls:
            calls.hear(link)
            await stage.settle()
        assert stage.window.page.customer == before
        assert not stage.problems


async def test_a_crash_is_told_with_the_way_to_its_report(
    qapp: QApplication, opened: Open, inbox: FakeInbox, tmp_path: Path, seen: list[str]
) -> None:
    async with opened() as stage:
        report = tmp_path / "crashes" / "2026.txt"
        with calls_of(qapp, stage, startup_for(inbox, crash_report=report)):
            banner = stage.window.frame.banner
            assert "ended by itself" in banner.words
            banner.action.click()
        assert seen == [QUrl.fromLocalFile(str(report.parent)).toString()]
        assert not banner.isVisible()


async def test_a_newer_version_is_told_once(opened: Open, seen: list[str]) -> None:
    answers: list[Update | Exception | None] = [
        None,
        Untrusted("Not signed.", "Look there."),
        OSError("no network"),
        Update("9.0.0", PAGE),
        Update("9.0.0", PAGE),
    ]
    asked = 0

    async def ask() -> Update | None:
        nonlocal asked
        answer = answers[min(asked, len(answers) - 1)]
        asked += 1
        if isinstance(answer, Exception):
            raise answer
        return answer

    async with opened() as stage:
        banner = stage.window.frame.banner
        news = asyncio.create_task(tell_of_versions(stage.window.notices, ask, every=0))
        await until(lambda: asked >= 4 and banner.isVisible(), "the news")
        assert "9.0.0" in banner.words
        banner.action.click()
        assert seen == [PAGE]
        already = asked
        await until(lambda: asked > already + 2, "asked again")
        assert not banner.isVisible(), "told a second time"
        news.cancel()
        await asyncio.gather(news, return_exceptions=True)
