"""Tells once of each thread whose time of being snoozed is over, and takes it back when handled."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject

from socialinbox.config.settings.declared import NOTIFICATIONS, SNOOZE_NOTICES
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.told import sayings
from socialinbox.ui.told.notice import Notice
from socialinbox.ui.told.voice import APART, Means, Voice
from socialinbox.ui.words import tr

TOGETHER = "returns"
"""Key of the notice that is about several."""


def _key(customer: int) -> str:
    return f"return-{customer}"


class Returns(Voice):
    """Looks from `begin` on. What comes back while it is quiet for its customer is told afterwards,
    unless it was opened meanwhile; what comes back before the owner's eyes is on top of his list
    already."""

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._shown: dict[CustomerId, str] = {}
        """The notice that tells of each customer, by its key."""
        self._opened: set[CustomerId] = set()
        """Which threads the owner has looked into while it was quiet."""
        means.quiet.changed.connect(self._look_later)
        means.ways.window.installEventFilter(self)

    def begin(self, inbox: Inbox) -> None:
        """From now on; what came back meanwhile is told at once."""
        self._listen(inbox, self._on_changes)
        self._look_later()

    async def aclose(self) -> None:
        """Look no longer; what the desktop shows goes with the window that it would open."""
        self._ways.window.removeEventFilter(self)
        await super().aclose()
        await self._take_back(set(self._shown))

    def hide_content(self) -> None:
        """The window is locked: what the desktop shows of customers goes at once."""
        self._tasks.spawn(self._take_back(set(self._shown)), "returns: hide")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the window has seen what is open in it."""
        if event.type() is QEvent.Type.WindowActivate and self._shown:
            customer = self._ways.open_customer()
            if customer is not None and not self._ways.covered():
                self.on_seen(customer)
        return False

    def on_seen(self, customer: int) -> None:
        """The owner has opened a thread."""
        seen = CustomerId(customer)
        if self._held(seen):
            self._opened.add(seen)
        if seen in self._shown:
            self._tasks.spawn(self._take_back({seen}), "returns: seen")

    # -- what is heard
    def _on_changes(self, changes: Changes) -> None:
        if changes.woke:
            self._look_later()
        touched = self._shown.keys() & (changes.customers | changes.gone)
        if touched:
            self._tasks.spawn(self._look_after(touched), "returns: handled")

    def _look_later(self) -> None:
        self._tasks.spawn(self._look(), "returns: look")

    def _held(self, customer: CustomerId) -> bool:
        return self._quiet.held(customer) is not None

    async def _look(self) -> None:
        inbox, choices = self._around.inbox, self._around.choices
        # Noted first, and whatever the settings are: told twice is worse than by the list alone.
        returned = await inbox.telling.returned(self._held)
        back = [one for one in returned if one not in self._opened]
        self._opened = {one for one in self._opened if self._held(one)}
        if not back or not (choices[NOTIFICATIONS] and choices[SNOOZE_NOTICES]):
            return
        if not self._ways.looked_at:
            rows = await inbox.rows(back)
            await self._tell([rows[one] for one in back if one in rows])

    async def _look_after(self, touched: Collection[CustomerId]) -> None:
        """What was settled, put away again or answered, or has new words, is told no more."""
        rows = await self._around.inbox.rows(list(touched))
        await self._take_back({one for one in touched if _is_over(rows.get(one))})

    async def _take_back(self, customers: Collection[CustomerId]) -> None:
        keys = [self._shown.pop(one) for one in customers if one in self._shown]
        for key in dict.fromkeys(keys):
            if key not in self._shown.values():
                await self._desktop.withdraw(key)

    # -- telling
    async def _tell(self, rows: Sequence[ThreadRow]) -> None:
        if self._content and len(rows) <= APART:
            for row in rows:
                self._shown[row.id] = _key(row.id)
                await self._desktop.show(self._about(row))
        elif rows:
            for row in rows:
                self._shown[row.id] = TOGETHER
            await self._desktop.show(self._about_several(rows))

    def _about(self, row: ThreadRow) -> Notice:
        return Notice(
            _key(row.id),
            tr("Back from snooze: {name}").format(name=row.name),
            sayings.thread_body(row),
            urgent=False,
            opened=self._ways.to_front(lambda: self._ways.open_thread(row.id)),
            reply=self._ways.guarded(self._ways.to_front(lambda: self._ways.write(row.id))),
            done=self._ways.guarded(lambda: self._ways.settle(row)),
            sound=self._sounds(row.id),
            gone=lambda: self._forget(_key(row.id)),
        )

    def _about_several(self, rows: Sequence[ThreadRow]) -> Notice:
        newest = rows[-1].id
        return Notice(
            TOGETHER,
            sayings.back(rows),
            sayings.names(rows) if self._content else "",
            urgent=False,
            opened=self._ways.to_front(lambda: self._ways.open_thread(newest)),
            sound=self._sounds(newest),
            gone=lambda: self._forget(TOGETHER),
        )

    def _forget(self, key: str) -> None:
        self._shown = {one: shown for one, shown in self._shown.items() if shown != key}


def _is_over(row: ThreadRow | None) -> bool:
    if row is None or row.done or row.snoozed_until is not None or row.woke_at is None:
        return True
    return row.last_at > row.woke_at
