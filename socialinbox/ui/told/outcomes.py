"""What came of a reply that was typed in a notice: it leaves soon, or it was not sent."""

import asyncio

from socialinbox.domain.views import ThreadRow
from socialinbox.ui.aio import Tasks
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.told.answering import Answered
from socialinbox.ui.told.notice import Desktop, Notice
from socialinbox.ui.told.ways import Ways
from socialinbox.ui.words import tr


class Outcomes:
    """Tells it where the words were typed; `tasks` are of whoever took them there."""

    def __init__(self, around: Surroundings, desktop: Desktop, ways: Ways, tasks: Tasks) -> None:
        self._around, self._desktop, self._ways, self._tasks = around, desktop, ways, tasks
        self._shown: set[str] = set()

    async def tell(self, answered: Answered, row: ThreadRow, text: str) -> None:
        """Returns when it is told; what can be taken back goes from the screen when it has left."""
        if answered.sent is not None:
            await self._around.inbox.triage.read([row.id])
            self._ways.sent(answered.sent, row)
            await self._offer_undo(answered.sent, row, text)
            return
        self._ways.redraft(row.id)
        title = tr("Not sent to {name}").format(name=row.name)
        words = tr("{why} Your words are kept as the draft.").format(why=answered.why)
        if self._ways.covered():
            title, words = tr("A reply was not sent"), ""
        await self._show(
            Notice(
                f"unsent-{row.id}",
                title,
                words,
                urgent=True,
                opened=self._ways.to_front(lambda: self._ways.write(row.id)),
            )
        )

    async def take_back(self) -> None:
        """The window is locked, or ends: nothing of it stays on the screen."""
        for key in list(self._shown):
            await self._withdraw(key)

    async def _offer_undo(self, sent: SentReply, row: ThreadRow, text: str) -> None:
        """Where the words were typed they can be taken back as well, until they leave."""
        seconds = int(sent.leaves.after.total_seconds())
        if not seconds:
            return
        key = f"sent-{row.id}"

        def undo() -> None:
            self._tasks.see_through(self._take_words_back(sent, key), "notifications: undo")

        if not self._ways.covered():
            await self._show(
                Notice(
                    key,
                    tr("Leaves in %n second(s)", seconds),
                    text,
                    urgent=False,
                    opened=self._ways.to_front(lambda: self._ways.open_thread(row.id)),
                    undo=self._ways.guarded(undo),
                )
            )
        self._tasks.spawn(self._withdraw_after(key, seconds), "notifications: it has left")

    async def _withdraw_after(self, key: str, seconds: int) -> None:
        await asyncio.sleep(seconds)
        await self._withdraw(key)

    async def _take_words_back(self, sent: SentReply, key: str) -> None:
        await self._around.inbox.discard(sent.delivery)
        await self._withdraw(key)
        self._ways.redraft(sent.customer)

    async def _show(self, notice: Notice) -> None:
        self._shown.add(notice.key)
        await self._desktop.show(notice)

    async def _withdraw(self, key: str) -> None:
        self._shown.discard(key)
        await self._desktop.withdraw(key)
