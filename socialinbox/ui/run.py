"""Starts the window, opens the rest behind it, and ends everything in reverse order."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from socialinbox.config.languages import SYSTEM
from socialinbox.config.product import ID, NAME
from socialinbox.config.settings.declared import LANGUAGE, NEWS_OF_VERSIONS
from socialinbox.domain.errors import SocialInboxError
from socialinbox.ui.aio import Tasks, loop_factory
from socialinbox.ui.calls import Calls
from socialinbox.ui.compose import surroundings
from socialinbox.ui.garbage import Garbage
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.startup import Services, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.behind import Behind
from socialinbox.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from socialinbox.ui.told.teller import Teller

    Closable = Services | Teller

LONGEST_PAINT = 1000
"""Milliseconds until everything else begins although nothing was painted, as in a window that
starts minimised."""


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

    Asyncio is imported after the first paint: the list of threads needs no loop. What was loaded
    by then stays until the end, so the garbage collector need not look at it.
    """
    app = application()
    speak(app, startup.settings()[LANGUAGE])
    reporter = Reporter()
    tasks = Tasks(reporter.report, waiting=True)
    around = surroundings(app, startup, tasks)
    window = MainWindow(startup, around)
    reporter.reported.connect(window.notices.about_error)
    behind = Behind(window, around, startup)
    opened: list[Closable] = []

    async def open_rest() -> None:
        try:
            services = await startup.open_rest()
        except SocialInboxError as error:
            reporter.report(error)
            return
        around.services = services
        window.live.listen_to(services.inbox)
        window.rest_opened()
        if services not in opened:
            opened.append(services)
            _watch_versions(window, around)
            opened.append(await _tell(window, around, services, reporter.report, behind))

    window.rest_wanted.connect(lambda: tasks.spawn(open_rest(), "window: open the rest"))
    if not behind.begin_unseen():
        _paint(window)
    calls = Calls(app, window, around, startup)
    app.installEventFilter(quit_filter := _QuitFilter(window.quit, app))
    gc.freeze()
    garbage = Garbage(app)
    import asyncio

    with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
        runner.run(_until_closed(window, around, reporter, opened))
    behind.close()
    calls.close()
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


def _watch_versions(window: MainWindow, around: Surroundings) -> None:
    watching: asyncio.Task[None] | None = None

    def choose(wanted: bool) -> None:
        nonlocal watching
        if watching is not None:
            watching.cancel()
            watching = None
        if wanted:
            from socialinbox.ui.news import tell_of_versions
            from socialinbox.updates import newer_version

            news = tell_of_versions(window.notices, newer_version)
            watching = around.tasks.spawn(news, "news of versions")

    around.choices.follow(NEWS_OF_VERSIONS, window, choose)


async def _tell(
    window: MainWindow,
    around: Surroundings,
    services: Services,
    report: Callable[[BaseException], None],
    behind: Behind,
) -> "Teller":
    """From now on the desktop tells what arrives and what is due; the rest is there already."""
    from socialinbox.ui.told.teller import Teller

    teller = Teller(window, around, report, behind.tray)
    await teller.begin(services)
    return teller


async def _until_closed(
    window: MainWindow,
    around: Surroundings,
    reporter: Reporter,
    opened: "list[Closable]",
) -> None:
    import asyncio

    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    window.closed.connect(stop.set)
    if window.ended:
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
            window.quit()
            if not window.guard.shut:
                await window.page.composer.flush()
            await around.choices.flush()
            await around.tasks.aclose()
            for one in reversed(opened):
                await one.aclose()
            window.deleteLater()
            await asyncio.sleep(0)
