"""What the owner does with a thread, each with its toast and its way back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.toasts import FOR, Toast
from socialinbox.ui.words import error_words, isolate

KEPT = 50


@dataclass(frozen=True, slots=True)
class _Step:
    words: str
    back: Callable[[], Awaitable[None]]


class Verbs(QObject):
    """Does, tells, and remembers the way back; `undo_last` goes it."""

    def __init__(self, around: Surroundings, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._toast = toast
        self._steps: list[_Step] = []

    def commands(self) -> tuple[Command, ...]:
        """The way back."""
        words = self.tr("Undo the last")
        return (Command("undo", Group.WINDOW, words, self.undo_last, ("Z", "Ctrl+Z")),)

    def done(self, row: ThreadRow) -> None:
        """Settle a thread, or bring it back."""
        self._spawn(self._done(row.id, row.name, not row.done), "verb: done")

    def settle(self, row: ThreadRow) -> None:
        """Settle a thread after a reply."""
        self._spawn(self._done(row.id, row.name, True), "verb: done")

    def save(self, row: ThreadRow) -> None:
        """Keep a thread for offline review, or no longer."""
        self._spawn(self._save(row), "verb: save")

    def unread(self, customer: CustomerId) -> None:
        """Show as unread again."""
        self._spawn(self._unread(customer), "verb: unread")

    def say(self, words: str) -> None:
        """Tell what can't be undone, or why something could not be done."""
        self._toast.say(words)

    def undo_last(self) -> None:
        """Take back what was done last."""
        if self._steps:
            step = self._steps.pop()
            self._spawn(self._go_back(step), "verb: undo")
        else:
            self._toast.say(self.tr("Nothing to undo."))

    # -- doing
    def _spawn(self, coroutine: "Awaitable[None]", name: str) -> None:
        self._around.tasks.spawn(coroutine, name)  # type: ignore[arg-type]

    async def _done(self, customer: CustomerId, name: str, done: bool) -> None:
        await self._around.inbox.set_done(customer, done)
        words = self.tr("{name}: done.") if done else self.tr("{name} is back in the inbox.")
        self.tell(
            words.format(name=isolate(name)),
            lambda: self._around.inbox.set_done(customer, not done),
        )

    async def _save(self, row: ThreadRow) -> None:
        await self._around.inbox.set_saved(row.id, not row.saved)
        words = self.tr("{name}: saved.") if not row.saved else self.tr("{name}: saved no longer.")
        self.tell(
            words.format(name=isolate(row.name)),
            lambda: self._around.inbox.set_saved(row.id, row.saved),
        )

    async def _unread(self, customer: CustomerId) -> None:
        await self._around.inbox.mark_unread(customer)
        self._toast.say(self.tr("Marked as unread."))

    # -- telling
    def tell(self, words: str, back: Callable[[], Awaitable[None]], stays: int = FOR) -> None:
        """Tell what was done for so many milliseconds at least, and remember the way back."""
        step = self.remember(words, back)
        self._toast.say(words, lambda: self._undo(step), stays)

    def remember(self, words: str, back: Callable[[], Awaitable[None]]) -> "_Step":
        """Remember the way back of what needs no telling."""
        step = _Step(words, back)
        self._steps.append(step)
        del self._steps[:-KEPT]
        return step

    def _undo(self, step: _Step) -> None:
        if step in self._steps:
            self._steps.remove(step)
        self._spawn(self._go_back(step), "verb: undo")

    async def _go_back(self, step: _Step) -> None:
        try:
            await step.back()
        except SocialInboxError as error:
            self._toast.say(error_words(error))
            return
        self._toast.say(self.tr("Undone."))
