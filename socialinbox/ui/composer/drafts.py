"""Keeps unsent words: a little after the last key, and at once when the thread is left."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.ids import CustomerId
from socialinbox.ui.surroundings import Surroundings

AFTER = 400
"""Milliseconds without a key."""
AGAIN = 3000
"""Milliseconds until words are stored that the disk did not take."""

Words = TypeVar("Words")


class Drafts(Generic[Words]):
    """The words that are not stored yet, of each thread; what the disk does not take waits here.

    `store` keeps them: there is one for replies and one for notes, which never meet.
    """

    def __init__(
        self,
        around: Surroundings,
        parent: QObject,
        store: Callable[[CustomerId, Words], Awaitable[None]],
    ) -> None:
        self._around = around
        self._store = store
        self._unsaved: dict[CustomerId, Words] = {}
        self._refused = False
        self._timer = QTimer(parent, singleShot=True)
        self._timer.timeout.connect(self.save)

    @property
    def refused(self) -> bool:
        """Whether there are words that the disk has not taken."""
        return self._refused and bool(self._unsaved)

    def unsaved(self, customer: CustomerId) -> Words | None:
        """A thread's words that are not stored yet; they are newer than the stored ones."""
        return self._unsaved.get(customer)

    def typed(self, customer: CustomerId, words: Words) -> None:
        """These are the words now."""
        self._unsaved[customer] = words
        self._timer.start(AFTER)

    def forget(self, customer: CustomerId) -> None:
        """What is stored is newer now."""
        self._unsaved.pop(customer, None)

    def save(self) -> None:
        """Store them now, without waiting for it."""
        if self._unsaved:
            self._around.tasks.see_through(self._keep(), "draft: save")

    async def _keep(self) -> None:
        known = self._refused
        try:
            await self.flush()
        except StorageUnavailable:
            self._timer.start(AGAIN)
            if not known:
                raise

    async def flush(self) -> None:
        """Store them and wait for it. Raises StorageUnavailable; what it is about stays."""
        self._timer.stop()
        for customer, words in list(self._unsaved.items()):
            try:
                await self._store(customer, words)
            except StorageUnavailable:
                self._refused = True
                raise
            if self._unsaved.get(customer) == words:
                del self._unsaved[customer]
        self._refused = False


def written_on(taken: str, words: str) -> str:
    """What is left of `words` once these were `taken`: what was written behind them meanwhile.

    Where they were changed instead, all of it stays: nothing that was written is lost.
    """
    written = words.strip()
    if not taken or not written.startswith(taken):
        return words
    return written.removeprefix(taken).lstrip()
