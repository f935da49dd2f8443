"""The window that is shown with all that listens for it; another language makes another one."""

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import LANGUAGE, NEWS_OF_VERSIONS
from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.views import ThreadQuery
from socialinbox.ui.calls import Calls
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.loading import REST, bring
from socialinbox.ui.reporter import Reporter
from socialinbox.ui.startup import Services, Startup
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.behind import Behind
from socialinbox.ui.whereabouts import Whereabouts
from socialinbox.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from socialinbox.ui.told.teller import Teller

LINGERS = 5.0
"""Seconds, hidden, for what began in a window before another took its place."""


class Showing(QObject):
    """`closed` is emitted when the owner closes the window, not when another takes its place."""

    closed = Signal()
    window: MainWindow
    behind: Behind

    def __init__(
        self, app: QApplication, startup: Startup, around: Surroundings, reporter: Reporter
    ) -> None:
        super().__init__(app)
        self._app, self._startup = app, startup
        self._around, self._reporter = around, reporter
        self._services: Services | None = None
        self._teller: Teller | None = None
        self._calls: Calls | None = None
        self._make(startup)
        around.choices.follow_later(LANGUAGE, self, self._on_language)

    def hear(self) -> None:
        """From now on links and second starts come to the window."""
        self._calls = Calls(self._app, self.window, self._around, self._startup)

    def quit(self) -> None:
        """Close for good."""
        self.window.closing.quit()

    def end(self) -> None:
        """Close for good, because the program ends."""
        self.window.closing.end()

    async def aclose(self) -> None:
        """End everything in reverse order, the window last."""
        if self._teller is not None:
            await self._teller.aclose()
        if self._services is not None:
            await self._services.aclose()
        self.window.deleteLater()

    def close(self) -> None:
        """Once the loop is over: what needs none."""
        self.behind.close()
        if self._calls is not None:
            self._calls.close()

    def _make(self, startup: Startup) -> None:
        self.window = window = MainWindow(startup, self._around)
        self._startup = startup
        self._reporter.reported.connect(window.notices.about_error)
        self.behind = Behind(window, self._around, startup)
        window.rest_wanted.connect(
            lambda: self._around.tasks.spawn(self._open_rest(window), "window: open the rest")
        )
        window.closed.connect(lambda: self._on_closed(window))

    def _on_closed(self, window: MainWindow) -> None:
        if window is self.window:
            self.closed.emit()

    async def _open_rest(self, window: MainWindow) -> None:
        if self._services is None:
            try:
                self._services = await self._startup.open_rest()
            except SocialInboxError as error:
                self._reporter.report(error)
                return
        if window is not self.window:
            return
        self._around.services = services = self._services
        window.live.listen_to(services.inbox)
        window.rest_opened()
        if self._teller is None:
            await bring(REST)
            self._watch_versions(window)
            if sys.platform == "linux":
                self._around.tasks.spawn(self._ask_portal(), "window: whether things may move")
            from socialinbox.ui.told.teller import Teller

            report = self._reporter.report
            self._teller = Teller(window, self._around, report, self.behind.tray)
            await self._teller.begin(services)

    async def _ask_portal(self) -> None:
        from socialinbox.ui.theme.portal import portal_wants_motion

        self._around.theme.let_move(await portal_wants_motion())

    def _watch_versions(self, window: MainWindow) -> None:
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
                watching = self._around.tasks.spawn(news, "news of versions")

        self._around.choices.follow(NEWS_OF_VERSIONS, window, choose)

    # -- another language
    def _on_language(self, wanted: str) -> None:
        speak(self._app, wanted)
        self._around.tasks.spawn(self.replace(), "window: another language")

    async def replace(self) -> None:
        """A new window in the place of this one: the same list, thread, words and size."""
        old, inbox = self.window, self._around.inbox
        if old.guard.shut or old.closing.ended:
            return
        await old.page.composer.flush()
        if self._teller is not None:
            await self._teller.aclose()
            self._teller = None
        where = Whereabouts.of(old)
        rows, _ = await old.threads.model.read(ThreadQuery())
        startup = replace(
            self._startup,
            first_threads=rows,
            counts=await inbox.counts(),
            accounts=await inbox.accounts(),
            window_state=old.remembering.now().state(),
            door=None,
            in_background=False,
            link="",
            crash_report=None,
        )
        heard = self._calls is not None
        self.close()
        self._make(startup)
        new = self.window
        new.completing.then(lambda: where.go(new))
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show()
        if heard:
            self.hear()
        # Its words are in the new one by now.
        old.closing.end()
        self._around.tasks.spawn(self._let_go(old), "window: the one before")

    async def _let_go(self, old: MainWindow) -> None:
        """What began in a window may still come to its parts, so they go after it."""
        for timer in old.findChildren(QTimer):
            timer.stop()
        try:
            await self._around.tasks.others(LINGERS)
        finally:
            old.deleteLater()
