"""Tells of each follow-up once, when it is due."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from socialinbox.domain.changes import Changes
from socialinbox.domain.story import ToDo
from socialinbox.inbox.contract import Inbox
from socialinbox.ui.told.notice import Notice
from socialinbox.ui.told.voice import APART, Means, Voice
from socialinbox.ui.words import listed, tr

EVERY = 20_000
"""Milliseconds between two looks at the clock."""
SOON = 200
"""Milliseconds after a change: what was put down for just now is not waited for."""
TOGETHER = "to-do"
"""Key of the notice that is about several."""


class Reminders(Voice):
    """Looks from `begin` on what is due. What falls due while it is quiet for its customer is told
    when that is over; the list shows it meanwhile."""

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._looking = False
        self._shown: dict[str, ToDo] = {}
        """What each notice about one thing tells of, while it is there."""
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._on_timer)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._on_timer)
        means.quiet.changed.connect(self._on_timer)

    def begin(self, inbox: Inbox) -> None:
        """From now on; what fell due meanwhile is told at once."""
        self._listen(inbox, self._on_changes)
        self._timer.start()
        self._soon.start()

    async def aclose(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._soon.stop()
        await super().aclose()

    def hide_content(self) -> None:
        """The window is locked: what the desktop shows of customers goes at once."""
        self._tasks.spawn(self._take_back([*self._shown, TOGETHER]), "reminders: hide")

    def on_seen(self, customer: int) -> None:
        """The owner has opened a thread, and sees there what is due."""
        keys = [key for key, one in self._shown.items() if one.follow_up.customer == customer]
        if keys:
            self._tasks.spawn(self._take_back(keys), "reminders: seen")

    def _on_changes(self, changes: Changes) -> None:
        if changes.customers and not self._soon.isActive():
            self._soon.start()
        if any(one.follow_up.customer in changes.customers for one in self._shown.values()):
            self._tasks.spawn(self._look_after(), "reminders: handled")

    def _on_timer(self) -> None:
        if not self._looking:
            self._looking = True
            self._tasks.spawn(self._look(), "reminders: look")

    async def _look(self) -> None:
        try:
            story = self._around.inbox.story
            untold = await story.due_untold()
            due = [one for one in untold if self._quiet.held(one.follow_up.customer) is None]
            if due:
                # Noted first: told twice is worse than told by the list alone.
                await story.mark_told([one.follow_up.id for one in due])
                await self._tell(due)
        finally:
            self._looking = False

    async def _look_after(self) -> None:
        """What was done, put off or taken away is told no more."""
        todo = [one.follow_up for one in await self._around.inbox.story.to_do()]
        due = {(one.id, one.due_at) for one in todo}
        said = {key: one.follow_up for key, one in self._shown.items()}
        await self._take_back([key for key, one in said.items() if (one.id, one.due_at) not in due])

    async def _take_back(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._shown.pop(key, None)
            await self._desktop.withdraw(key)

    async def _tell(self, due: Sequence[ToDo]) -> None:
        if len(due) <= APART:
            for one in due:
                await self._desktop.show(self._notice(one))
            return
        first = due[0].follow_up.customer
        names = listed(dict.fromkeys(one.name for one in due)) if self._content else ""
        await self._desktop.show(
            Notice(
                TOGETHER,
                tr("%n thing(s) to do (is|are) due", len(due)),
                names,
                urgent=True,
                opened=self._ways.to_front(lambda: self._ways.open_thread(first)),
                sound=self._sounds(first),
            )
        )

    def _notice(self, one: ToDo) -> Notice:
        title, body = tr("Something to do is due"), ""
        if self._content:
            title = tr("To do: {what}").format(what=one.follow_up.text)
            body = one.name
        customer, key = one.follow_up.customer, f"to-do-{one.follow_up.id}"
        self._shown[key] = one
        return Notice(
            key,
            title,
            body,
            urgent=True,
            opened=self._ways.to_front(lambda: self._ways.open_thread(customer)),
            sound=self._sounds(customer),
            gone=lambda: self._forget(key),
        )

    def _forget(self, key: str) -> None:
        self._shown.pop(key, None)
