"""What the owner changes of an account, each told with its way back."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from socialinbox.config.quiet_hours import QuietHours
from socialinbox.domain.account import Account
from socialinbox.domain.ids import AccountId
from socialinbox.inbox.back import Back
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import isolate

V = TypeVar("V")


class AccountDeeds(QObject):
    """Does it, tells it in a toast, and lets it be undone. `done` comes once it is done, and once
    it is undone."""

    done = Signal()

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs

    def mute(self, account: Account, on: bool) -> None:
        """Tell nothing new of what comes through it, or tell it again."""
        words = self.tr("You are told nothing of {name} any more.")
        if not on:
            words = self.tr("You are told of {name} again.")
        self._do(account, words, lambda: self._around.inbox.telling.mute_account(account.id, on))

    def give_hours(self, account: Account, hours: QuietHours | None) -> None:
        """Give it quiet hours of its own, or none."""
        words = self.tr("The quiet hours of {name} are changed.")
        telling = self._around.inbox.telling
        self._do(account, words, lambda: telling.set_account_hours(account.id, hours))

    def set_cap(self, account: Account, milli: int | None, before: int | None) -> None:
        """Let a month cost so many thousandths of a dollar at most."""
        self._set(account, self._around.inbox.set_cap, milli, before)

    def answer(self, account: Account, question: str, answer: bool) -> None:
        """Answer what its network asks."""

        async def put(one: AccountId, value: bool) -> None:
            await self._around.inbox.set_option(one, question, value)

        self._set(account, put, answer, not answer)

    def sign(self, account: Account, initials: str | None) -> None:
        """Put these behind its public replies."""
        put = self._around.inbox.answering.set_initials
        self._set(account, put, initials, account.own.initials)

    def _set(
        self, account: Account, put: Callable[[AccountId, V], Awaitable[None]], value: V, before: V
    ) -> None:
        async def act() -> Back:
            await put(account.id, value)

            async def back() -> None:
                await put(account.id, before)

            return back

        self._do(account, self.tr("The settings of {name} are changed."), act)

    def _do(self, account: Account, words: str, act: Callable[[], Awaitable[Back]]) -> None:
        async def acted() -> Back:
            try:
                undo = await act()
            finally:
                self.done.emit()

            async def back() -> None:
                await undo()
                self.done.emit()

            return back

        name = isolate(account.own.name or account.own.handle or "")
        self._verbs.decide("account", words.format(name=name), acted)
