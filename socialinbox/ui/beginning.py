"""How the window begins: the first choice of a new profile, the practice networks, the rest."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from socialinbox.ui.accounts.room import AccountsRoom
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.frame import Frame
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.startup import CONNECT, PRACTICE, First, Startup
from socialinbox.ui.surroundings import Surroundings


class Beginning(QObject):
    """Asks a new profile's owner what to begin with, and leads out of the practice networks.

    `rest_wanted` asks for networks, keychain and HTTP. `over` tells that this window is done with
    and another is to follow: practice has a profile of its own, so that nothing of it comes into
    the owner's. `look_again` reads the accounts and the list anew.
    """

    rest_wanted = Signal()
    over = Signal()

    def __init__(
        self,
        around: Surroundings,
        startup: Startup,
        frame: Frame,
        accounts: AccountsRoom,
        sheets: Sheets,
        look_again: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(frame)
        self._around = around
        self._startup = startup
        self._frame = frame
        self._accounts = accounts
        self._sheets = sheets
        self._look_again = look_again
        self.choosing = False
        """Whether the owner has not yet said what to begin with."""

    def begin(self, first: First) -> None:
        """What is there to begin with is known."""
        self.choosing = not first.accounts and not first.threads and not self._startup.demo
        if self.choosing:
            from socialinbox.ui.first_start import FirstStart

            page = FirstStart(self._around, self._frame)
            page.chosen.connect(self._on_choice)
            self._frame.show_over(page)

    def look_again(self) -> None:
        """Read the accounts and the list anew."""
        self._around.tasks.spawn(self._look(), "window: look again")

    async def _look(self) -> None:
        await self._look_again()

    def left_accounts(self, has_accounts: bool) -> None:
        """Back from the accounts; whoever has connected one is over the first choice."""
        if self.choosing and has_accounts:
            self._to_threads()
            self.look_again()

    def _on_choice(self, choice: str) -> None:
        self._startup.on_first_run_choice(choice)
        if choice == PRACTICE and self.choosing:
            self.over.emit()
        elif choice == CONNECT:
            self._accounts.choose_network()
            if self._around.services is None:
                self.rest_wanted.emit()

    # -- practice
    @property
    def can_leave(self) -> bool:
        """Whether there is an inbox of the owner's own to go to."""
        return self._startup.leave_practice is not None

    def commands(self) -> tuple[Command, ...]:
        """Out of the practice networks."""
        words = self.tr("Leave the practice networks…")
        return (
            Command(
                "practice.leave",
                Group.WINDOW,
                words,
                self.ask_leave,
                possible=lambda: self.can_leave,
                why_not=self.tr("Only in the practice networks"),
            ),
        )

    def ask_leave(self) -> None:
        """To the owner's own inbox, once it is said what becomes of the practice."""
        self._sheets.confirm.ask(
            self.tr("Leave the practice networks?"),
            self.tr(
                "Your own inbox opens. What you did here was practice: it reached nobody and does "
                "not come along."
            ),
            self.tr("Leave"),
            self._leave,
        )

    def ask_connect(self) -> None:
        """Connect an account; the owner's own are connected outside of the practice networks."""
        if not self.can_leave:
            self._accounts.choose_network()
            return
        self._sheets.confirm.ask(
            self.tr("Leave the practice networks?"),
            self.tr(
                "Your own accounts are connected in your own inbox. It opens when you leave; what "
                "you did here was practice and does not come along."
            ),
            self.tr("Leave"),
            self._leave,
        )

    def _leave(self) -> None:
        if self._startup.leave_practice is not None:
            self._startup.leave_practice()
            self.over.emit()

    def _to_threads(self) -> None:
        self.choosing = False
        self._frame.show_threads()
