"""Tasks have an owner and end with it; exceptions come to one place."""

import asyncio
import logging
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput, Unreachable
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.aio import Tasks
from socialinbox.ui.reporter import Reporter
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox


async def test_tasks_end_with_their_owner(qapp: QApplication) -> None:
    ended: list[str] = []

    async def forever() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append("cancelled")

    problems: list[BaseException] = []
    tasks = Tasks(problems.append)
    task = tasks.spawn(forever(), "forever")
    assert task is not None
    assert task.get_name() == "forever"
    await asyncio.sleep(0)
    await tasks.aclose()
    assert ended == ["cancelled"]
    assert not problems
    assert tasks.running == 0
    assert tasks.spawn(forever(), "too late") is None


async def test_an_exception_of_a_task_is_reported(qapp: QApplication) -> None:
    problems: list[BaseException] = []
    tasks = Tasks(problems.append)

    async def fails() -> None:
        raise ValueError("planted")

    tasks.spawn(fails(), "fails")
    await tasks.settle()
    assert [str(p) for p in problems] == ["planted"]
    await tasks.aclose()


async def test_errors_of_ours_speak_and_bugs_are_logged(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = Reporter()
    said: list[tuple[str, str]] = []
    reporter.reported.connect(lambda title, advice: said.append((title, advice)))
    with caplog.at_level(logging.WARNING):
        reporter.report(BadInput("This is wrong.", "Do that."))
        reporter.report(Unreachable("X does not answer."))
        reporter.report(ZeroDivisionError("planted"))
    assert said[:2] == [("This is wrong.", "Do that."), ("X does not answer.", "")]
    assert "Nothing is lost" in said[2][1]
    assert "planted" in caplog.text
    assert "This is wrong" not in caplog.text


async def test_threads_and_slots_come_to_the_reporter(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = Reporter()
    said: list[str] = []
    reporter.reported.connect(lambda title, advice: said.append(title))
    before = sys.excepthook, threading.excepthook
    with caplog.at_level(logging.CRITICAL), reporter.installed():
        thread = threading.Thread(target=lambda: [][0])
        thread.start()
        await asyncio.to_thread(thread.join)
        await until(lambda: said)
        error = ValueError("planted")
        sys.excepthook(ValueError, error, None)
        asyncio.get_running_loop().call_exception_handler({"exception": error, "message": "m"})
        assert len(said) == 3
    assert (sys.excepthook, threading.excepthook) == before


async def test_many_changes_reach_the_window_together(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        seen: list[Changes] = []
        refresh = stage.window.live._refresh

        async def counting(changes: Changes) -> None:
            seen.append(changes)
            await refresh(changes)

        stage.window.live._refresh = counting
        for number in range(1, 31):
            inbox.changed(CustomerId(number))
        await until(lambda: sum(len(c.customers) for c in seen) == 30)
        assert len(seen) <= 2


async def test_what_is_asked_before_the_loop_runs_waits_for_it() -> None:
    done: list[str] = []

    async def note(word: str) -> None:
        done.append(word)

    tasks = Tasks(done.append, waiting=True)  # type: ignore[arg-type]
    assert tasks.spawn(note("early"), "early") is None
    await asyncio.sleep(0)
    assert done == []
    tasks.begin()
    await tasks.settle()
    assert done == ["early"]
    await tasks.aclose()


async def test_what_the_owner_asked_for_is_seen_through(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ended: list[str] = []
    tasks = Tasks(lambda error: None)

    async def asked(name: str) -> None:
        await asyncio.sleep(0.01)
        ended.append(name)
        if name == "first":
            tasks.see_through(asked("what follows"), "what follows")
            assert tasks.spawn(asked("shown"), "shown") is None

    tasks.see_through(asked("first"), "first")
    await tasks.aclose()
    assert ended == ["first", "what follows"]
    assert tasks.see_through(asked("too late"), "too late") is None

    monkeypatch.setattr("socialinbox.ui.aio.PATIENCE", 0.05)
    slow = Tasks(lambda error: None)
    task = slow.see_through(asyncio.sleep(3600), "a network that hangs")
    await slow.aclose()
    assert task is not None
    assert task.cancelled()
    assert "not brought to its end: a network that hangs" in caplog.text
