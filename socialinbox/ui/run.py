"""Starts the window, opens the rest behind it, and ends everything in reverse order."""

import asyncio
import os
import signal
import sys

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication

from socialinbox.domain.errors import SocialInboxError
from socialinbox.ui.aio import Tasks, loop_factory
from socialinbox.ui.compose import surroundings
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.startup import Services, Startup
from socialinbox.ui.window import MainWindow


class _QuitFilter(QObject):
    """The desktop's wish to quit ends the program in order instead of stopping the loop."""

    def __init__(self, stop: asyncio.Event, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self._stop.set()
            return True
        return False


def application() -> QApplication:
    """The one QApplication, in the style that looks the same everywhere."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Social Inbox")
    app.setDesktopFileName("socialinbox")
    app.setStyle("Fusion")
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.setQuitOnLastWindowClosed(False)
    return app


def run(startup: Startup) -> int:
    """Show the window until it is closed; returns the exit code."""
    app = application()
    with asyncio.Runner(loop_factory=loop_factory(app)) as runner:
        runner.run(_main(app, startup))
    return 0


async def _main(app: QApplication, startup: Startup) -> None:
    stop = asyncio.Event()
    app.installEventFilter(quit_filter := _QuitFilter(stop, app))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    reporter = Reporter()
    tasks = Tasks(reporter.report)
    around = surroundings(app, startup, tasks)
    window = MainWindow(startup, around)
    reporter.reported.connect(window.notices.about_error)
    opened: list[Services] = []

    async def open_rest() -> None:
        try:
            services = await startup.open_rest()
        except SocialInboxError as error:
            reporter.report(error)
            return
        opened.append(services)
        around.inbox, around.services = services.inbox, services
        window.live.listen_to(services.inbox)
        window.rest_opened()

    with reporter.installed():
        window.closed.connect(stop.set)
        window.rest_wanted.connect(lambda: tasks.spawn(open_rest(), "window: open the rest"))
        window.show()
        try:
            await stop.wait()
        finally:
            window.close()
            await window.page.composer.flush()
            await tasks.aclose()
            for services in opened:
                await services.aclose()
            app.removeEventFilter(quit_filter)
            window.deleteLater()
            await asyncio.sleep(0)
