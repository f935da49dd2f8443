"""Builds everything that tells the owner outside the thread, and ends it in reverse."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject

from socialinbox.ui.startup import Services
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.notice import Desktop, desktop_for
from socialinbox.ui.told.notifications import Notifications
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.reminders import Reminders
from socialinbox.ui.told.tray import Tray
from socialinbox.ui.told.ways import Ways
from socialinbox.ui.verbs import Whom
from socialinbox.ui.window import MainWindow


def ways_into(window: MainWindow, around: Surroundings) -> Ways:
    """What a notice can have this window do."""

    def write(customer: int) -> None:
        page = window.page

        def opened(shown: int) -> None:
            page.seen.disconnect(opened)
            if shown == customer:
                page.composer.focus_reply()

        page.seen.connect(opened)
        window.open_thread(customer)

    def redraft(customer: int) -> None:
        if window.page.customer == customer:
            page = window.page
            around.tasks.spawn(page.composer.reload_draft(), "notifications: draft")

    return Ways(
        window,
        open_thread=window.open_thread,
        open_account=window.open_account,
        write=write,
        settle=lambda row: window.verbs.done(Whom.of(row)),
        redraft=redraft,
        sent=window.reading.departures.sent,
        open_customer=lambda: window.page.customer,
        covered=lambda: window.guard.covered,
    )


class Teller(QObject):
    """Listens from `begin` on."""

    def __init__(
        self,
        window: MainWindow,
        around: Surroundings,
        report: Callable[[BaseException], None],
        tray: Tray,
        desktop: Desktop | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._tray = window, around, tray
        self._desktop = desktop or desktop_for(tray)
        ways = ways_into(window, around)
        self.quiet = Quiet(around, self)
        self.notifications = Notifications(around, self._desktop, ways, self.quiet, report)
        self.reminders = Reminders(around, self._desktop, ways, self.quiet, report)
        self.quiet.pause_changed.connect(self._show_pause)
        tray.pause_wanted.connect(self._on_pause)
        window.guard.covered_now.connect(self.notifications.hide_content)

    async def begin(self, services: Services) -> None:
        """From now on the desktop tells what arrives and what is due."""
        inbox = services.inbox
        standing = await inbox.telling.standing()
        self.quiet.begin(standing.paused_until)
        self._show_pause()
        self.notifications.listen_to(inbox, await inbox.accounts())
        self.reminders.begin(inbox)

    async def aclose(self) -> None:
        """Tell nothing more."""
        self.quiet.close()
        await self.reminders.aclose()
        await self.notifications.aclose()
        await self._desktop.aclose()

    def _on_pause(self, wanted: object) -> None:
        if isinstance(wanted, timedelta):
            self.quiet.pause(self._around.clock() + wanted)
        else:
            self.quiet.pause(self.quiet.tomorrow() if wanted else None)

    def _show_pause(self) -> None:
        self._tray.show_pause(self.quiet.paused_until)
