"""Takes replies back, puts them off and lets them go, from the thread, a toast or the list."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.views import Entry, ThreadRow
from socialinbox.networks.contract import Route
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.leaving.words import sent_words
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words, isolate, when_due

if TYPE_CHECKING:
    from socialinbox.ui.timeline.page import ThreadPage

SHOWN_LONGER = 1500
"""Milliseconds for which the toast stays when the reply has left."""


class Departures(QObject):
    """What happens to a reply between the press on Send and its leaving.

    `open_thread` shows the thread of a customer whose reply was taken back.
    """

    def __init__(
        self,
        around: Surroundings,
        verbs: Verbs,
        sheets: Sheets,
        open_thread: Callable[[int], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs
        self._sheets = sheets
        self._open_thread = open_thread
        self._page: ThreadPage | None = None

    def take_page(self, page: "ThreadPage") -> None:
        """The thread: its composer and its messages."""
        self._page = page
        page.view.now_pressed.connect(self._on_now)
        page.view.when_pressed.connect(self._on_when)
        page.composer.later_asked.connect(self.ask_when)

    def commands(self) -> tuple[Command, ...]:
        """Sending later, by key."""
        return (
            Command(
                "reply.later",
                Group.THREAD,
                self.tr("Send the reply later…"),
                self.ask_when,
                ("Ctrl+Shift+L",),
                self._can_send,
            ),
        )

    def _can_send(self) -> bool:
        return self._page is not None and self._page.composer.can_put_off

    # -- what was sent
    def sent(self, sent: SentReply, row: ThreadRow | None) -> None:
        """Settle its thread where that was wished, and tell of it with the way back."""
        name = row.name if row is not None and row.id == sent.customer else ""
        self._around.tasks.spawn(self._tell(sent, name), "reply: tell")

    async def _tell(self, sent: SentReply, name: str) -> None:
        if sent.done:
            await self._around.inbox.set_done(sent.customer, True)
        words = sent_words(sent, name, self._around.clock())
        if words is None:
            return
        stays = int(sent.leaves.after.total_seconds() * 1000) + SHOWN_LONGER
        self._verbs.tell(words, lambda: self._take_back(sent), stays)

    async def _take_back(self, sent: SentReply) -> None:
        waits = sent.leaves.after or sent.leaves.put_off
        late: BadInput | None = None
        if waits:
            try:
                await self._around.inbox.discard(sent.delivery)
            except BadInput as error:
                late = error
        if sent.done:
            await self._around.inbox.set_done(sent.customer, False)
        if late is not None:
            raise late
        if waits and self._page is not None:
            await self._page.composer.take_back(sent.customer, sent.files)
            if self._page.customer != sent.customer:
                self._open_thread(sent.customer)

    # -- what waits
    def _on_now(self, entry: Entry) -> None:
        if entry.delivery is not None:
            self.leave_now(entry.delivery.id)

    def leave_now(self, delivery: DeliveryId) -> None:
        """Let a reply go that waits."""
        self._do(lambda: self._around.inbox.later.leave_now(delivery), "reply: now")

    def _on_when(self, entry: Entry) -> None:
        mark, page = entry.delivery, self._page
        if mark is None or page is None:
            return
        route = next(
            (r for r in page.composer.routes if _same_way(r, entry)),
            None,
        )
        self.ask_another(mark.id, page.customer, route, mark.leaves_at)

    def ask_another(
        self,
        delivery: DeliveryId,
        _customer: CustomerId | None,
        route: Route | None,
        at: datetime | None,
    ) -> None:
        """Ask for another moment for a reply that waits."""
        self._sheets.when.ask(
            self.tr("Send at another time"), route, lambda to: self._put_off(delivery, to), at
        )

    def _put_off(self, delivery: DeliveryId, to: datetime) -> None:
        self._do(lambda: self._around.inbox.later.put_off(delivery, to), "reply: put off")
        now = self._around.clock()
        self._verbs.say(self.tr("Leaves {time}.").format(time=when_due(to, now)))

    def ask_when(self) -> None:
        """Ask when the reply being written is to leave."""
        page = self._page
        if page is None or not page.composer.can_put_off or page.row is None:
            return
        title = self.tr("Send to {name} later").format(name=isolate(page.row.name))
        composer = page.composer
        self._sheets.when.ask(title, composer.route, lambda at: composer.send(done=False, at=at))

    def _do(self, act: Callable[[], Awaitable[None]], name: str) -> None:
        self._around.tasks.spawn(self._try(act), name)

    async def _try(self, act: Callable[[], Awaitable[None]]) -> None:
        try:
            await act()
        except SocialInboxError as error:
            self._verbs.say(error_words(error))


def _same_way(route: Route, entry: Entry) -> bool:
    return route.place.name == entry.place and route.to.identity == entry.identity
