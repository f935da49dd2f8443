"""Starts the window, opens the rest behind it, and ends everything in reverse order."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from socialinbox.config.languages import SYSTEM
from socialinbox.config.product import ID, NAME
from socialinbox.config.settings.declared import LANGUAGE
from socialinbox.ui.aio import Tasks, loop_factory
from socialinbox.ui.compose import surroundings
from socialinbox.ui.garbage import Garbage
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.loading import load_loop
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.showing import Showing
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.window import MainWindow

LONGEST_PAINT = 1000
"""Milliseconds until everything else begins although nothing was painted, as in a window that
starts minimised."""

SWITCH = 0.0005
"""Seconds after which a thread that computes lets the window's go on."""


class _QuitFilter(QObject):
    """The desktop's wish to quit ends the program in order instead of stopping the loop."""

    def __init__(self, stop: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self._stop()
            return True
        return False


def application() -> QApplication:
    """The one QApplication, in the style that looks the same everywhere."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setDesktopFileName(ID)
    _name_to_windows()
    app.setStyle("Fusion")
    speak(app, SYSTEM)
    app.setQuitOnLastWindowClosed(False)
    return app


def _name_to_windows() -> None:
    """So that the task bar and notifications know the program by the installer's name."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ID)


def run(startup: Startup) -> int:
    """Show the window until it is closed; returns the exit code.

    Asyncio is loaded after the first paint: the list of threads needs no loop. What is loaded by
    then, and until the window is complete, stays until the end, so the garbage collector need not
    look at it.
    """
    # Each time Qt calls back to Python while a thread computes it waits this long, not 5 ms.
    sys.setswitchinterval(SWITCH)
    app = application()
    speak(app, startup.settings()[LANGUAGE])
    reporter = Reporter()
    tasks = Tasks(reporter.report, waiting=True)
    around = surroundings(app, startup, tasks)
    showing = Showing(app, startup, around, reporter)
    if not showing.behind.begin_unseen():
        _paint(showing.window)
    app.installEventFilter(quit_filter := _QuitFilter(showing.quit, app))
    load_loop()
    showing.hear()
    gc.freeze()
    showing.window.completing.then(gc.freeze)
    garbage = Garbage(app)
    import asyncio

    with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
        runner.run(_until_closed(showing, around, reporter))
    showing.close()
    garbage.close()
    app.removeEventFilter(quit_filter)
    return 0


def _paint(window: MainWindow) -> None:
    """Show the window and come back when it has been painted, or closed."""
    painting = QEventLoop()
    window.painted.connect(painting.quit)
    window.closed.connect(painting.quit)
    late = QTimer(painting, interval=LONGEST_PAINT, singleShot=True)
    late.timeout.connect(painting.quit)
    late.start()
    window.show()
    painting.exec()


async def _until_closed(showing: Showing, around: Surroundings, reporter: Reporter) -> None:
    import asyncio

    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    showing.closed.connect(stop.set)
    if showing.window.closing.ended:
        stop.set()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    with reporter.installed():
        around.tasks.begin()
        try:
            await stop.wait()
        finally:
            # In reverse: each is done whatever went wrong in the one before, as on a full disk.
            async with AsyncExitStack() as ending:
                ending.push_async_callback(asyncio.sleep, 0)
                ending.push_async_callback(showing.aclose)
                ending.push_async_callback(around.tasks.aclose)
                ending.push_async_callback(around.choices.flush)
                if not showing.window.guard.shut:
                    ending.push_async_callback(showing.window.page.composer.flush)
                showing.end()
