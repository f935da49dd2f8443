"""Takes replies back, puts them off and lets them go, from the thread, a toast or the list."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import OutgoingFile, Scheduled
from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.domain.views import Entry, ThreadRow
from socialinbox.inbox.back import Back
from socialinbox.networks.contract import Route
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words, isolate

if TYPE_CHECKING:
    from socialinbox.ui.composer.sent import SentReply
    from socialinbox.ui.timeline.page import ThreadPage

SHOWN_LONGER = 1500
"""Milliseconds for which the toast stays when the reply has left."""


class Departures(QObject):
    """What happens to a reply between the press on Send and its leaving.

    `open_thread` shows a customer's thread, at a message if one is given. `counted` tells how many
    replies leave later, and how many of them have stopped.
    """

    counted = Signal(int, int)

    def __init__(
        self,
        around: Surroundings,
        verbs: Verbs,
        sheets: Sheets,
        open_thread: Callable[[int, int | None], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs
        self._sheets = sheets
        self._open_thread = open_thread
        self._page: ThreadPage | None = None
        self._listing = False

    def take_page(self, page: "ThreadPage") -> None:
        """The thread: its composer and its messages."""
        self._page = page
        page.view.now_pressed.connect(self._on_now)
        page.view.when_pressed.connect(self._on_when)
        page.composer.later_asked.connect(self.ask_when)
        self._around.tasks.spawn(self._count(), "replies: count those that leave later")

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
                why_not=self.tr("No reply is written"),
            ),
            Command("go.scheduled", Group.GO, self.tr("Replies that leave later"), self.show_list),
        )

    def _can_send(self) -> bool:
        return self._page is not None and self._page.composer.can_put_off

    # -- what was sent
    def sent(self, sent: "SentReply", row: ThreadRow | None) -> None:
        """Settle its thread where that was wished, and tell of it with the way back."""
        name = row.name if row is not None and row.id == sent.customer else ""
        self._around.tasks.see_through(self._tell(sent, name), "reply: tell")

    async def _tell(self, sent: "SentReply", name: str) -> None:
        undo: Back | None = None
        if sent.done:
            undo = await self._around.inbox.triage.done([sent.customer])
        from socialinbox.ui.leaving.words import sent_words

        words = sent_words(sent, name, self._around.clock())
        if words is None:
            return
        stays = int(sent.leaves.after.total_seconds() * 1000) + SHOWN_LONGER
        self._verbs.tell(words, lambda: self._take_back(sent, undo), stays)

    async def _take_back(self, sent: "SentReply", undo: Back | None) -> None:
        waits = sent.leaves.after or sent.leaves.put_off
        late: BadInput | None = None
        if waits:
            try:
                await self._around.inbox.discard(sent.delivery)
            except BadInput as error:
                late = error
        if undo is not None:
            await undo()
        if late is not None:
            raise late
        if waits:
            await self._give_back(sent.customer, sent.files)

    async def _give_back(self, customer: CustomerId, files: Sequence[OutgoingFile]) -> None:
        """Show the thread whose draft the words are again."""
        if self._page is not None:
            await self._page.composer.take_back(customer, files)
            if self._page.customer != customer:
                self._open_thread(customer, None)

    # -- the list
    def show_list(self) -> None:
        """Everything that leaves later."""
        if not self._listing:
            self._listing = True
            sheet = self._sheets.scheduled
            sheet.opened.connect(lambda one: self._open_thread(one.customer, one.message))
            sheet.now_pressed.connect(lambda one: self.leave_now(one.id))
            sheet.when_pressed.connect(self._on_listed_when)
            sheet.back_pressed.connect(self._on_listed_back)
        self._around.tasks.spawn(self._show_list(), "replies: those that leave later")

    async def _show_list(self) -> None:
        self._sheets.scheduled.show_list(await self._around.inbox.later.scheduled())

    def _on_listed_when(self, one: Scheduled) -> None:
        self.ask_another(one.id, None, one.leaves_at)

    def _on_listed_back(self, one: Scheduled) -> None:
        self._around.tasks.see_through(self._take_listed_back(one), "reply: take back")

    async def _take_listed_back(self, one: Scheduled) -> None:
        part = await self._around.inbox.around(one.message, 2)
        entry = next((entry for entry in part.entries if entry.id == one.message), None)
        keeper = self._around.files
        attached = entry.attachments if entry is not None else ()
        again = [keeper.again(each) for each in attached] if keeper is not None else []
        try:
            await self._around.inbox.discard(one.id)
        except SocialInboxError as error:
            self._verbs.say(error_words(error))
            return
        files = [file for file in again if file is not None]
        await self._give_back(one.customer, files)

    async def refresh(self, changes: Changes) -> None:
        """Count anew where a reply changed, and show the list anew while it is open."""
        if changes.deliveries:
            await self._count()
            if self._listing and self._sheets.scheduled.isVisible():
                await self._show_list()

    async def _count(self) -> None:
        found = await self._around.inbox.later.scheduled()
        self.counted.emit(len(found), sum(one.stopped is not None for one in found))

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
        self.ask_another(mark.id, route, mark.leaves_at)

    def ask_another(self, delivery: DeliveryId, route: Route | None, at: datetime | None) -> None:
        """Ask for another moment for a reply that waits."""
        self._sheets.when.ask(
            self.tr("Send at another time"), route, lambda to: self._put_off(delivery, to), at
        )

    def _put_off(self, delivery: DeliveryId, to: datetime) -> None:
        from socialinbox.ui.timeline.leaving import leaves_words

        moment = leaves_words(to, self._around.clock())
        words = self.tr("The reply {leaves}.").format(leaves=moment)
        self._do(lambda: self._around.inbox.later.put_off(delivery, to), "reply: put off", words)

    def ask_when(self) -> None:
        """Ask when the reply being written is to leave."""
        page = self._page
        if page is None or not page.composer.can_put_off or page.row is None:
            return
        title = self.tr("Send to {name} later").format(name=isolate(page.row.name))
        composer = page.composer
        self._sheets.when.ask(title, composer.route, lambda at: composer.send(done=False, at=at))

    def _do(self, act: Callable[[], Awaitable[None]], name: str, words: str = "") -> None:
        self._around.tasks.see_through(self._try(act, words), name)

    async def _try(self, act: Callable[[], Awaitable[None]], words: str) -> None:
        try:
            await act()
        except SocialInboxError as error:
            words = error_words(error)
        if words:
            self._verbs.say(words)


def _same_way(route: Route, entry: Entry) -> bool:
    return route.place.name == entry.place and route.to.identity == entry.identity
