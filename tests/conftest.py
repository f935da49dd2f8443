"""What all tests share: offscreen Qt, coroutines as tests, nothing left running behind a test."""

import asyncio
import gc
import inspect
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
# What keychain this computer happens to have is no business of a test: those that need one bring
# their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.window_thread.watch import Watch

# A busy computer is no fault: no example has a time limit.
settings.register_profile("any load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any load")

pytest_plugins = ["tests.signed_in"]

ROOT = Path(__file__).parent.parent
TIDY = 5.0
"""Seconds."""
HANGS = 120.0
"""Seconds for one test, on a busy computer too; before pytest-timeout ends the whole worker."""


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded and measured data beside the checkout; skips where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the recorded data does not lie beside this checkout")
    return folder


@pytest.fixture(scope="session")
def no_loop_within_the_loop() -> Iterator[None]:
    """A coroutine that lets Qt's loop run within it fails at once.

    Tasks would be entered within its own task: asyncio drops their step, and they never end.
    """
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    def outside(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*given: Any, **named: Any) -> Any:
            if asyncio._get_running_loop() is not None and asyncio.current_task() is not None:
                raise AssertionError(f"{name} within a coroutine: use await, or tests.mouse")
            return really(*given, **named)

        return guarded

    with pytest.MonkeyPatch.context() as patch:
        for owner, names in (
            (QCoreApplication, ("processEvents",)),
            (QTest, ("mouseMove", "qWait")),
        ):
            for name in names:
                patch.setattr(owner, name, staticmethod(outside(name, getattr(owner, name))))
        yield


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication", no_loop_within_the_loop: None) -> "QApplication":
    """As in the program, Qt speaks a language: here English, as it is written in Britain."""
    from socialinbox.ui.language.tongue import speak

    speak(qapp, "en")
    return qapp


@pytest.fixture(scope="session")
def window_thread(qapp: "QApplication") -> Iterator["Watch"]:
    """Hears of every call on the window's thread that can wait, and sleeps between the tests."""
    from tests.window_thread.watch import patched

    with patched() as watch:
        yield watch


@pytest.fixture
def nothing_waits_on_the_window_thread(window_thread: "Watch") -> Iterator[None]:
    """The test fails on every such call that is not one of the few allowed."""
    with window_thread.held():
        yield


def _stay_on_this_computer(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and address[0] not in {"127.0.0.1", "::1"}:
        raise AssertionError(f"a test tried to reach {address[0]}")


# For good: an audit hook sees every connection of this process, whoever makes it.
sys.addaudithook(_stay_on_this_computer)


def _loop_factory(uses_qt: bool) -> Callable[[], asyncio.AbstractEventLoop] | None:
    if not uses_qt:
        return None

    def make() -> asyncio.AbstractEventLoop:
        from concurrent.futures import ThreadPoolExecutor

        import qasync
        from PySide6.QtWidgets import QApplication

        loop: asyncio.AbstractEventLoop = qasync.QEventLoop(QApplication.instance())
        asyncio.set_event_loop(loop)
        loop.set_default_executor(ThreadPoolExecutor(4))
        return loop

    return make


def pytest_sessionstart() -> None:
    """As in the program: no thread but this one destroys a window's objects."""
    gc.disable()


def pytest_sessionfinish() -> None:
    """What comes after the last test may look for its objects' owners."""
    gc.unfreeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect here what would have been collected anywhere.

    What is left lives on: the next test need not look through it, which halves the suite's time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_of_the_window_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with a window fails on a shown widget or a running timer that outlives it."""
    yield
    if "qapp" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    shown = [w for w in QApplication.topLevelWidgets() if isValid(w) and w.isVisible()]
    assert not shown, f"widgets left: {shown}"
    timers = [o for o in gc.get_objects() if isinstance(o, QTimer) and isValid(o)]
    running = [timer for timer in timers if timer.isActive()]
    assert not running, f"timers left: {running}"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests: on qasync's loop where the test uses `qapp`, else on asyncio's.

    Such a test also fails on a task it leaves behind and on an exception that nobody looked at.
    """
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}

    marked = pyfuncitem.get_closest_marker("timeout")

    async def body() -> None:
        problems: list[dict[str, Any]] = []
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, c: problems.append(c))

        def tidy() -> None:
            # A long test would otherwise keep all its garbage until its end.
            gc.collect()
            loop.call_later(TIDY, tidy)

        loop.call_later(TIDY, tidy)
        before = asyncio.all_tasks()
        async with asyncio.timeout(float(marked.args[0]) if marked else HANGS):
            await pyfuncitem.obj(**arguments)
        left = asyncio.all_tasks() - before
        assert not left, f"tasks left running: {left}"
        gc.collect()
        await asyncio.sleep(0)
        assert not problems, f"nobody looked at: {problems}"

    uses_qt = "qapp" in pyfuncitem.fixturenames
    with asyncio.Runner(loop_factory=_loop_factory(uses_qt)) as runner:
        runner.run(body())
    asyncio.set_event_loop(None)
    return True
