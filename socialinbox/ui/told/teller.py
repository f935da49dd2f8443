"""Builds everything that tells the owner outside the thread, and ends it in reverse."""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property

from PySide6.QtCore import QObject

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.startup import Services
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.away import Absence, Away
from socialinbox.ui.told.away_card import AwayCard
from socialinbox.ui.told.notice import Desktop, desktop_for
from socialinbox.ui.told.notifications import Notifications
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.reminders import Reminders
from socialinbox.ui.told.returns import Returns
from socialinbox.ui.told.tray import Tray
from socialinbox.ui.told.voice import Means
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
        open_account=window.doors.open_account,
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
        self.absence = Absence(around, report, self)
        means = Means(around, self._desktop, ways, self.quiet, report)
        self.notifications = Notifications(means, self.absence.takes)
        self.reminders, self.returns = Reminders(means), Returns(means)
        self.quiet.pause_changed.connect(self._show_pause)
        tray.pause_wanted.connect(self._on_pause)
        self.absence.found.connect(self._on_away)
        self.absence.over.connect(self._on_away_over)
        for told in (self.notifications, self.reminders, self.returns):
            window.guard.covered_now.connect(told.hide_content)
        for seen in (self.reminders, self.returns):
            window.page.seen.connect(seen.on_seen)

    async def begin(self, services: Services) -> None:
        """From now on the desktop tells what arrives and what is due."""
        inbox = services.inbox
        standing = await inbox.telling.standing()
        await self.quiet.begin(inbox, standing.paused_until)
        self._show_pause()
        self.absence.begin(inbox, standing)
        self.notifications.listen_to(inbox, await inbox.accounts())
        if not self.absence.gathering:
            self._begin_reminding(inbox)

    async def aclose(self) -> None:
        """Tell nothing more."""
        await self.absence.aclose()
        self.quiet.close()
        await self.returns.aclose()
        await self.reminders.aclose()
        await self.notifications.aclose()
        await self._desktop.aclose()

    @cached_property
    def card(self) -> AwayCard:
        """What came while nobody was there; made when there is something to tell."""
        window = self._window
        card = AwayCard(self._around, window.frame)
        card.unread_pressed.connect(lambda: window.show_list(ThreadQuery(Box.UNREAD)))
        card.network_pressed.connect(
            lambda name: window.show_list(ThreadQuery(Box.UNREAD, NetworkName(name)))
        )
        card.closing_pressed.connect(lambda: window.show_list(ThreadQuery(Box.CLOSING)))
        card.to_do_pressed.connect(window.finder.show_to_do)
        card.account_pressed.connect(window.doors.open_account)
        card.put_away.connect(window.threads.view.setFocus)
        window.frame.lay_over(card)
        window.book.add(card)
        return card

    def _on_away(self, away: Away) -> None:
        self._around.tasks.spawn(self._show_away(away), "away: show")

    async def _show_away(self, away: Away) -> None:
        self.card.tell(away, await self._around.inbox.accounts())

    def _on_away_over(self, away: Away) -> None:
        """Whoever sees the card is told nothing twice; without a window the desktop tells it."""
        inbox = self._around.inbox
        self._around.tasks.spawn(self._go_on(inbox, away), "away: over")

    async def _go_on(self, inbox: Inbox, away: Away) -> None:
        if self._window.isVisible():
            due = await inbox.story.due_untold()
            await inbox.story.mark_told([one.follow_up.id for one in due])
            await inbox.telling.returned(lambda _customer: False)
            await inbox.telling.let_go(away.missed.ids)
        elif away.missed.messages:
            self.absence.leave(await self.notifications.about_missed(away.missed))
        self._begin_reminding(inbox)

    def _begin_reminding(self, inbox: Inbox) -> None:
        self.reminders.begin(inbox)
        self.returns.begin(inbox)

    def _on_pause(self, wanted: object) -> None:
        if isinstance(wanted, timedelta):
            self.quiet.pause(self._around.clock() + wanted)
        else:
            self.quiet.pause(self.quiet.tomorrow() if wanted else None)

    def _show_pause(self) -> None:
        self._tray.show_pause(self.quiet.paused_until)
