"""Decides what the desktop tells: new messages while the window is elsewhere, and trouble."""

import platform
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from socialinbox.config.settings.declared import HIDE_CONTENT, NOTIFICATIONS
from socialinbox.domain.account import Account
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.ids import AccountId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.aio import Tasks
from socialinbox.ui.sidebar.health import shape, trouble
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import listed, one_line, tr

GATHERED = 1500
"""Milliseconds in which messages that arrive are gathered into one notice."""
NAMED = 3
"""How many customers a notice names."""
LOOKED_AT = 40
"""How many of a followed customer's newest messages may have come at once."""
SHOWN = 140
"""How much of a message a notice shows."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What the desktop shows. A notice with the key of an earlier one takes its place.

    `opened` is called when the owner presses it.
    """

    key: str
    title: str
    body: str
    urgent: bool
    opened: Callable[[], None]


class Desktop(Protocol):
    """A way to show notices. Where there is none, `show` does nothing and says so in the log."""

    async def show(self, notice: Notice) -> None:
        """Show it; never blocks and raises nothing on purpose."""
        ...

    async def aclose(self) -> None:
        """Let the desktop go."""
        ...


def desktop_for(parent: QObject) -> Desktop:
    """The way of this system."""
    if platform.system() == "Linux":
        from socialinbox.ui.desktop_bus import BusDesktop

        return BusDesktop()
    from socialinbox.ui.desktop_tray import TrayDesktop

    return TrayDesktop(parent)


class Notifications(QObject):
    """Listens to an inbox from `listen_to` on. Each trouble and each message is told once.

    The settings may keep customers' names and words out of what the desktop shows; so does a
    window that is `covered`, and then the owner's own accounts are not named either. With the
    notifications off it tells only of customers whom the owner follows; of those it tells even
    while the window is in front, unless it is their thread that is open.
    """

    def __init__(
        self,
        window: QMainWindow,
        around: Surroundings,
        desktop: Desktop,
        report: Callable[[BaseException], None],
        open_thread: Callable[[int], None],
        open_account: Callable[[int], None],
        open_customer: Callable[[], int | None] = lambda: None,
        covered: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self._window, self._around, self._desktop = window, around, desktop
        self._open_thread, self._open_account = open_thread, open_account
        self._open_customer = open_customer
        self._covered = covered
        self._tasks = Tasks(report)
        self._gathered = NOTHING
        self._troubled: set[AccountId] = set()
        self._stop: Callable[[], None] = lambda: None
        self._timer = QTimer(self, interval=GATHERED, singleShot=True)
        self._timer.timeout.connect(self._on_timer)

    def listen_to(self, inbox: Inbox, accounts: list[Account]) -> None:
        """Begin, or go on with another inbox. What is wrong with `accounts` has been told."""
        self._stop()
        self._troubled = {account.id for account in accounts if _broken(account)}
        self._stop = inbox.subscribe(self._on_changes)

    async def aclose(self) -> None:
        """Listen no longer and let the desktop go."""
        self._stop()
        self._timer.stop()
        await self._tasks.aclose()
        await self._desktop.aclose()

    @property
    def _content(self) -> bool:
        return not self._around.choices[HIDE_CONTENT] and not self._covered()

    @property
    def _everything(self) -> bool:
        return self._around.choices[NOTIFICATIONS]

    def _on_changes(self, changes: Changes) -> None:
        if changes.arrived or changes.accounts:
            self._gathered |= changes
            if not self._timer.isActive():
                self._timer.start()

    def _on_timer(self) -> None:
        gathered, self._gathered = self._gathered, NOTHING
        self._tasks.spawn(self._tell(gathered), "notifications: tell")

    async def _tell(self, changes: Changes) -> None:
        inbox = self._around.inbox
        if changes.accounts and self._everything:
            for account in await inbox.accounts():
                await self._about_account(account)
        if not changes.arrived:
            return
        rows = list((await inbox.rows(list(changes.customers))).values())
        # Not only unread ones: an open thread in a window behind others counts as read.
        rows = [row for row in rows if row.last_direction is Direction.IN]
        active = self._window.isActiveWindow() and not self._covered()
        followed = [row for row in rows if row.followed and not self._seen(row, active)]
        counts = {row.id: await self._arrived(row, changes) for row in followed}
        for row in followed:
            if counts[row.id]:
                await self._about_followed(row, counts[row.id])
        others = [row for row in rows if row not in followed]
        if others and self._everything and not active:
            await self._about_messages(others, len(changes.arrived) - sum(counts.values()))

    def _seen(self, row: ThreadRow, active: bool) -> bool:
        return active and self._open_customer() == row.id

    async def _arrived(self, row: ThreadRow, changes: Changes) -> int:
        """How many of the messages that have come are this customer's."""
        newest = await self._around.inbox.newest(row.id, LOOKED_AT)
        return sum(entry.id in changes.arrived for entry in newest.entries)

    async def _about_followed(self, row: ThreadRow, count: int) -> None:
        title, body = tr("A customer you follow has written"), ""
        if self._content:
            title = row.name
            if count > 1:
                title = f"{row.name}: {tr('%n new message(s)', count)}"
            body = one_line(row.last_text)[:SHOWN]
        await self._desktop.show(
            Notice(
                f"followed-{row.id}",
                title,
                body,
                urgent=True,
                opened=lambda: self._raise(lambda: self._open_thread(row.id)),
            )
        )

    async def _about_account(self, account: Account) -> None:
        if not _broken(account):
            self._troubled.discard(account.id)
            return
        if account.id in self._troubled:
            return
        self._troubled.add(account.id)
        title = tr("{name} needs your attention").format(name=account.own.name)
        words = trouble(account, self._around.clock())
        if self._covered():
            title, words = tr("An account needs your attention"), ""
        await self._desktop.show(
            Notice(
                f"account-{account.id}",
                title,
                words,
                urgent=True,
                opened=lambda: self._raise(lambda: self._open_account(account.id)),
            )
        )

    async def _about_messages(self, rows: list[ThreadRow], count: int) -> None:
        rows.sort(key=lambda row: row.last_at, reverse=True)
        newest = rows[0]
        title = tr("%n new message(s)", count)
        body = ""
        if self._content and len(rows) == 1:
            title = newest.name if count == 1 else f"{newest.name}: {title}"
            body = one_line(newest.last_text)[:SHOWN]
        elif self._content:
            body = listed(row.name for row in rows[:NAMED])
            if len(rows) > NAMED:
                body += " " + tr("and %n more", len(rows) - NAMED)
        await self._desktop.show(
            Notice(
                "messages",
                title,
                body,
                urgent=False,
                opened=lambda: self._raise(lambda: self._open_thread(newest.id)),
            )
        )

    def _raise(self, then: Callable[[], None]) -> None:
        bring_to_front(self._window, then)


def bring_to_front(window: QMainWindow, then: Callable[[], None]) -> None:
    """Show the window over all others, then do what the notice was about."""
    window.show()
    window.raise_()
    window.activateWindow()
    then()


def _broken(account: Account) -> bool:
    return shape(account) is Health.BROKEN
