"""Keeps unsent words: a little after the last key, and at once when the thread is left."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from socialinbox.domain.ids import CustomerId
from socialinbox.ui.surroundings import Surroundings

AFTER = 400
"""Milliseconds without a key."""

Words = TypeVar("Words")


class Drafts(Generic[Words]):
    """The words of the thread being written in, and whether they are stored yet.

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
        self._pending: tuple[CustomerId, Words] | None = None
        self._timer = QTimer(parent, interval=AFTER, singleShot=True)
        self._timer.timeout.connect(self.save)

    def typed(self, customer: CustomerId, words: Words) -> None:
        """These are the words now."""
        self._pending = (customer, words)
        self._timer.start()

    def forget(self) -> None:
        """The words have been sent: nothing to keep."""
        self._timer.stop()
        self._pending = None

    def save(self) -> None:
        """Store them now, without waiting for it."""
        if self._pending is not None:
            self._around.tasks.spawn(self.flush(), "draft: save")

    async def flush(self) -> None:
        """Store them and wait for it."""
        self._timer.stop()
        pending, self._pending = self._pending, None
        if pending is not None:
            await self._store(*pending)
