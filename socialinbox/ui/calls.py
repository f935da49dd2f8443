"""What reaches the window from outside: a second start, a link, the report of a crash."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFileOpenEvent
from PySide6.QtWidgets import QApplication

from socialinbox.config.links import read_link
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.single import Listener
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.window import MainWindow


class Calls(QObject):
    """Made once the window is painted; outlives it until `close`."""

    def __init__(
        self, app: QApplication, window: MainWindow, around: Surroundings, startup: Startup
    ) -> None:
        super().__init__(app)
        self._window = window
        self._around = around
        self._listener = Listener(startup.place.name, self) if startup.place is not None else None
        if self._listener is not None:
            self._listener.asked.connect(self.hear)
        if sys.platform == "darwin":
            # Links come as events there, to the program that is already open.
            app.installEventFilter(self)
        if startup.link:
            self._follow(startup.link)
        if startup.crash_report is not None:
            self._tell_of_crash(startup.crash_report.parent)

    def hear(self, link: str) -> None:
        """Bring the window to the front and show what a link asks for."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._follow(link)

    def close(self) -> None:
        """Hear no more."""
        if self._listener is not None:
            self._listener.close()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A link that macOS hands over."""
        if isinstance(event, QFileOpenEvent):
            self.hear(event.url().toString())
            return True
        return False

    def _follow(self, link: str) -> None:
        wish = read_link(link)
        if wish.thread is not None:
            self._window.completing.then(partial(self._spawn, CustomerId(wish.thread)))

    def _spawn(self, thread: CustomerId) -> None:
        self._around.tasks.spawn(self._open(thread), "window: follow a link")

    async def _open(self, thread: CustomerId) -> None:
        # Anybody can write a link: what is not there is not opened.
        if thread in await self._around.inbox.rows([thread]):
            self._window.open_thread(thread)

    def _tell_of_crash(self, folder: Path) -> None:
        self._window.notices.offer(
            self.tr(
                "Social Inbox ended by itself last time. A report was written; it holds none of "
                "your messages, names or sign-ins."
            ),
            self.tr("Open its folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )
