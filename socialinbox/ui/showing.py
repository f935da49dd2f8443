"""The window that is shown, and its successor in another language: everything else goes on."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import LANGUAGE
from socialinbox.domain.views import ThreadQuery
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.window import MainWindow


class Showing(QObject):
    """`closed` is emitted when the owner closes the window, not when another takes its place.

    `let_go` is awaited before a window is replaced, `taken` called with the new one once it is
    painted.
    """

    closed = Signal()
    rest_wanted = Signal()

    def __init__(
        self,
        app: QApplication,
        startup: Startup,
        around: Surroundings,
        reporter: Reporter,
    ) -> None:
        super().__init__(app)
        self._app, self._startup = app, startup
        self._around, self._reporter = around, reporter
        self.let_go: Callable[[], Awaitable[None]] | None = None
        self.taken: Callable[[], Awaitable[None]] | None = None
        self.window = self._made(startup)
        around.choices.follow_later(LANGUAGE, self, self._on_language)

    def _made(self, startup: Startup) -> MainWindow:
        window = MainWindow(startup, self._around)
        self._reporter.reported.connect(window.notices.about_error)
        window.rest_wanted.connect(self.rest_wanted)
        window.closed.connect(lambda: self._on_closed(window))
        return window

    def _on_closed(self, window: MainWindow) -> None:
        if window is self.window:
            self.closed.emit()

    def _on_language(self, wanted: str) -> None:
        speak(self._app, wanted)
        self._around.tasks.spawn(self.replace(), "window: another language")

    async def replace(self) -> None:
        """A new window in the place of this one, with the same thread, words and size."""
        old, inbox = self.window, self._around.inbox
        if old.guard.shut:
            return
        await old.page.composer.flush()
        if self.let_go is not None:
            await self.let_go()
        rows, _ = await old.threads.model.read(ThreadQuery())
        startup = replace(
            self._startup,
            first_threads=rows,
            counts=await inbox.counts(),
            accounts=await inbox.accounts(),
            window_state=old.remembered().state(),
            door=None,
            link="",
            crash_report=None,
        )
        self.window = new = self._made(startup)
        new.setGeometry(old.geometry())
        new.setWindowState(old.windowState())
        new.show()
        old.close()
        old.deleteLater()
        if self.taken is not None:
            await self.taken()
