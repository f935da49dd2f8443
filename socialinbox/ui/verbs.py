"""What the owner does with threads, each with its toast and its way back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.back import Back
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.toasts import FOR, Toast
from socialinbox.ui.words import error_words, isolate, when_due_inside

if TYPE_CHECKING:
    import asyncio

KEPT = 50


@dataclass(eq=False, slots=True)
class _Step:
    words: str
    place: QObject | None
    back: Callable[[], Awaitable[None]] | None = None
    """None while it is being done, and where it could not be."""
    doing: "asyncio.Task[object] | None" = None
    """What it is being done by; whoever takes it back waits for that."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Threads that something is decided about: their numbers, and the name of a single one."""

    ids: tuple[CustomerId, ...]
    name: str = ""

    @classmethod
    def of(cls, row: ThreadRow) -> "Whom":
        """One thread."""
        return cls((row.id,), row.name)


class Verbs(QObject):
    """Does, tells, and remembers the way back; `undo_last` goes it.

    `came_back` is told of a single thread that an undoing has brought back. `place` says on which
    page or sheet one is; there only what was done there is undone. None: all that is shown at once.
    """

    def __init__(self, around: Surroundings, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._toast = toast
        self._steps: list[_Step] = []
        self.came_back: Callable[[CustomerId], object] = lambda customer: None
        self.place: Callable[[], QObject | None] = lambda: None

    def commands(self) -> tuple[Command, ...]:
        """The way back."""
        words = self.tr("Undo the last")
        keys = ("Z", "Ctrl+Z")
        return (Command("undo", Group.WINDOW, words, self.undo_last, keys, everywhere=True),)

    # -- decisions about threads
    def done(self, whom: Whom, done: bool = True) -> None:
        """Settle threads, or bring them back."""
        words = self.tr("{who}: done.") if done else self.tr("{who}: back in the inbox.")
        act = self._back_to(whom, lambda: self._around.inbox.triage.done(whom.ids, done))
        self.decide("done", self._about(words, whom), act)

    def snooze(self, whom: Whom, until: datetime) -> None:
        """Take threads out of the inbox until a moment."""
        words = self.tr("{who}: snoozed until {time}.")
        words = self._about(words, whom, time=when_due_inside(until, self._around.clock()))
        act = self._back_to(whom, lambda: self._around.inbox.triage.snooze(whom.ids, until))
        self.decide("snooze", words, act)

    def wake(self, whom: Whom) -> None:
        """Bring snoozed threads back now."""
        words = self._about(self.tr("{who}: back in the inbox."), whom)
        self.decide("wake", words, lambda: self._around.inbox.triage.wake(whom.ids))

    def save(self, whom: Whom, saved: bool = True) -> None:
        """Keep threads for offline review, or no longer."""
        words = self.tr("{who}: saved.") if saved else self.tr("{who}: saved no longer.")
        act = self._around.inbox.triage.save
        self.decide("save", self._about(words, whom), lambda: act(whom.ids, saved))

    def read(self, whom: Whom, read: bool = True) -> None:
        """Show threads as read, or as unread again."""
        words = self.tr("{who}: marked as read.") if read else self.tr("{who}: marked as unread.")
        act = self._around.inbox.triage.read
        self.decide("read", self._about(words, whom), lambda: act(whom.ids, read))

    def tag(self, whom: Whom, name: str) -> None:
        """Let threads bear a tag."""
        words = self._about(self.tr("{who}: tagged {tag}."), whom, tag=isolate(name.strip()))
        self.decide("tag", words, lambda: self._around.inbox.triage.tag(whom.ids, name))

    def _about(self, words: str, whom: Whom, **more: str) -> str:
        who = isolate(whom.name)
        if not whom.name:
            who = self.many(whom.ids)
        return words.format(who=who, **more)

    def many(self, ids: Sequence[CustomerId]) -> str:
        """So many threads."""
        return self.tr("%n thread(s)", "", len(ids))

    def _back_to(
        self, whom: Whom, act: Callable[[], Awaitable[Back]]
    ) -> Callable[[], Awaitable[Back]]:
        """The way back of what sent the owner on to another thread leads to this one again."""
        if len(whom.ids) != 1:
            return act

        async def acted() -> Back:
            undo = await act()

            async def back() -> None:
                await undo()
                self.came_back(whom.ids[0])

            return back

        return acted

    # -- doing
    def decide(self, name: str, words: str, act: Callable[[], Awaitable[Back]]) -> None:
        """Do it, tell it in these words, and remember the way back; or tell why it can't be.

        It can be taken back at once: whoever is quicker than the disk means this, and nothing
        that was done before it.
        """
        step = self._keep(_Step(words, self.place()))
        step.doing = self._around.tasks.see_through(self._decide(step, act), f"verb: {name}")

    async def _decide(self, step: _Step, act: Callable[[], Awaitable[Back]]) -> None:
        try:
            step.back = await act()
        except SocialInboxError as error:
            self._toast.say(error_words(error))
            return
        finally:
            if step.back is None:
                self._forget(step)
        # Where it is being taken back already there is nothing to tell of it.
        if step in self._steps:
            self._toast.say(step.words, lambda: self._undo(step))

    def say(self, words: str) -> None:
        """Tell what can't be undone, or why something could not be done."""
        self._toast.say(words)

    def undo_last(self) -> None:
        """Take back what was done last."""
        here = self.place()
        steps = (one for one in reversed(self._steps) if here is None or one.place is here)
        step = next(steps, None)
        if step is None:
            self._toast.say(self.tr("Nothing to undo."))
        else:
            self._undo(step)

    # -- telling
    def tell(self, words: str, back: Callable[[], Awaitable[None]], stays: int = FOR) -> None:
        """Tell what was done for so many milliseconds at least, and remember the way back."""
        step = self.remember(words, back)
        self._toast.say(words, lambda: self._undo(step), stays)

    def remember(self, words: str, back: Callable[[], Awaitable[None]]) -> "_Step":
        """Remember the way back of what needs no telling."""
        return self._keep(_Step(words, self.place(), back))

    def _keep(self, step: _Step) -> _Step:
        self._steps.append(step)
        del self._steps[:-KEPT]
        return step

    def _forget(self, step: _Step) -> None:
        if step in self._steps:
            self._steps.remove(step)

    def _undo(self, step: _Step) -> None:
        self._forget(step)
        self._around.tasks.see_through(self._go_back(step), "verb: undo")

    async def _go_back(self, step: _Step) -> None:
        if step.doing is not None:
            import asyncio

            await asyncio.wait({step.doing})
        if step.back is None:
            # It could not be done, which was told.
            return
        try:
            await step.back()
        except SocialInboxError as error:
            self._toast.say(error_words(error))
            return
        self._toast.say(self.tr("Undone."))
